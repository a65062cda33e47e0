import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { post, smallPlant, type SmallPlant } from './small-plant.ts';

let plant: SmallPlant;

beforeAll(async () => {
  plant = await smallPlant();
});
afterEach(() => {
  plant.mes.behave(undefined);
  plant.plm.behave(undefined);
});
afterAll(() => plant.stop());

const across = '{ runs { title part { partNumber description } } }';

const expectNoInternals = (text: string): void => {
  for (const word of [
    '127.0.0.1',
    'http:',
    'node_modules',
    '.ts:',
    'ECONN',
    'secret_table',
    'hunter2',
    'stacktrace',
    'serviceName',
  ]) {
    expect(text).not.toContain(word);
  }
};

test('both subgraphs answer: one result, nothing added', async () => {
  const { status, data, errors } = await post(plant.gateway.url, { query: across });
  expect({ status, errors }).toEqual({ status: 200, errors: [] });
  expect(data).toMatchObject({
    runs: [{ title: 'Run 1', part: { partNumber: 'P-1', description: 'About P-1' } }, {}, {}],
  });
});

describe.each([
  [
    'garbage',
    (response: { end: (text: string) => void }) => response.end('<html>nginx at 127.0.0.1</html>'),
    'INVALID_ANSWER',
  ],
  [
    'the wrong number of entities',
    (response: { end: (text: string) => void }) => response.end('{"data":{"_entities":[]}}'),
    'INVALID_ANSWER',
  ],
  ['silence', () => undefined, 'TIMEOUT'],
  ['a cut connection', (response: { destroy: () => void }) => response.destroy(), 'UNREACHABLE'],
] as const)('PLM answers with %s', (_, behaviour, reason) => {
  test('MES data stays, each missing place is named, nothing of ours is told', async () => {
    plant.plm.behave(behaviour);
    const started = performance.now();
    const { status, data, errors, text, headers } = await post(plant.gateway.url, { query: across });
    expect(performance.now() - started).toBeLessThan(5000);
    expect(status).toBe(200);
    expect(data).toMatchObject({ runs: [{ title: 'Run 1', part: { partNumber: 'P-1', description: null } }, {}, {}] });
    expect(errors.map(({ path }) => path)).toEqual([0, 1, 2].map((place) => ['runs', place, 'part']));
    expect(errors[0]?.extensions).toEqual({
      code: 'SUBGRAPH_UNAVAILABLE',
      status: 503,
      owner: 'PLM',
      retryable: true,
      details: { subgraph: 'plm', reason },
      correlationId: headers.get('x-correlation-id'),
    });
    expectNoInternals(text);
  });
});

test('the root of a plan fails: the path is the field', async () => {
  plant.mes.behave((response) => response.destroy());
  const { data, errors, text } = await post(plant.gateway.url, {
    query: '{ first: run(id: "1") { title } second: run(id: "2") { title } }',
  });
  expect(data).toEqual({ first: null, second: null });
  expect(errors.map(({ path }) => path)).toEqual([['first'], ['second']]);
  expectNoInternals(text);
});

test('a query is sent again when the connection breaks, a mutation never', async () => {
  plant.mes.behave((response) => response.destroy());
  plant.mes.asked.length = 0;
  await post(plant.gateway.url, { query: '{ run(id: "1") { id } }' });
  expect(plant.mes.asked).toHaveLength(2);
  plant.mes.asked.length = 0;
  const { errors } = await post(plant.gateway.url, { query: 'mutation { startRun(id: "1") { id } }' });
  expect(plant.mes.asked).toHaveLength(1);
  expect(errors[0]?.extensions.code).toBe('SUBGRAPH_UNAVAILABLE');
});

test('a refusal passes with what belongs to it', async () => {
  const { status, data, errors } = await post(
    plant.gateway.url,
    { query: '{ run(id: "9") { id } }' },
    { 'x-correlation-id': 'abc-1' },
  );
  expect({ status, data }).toEqual({ status: 200, data: { run: null } });
  expect(errors).toEqual([
    {
      message: 'No run has the id "9".',
      path: ['run'],
      extensions: {
        code: 'NOT_FOUND',
        status: 404,
        owner: 'MES',
        retryable: false,
        details: { id: '9' },
        correlationId: 'abc-1',
      },
    },
  ]);
});

test.each(['{ broken }', '{ secret }'])('a defect is masked: %s', async (query) => {
  const { status, errors, text } = await post(plant.gateway.url, { query });
  expect(status).toBe(200);
  expect(errors[0]?.extensions).toEqual({
    code: 'INTERNAL_SERVER_ERROR',
    status: 500,
    retryable: false,
    correlationId: expect.any(String) as unknown,
  });
  expectNoInternals(text);
});

test('null where the schema forbids it is told, not hidden', async () => {
  plant.mes.behave((response) => response.end('{"data":{"nothing":{"never":null}}}'));
  const { data, errors } = await post(plant.gateway.url, { query: '{ nothing { never } }' });
  expect(data).toEqual({ nothing: null });
  expect(errors[0]).toMatchObject({
    path: ['nothing', 'never'],
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', details: { reason: 'INVALID_ANSWER' } },
  });
});

test('health warns of the one that is down and stays up itself', async () => {
  plant.plm.behave((response) => response.destroy());
  const response = await fetch(`${plant.gateway.url}/health`);
  expect(response.headers.get('content-type')).toContain('application/health+json');
  expect(await response.json()).toMatchObject({
    status: 'warn',
    checks: { 'subgraph:mes': [{ status: 'pass' }], 'subgraph:plm': [{ status: 'warn' }] },
  });
  expect(await (await fetch(`${plant.gateway.url}/readyz`)).text()).toBe('ready\n');
  expect((await fetch(`${plant.gateway.url}/livez`)).status).toBe(200);
  const metrics = await (await fetch(`${plant.gateway.url}/metrics`)).text();
  for (const name of [
    'graphql_requests_total',
    'graphql_request_duration_seconds',
    'graphql_rejected_total',
    'subgraph_requests_total',
    'build_info',
  ]) {
    expect(metrics).toContain(`triad_${name}`);
  }
});
