import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { root } from '../../../../kernel/root.ts';
import { smallPlant, type SmallPlant } from '../small-plant.ts';
import { fakeSubscriptions, resultOf, type FakeSubscriptions } from './fake-subscriptions.ts';
import { subscription } from './raw-client.ts';

type Subscribe = (asked: { query: string }, headers?: Record<string, string>) => AsyncIterableIterator<unknown>;

let plant: SmallPlant;
let engine: FakeSubscriptions;
let subscribe: Subscribe;

beforeAll(async () => {
  engine = fakeSubscriptions();
  plant = await smallPlant({}, { subscriptions: engine });
  const script = readFileSync(join(root, 'gateway/explorer/subscribe.js'), 'utf8');
  const made = runInThisContext(`${script}\n globalThis.subscribeByEvents`) as (url: string) => Subscribe;
  subscribe = made(`${plant.gateway.url}/graphql/stream`);
});
afterAll(() => plant.stop());

test('the explorer shows events, goes on where it was sent back, and leaves', async () => {
  const events = subscribe({ query: subscription }, { authorization: '' });
  const first = events.next();
  await engine.joined(1);
  engine.emit(1);
  expect(await first).toEqual({ done: false, value: JSON.parse(resultOf(1)) as unknown });
  const second = events.next();
  engine.endAll({ reason: 'reconnect' });
  await engine.joined(1);
  expect(engine.asked.at(-1)?.after).toBe('c1');
  engine.emit(2);
  expect(await second).toEqual({ done: false, value: JSON.parse(resultOf(2)) as unknown });
  const third = events.next();
  await events.return?.();
  expect(await third).toEqual({ done: true, value: undefined });
  await engine.joined(0);
});

test('a refusal is shown as it is, and an end is one', async () => {
  const refusal = { message: 'No.', extensions: { code: 'FORBIDDEN', status: 403 } };
  engine.refuseNext(refusal);
  const refused = subscribe({ query: subscription });
  expect([await refused.next(), await refused.next()]).toEqual([
    { done: false, value: { errors: [refusal] } },
    { done: true, value: undefined },
  ]);
  const ended = subscribe({ query: subscription }).next();
  await engine.joined(1);
  engine.endAll({ reason: 'complete' });
  expect(await ended).toEqual({ done: true, value: undefined });
});
