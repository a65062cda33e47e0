import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { defaultStreamSettings } from '../../../../gateway/streaming/settings.ts';
import { smallPlant, type SmallPlant } from '../small-plant.ts';
import { fakeSubscriptions, type FakeSubscriptions } from './fake-subscriptions.ts';
import { admitted, rawClient, start, wsUrl } from './raw-client.ts';

let plant: SmallPlant;
let engine: FakeSubscriptions;
let url: string;

beforeAll(async () => {
  engine = fakeSubscriptions();
  const streaming = { ...defaultStreamSettings, initWithin: 50, origins: ['https://tool.example'], operations: 3 };
  plant = await smallPlant({ streaming }, { subscriptions: engine });
  url = wsUrl(plant.gateway.url);
});
afterAll(() => plant.stop());

const ack = { type: 'connection_init' };

test.each([
  ['no message at all', 4408, []],
  ['text that is no JSON', 4400, ['{']],
  ['a message without a type', 4400, [{}]],
  ['a type that is none', 4400, [{ type: 'start' }]],
  ['a payload of the wrong kind', 4400, [{ type: 'connection_init', payload: 'x' }]],
  ['a subscribe without an id', 4400, [ack, { type: 'subscribe', payload: { query: '{ __typename }' } }]],
  ['an operation before the init', 4401, [start('1')]],
  ['a second init', 4429, [ack, ack]],
  ['an id that is in use', 4409, [ack, start('1'), start('1')]],
  ['an id as long as a message', 4400, [ack, start('x'.repeat(300))]],
  ['a message that is too large', 1009, [ack, start('1', ' '.repeat(70_000))]],
] as const)('%s closes the socket: %i', async (_, code, messages) => {
  const client = await rawClient(url);
  for (const message of messages) {
    client.send(message);
    if (message === ack) await client.until(({ type }) => type === 'connection_ack').catch(() => undefined);
  }
  expect((await client.closed).code).toBe(code);
});

test('other sub-protocols, and none, are not acceptable: 4406', async () => {
  const codes = [];
  for (const protocol of ['graphql-ws', 'mqtt', []]) {
    const client = await rawClient(url, {}, protocol).catch(() => undefined);
    codes.push((await client?.closed)?.code ?? 'refused');
  }
  // The client itself refuses a server that takes none of the protocols it named.
  expect(codes).toEqual(['refused', 'refused', 4406]);
});

test('a message in more pieces than a client would make closes the socket', async () => {
  const client = await admitted(url);
  for (let piece = 0; piece < 70; piece += 1) client.socket.send(' ', { fin: false });
  expect((await client.closed).code).toBe(1008);
});

test('pages of other origins, and other paths, are not let in', async () => {
  const refused = (origin: string, path?: string) =>
    rawClient(wsUrl(plant.gateway.url, path), { origin }).then(
      () => 'let in',
      (error: unknown) => String(error),
    );
  const own = plant.gateway.url;
  expect([
    await refused('https://evil.example'),
    await refused('null'),
    await refused('https://tool.example.evil.example'),
    await refused('https://tool.example'),
    await refused(own),
    await refused(own.replace('127.0.0.1', 'localhost')),
    await refused(own, '/other'),
  ]).toEqual([
    'Error: Unexpected server response: 403',
    'Error: Unexpected server response: 403',
    'Error: Unexpected server response: 403',
    'let in',
    'let in',
    'let in',
    'Error: Unexpected server response: 404',
  ]);
});

test('one operation too many is refused; the others go on, and its id can be used when there is room', async () => {
  const client = await admitted(url);
  for (const id of ['a', 'b', 'c', 'd']) client.send(start(id));
  const refused = await client.until(({ type }) => type === 'error');
  expect(refused).toMatchObject({ id: 'd', payload: [{ extensions: { code: 'LIMIT_EXCEEDED', status: 422 } }] });
  await engine.joined(3);
  client.send({ id: 'b', type: 'complete' });
  await engine.joined(2);
  client.send({ id: 'a', type: 'complete' });
  client.send(start('a'));
  client.send(start('d'));
  await engine.joined(3);
  engine.emit(1);
  await client.until(({ id, type }) => id === 'a' && type === 'next');
  client.socket.close();
  await engine.joined(0);
});

test('a document that is too large is refused before the engine hears of it', async () => {
  const client = await admitted(url);
  const asked = engine.asked.length;
  client.send(start('1', `subscription { ${'a { '.repeat(40)} b ${'}'.repeat(40)} }`));
  expect(await client.until(({ type }) => type === 'error')).toMatchObject({
    id: '1',
    payload: [{ extensions: { code: 'LIMIT_EXCEEDED', correlationId: expect.any(String) as unknown } }],
  });
  expect(engine.asked).toHaveLength(asked);
  client.socket.close();
});

test('what the engine refuses is told as an error, and the socket goes on', async () => {
  const client = await admitted(url);
  const refusal = { message: 'No.', extensions: { code: 'FORBIDDEN', status: 403 } };
  engine.refuseNext(refusal);
  client.send(start('1'));
  expect(await client.until(() => true)).toEqual({ id: '1', type: 'error', payload: [refusal] });
  client.send({ type: 'ping', payload: { any: 1 } });
  expect(await client.until(() => true)).toEqual({ type: 'pong', payload: { any: 1 } });
  client.socket.close();
});

test('queries, and what cannot be read, are answered as over HTTP', async () => {
  const client = await admitted(url);
  client.send(start('q', 'query ($id: ID!) { run(id: $id) { title } }', { id: '2' }));
  expect(await client.until(() => true)).toEqual({
    id: 'q',
    type: 'next',
    payload: { data: { run: { title: 'Run 2' } } },
  });
  expect(await client.until(() => true)).toEqual({ id: 'q', type: 'complete' });
  client.send(start('p', '{ runs {'));
  expect(await client.until(() => true)).toMatchObject({
    id: 'p',
    type: 'error',
    payload: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }],
  });
  client.send(start('v', '{ nonsense }'));
  expect(await client.until(() => true)).toMatchObject({
    type: 'error',
    payload: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
  });
  client.socket.close();
});
