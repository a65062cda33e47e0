import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { comparePositions } from '../../../kernel/feed-cursor.ts';
import type { LiveEvent } from '../../../kernel/feed.ts';
import { seeded } from '../../support/seed.ts';
import { feedWorld, take, tellBy, wanted, writeAtRandom, writer, type FeedWorld } from './log.ts';

let world: FeedWorld;

beforeAll(async () => {
  world = await feedWorld();
});

afterAll(() => world.stop());

const isAscending = (events: readonly LiveEvent[]): boolean =>
  events.every((event, place) => {
    const before = events[place - 1];
    return before === undefined || comparePositions(before.row.position, event.row.position) < 0;
  });

/** What everybody writes first: the rows whose number is above the last one seen. */
const pollingById = (signal: AbortSignal) => {
  const seen: string[] = [];
  const poll = async (): Promise<void> => {
    let last = '0';
    for (let over = false; !over;) {
      over = signal.aborted;
      const rows = await world.database.sql<{ id: string; seq: string }>(
        'select id, seq from mes.event where seq > $1 order by seq',
        [last],
      );
      for (const { id, seq } of rows) {
        seen.push(id);
        last = seq;
      }
      await pause(5);
    }
  };
  return { seen, ended: poll() };
};

test('twenty writers that hold their transactions open: nothing is lost, nothing comes twice, where polling by id loses', async () => {
  const seed = 20_261_121;
  const stream = await world.feed.stream(wanted());
  const writing = new AbortController();
  const polling = pollingById(writing.signal);
  const committed = await writeAtRandom(world.database, { writers: 20, each: 40, random: seeded(seed) });
  writing.abort();
  await polling.ended;
  const events = await take(stream, committed.length);
  await stream.return?.();
  const lost = committed.filter((id) => !polling.seen.includes(id)).length;
  process.stdout.write(
    `seed ${String(seed)}: ${String(committed.length)} committed; polling by id lost ${String(lost)}, the feed 0\n`,
  );
  expect(events.map(({ row }) => row.id).sort()).toEqual([...committed].sort());
  expect(isAscending(events)).toBe(true);
  expect(lost).toBeGreaterThan(0);
});

test('sixteen writers of four runs, each under its lock: each run comes in the order of its versions', async () => {
  const stream = await world.feed.stream(wanted());
  const random = seeded(7);
  const versions = new Map<string, number>();
  const write = async (place: number): Promise<void> => {
    const client = await writer(world.database);
    const key = `run-${String(place % 4)}`;
    for (let count = 0; count < 20; count += 1) {
      await client.query('begin');
      await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
      const version = (versions.get(key) ?? 0) + 1;
      versions.set(key, version);
      await tellBy(client, { key, version });
      await pause(random() * 3);
      await client.query('commit');
    }
    await client.end();
  };
  await Promise.all(Array.from({ length: 16 }, (_, place) => write(place)));
  const events = await take(stream, 320);
  await stream.return?.();
  for (const key of versions.keys()) {
    const told = events.filter(({ row }) => row.key === key).map(({ row }) => row.subjectVersion);
    expect([key, told]).toEqual([key, Array.from({ length: 80 }, (_, place) => place + 1)]);
  }
});

test('a transaction that stays open holds what was committed behind it, and the metric says for how long', async () => {
  const [slow, quick] = [await writer(world.database), await writer(world.database)];
  const stream = await world.feed.stream(wanted());
  await slow.query('begin');
  const first = await tellBy(slow, { key: 'slow' });
  const second = await tellBy(quick, { key: 'quick' });
  let came = false;
  const both = take(stream, 2).then((events) => {
    came = true;
    return events;
  });
  const ageOf = async (): Promise<number> =>
    Number(/^triad_feed_horizon_age_seconds\S* (\S+)$/m.exec(await world.metrics())?.[1]);
  while ((await ageOf()) < 0.3) await pause(20);
  expect(came).toBe(false);
  await slow.query('commit');
  expect((await both).map(({ row }) => row.id)).toEqual([first, second]);
  while ((await ageOf()) > 0) await pause(20);
  await stream.return?.();
  await Promise.all([slow.end(), quick.end()]);
});
