import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { streamingPlant, until, type StreamingPlant } from './streaming-plant.ts';

const whole = 'subscription ($after: Cursor) { runCompleted(after: $after) { sequence lines { quantity } } }';

let plant: StreamingPlant;
beforeEach(async () => {
  plant = await streamingPlant();
});
afterEach(() => plant.stop());

const happen = (times: number): void => {
  for (let each = 0; each < times; each += 1) plant.mes.happen();
};
const counted = async (): Promise<number> => {
  const text = await (await fetch(`${plant.gateway.url}/metrics`)).text();
  return Number(/^triad_subscription_unreadable_events_total\{[^}]*\} (\d+)$/m.exec(text)?.[1] ?? 0);
};
const good = (sequence: number) => ({ data: { runCompleted: { sequence } } });
const error = (cursor: string, eventId: string, reason: string) => ({
  data: null,
  errors: [
    {
      path: ['runCompleted'],
      message: expect.stringMatching(/^MES .* come back after the cursor before it/) as unknown,
      extensions: {
        ...{ code: 'EVENT_UNREADABLE', status: 502, retryable: true, owner: 'MES', correlationId: 'test' },
        details: { cursor, eventId, reason },
      },
    },
  ],
});

describe.each([
  ['that its subgraph fails to read', 'lines', 'FAILED'],
  ['that is larger than a message may be', 'large', 'TOO_LARGE'],
] as const)('an event %s', (_, fault, reason) => {
  it('is told in its place as an error with its cursor, and the stream goes on behind it', async () => {
    plant.mes.spoiled.set(2, fault);
    const [all, little] = [await plant.join(whole), await plant.join('subscription { runCompleted { sequence } }')];
    await until(() => plant.mes.streams.open === 2, 'upstream');
    happen(3);
    await until(() => all.events.length === 3, 'all three');
    expect(all.results()).toMatchObject([good(1), error('c2', 'e2', reason), good(3)]);
    expect(all.events.map(({ cursor }) => cursor)).toEqual(['c1', 'c2', 'c3']);
    expect(all.ended()).toBeUndefined();
    expect(little.sequences()).toEqual([1, 2, 3]);
    expect(await counted()).toBe(1);
    expect(JSON.stringify(all.results())).not.toMatch(/secret|db\.internal/);
  });

  it('is asked for anew by whoever comes back from before it, and kept from nobody who comes back behind it', async () => {
    plant.mes.spoiled.set(2, fault);
    const stays = await plant.join(whole);
    await until(() => plant.mes.streams.open === 1, 'upstream');
    happen(3);
    await until(() => stays.events.length === 3, 'all three');
    plant.mes.spoiled.clear();
    const [before, behind] = [
      await plant.join({ query: whole, after: 'c1' }),
      await plant.join({ query: whole, after: 'c2' }),
    ];
    await until(() => before.events.length === 2 && behind.events.length === 1, 'what they missed');
    expect([before.sequences(), behind.sequences()]).toEqual([[2, 3], [3]]);
    happen(1);
    await until(() => [stays, before, behind].every((one) => one.subscription.cursor() === 'c4'), 'the next one');
    expect([stays.events.length, before.events.length, behind.events.length]).toEqual([4, 3, 2]);
  });
});

it('an event that can be read at the second attempt is told as if nothing had been', async () => {
  plant.mes.spoiled.set(1, 'lines');
  const client = await plant.join(whole);
  await until(() => plant.mes.streams.open === 1, 'upstream');
  happen(2);
  await until(() => plant.mes.streams.opened >= 2, 'another attempt');
  plant.mes.spoiled.clear();
  await until(() => client.events.length === 2, 'both');
  expect(client.sequences()).toEqual([1, 2]);
});

it('an event whose system is busy is waited for, however often it is asked for', async () => {
  plant.mes.spoiled.set(1, 'busy');
  const client = await plant.join(whole);
  await until(() => plant.mes.streams.open === 1, 'upstream');
  happen(2);
  await until(() => plant.mes.streams.opened >= 10, 'attempts');
  expect(client.events).toHaveLength(0);
  plant.mes.spoiled.clear();
  await until(() => client.events.length === 2, 'both');
  expect(client.sequences()).toEqual([1, 2]);
});

it('an event of which not even the place can be read ends the subscription, with the cursor before it', async () => {
  plant.mes.spoiled.set(2, 'all');
  const client = await plant.join(whole);
  await until(() => plant.mes.streams.open === 1, 'upstream');
  happen(3);
  await until(() => client.ended() !== undefined, 'the end');
  expect(client.sequences()).toEqual([1]);
  expect(client.ended()).toMatchObject({
    reason: 'error',
    cursor: 'c1',
    errors: [{ extensions: { code: 'EVENT_UNREADABLE', correlationId: 'test', details: { reason: 'FAILED' } } }],
  });
});

it('another supergraph by which it can be read gives it to those who wait for it', async () => {
  plant.mes.spoiled.set(1, 'busy');
  const client = await plant.join('subscription { runCompleted { sequence lines { quantity part { description } } } }');
  await until(() => plant.mes.streams.open === 1, 'upstream');
  happen(1);
  await until(() => plant.mes.streams.opened > 2, 'attempts');
  await plant.gateway.graph.swap(plant.supergraph('added: String'));
  plant.mes.spoiled.clear();
  await until(() => client.events.length === 1, 'the event');
  expect(client.sequences()).toEqual([1]);
});
