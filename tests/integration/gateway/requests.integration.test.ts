import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { post, smallPlant, type SmallPlant } from './small-plant.ts';

let plant: SmallPlant;
let url: string;

beforeAll(async () => {
  plant = await smallPlant();
  url = plant.gateway.url;
});
afterAll(() => plant.stop());

const nested = (levels: number): string => `{ run(id: "1") { ${'next { '.repeat(levels)} id ${'}'.repeat(levels)} } }`;
const aliases = (count: number): string =>
  `{ run(id: "1") { ${Array.from({ length: count }, (_, index) => `a${String(index)}: id`).join(' ')} } }`;
// Each fragment spreads the next one twice: 12 of them are thousands of fields.
const bomb = `{ run(id: "1") { ...f0 } } ${Array.from({ length: 12 }, (_, place) => `fragment f${String(place)} on Run { next { ...f${String(place + 1)} } b: next { ...f${String(place + 1)} } }`).join(' ')} fragment f12 on Run { id }`;

describe('what is too large is refused, with the limit named, before any subgraph hears of it', () => {
  test.each([
    ['depth', nested(25), 25],
    ['aliases', aliases(31), 30],
    ['rootFields', `{ ${Array.from({ length: 21 }, (_, index) => `a${String(index)}: broken`).join(' ')} }`, 20],
    ['directives', `{ runs { ${'id @include(if: true) '.repeat(51)} } }`, 50],
    [
      'fragments',
      `{ broken } ${Array.from({ length: 51 }, (_, index) => `fragment f${String(index)} on Run { id }`).join(' ')}`,
      50,
    ],
    ['selections', bomb, 2000],
    ['tokens', `{ ${'broken '.repeat(15_000)} }`, 15_000],
    ['inputDepth', `{ run(id: ${'['.repeat(40)}1${']'.repeat(40)}) { id } }`, 32],
    ['depth', `${'{ a '.repeat(4900)}${'}'.repeat(4900)}`, 25],
  ])('%s', async (limit, query, maximum) => {
    plant.mes.asked.length = 0;
    const { status, errors, data } = await post(url, { query });
    expect({ status, data }).toEqual({ status: 400, data: undefined });
    expect(errors[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', details: { limit, maximum } });
    expect(plant.mes.asked).toEqual([]);
  });

  test('a fragment that spreads itself is told by validation', async () => {
    const { status, errors } = await post(url, { query: '{ runs { ...f } } fragment f on Run { next { ...f } }' });
    expect({ status, code: errors[0]?.extensions.code }).toEqual({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
  });

  test('variables as deep as the body is long', async () => {
    const { status, errors } = await post(
      url,
      `{"query":"{ broken }","variables":{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}}`,
    );
    expect({ status, details: errors[0]?.extensions['details'] }).toEqual({
      status: 400,
      details: { limit: 'inputDepth', maximum: 32 },
    });
  });

  test('a body over 1 MB', async () => {
    const { status, errors } = await post(url, { query: '{ broken }', variables: { text: 'x'.repeat(1_048_576) } });
    expect({ status, details: errors[0]?.extensions['details'] }).toEqual({
      status: 413,
      details: { limit: 'bodyBytes', maximum: 1_048_576 },
    });
  });

  test('what lies at the limit is taken', async () => {
    for (const query of [nested(23), aliases(30)]) expect((await post(url, { query })).errors).toEqual([]);
  });

  test('introspection is deep by nature and not counted', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    expect((await post(url, { query: getIntrospectionQuery() })).errors).toEqual([]);
  });
});

describe('what is wrong in itself is a 400 with a code', () => {
  test.each([
    ['no JSON', '{"query": ', 'BAD_REQUEST'],
    ['a JSON text', '"{ runs { id } }"', 'BAD_REQUEST'],
    ['an empty object', {}, 'BAD_REQUEST'],
    ['a list of operations', [{ query: '{ broken }' }, { query: '{ broken }' }], 'BAD_REQUEST'],
    ['no query', { variables: {} }, 'BAD_REQUEST'],
    ['a query that is no text', { query: 7 }, 'BAD_REQUEST'],
    ['variables that are a list', { query: '{ broken }', variables: [1] }, 'BAD_REQUEST'],
    ['an unfinished document', { query: '{ runs { ' }, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ runs { colour } }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['an argument of a wrong type', { query: '{ run(id: {a: 1}) { id } }' }, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a variable of a wrong type',
      { query: 'query ($id: ID!) { run(id: $id) { id } }', variables: { id: { a: 1 } } },
      'VALUE_INVALID',
    ],
    ['a variable that is missing', { query: 'query ($id: ID!) { run(id: $id) { id } }' }, 'VALUE_INVALID'],
    ['two operations and no name', { query: 'query A { broken } query B { broken }' }, 'OPERATION_RESOLUTION_FAILURE'],
    [
      'an operation that is not there',
      { query: 'query A { broken }', operationName: 'B' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['a subscription', { query: 'subscription { runs { id } }' }, 'BAD_REQUEST'],
    ['NUL in a literal', { query: '{ run(id: "a\\u0000") { id } }' }, 'VALUE_INVALID'],
    [
      'NUL in a variable',
      { query: 'query ($id: ID!) { run(id: $id) { id } }', variables: { id: 'a\u0000' } },
      'VALUE_INVALID',
    ],
  ])('%s', async (_, body, code) => {
    const { status, errors, text, headers } = await post(url, body);
    expect({ status, code: errors[0]?.extensions.code }).toEqual({ status: 400, code });
    expect(errors[0]?.extensions['correlationId']).toBe(headers.get('x-correlation-id'));
    expect(text).not.toMatch(/stack|node_modules|\.ts:/);
  });

  test.each([
    ['text/plain', 'POST', '/graphql', '{"query":"{ broken }"}'],
    ['application/x-www-form-urlencoded', 'POST', '/graphql', 'query={broken}'],
    [undefined, 'GET', `/graphql?query=${encodeURIComponent('{ broken }')}`, undefined],
  ])('a request that a foreign page could forge executes nothing: %s %s', async (type, method, path, body) => {
    plant.mes.asked.length = 0;
    const response = await fetch(`${url}${path}`, {
      method,
      ...(type === undefined ? {} : { headers: { 'content-type': type } }),
      ...(body === undefined ? {} : { body }),
    });
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect({ status: response.status, code: errors[0]?.extensions.code }).toEqual({ status: 400, code: 'BAD_REQUEST' });
    expect(plant.mes.asked).toEqual([]);
  });

  test('a GET with the preflight header reads, and does not write', async () => {
    const get = async (query: string) =>
      fetch(`${url}/graphql?query=${encodeURIComponent(query)}`, { headers: { 'apollo-require-preflight': '1' } });
    expect((await get('{ run(id: "1") { id } }')).status).toBe(200);
    expect((await get('mutation { startRun(id: "1") { id } }')).status).toBe(405);
    expect((await get(nested(25))).status).toBe(400);
  });

  test('another path, and another method', async () => {
    expect((await fetch(`${url}/elsewhere`)).status).toBe(404);
    expect(
      (await fetch(`${url}/graphql`, { method: 'DELETE', headers: { 'content-type': 'application/json' } })).status,
    ).toBeLessThan(500);
  });
});

describe('the correlation id', () => {
  test("is the client's, is given back, and goes on to the subgraph", async () => {
    plant.mes.asked.length = 0;
    const { headers } = await post(url, { query: '{ runs { id } }' }, { 'x-correlation-id': 'order-7' });
    expect(headers.get('x-correlation-id')).toBe('order-7');
    expect(plant.mes.asked[0]?.headers['x-correlation-id']).toBe('order-7');
  });

  test.each(['x'.repeat(129), 'two words', 'tab\there'])(
    "is made anew where the client's will not do",
    async (given) => {
      const { headers } = await post(url, { query: '{ runs { id } }' }, { 'x-correlation-id': given });
      expect(headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
    },
  );
});

test('without introspection the schema is not told, neither asked nor by suggestion', async () => {
  const closed = await smallPlant({ introspection: false });
  try {
    const asked = await post(closed.gateway.url, { query: '{ __schema { types { name } } }' });
    expect({ status: asked.status, code: asked.errors[0]?.extensions.code }).toEqual({
      status: 400,
      code: 'GRAPHQL_VALIDATION_FAILED',
    });
    const { text } = await post(closed.gateway.url, { query: '{ runz { id } }' });
    expect(text).not.toContain('Did you mean');
  } finally {
    await closed.stop();
  }
});
