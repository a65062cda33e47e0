import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createClient } from 'graphql-sse';
import { defaultStreamSettings } from '../../../../gateway/streaming/settings.ts';
import { smallPlant, type SmallPlant } from '../small-plant.ts';
import { readEvents, type EventReader } from './event-reader.ts';
import { fakeSubscriptions, resultOf, type FakeSubscriptions } from './fake-subscriptions.ts';
import { subscription } from './raw-client.ts';

let plant: SmallPlant;
let engine: FakeSubscriptions;
let url: string;

beforeAll(async () => {
  engine = fakeSubscriptions();
  const streaming = { ...defaultStreamSettings, keepAlive: 100 };
  plant = await smallPlant({ anonymous: 'read', streaming }, { subscriptions: engine });
  url = `${plant.gateway.url}/graphql/stream`;
});
afterAll(() => plant.stop());

const posted = (headers: Record<string, string> = {}): Promise<EventReader> =>
  readEvents(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: subscription }),
  });
/** The feed passes a place without an event for anybody here. */
const pass = (cursor: string): void => {
  for (const member of engine.members) member.cursor = cursor;
};

test('a stream without events is told how far the feed has come, once for each place', async () => {
  const events = await posted({ 'last-event-id': 'c1' });
  await engine.joined(1);
  pass('c5');
  expect(await events.next()).toEqual({ id: 'c5' });
  engine.emit(6);
  expect(await events.next()).toEqual({ id: 'c6', event: 'next', data: resultOf(6) });
  pass('c9');
  expect(await events.next()).toEqual({ id: 'c9' });
  events.close();
  await engine.joined(0);
});

test('one that began from now is told where that was, so that it misses nothing if it is cut before its first event', async () => {
  const events = await posted();
  await engine.joined(1);
  pass('c3');
  expect(await events.next()).toEqual({ id: 'c3' });
  events.close();
  await engine.joined(0);
});

test('a client of the protocol tells nobody of it', async () => {
  const seen = createClient({ url }).iterate({ query: subscription });
  const first = seen.next();
  await engine.joined(1);
  const by = await posted();
  await engine.joined(2);
  pass('c7');
  expect(await by.next()).toEqual({ id: 'c7' });
  engine.emit(8);
  expect((await first).value).toEqual(JSON.parse(resultOf(8)));
  by.close();
  await seen.return?.();
  await engine.joined(0);
});
