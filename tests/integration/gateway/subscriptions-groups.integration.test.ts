import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Delivered, Ended } from '../../../gateway/subscriptions/port.ts';
import { streamingPlant, until, type StreamingPlant } from './streaming-plant.ts';

const across = 'subscription { runCompleted { sequence cursor run { title part { description } } } }';

let plant: StreamingPlant;
beforeEach(async () => {
  plant = await streamingPlant();
});
afterEach(() => plant.stop());

const gauge = async (name: string): Promise<number> => {
  const text = await (await fetch(`${plant.gateway.url}/metrics`)).text();
  return Number(new RegExp(`^${name}(?:\\{[^}]*\\})? (\\d+)`, 'm').exec(text)?.[1] ?? Number.NaN);
};

describe('all who subscribe to the same', () => {
  it('share one stream upstream, one resolution, and one text for each event', async () => {
    const clients = await Promise.all(Array.from({ length: 50 }, () => plant.join(across)));
    await until(() => plant.mes.streams.open === 1, 'upstream');
    const happened = 20;
    for (let each = 0; each < happened; each += 1) plant.mes.happen();
    await until(() => clients.every(({ events }) => events.length === happened), 'all events');
    expect(plant.mes.streams.opened).toBe(1);
    expect(plant.plm.asked).toHaveLength(happened);
    const [first, ...others] = clients;
    for (const other of others) other.events.forEach((event, place) => expect(event).toBe(first?.events[place]));
    expect(first?.sequences()).toEqual(Array.from({ length: happened }, (_, place) => place + 1));
    expect(await gauge('triad_subscription_groups')).toBe(1);
    expect(await gauge('triad_subscription_streams')).toBe(1);
  });

  it('are told apart by variables, by rights and by selection, not by the cursor or the order of keys', async () => {
    const filtered =
      'subscription ($f: Filters, $from: Cursor) { runCompleted(filters: $f, after: $from) { sequence } }';
    await plant.join({ query: filtered, variables: { f: { status: 'A', tags: ['x'] } } });
    await plant.join({ query: filtered, variables: { f: { tags: ['x'], status: 'A' }, unknown: 1 } });
    await until(() => plant.mes.streams.open === 1, 'one stream');
    await plant.join({ query: filtered, variables: { f: { status: 'A', tags: ['x'] }, from: 'c0' } });
    await until(() => plant.mes.streams.variables.length === 1, 'still one');
    await plant.join({ query: filtered, variables: { f: { status: 'B' } } });
    await until(() => plant.mes.streams.open === 2, 'another by variables');
    const elsewhere = { subject: 'other', system: 'VIEWER', scopes: ['read'], sites: ['S1'] } as const;
    await plant.join({ query: filtered, variables: { f: { status: 'B' } } }, elsewhere);
    await until(() => plant.mes.streams.open === 3, 'another by rights');
    await plant.join({ query: filtered, variables: { f: { status: 'B' } } }, { ...elsewhere, subject: 'third' });
    await plant.join(across);
    await until(() => plant.mes.streams.open === 4, 'another by selection');
    expect(plant.mes.streams.opened).toBe(4);
    expect(await gauge('triad_subscription_groups')).toBe(4);
  });

  it('share nothing where they read what is under export control, not even with themselves', async () => {
    const controlled = `subscription { runCompleted { ...Read } } fragment Read on RunCompletedEvent { run { part { drawing } } }`;
    const of = (subject: string) => ({ subject, system: 'VIEWER', scopes: ['read'], sites: '*' }) as const;
    await Promise.all([plant.join(controlled, of('ann')), plant.join(controlled, of('ann'))]);
    await plant.join(controlled, of('bob'));
    await until(() => plant.mes.streams.open === 3, 'one for each');
    await Promise.all([plant.join(across, of('ann')), plant.join(across, of('bob'))]);
    await until(() => plant.mes.streams.open === 4, 'one for both');
    expect(await gauge('triad_subscription_groups')).toBe(4);
  });

  it('are given what is under export control by its owner alone, who writes it down: not from memory, and not when they have gone', async () => {
    const controlled = 'subscription { runCompleted { sequence run { part { drawing } } } }';
    const client = await plant.join(controlled);
    await until(() => plant.mes.streams.open === 1, 'upstream');
    plant.mes.happen();
    plant.mes.happen();
    await until(() => client.events.length === 2, 'both');
    const fetches = plant.plm.asked.length;
    client.subscription.leave();
    const back = await plant.join({ query: controlled, after: 'c1' });
    await until(
      () => back.events.length === 1 && plant.mes.streams.open === 1,
      'what was missed, and the end of the first',
    );
    expect(plant.plm.asked).toHaveLength(fetches + 1);
    // A swap plans it again, and leaves it what it is.
    await plant.gateway.graph.swap(plant.supergraph('added: String'));
    plant.mes.happen();
    await until(() => back.events.length === 2, 'the next one');
    expect([back.ended(), back.sequences(), plant.mes.streams.opened]).toEqual([undefined, [2, 3], 2]);
  });

  it('lose none where a carrier fails at one: it ends before it, to come back, and the others go on', async () => {
    const [handed, ends]: [string[], Ended[]] = [[], []];
    const failing = {
      deliver: ({ cursor }: Delivered) => {
        if (cursor === 'c2') throw new Error('a defect');
        handed.push(cursor);
      },
      end: (how: Ended) => ends.push(how),
    };
    const viewer = { subject: 'tester', system: 'VIEWER', scopes: ['read'], sites: '*' } as const;
    await plant.gateway.subscriptions.subscribe({ query: across, correlationId: 'test' }, viewer, failing);
    const other = await plant.join(across);
    await until(() => plant.mes.streams.open === 1, 'upstream');
    for (let each = 0; each < 3; each += 1) plant.mes.happen();
    await until(() => other.events.length === 3, 'all');
    expect([handed, ends]).toEqual([['c1'], [{ reason: 'reconnect', cursor: 'c1' }]]);
  });

  it('never see the cursor that was asked for them, and see their own', async () => {
    const [without, own] = [
      await plant.join('subscription { runCompleted { sequence } }'),
      await plant.join('subscription { runCompleted { __cursor: cursor } }'),
    ];
    await until(() => plant.mes.streams.open === 2, 'upstream');
    const cursor = plant.mes.happen();
    await until(() => without.events.length + own.events.length === 2, 'events');
    expect(without.results()).toEqual([{ data: { runCompleted: { sequence: 1 } } }]);
    expect(own.results()).toEqual([{ data: { runCompleted: { __cursor: cursor } } }]);
    expect(without.events[0]?.cursor).toBe(cursor);
  });

  it('leave one by one; the stream ends a while after the last', async () => {
    const short = await streamingPlant({ linger: 20 });
    try {
      const [one, other] = [await short.join(across), await short.join(across)];
      await until(() => short.mes.streams.open === 1, 'upstream');
      one.subscription.leave();
      short.mes.happen();
      await until(() => other.events.length === 1, 'the other still hears');
      expect(one.events).toHaveLength(0);
      other.subscription.leave();
      await until(() => short.mes.streams.open === 0, 'the stream ends');
    } finally {
      await short.stop();
    }
  });

  it('are told to come back when the gateway stops', async () => {
    const client = await plant.join(across);
    await until(() => plant.mes.streams.open === 1, 'upstream');
    const cursor = plant.mes.happen();
    await until(() => client.events.length === 1, 'an event');
    await plant.gateway.subscriptions.stop();
    expect(client.ended()).toEqual({ reason: 'reconnect', cursor });
    const [refusal] = await plant.refused(across);
    expect(refusal?.extensions).toMatchObject({ code: 'BUSY', retryable: true });
  });
});
