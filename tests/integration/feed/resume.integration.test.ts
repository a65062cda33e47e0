import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { seeded } from '../../support/seed.ts';
import { feedWorld, take, tellBy, wanted, writeAtRandom, writer, type FeedWorld } from './log.ts';

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

/** A connection as soon as the server takes one again. */
const untilWritable = async (): Promise<Awaited<ReturnType<typeof writer>>> => {
  for (;;) {
    try {
      return await writer(world.database);
    } catch {
      await pause(20);
    }
  }
};

const endFeedSessions = `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'test feed'`;

/** Cuts the feed's sessions, and waits until it has new ones. */
const renewSessions = async (): Promise<void> => {
  await world.database.sql(endFeedSessions);
  const isCut = (): Promise<boolean> =>
    Promise.all(Array.from({ length: 4 }, () => world.feed.cursorNow())).then(
      () => false,
      () => true,
    );
  while (await isCut()) await pause(20);
};

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

test('a filter that fails at an event ends its own stream; the others are told it, once', async () => {
  const matches = (): boolean => {
    throw new Error('a defect');
  };
  const [failing, well] = [await world.feed.stream({ ...wanted(), matches }), await world.feed.stream(wanted())];
  const failed = failing.next().catch((error: unknown) => error);
  const heard = take(well, 2);
  const client = await writer(world.database);
  const told = [await tellBy(client), await tellBy(client)];
  await client.end();
  expect((await heard).map(({ row }) => row.id)).toEqual(told);
  expect(await failed).toEqual(new Error('a defect'));
  await well.return?.();
  expect(await world.metrics()).toMatch(/triad_feed_subscribers\S* 0$/m);
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

test('a start that the database took too long for is refused as busy, to be tried again', async () => {
  const limits = (statement: string) =>
    world.database.sql(
      `alter role triad_mes set statement_timeout = '${statement}'; alter role triad_mes set lock_timeout = 0`,
    );
  await limits('100ms');
  await renewSessions();
  const holder = new pg.Client({ connectionString: world.database.adminUrl });
  await holder.connect();
  await holder.query('begin; lock table mes.epoch in access exclusive mode');
  const busy = { code: 'BUSY', extensions: { retryable: true } };
  await expect(world.feed.cursorNow()).rejects.toMatchObject(busy);
  await expect(world.feed.stream(wanted())).rejects.toMatchObject(busy);
  await holder.end();
  await limits('5s');
  await renewSessions();
});

test('a server that crashes gives transaction ids out again: what is told under them is told on', async () => {
  // Nothing is written down but what is committed.
  await world.database.sql(`alter system set wal_writer_delay = '10s'`);
  await world.database.sql('select pg_reload_conf()');
  const stream = await world.feed.stream(wanted());
  const [client, victim] = [await writer(world.database), await writer(world.database)];
  await client.query('set synchronous_commit = on');
  const first = await tellBy(client);
  expect((await take(stream, 1)).map(({ row }) => row.id)).toEqual([first]);
  for (let count = 0; count < 50; count += 1) {
    await client.query('begin');
    await tellBy(client);
    await client.query('rollback');
  }
  const now = await world.feed.cursorNow();
  // Until the tail has passed them, which nobody is told of.
  await pause(500);
  const { rows } = await victim.query<{ pid: number }>('select pg_backend_pid() as pid');
  // The server has heard of it as soon as it cuts the others off too: before, it would take a session and cut that one off as well.
  const isCutOff = new Promise<void>((resolve) => void client.once('end', resolve));
  process.kill(rows[0]?.pid ?? 0, 'SIGKILL');
  await isCutOff;
  const again = await untilWritable();
  await again.query('set synchronous_commit = on');
  const told = [await tellBy(again), await tellBy(again)];
  expect((await take(stream, 2)).map(({ row }) => row.id)).toEqual(told);
  const later = await world.feed.stream(wanted(now));
  expect((await take(later, 2)).map(({ row }) => row.id)).toEqual(told);
  await Promise.all([stream.return?.(), later.return?.()]);
  await Promise.all([client, victim, again].map((each) => each.end().catch(() => undefined)));
});
