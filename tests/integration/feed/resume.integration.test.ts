import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { feedWorld, seeded, take, tellBy, wanted, writeAtRandom, writer, type FeedWorld } from './log.ts';

let world: FeedWorld;

beforeAll(async () => {
  world = await feedWorld();
});

afterAll(() => world.stop());

/** Follows the log until `count` events came, and begins again behind the last of them after a random number of events. */
const cutAtRandom = async (start: string, count: number, random: () => number): Promise<string[]> => {
  const ids: string[] = [];
  let after = start;
  while (ids.length < count) {
    const stream = await world.feed.stream(wanted(after));
    const events = await take(stream, Math.min(count - ids.length, 1 + Math.floor(random() * 40)));
    await stream.return?.();
    ids.push(...events.map(({ row }) => row.id));
    after = events.at(-1)?.cursor ?? after;
  }
  return ids;
};

const endFeedSessions = `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'test feed'`;

test('whoever is cut at random places and begins behind its last cursor loses nothing and is told nothing twice', async () => {
  const start = await world.feed.cursorNow();
  const random = seeded(11);
  const writing = writeAtRandom(world.database, { writers: 8, each: 40, random });
  const early = cutAtRandom(start, 150, seeded(12));
  const committed = await writing;
  await early;
  const lists = await Promise.all([13, 14, 15].map((seed) => cutAtRandom(start, committed.length, seeded(seed))));
  for (const ids of lists) {
    expect([...ids].sort()).toEqual([...committed].sort());
    expect(ids).toEqual(lists[0]);
  }
});

test('sessions that the database cuts are made anew, and the stream goes on where it was', async () => {
  const stream = await world.feed.stream(wanted());
  const cuts = setInterval(() => void world.database.sql(endFeedSessions), 40);
  const committed = await writeAtRandom(world.database, { writers: 6, each: 40, random: seeded(21) });
  const first = await take(stream, Math.floor(committed.length / 2));
  clearInterval(cuts);
  const rest = await take(stream, committed.length - first.length);
  await stream.return?.();
  expect([...first, ...rest].map(({ row }) => row.id).sort()).toEqual([...committed].sort());
});

test('a slow subscriber is held by the log, not in memory: it misses nothing', async () => {
  const stream = await world.feed.stream(wanted());
  const client = await writer(world.database);
  const told = [await tellBy(client)];
  const [first] = await take(stream, 1);
  for (let count = 0; count < 1500; count += 1) told.push(await tellBy(client));
  await client.end();
  const waiting = await world.feed.stream(wanted(await world.feed.cursorNow()));
  await waiting.return?.();
  const events = await take(stream, 1500);
  await stream.return?.();
  expect([first?.row.id, ...events.map(({ row }) => row.id)]).toEqual(told);
});

test('a stream that waits for its next event ends at once when it is returned', async () => {
  const stream = await world.feed.stream(wanted());
  const next = stream.next();
  await stream.return?.();
  expect(await next).toEqual({ done: true, value: undefined });
  expect(await world.metrics()).toMatch(/triad_feed_subscribers\S* 0$/m);
});

test('two processes tell the same events by the same cursors', async () => {
  const start = await world.feed.cursorNow();
  const client = await writer(world.database);
  for (let count = 0; count < 5; count += 1) await tellBy(client);
  await client.end();
  const lists = await Promise.all(
    [world.feed, world.another()].map(async (feed) => {
      const stream = await feed.stream(wanted(start));
      const events = await take(stream, 5);
      await stream.return?.();
      return events.map(({ cursor }) => cursor);
    }),
  );
  expect(lists[1]).toEqual(lists[0]);
});

test('the log is read by its index of types', async () => {
  const plan = await world.database.sql<{ 'QUERY PLAN': string }>(
    `explain select * from unnest('{mes.test.told}'::text[]) as wanted (type) cross join lateral (
      select id from mes.event where event.type = wanted.type collate "C" and (epoch, txid, seq) > (1, '5'::xid8, 0)
      order by epoch, txid, seq limit 200) as found`,
  );
  expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain('event_by_type');
});
