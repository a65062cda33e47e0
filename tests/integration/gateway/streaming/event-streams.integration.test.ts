import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createClient } from 'graphql-sse';
import { loadOrCreateIssuer, type DevelopmentIssuer } from '../../../../gateway/identity/development-issuer.ts';
import { defaultStreamSettings } from '../../../../gateway/streaming/settings.ts';
import { smallPlant, type SmallPlant } from '../small-plant.ts';
import { readEvents, type EventReader } from './event-reader.ts';
import { fakeSubscriptions, resultOf, type FakeSubscriptions } from './fake-subscriptions.ts';
import { subscription } from './raw-client.ts';

let plant: SmallPlant;
let issuer: DevelopmentIssuer;
let engine: FakeSubscriptions;
let url: string;
const folder = mkdtempSync(join(tmpdir(), 'triad-events-'));

beforeAll(async () => {
  issuer = await loadOrCreateIssuer(folder);
  engine = fakeSubscriptions();
  const tokens = { jwks: issuer.jwksFile, issuer: issuer.issuer, audience: issuer.audience };
  const backlog = { bytes: 1_000_000, events: 200 };
  const streaming = { ...defaultStreamSettings, backlog, connectionsOfOne: 3, origins: ['https://tool.example'] };
  plant = await smallPlant({ tokens, anonymous: 'read', streaming }, { subscriptions: engine });
  url = `${plant.gateway.url}/graphql/stream`;
});
afterAll(async () => {
  await plant.stop();
  rmSync(folder, { recursive: true });
});

const posted = (query: string, headers: Record<string, string> = {}, address = url): Promise<EventReader> =>
  readEvents(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });

const event = (number: number) => ({ id: `c${String(number)}`, event: 'next', data: resultOf(number) });

test('each event has its cursor as id; a client comes back with the last one it has', async () => {
  const events = await posted(subscription);
  expect(Object.fromEntries(events.response.headers)).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
  });
  await engine.joined(1);
  for (const number of [1, 2, 3]) engine.emit(number);
  expect([await events.next(), await events.next(), await events.next()]).toEqual([event(1), event(2), event(3)]);
  events.close();
  await engine.joined(0);
  const again = await posted(subscription, { 'last-event-id': 'c3' });
  await engine.joined(1);
  expect(engine.asked.at(-1)).toMatchObject({ query: subscription, after: 'c3' });
  engine.emit(4);
  engine.endAll({ reason: 'complete' });
  expect(await again.rest()).toEqual([event(4), { event: 'complete', data: '' }]);
});

test('by GET and at /graphql as well, for whoever says that it wants events', async () => {
  const query = `?query=${encodeURIComponent(subscription)}&variables=${encodeURIComponent('{"a":1}')}`;
  const accept = { accept: 'text/event-stream' };
  for (const address of [`${url}${query}`, `${plant.gateway.url}/graphql${query}`]) {
    const events = await readEvents(address, { headers: accept });
    await engine.joined(1);
    expect(engine.asked.at(-1)).toMatchObject({ query: subscription, variables: { a: 1 } });
    engine.endAll({ reason: 'complete' });
    expect(await events.rest()).toEqual([{ event: 'complete', data: '' }]);
  }
});

test('a client of graphql-sse gets events, results of queries, and errors', async () => {
  const client = createClient({ url, retryAttempts: 0 });
  const all = async (query: string) => {
    const seen = [];
    for await (const result of client.iterate({ query })) seen.push(result);
    return seen;
  };
  const events = all(subscription);
  await engine.joined(1);
  engine.emit(1);
  engine.emit(2);
  engine.endAll({ reason: 'error', errors: [{ message: 'Gone.', extensions: { code: 'CURSOR_EXPIRED' } }] });
  expect(await events).toEqual([
    JSON.parse(resultOf(1)),
    JSON.parse(resultOf(2)),
    { errors: [{ message: 'Gone.', extensions: { code: 'CURSOR_EXPIRED' } }] },
  ]);
  expect(await all('{ run(id: "2") { title } }')).toEqual([{ data: { run: { title: 'Run 2' } } }]);
  await expect(all('{ nonsense }')).rejects.toThrow('400');
});

test('what does not begin is answered by its status', async () => {
  const statusOf = async (init: RequestInit, address = url) => {
    const response = await fetch(address, init);
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    return [response.status, errors[0]?.extensions.code];
  };
  const body = JSON.stringify({ query: subscription });
  const json = { 'content-type': 'application/json' };
  const query = (text: string) => `${url}?query=${encodeURIComponent(text)}`;
  const mutation = query('mutation { startRun { id } }');
  const refusal = { message: 'No.', extensions: { code: 'FORBIDDEN', status: 403 } };
  const asked = engine.asked.length;
  expect(await statusOf({ method: 'POST', body, headers: { 'content-type': 'text/plain' } })).toEqual([
    400,
    'BAD_REQUEST',
  ]);
  expect(await statusOf({ method: 'POST', body: '{}', headers: json })).toEqual([400, 'BAD_REQUEST']);
  expect(await statusOf({ method: 'PUT', body, headers: json })).toEqual([405, 'BAD_REQUEST']);
  expect(await statusOf({}, query(subscription))).toEqual([400, 'BAD_REQUEST']);
  expect(await statusOf({ headers: { 'apollo-require-preflight': '1' } }, mutation)).toEqual([405, 'BAD_REQUEST']);
  const origin = { ...json, origin: 'https://evil.example' };
  expect(await statusOf({ method: 'POST', body, headers: origin })).toEqual([403, 'FORBIDDEN']);
  const badToken = { ...json, authorization: 'Bearer a.b.c' };
  expect(await statusOf({ method: 'POST', body, headers: badToken })).toEqual([401, 'UNAUTHENTICATED']);
  const deep = JSON.stringify({ query: `subscription { ${'a { '.repeat(40)} b ${'}'.repeat(40)} }` });
  expect(await statusOf({ method: 'POST', body: deep, headers: json })).toEqual([400, 'LIMIT_EXCEEDED']);
  expect(engine.asked).toHaveLength(asked);
  engine.refuseNext(refusal);
  expect(await statusOf({ method: 'POST', body, headers: json })).toEqual([403, 'FORBIDDEN']);
  const streams = await Promise.all([1, 2, 3].map(() => posted(subscription)));
  expect(await statusOf({ method: 'POST', body, headers: json })).toEqual([503, 'BUSY']);
  for (const stream of streams) stream.close();
  await engine.joined(0);
});

test('a stream ends with its token, and says so', async () => {
  const token = await issuer.mint({ system: 'MES', expiresIn: '2s' });
  const events = await posted(subscription, { authorization: `Bearer ${token}` });
  await engine.joined(1);
  engine.emit(1);
  const [first, told, end] = await events.rest();
  expect([first, end]).toEqual([event(1), { event: 'complete', data: '' }]);
  expect(JSON.parse(told?.data ?? '')).toMatchObject({
    errors: [{ message: expect.stringContaining('expired') as unknown, extensions: { code: 'UNAUTHENTICATED' } }],
  });
  await engine.joined(0);
});

test('a client that does not read is sent back; what it has goes up to where it comes back', async () => {
  const stalled = await posted(subscription);
  const other = await posted(subscription);
  await engine.joined(2);
  const padding = 'x'.repeat(100_000);
  let number = 0;
  while (engine.members.size === 2 && number < 500) {
    engine.emit(++number, JSON.stringify({ data: { number, padding } }));
    expect((await other.next())?.id).toBe(`c${String(number)}`);
  }
  expect(engine.members.size).toBe(1);
  const seen = await stalled.rest();
  const last = seen.pop();
  expect(last?.comment).toContain('Too slow');
  expect(seen.map(({ id }) => id)).toEqual(seen.map((_, place) => `c${String(place + 1)}`));
  other.close();
  await engine.joined(0);
});

test('a subscription that ends gives a slow reader all that came before the cursor it is told', async () => {
  const slow = await posted(subscription);
  await engine.joined(1);
  // More than the wire holds: what comes next waits.
  engine.emit(1, JSON.stringify({ data: { padding: 'x'.repeat(16_000_000) } }));
  const { cursor } = engine.emit(2);
  engine.endAll({ reason: 'error', errors: [{ message: 'Gone.', extensions: { details: { cursor } } }] });
  const seen = await slow.rest();
  expect(seen.map(({ id, event: kind }) => [id, kind])).toEqual([
    ['c1', 'next'],
    ['c2', 'next'],
    [undefined, 'next'],
    [undefined, 'complete'],
  ]);
  await engine.joined(0);
});

test('an engine that cannot go on, and a gateway that stops, send clients back without an end', async () => {
  const fake = fakeSubscriptions();
  const own = await smallPlant({ streaming: { ...defaultStreamSettings, keepAlive: 50 } }, { subscriptions: fake });
  const address = `${own.gateway.url}/graphql/stream`;
  const first = await posted(subscription, {}, address);
  await fake.joined(1);
  fake.emit(1);
  fake.endAll({ reason: 'reconnect' });
  expect(await first.rest()).toMatchObject([event(1), { retry: '1000' }]);
  const second = await posted(subscription, {}, address);
  await fake.joined(1);
  fake.emit(2);
  const stopped = own.stop();
  expect(await second.rest()).toMatchObject([event(2), { retry: '1000' }]);
  await stopped;
  expect(fake.members.size).toBe(0);
});

test('a stream that was being opened when the gateway stopped is sent back as well', async () => {
  const fake = fakeSubscriptions();
  let begun: () => void = () => undefined;
  let go: () => void = () => undefined;
  const [beginning, gate] = [
    new Promise<void>((resolve) => (begun = resolve)),
    new Promise<void>((resolve) => (go = resolve)),
  ];
  const subscribe: typeof fake.subscribe = async (...asked) => {
    begun();
    await gate;
    return fake.subscribe(...asked);
  };
  const own = await smallPlant({}, { subscriptions: { ...fake, subscribe } });
  const opened = posted(subscription, {}, `${own.gateway.url}/graphql/stream`);
  await beginning;
  const stopped = own.stop();
  go();
  expect(await (await opened).rest()).toMatchObject([{ retry: '1000' }]);
  await stopped;
});
