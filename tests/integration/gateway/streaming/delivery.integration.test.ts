import type { Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { stringifyMessage, MessageType, createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { defaultStreamSettings } from '../../../../gateway/streaming/settings.ts';
import { smallPlant, type SmallPlant } from '../small-plant.ts';
import { fakeSubscriptions, resultOf, type FakeSubscriptions } from './fake-subscriptions.ts';
import { admitted, start, subscription, wsUrl, type RawClient } from './raw-client.ts';

let plant: SmallPlant;
let engine: FakeSubscriptions;
let url: string;
const clients: RawClient[] = [];

beforeAll(async () => {
  engine = fakeSubscriptions();
  const backlog = { bytes: 1_000_000, events: 200 };
  plant = await smallPlant({ streaming: { ...defaultStreamSettings, backlog } }, { subscriptions: engine });
  url = wsUrl(plant.gateway.url);
});
afterEach(async () => {
  for (const { socket } of clients.splice(0)) socket.terminate();
  await engine.joined(0);
});
afterAll(() => plant.stop());

const connected = async (): Promise<RawClient> => {
  const client = await admitted(url);
  clients.push(client);
  return client;
};

/** What graphql-ws itself would have sent. */
const asGraphqlWs = (id: string, number: number, result = resultOf(number)): string =>
  stringifyMessage({ id, type: MessageType.Next, payload: JSON.parse(result) as Record<string, unknown> });

test('frames are those of graphql-ws, whatever the id, in the order of the events', async () => {
  const client = await connected();
  const ids = ['1', '0c1a6b9e-3f0b-4c55-9a9f-8f3c6d7e2a10', 'quote"', 'back\\slash', 'ümläut', '火'];
  for (const id of ids) client.send(start(id));
  await engine.joined(ids.length);
  for (let number = 1; number <= 30; number += 1) engine.emit(number);
  await client.received(1 + 30 * ids.length);
  for (const id of ids) {
    const mine = client.texts.filter((text) => (JSON.parse(text) as { id?: string }).id === id);
    expect(mine).toEqual(Array.from({ length: 30 }, (_, place) => asGraphqlWs(id, place + 1)));
  }
});

test('results of every length of a frame header arrive whole', async () => {
  const client = await connected();
  client.send(start('x'));
  await engine.joined(1);
  const sizes = [1, 60, 80, 100, 125, 126, 127, 1000, 65_440, 65_480, 65_535, 65_536, 200_000];
  const results = sizes.map((size) => JSON.stringify({ data: { text: 'ä'.repeat(size) } }));
  for (const [place, result] of results.entries()) engine.emit(place, result);
  await client.received(1 + sizes.length);
  expect(client.texts.slice(1)).toEqual(results.map((result) => asGraphqlWs('x', 0, result)));
});

test('all events of one turn go out in one write', async () => {
  const client = await connected();
  client.send(start('x'));
  await engine.joined(1);
  let chunks = 0;
  const below = (client.socket as unknown as { _socket: Socket })._socket;
  below.on('data', () => (chunks += 1));
  for (let number = 1; number <= 100; number += 1) engine.emit(number);
  await client.received(101);
  expect(chunks).toBeLessThan(10);
});

test('a query in between, an error, and the end come in their place', async () => {
  const client = await connected();
  client.send(start('x'));
  await engine.joined(1);
  engine.emit(1);
  engine.endAll({ reason: 'complete' });
  client.send(start('x'));
  await engine.joined(1);
  engine.emit(2);
  engine.endAll({ reason: 'error', errors: [{ message: 'Gone.', extensions: { code: 'CURSOR_EXPIRED' } }] });
  client.send(start('x'));
  await engine.joined(1);
  engine.emit(3);
  engine.endAll({ reason: 'reconnect' });
  await client.received(7);
  expect(client.texts.slice(1).map((text) => JSON.parse(text) as unknown)).toEqual([
    JSON.parse(asGraphqlWs('x', 1)),
    { id: 'x', type: 'complete' },
    JSON.parse(asGraphqlWs('x', 2)),
    { id: 'x', type: 'error', payload: [{ message: 'Gone.', extensions: { code: 'CURSOR_EXPIRED' } }] },
    JSON.parse(asGraphqlWs('x', 3)),
    {
      id: 'x',
      type: 'error',
      payload: [
        {
          message: expect.stringContaining('Subscribe again') as unknown,
          extensions: {
            code: 'SUBSCRIPTION_INTERRUPTED',
            status: 503,
            retryable: true,
            details: { cursor: 'c3' },
            correlationId: expect.any(String) as unknown,
          },
        },
      ],
    },
  ]);
});

test('a client that does not read is closed with its cursor; the others get everything, and memory stays', async () => {
  const others = await Promise.all(Array.from({ length: 30 }, connected));
  const stalled = await connected();
  for (const client of [...others, stalled]) client.send(start('x'));
  await engine.joined(31);
  stalled.socket.pause();
  const padding = 'x'.repeat(10_000);
  const memory = process.memoryUsage().arrayBuffers;
  let number = 0;
  while (engine.members.size === 31 && number < 3_000) {
    for (let burst = 0; burst < 10; burst += 1) engine.emit(++number, JSON.stringify({ data: { number, padding } }));
    await Promise.all(others.map((client) => client.received(1 + number)));
  }
  expect(engine.members.size).toBe(30);
  expect(process.memoryUsage().arrayBuffers - memory).toBeLessThan(200_000_000);
  for (const client of others) {
    const seen = client.texts
      .slice(1)
      .map((text) => (JSON.parse(text) as { payload: { data: { number: number } } }).payload.data.number);
    expect(seen).toEqual(Array.from({ length: number }, (_, place) => place + 1));
  }
  stalled.socket.resume();
  const { code, reason } = await stalled.closed;
  const [told, last] = stalled.texts
    .slice(-2)
    .reverse()
    .map((text) => JSON.parse(text) as unknown) as [
    { payload: [{ extensions: { code: string; details: { cursor: string } } }] },
    { payload: { data: { number: number } } },
  ];
  const cursor = `c${String(last.payload.data.number)}`;
  expect(told).toMatchObject({
    id: 'x',
    type: 'error',
    payload: [{ extensions: { code: 'SUBSCRIPTION_LAGGED', details: { cursor } } }],
  });
  expect({ code, reason }).toEqual({ code: 1013, reason: `Too slow. Subscribe again with after: ${cursor}` });
});

test('a client of graphql-ws gets events, and leaves', async () => {
  const client = createClient({ url, webSocketImpl: WebSocket });
  const seen: unknown[] = [];
  const over = new Promise<void>((resolve, reject) => {
    client.subscribe({ query: subscription }, { next: (value) => seen.push(value), error: reject, complete: resolve });
  });
  await engine.joined(1);
  engine.emit(1);
  engine.emit(2);
  engine.endAll({ reason: 'complete' });
  await over;
  expect(seen).toEqual([JSON.parse(resultOf(1)), JSON.parse(resultOf(2))]);
  await client.dispose();
});

test('metrics tell of subscriptions, events and laggards', async () => {
  const client = await connected();
  client.send(start('x'));
  await engine.joined(1);
  const text = await (await fetch(`${plant.gateway.url}/metrics`)).text();
  expect(text).toMatch(/triad_subscriptions_active\{carrier="websocket",service="gateway"\} 1/);
  expect(text).toMatch(/triad_subscription_lagged_total\{carrier="websocket",service="gateway"\} 1/);
  expect(text).toMatch(/triad_subscription_events_sent_total\{carrier="websocket",service="gateway"\} \d\d\d+/);
});

test('a gateway that stops tells its clients to come back', async () => {
  const fake = fakeSubscriptions();
  const own = await smallPlant({}, { subscriptions: fake });
  const client = await admitted(wsUrl(own.gateway.url));
  client.send(start('x'));
  await fake.joined(1);
  fake.emit(1);
  const stopped = own.stop();
  const { code, reason } = await client.closed;
  expect(code).toBe(1012);
  expect(reason).toContain('`after`');
  expect(client.texts.at(-1)).toBe(asGraphqlWs('x', 1));
  await stopped;
});
