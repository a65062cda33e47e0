import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { KyselyPlugin } from 'kysely';
import { connect } from '../../../kernel/database.ts';
import { cursorCodec } from '../../../kernel/feed-cursor.ts';
import { startKeeper } from '../../../kernel/feed-keeper.ts';
import { startBehind } from '../../../kernel/feed-start.ts';
import type { LiveEvent } from '../../../kernel/feed.ts';
import { newId } from '../../../kernel/id.ts';
import { logFor } from '../../../kernel/log.ts';
import { feedKey } from '../../support/signed-events.ts';
import { viewerOf } from '../../support/viewers.ts';
import { feedWorld, take, tellBy, wanted, writer, type FeedWorld, type Said } from './log.ts';

let world: FeedWorld;

beforeAll(async () => {
  world = await feedWorld();
});

afterAll(() => world.stop());

const tell = async (...all: Said[]): Promise<string[]> => {
  const client = await writer(world.database);
  const ids: string[] = [];
  for (const said of all) ids.push(await tellBy(client, said));
  await client.end();
  return ids;
};

/** What is found in the end. */
const until = async <Found>(look: () => Promise<Found | undefined>): Promise<Found> => {
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    await pause(10);
  }
};

const refusal = (after: string) =>
  world.feed.stream(wanted(after)).then(
    () => 'none',
    (error: unknown) => error,
  );
/** All that was told is older than what is kept. */
const aged = () =>
  world.database.sql(`set session_replication_role = replica; alter table mes.event disable trigger append_only;
    update mes.event set time = now() - interval '8 days'; alter table mes.event enable always trigger append_only;
    set session_replication_role = origin`);
const invalid = (why: string) => ({ code: 'CURSOR_INVALID', message: expect.stringContaining(why) });
const expired = (why: string) => ({ code: 'CURSOR_EXPIRED', message: expect.stringContaining(why) });

/** A cursor behind an event, and the id of the one that follows it. */
const behind = async (): Promise<{ cursor: string; next: string }> => {
  const stream = await world.feed.stream(wanted(await world.feed.cursorNow()));
  const [, next = ''] = await tell({}, {});
  const [event] = await take(stream, 2);
  await stream.return?.();
  return { cursor: event?.cursor ?? '', next };
};

const nextAfter = async (after: string): Promise<string | undefined> => {
  const stream = await world.feed.stream(wanted(after));
  const [event] = await take(stream, 1);
  await stream.return?.();
  return event?.row.id;
};

describe('a cursor', () => {
  test('is refused where it is none, was changed by a single bit, or was signed by another key', async () => {
    const { cursor, next } = await behind();
    expect(await nextAfter(cursor)).toBe(next);
    expect(await refusal('')).toMatchObject(invalid('was not made by this service'));
    expect(await refusal('x'.repeat(5000))).toMatchObject(invalid('was not made by this service'));
    const bytes = Buffer.from(cursor, 'base64url');
    for (const place of [0, 15, bytes.length - 20]) {
      const changed = Buffer.from(bytes);
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect(await refusal(changed.toString('base64url'))).toMatchObject({ code: 'CURSOR_INVALID' });
    }
    const stranger = await world.another(Buffer.alloc(32, 1)).cursorNow();
    expect(await refusal(stranger)).toMatchObject(invalid('was changed, or made by another plant'));
  });

  test('of another system is refused by its name', async () => {
    const foreign = await world.another(feedKey, 'erp').cursorNow();
    expect(await refusal(foreign)).toMatchObject(invalid('belongs to the events of ERP, not of MES'));
  });

  test('of this moment begins with what is committed later, not with what an open transaction holds up', async () => {
    const [open, quick] = [await writer(world.database), await writer(world.database)];
    await open.query('begin');
    const held = await tellBy(open);
    await tellBy(quick);
    const now = await world.feed.cursorNow();
    const later = await tellBy(quick);
    await open.query('commit');
    const stream = await world.feed.stream(wanted(now));
    expect((await take(stream, 2)).map(({ row }) => row.id)).toEqual([held, later]);
    await stream.return?.();
    await Promise.all([open.end(), quick.end()]);
  });
});

test('the same cursor has the same future: one of a stream that leaves out what was over when it began is not the others’', async () => {
  const before = await world.feed.cursorNow();
  const [slow, quick] = [await writer(world.database), await writer(world.database)];
  await slow.query('begin');
  const first = await tellBy(slow);
  const early = await tellBy(quick);
  const [whole, fromNow] = [await world.feed.stream(wanted(before)), await world.feed.stream(wanted())];
  await slow.query('commit');
  const late = await tellBy(quick);
  await Promise.all([slow.end(), quick.end()]);
  const [all, some] = [await take(whole, 3), await take(fromNow, 2)];
  await Promise.all([whole.return?.(), fromNow.return?.()]);
  expect(all.map(({ row }) => row.id)).toEqual([first, early, late]);
  expect(some.map(({ row }) => row.id)).toEqual([first, late]);
  // A gateway hands whoever comes back with a cursor to a stream that has told it: both must go on with the same events.
  const behind = async (event: LiveEvent | undefined, count: number): Promise<string[]> => {
    const stream = await world.feed.stream(wanted(event?.cursor));
    const events = await take(stream, count);
    await stream.return?.();
    return events.map(({ row }) => row.id);
  };
  expect(all[0]?.cursor).not.toBe(some[0]?.cursor);
  expect([await behind(all[0], 2), await behind(some[0], 1)]).toEqual([[early, late], [late]]);
  // Once what was over then is passed, they are one.
  expect(some[1]?.cursor).toBe(all[2]?.cursor);
});

test('sites are checked by the event: another site’s cursor is taken, and shows nothing of that site', async () => {
  const [here, there] = [newId(), newId()];
  for (const [id, code] of [
    [here, 'LAX'],
    [there, 'BER'],
  ])
    await world.database.sql(`insert into mes.site (id, code, name, time_zone) values ($1, $2, $2, 'UTC')`, [id, code]);
  const start = await world.feed.cursorNow();
  const [, mine, , everybody] = await tell({ site: there }, { site: here }, { site: there }, { site: null });
  const all = await world.feed.stream(wanted(start));
  const [theirs] = await take(all, 4);
  await all.return?.();
  const stream = await world.feed.stream(wanted(theirs?.cursor, ['LAX']));
  expect((await take(stream, 2)).map(({ row }) => row.id)).toEqual([mine, everybody]);
  await stream.return?.();
});

test('events leave the log by their age alone, from its start, and older cursors are refused as expired', async () => {
  const { cursor: old } = await behind();
  const client = await writer(world.database);
  const prune = () => client.query<{ gone: number }>('select prune_events(now(), 1000) as gone');
  expect((await prune()).rows).toEqual([{ gone: 0 }]);
  await expect(client.query('delete from event')).rejects.toThrow('permission denied');
  await expect(client.query(`set triad.pruning = 'on'; delete from event`)).rejects.toThrow('permission denied');
  await expect(world.database.sql(`set triad.pruning = 'on'; delete from mes.event`)).rejects.toThrow('append-only');
  const { cursor: last } = await behind();
  await aged();
  const { cursor: young, next } = await behind();
  const reads = await world.feed.stream(wanted(old));
  expect((await prune()).rows[0]?.gone).toBeGreaterThan(5);
  expect((await prune()).rows).toEqual([{ gone: 0 }]);
  await client.end();
  expect(await refusal(old)).toMatchObject(expired('older than the events that are kept'));
  // It had begun to read the log before, and had not come so far.
  await expect(take(reads, 2)).rejects.toMatchObject(expired('older than the events that are kept'));
  expect(await refusal(last)).toMatchObject(expired('Subscribe without `after`'));
  expect(await nextAfter(young)).toBe(next);
});

test.each([1, 2, 3])(
  'one that grows too old while it is looked at is expired, not forged: after %i readings',
  async (after) => {
    const { cursor } = await behind();
    await aged();
    const client = await writer(world.database);
    const database = connect<unknown>({
      url: world.database.urlOf('mes'),
      schema: 'mes',
      applicationName: 'test',
      max: 1,
    });
    let results = 0;
    const pruning: KyselyPlugin = {
      transformQuery: ({ node }) => node,
      transformResult: async ({ result }) => {
        results += 1;
        if (results === after) await client.query('select prune_events(now(), 1000)');
        return result;
      },
    };
    const db = database.as(viewerOf('VIEWER', { sites: '*' })).withPlugin(pruning);
    await expect(startBehind(db, cursorCodec('mes', feedKey).read(cursor))).rejects.toMatchObject(
      expired('older than the events that are kept'),
    );
    await Promise.all([client.end(), database.close()]);
  },
);

describe('after the database was restored or moved', () => {
  test('a new epoch begins; a cursor whose event is still there goes on, one whose event was lost is refused', async () => {
    const { cursor: kept, next } = await behind();
    const { cursor: lost } = await behind();
    const now = await world.feed.cursorNow();
    await world.database.sql(`set session_replication_role = replica; alter table mes.event disable trigger append_only;
      delete from mes.event where (txid, seq) in (select txid, seq from mes.event order by txid desc, seq desc limit 2);
      alter table mes.event enable always trigger append_only; set session_replication_role = origin`);
    expect(await refusal(lost)).toMatchObject(invalid('restored from a backup'));
    // Of another cluster: what was written there had other transaction ids.
    await world.database.sql('update mes.epoch set system_identifier = 1');
    await world.database.sql('select mes.raise_epoch()');
    expect(await world.database.sql('select epoch from mes.epoch order by epoch')).toEqual([
      { epoch: 1 },
      { epoch: 2 },
    ]);
    expect(await nextAfter(kept)).toBe(next);
    expect(await refusal(lost)).toMatchObject(expired('lost when the database was restored'));
    expect(await refusal(now)).toMatchObject(expired('restored or moved'));
    const { cursor: later, next: last } = await behind();
    expect(await nextAfter(later)).toBe(last);
    expect(await world.database.sql('select distinct epoch from mes.event order by epoch')).toHaveLength(2);
  });

  test('nothing is written on another timeline before the epoch is raised', async () => {
    await world.database.sql('update mes.epoch set timeline = 7');
    await expect(tell({})).rejects.toThrow('the log begins a new epoch');
    await world.database.sql('select mes.raise_epoch()');
    await expect(tell({})).resolves.toHaveLength(1);
  });

  test('a service that runs on raises it, whether anybody subscribes or not', async () => {
    await world.feed.stop();
    const log = logFor('feed', 'silent');
    const database = connect({
      url: world.database.urlOf('mes'),
      schema: 'mes',
      applicationName: 'test keeper',
      max: 1,
    });
    const keeper = await startKeeper({ database, system: 'mes', every: 20, log });
    await world.database.sql('update mes.epoch set timeline = 7');
    const raised = await until(() => tell({}).catch(() => undefined));
    expect(raised).toHaveLength(1);
    await keeper.stop();
    await database.close();
  });
});
