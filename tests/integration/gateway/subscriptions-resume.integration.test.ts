import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { streamingPlant, until, type Client, type StreamingPlant } from './streaming-plant.ts';

const across =
  'subscription ($after: Cursor) { runCompleted(after: $after) { sequence run { part { description } } } }';
const from = (after: string) => ({ query: across, variables: { after } });
const through = (last: number, first = 1): number[] => Array.from({ length: last - first + 1 }, (_, at) => first + at);

let plant: StreamingPlant;
beforeEach(async () => {
  plant = await streamingPlant();
});
afterEach(() => plant.stop());

const happen = (times: number): void => {
  for (let each = 0; each < times; each += 1) plant.mes.happen();
};

describe('a client that comes back', () => {
  it('is served from the ring: no stream upstream, no fetch', async () => {
    const stays = await plant.join(across);
    await until(() => plant.mes.streams.open === 1, 'upstream');
    happen(5);
    await until(() => stays.events.length === 5, 'five');
    const fetches = plant.plm.asked.length;
    const back = await plant.join(from('c2'));
    await until(() => back.events.length === 3, 'what was missed');
    expect(back.sequences()).toEqual([3, 4, 5]);
    expect(back.events[0]).toBe(stays.events[2]);
    expect(plant.plm.asked).toHaveLength(fetches);
    happen(1);
    await until(() => back.events.length === 4, 'the next one');
    expect(plant.mes.streams.opened).toBe(1);
  });

  it('finds its ring for a while after everybody has gone', async () => {
    const gone = await plant.join(across);
    await until(() => plant.mes.streams.open === 1, 'upstream');
    happen(1);
    await until(() => gone.events.length === 1, 'one');
    gone.subscription.leave();
    happen(2);
    const back = await plant.join({ query: across, after: 'c1' });
    await until(() => back.events.length === 2, 'both');
    expect(back.sequences()).toEqual([2, 3]);
    expect(plant.mes.streams.opened).toBe(1);
  });

  it('catches up by itself from before the ring, then goes over to the others', async () => {
    happen(20);
    const stays = await plant.join(across);
    await until(() => plant.mes.streams.open === 1, 'upstream');
    const back = await plant.join(from('c3'));
    await until(() => back.events.length === 17, 'what was missed');
    expect(plant.mes.streams.opened).toBe(2);
    happen(5);
    await until(() => back.events.length === 22 && stays.events.length === 5, 'both hear what is new');
    await until(() => plant.mes.streams.open === 1, 'one stream again');
    const fetches = plant.plm.asked.length;
    happen(5);
    await until(() => back.events.length === 27 && stays.events.length === 10, 'all');
    expect(back.sequences()).toEqual(through(30, 4));
    expect(stays.sequences()).toEqual(through(30, 21));
    expect(plant.plm.asked).toHaveLength(fetches + 5);
  });

  it('is joined by one that begins at the very cursor that it came back with: one stream, and each event once', async () => {
    happen(2);
    const back = await plant.join(from('c2'));
    await until(() => plant.mes.streams.open === 1, 'upstream');
    const begins = await plant.join(across);
    await until(() => begins.subscription.cursor() === 'c2', 'the same cursor');
    happen(3);
    await until(() => back.events.length >= 3 && begins.events.length >= 3, 'the events');
    happen(1);
    await until(() => back.subscription.cursor() === 'c6' && begins.subscription.cursor() === 'c6', 'the last');
    expect([back.sequences(), begins.sequences()]).toEqual([
      [3, 4, 5, 6],
      [3, 4, 5, 6],
    ]);
    expect(plant.mes.streams).toMatchObject({ opened: 1, open: 1 });
  });

  it('is served from the feed where its ring was emptied because all rings together were too large', async () => {
    const small = await streamingPlant({ rings: 150 });
    try {
      const stays = await small.join(across);
      await until(() => small.mes.streams.open === 1, 'upstream');
      for (let each = 0; each < 5; each += 1) small.mes.happen();
      await until(() => stays.events.length === 5, 'five');
      const metrics = await (await fetch(`${small.gateway.url}/metrics`)).text();
      const kept = Number(
        /^triad_subscription_replay_characters(?:\{[^}]*\})? (\d+)$/m.exec(metrics)?.[1] ?? Number.NaN,
      );
      expect(kept).toBeLessThanOrEqual(150);
      const back = await small.join(from('c1'));
      await until(() => back.events.length === 4, 'what was missed');
      expect(small.mes.streams.opened).toBe(2);
      small.mes.happen();
      await until(() => back.events.length === 5 && stays.events.length === 6, 'what is new');
      expect([back.sequences(), stays.sequences()]).toEqual([through(6, 2), through(6)]);
    } finally {
      await small.stop();
    }
  });

  it('shares its way back with those who come from the same place', async () => {
    happen(10);
    const clients = await Promise.all(Array.from({ length: 20 }, () => plant.join(from('c2'))));
    await until(() => clients.every(({ events }) => events.length === 8), 'all caught up');
    expect(plant.mes.streams.opened).toBe(1);
    expect(plant.plm.asked).toHaveLength(8);
  });

  it.each([
    ['while few events are kept', { ring: { count: 8, bytes: 100_000 } }],
    ['while all rings together keep next to nothing', { rings: 150 }],
  ])(
    'loses nothing and hears nothing twice, whenever it leaves and comes back, %s',
    async (_, settings) => {
      const small = await streamingPlant({ ...settings, linger: 5 });
      const before = plant;
      plant = small;
      try {
        const total = 300;
        const heard = Array.from({ length: 12 }, (): number[] => []);
        const places = heard.map(() => 'c0');
        const open: (Client | undefined)[] = heard.map(() => undefined);
        const leave = (at: number): void => {
          const client = open[at];
          if (client === undefined) return;
          client.subscription.leave();
          heard[at]?.push(...client.sequences());
          places[at] = client.subscription.cursor() ?? 'c0';
          open[at] = undefined;
        };
        let seed = 20_251_107;
        const random = (below: number): number => {
          seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
          return Math.floor((seed / 2_147_483_648) * below);
        };
        for (let happened = 0; happened < total; happened += 1) {
          small.mes.happen();
          const at = random(heard.length);
          if (random(3) === 0) leave(at);
          const back = random(heard.length);
          open[back] ??= await small.join(from(places[back] ?? 'c0'));
          if (random(40) === 0) small.mes.cut();
          if (random(4) === 0) await new Promise((resolve) => setImmediate(resolve));
        }
        for (const at of heard.keys()) open[at] ??= await small.join(from(places[at] ?? 'c0'));
        await until(
          () => open.every((client) => client?.subscription.cursor() === `c${String(total)}`),
          'all at the end',
        );
        for (const at of heard.keys()) leave(at);
        for (const sequences of heard) expect(sequences).toEqual(through(total));
      } finally {
        plant = before;
        await small.stop();
      }
    },
    60_000,
  );
});

describe('clients notice nothing but a delay when upstream', () => {
  it('is cut off, stays away, and comes back', async () => {
    const client = await plant.join(across);
    await until(() => plant.mes.streams.open === 1, 'upstream');
    happen(2);
    await until(() => client.events.length === 2, 'two');
    plant.mes.open(false);
    plant.mes.cut();
    happen(3);
    plant.mes.open(true);
    await until(() => client.events.length === 5, 'what happened meanwhile');
    expect(client.sequences()).toEqual(through(5));
    expect(client.ended()).toBeUndefined();
  });

  it('is cut off before anything has happened', async () => {
    const client = await plant.join(across);
    await until(() => plant.mes.streams.open === 1, 'upstream');
    plant.mes.open(false);
    plant.mes.cut();
    happen(2);
    plant.mes.open(true);
    await until(() => client.events.length === 2, 'both');
    expect(client.sequences()).toEqual([1, 2]);
  });

  it('falls silent', async () => {
    const times = { acknowledge: 500, ping: 20, pong: 100, shortestWait: 5, longestWait: 20 };
    const brisk = await streamingPlant({ times });
    try {
      const client = await brisk.join(across);
      await until(() => brisk.mes.streams.open === 1, 'upstream');
      brisk.mes.freeze();
      brisk.mes.happen();
      await until(() => brisk.mes.streams.variables.length === 2, 'another connection');
      await until(() => client.events.length === 1, 'the event');
      expect(client.sequences()).toEqual([1]);
    } finally {
      await brisk.stop();
    }
  });

  it('sends more characters at once than may wait here', async () => {
    const small = await streamingPlant({ waiting: { count: 1000, bytes: 2000 } });
    try {
      const client = await small.join(across);
      await until(() => small.mes.streams.open === 1, 'upstream');
      for (let each = 0; each < 200; each += 1) small.mes.happen();
      await until(() => client.events.length === 200, 'all');
      expect(client.sequences()).toEqual(through(200));
      // It is closed, and opened again for what is left.
      expect(small.mes.streams.opened).toBeGreaterThan(1);
    } finally {
      await small.stop();
    }
  });

  it('sends more at once than is resolved at once', async () => {
    const client = await plant.join(across);
    await until(() => plant.mes.streams.open === 1, 'upstream');
    happen(3000);
    await until(() => client.events.length === 3000, 'all');
    expect(client.sequences()).toEqual(through(3000));
  }, 60_000);
});
