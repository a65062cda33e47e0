import { createHash } from 'node:crypto';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Position } from './feed-cursor.ts';

/** An event as it stands in the log. */
export type EventRow = {
  id: string;
  position: Position;
  type: string;
  /** The version of the shape of `data`. */
  schemaVersion: number;
  subject: string;
  subjectVersion: number;
  key: string;
  /** uuid and code of its site; null for what belongs to the whole enterprise. */
  site: string | null;
  siteCode: string | null;
  time: Date;
  data: Readonly<Record<string, unknown>>;
};

/** How far the log is settled: nothing can commit any more below (epoch, xmin). */
export type Horizon = {
  epoch: number;
  xmin: bigint;
  snapshot: string;
  /**
   * What is below it was written down: it lies behind the newest event. A server that crashes gives out transaction ids again of which
   * nothing was, such as those of what was rolled back in its last moments: a place behind them would pass over what they tell then.
   */
  durable: bigint;
};

/** An epoch of the log: one database cluster on one timeline. */
export type Epoch = { epoch: number; incarnation: string; systemIdentifier: string; startedTxid: bigint };

/** Rows in order, and the horizon of the snapshot they were read in. */
export type Page = { rows: EventRow[]; horizon: Horizon };

type Db = Kysely<unknown>;
type Standing = { nowEpoch: number; snapshot: string; newest: string };
type ReadRow = Omit<EventRow, 'position'> & Standing & { epoch: number | null; txid: string; seq: string };

const horizonOf = ({ nowEpoch: epoch, snapshot, newest }: Standing): Horizon => ({
  epoch,
  snapshot,
  xmin: BigInt(snapshot.split(':')[0] ?? '0'),
  durable: BigInt(newest) + 1n,
});

// `newest`: the transaction of the newest event, or of what began the epoch; all before it were written down with it.
const standing = sql`
  now as materialized (select current_epoch() as epoch),
  horizon as materialized (
    select now.epoch, pg_snapshot_xmin(pg_current_snapshot()) as xmin, pg_current_snapshot()::text as snapshot, greatest(
      (select event.txid from event where event.epoch = now.epoch order by event.epoch desc, event.txid desc, event.seq desc limit 1),
      (select greatest(epoch.started_txid, epoch.pruned_txid) from epoch where epoch.epoch = now.epoch)
    ) as newest
    from now
  )`;

/** Whether a transaction was over, and what it wrote to be seen, in a snapshot as PostgreSQL writes it (xmin:xmax:running,...). */
export const wasOver = (snapshot: string, txid: bigint): boolean => {
  const [, xmax = '0', running = ''] = snapshot.split(':');
  return txid < BigInt(xmax) && !running.split(',').includes(String(txid));
};

/** The same snapshot, saying nothing of a transaction nor of any later one. */
export const snapshotBelow = (snapshot: string, txid: bigint): string => {
  const [xmin = '0', xmax = '0', running = ''] = snapshot.split(':');
  const isBelow = (one: string): boolean => one !== '' && BigInt(one) < txid;
  const [from, to] = [xmin, xmax].map((end) => (isBelow(end) ? end : String(txid)));
  return [from, to, running.split(',').filter(isBelow).join(',')].join(':');
};

/** Whether a snapshot says nothing of a transaction, nor of any later one. */
export const isBeyond = (snapshot: string, txid: bigint): boolean => txid >= BigInt(snapshot.split(':')[1] ?? '0');

/** Whether this system's records belong to sites. */
export const hasSites = async (db: Db): Promise<boolean> => {
  const { rows } = await sql<{ there: boolean }>`select to_regclass('site') is not null as there`.execute(db);
  return rows[0]?.there === true;
};

// Below the horizon nothing can commit any more, so what is passed once is whole. Rows of an earlier epoch are from before a restore:
// their transactions are over, whatever their numbers.
const settled = (after: Position): RawBuilder<unknown> => sql`
  (event.epoch, event.txid, event.seq) > (${after.epoch}, ${String(after.txid)}::xid8, ${String(after.seq)}::bigint)
  and (event.txid < horizon.xmin or event.epoch < horizon.epoch)`;

const columns = (sites: boolean): RawBuilder<unknown> => sql`
  event.id, event.epoch, event.txid, event.seq, event.type, event.schema_version, event.subject, event.subject_version, event.key,
  event.site, ${sites ? sql`(select code from site where site.id = event.site)` : sql`null::text`} as site_code, event.time, event.data`;

const pageOf = async (db: Db, next: RawBuilder<unknown>): Promise<Page> => {
  const { rows } = await sql<ReadRow>`
    with ${standing}
    select horizon.epoch as now_epoch, horizon.snapshot, horizon.newest, next.*
    from horizon left join lateral (${next}) as next on true
    order by next.epoch, next.txid, next.seq`.execute(db);
  const [first] = rows;
  if (first === undefined) throw new Error('a page of the log always has its horizon');
  return {
    horizon: horizonOf(first),
    rows: rows.flatMap(({ epoch, txid, seq, ...row }) =>
      epoch === null ? [] : [{ ...row, position: { epoch, txid: BigInt(txid), seq: BigInt(seq) } }],
    ),
  };
};

/** The next events of whatever type, at most `limit`. */
export const readAll = (db: Db, sites: boolean, after: Position, limit: number): Promise<Page> =>
  pageOf(
    db,
    sql`select ${columns(sites)} from event where ${settled(after)}
      order by event.epoch, event.txid, event.seq limit ${sql.lit(limit)}`,
  );

/** The next events of these types, at most `limit`: a range of the index for each type. */
export const readTypes = (
  db: Db,
  sites: boolean,
  types: readonly string[],
  after: Position,
  limit: number,
): Promise<Page> =>
  pageOf(
    db,
    sql`select found.* from unnest(${[...types]}::text[]) as wanted (type) cross join lateral (
        select ${columns(sites)} from event where event.type = wanted.type collate "C" and ${settled(after)}
        order by event.epoch, event.txid, event.seq limit ${sql.lit(limit)}
      ) as found order by found.epoch, found.txid, found.seq limit ${sql.lit(limit)}`,
  );

/** Where the log stands now. */
export const readHorizon = async (db: Db): Promise<Horizon> => {
  const { rows } = await sql<Standing>`
    with ${standing} select epoch as now_epoch, snapshot, newest from horizon`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('the log always stands somewhere');
  return horizonOf(row);
};

/** Begins a new epoch where this is another cluster, or another timeline, than the log was last written in. */
export const raiseEpoch = async (db: Db): Promise<void> => {
  await sql`select raise_epoch()`.execute(db);
};

/** Every epoch of the log, the first first. */
export const readEpochs = async (db: Db): Promise<Epoch[]> => {
  const { rows } = await sql<{ epoch: number; systemIdentifier: string; timeline: number; startedTxid: string }>`
    select epoch, system_identifier, timeline, started_txid from epoch order by epoch`.execute(db);
  return rows.map(({ epoch, systemIdentifier, timeline, startedTxid }) => ({
    epoch,
    systemIdentifier,
    incarnation: createHash('sha256')
      .update(`${systemIdentifier}:${String(timeline)}`)
      .digest('hex')
      .slice(0, 8),
    startedTxid: BigInt(startedTxid),
  }));
};

/** The last place that was taken out of the log, undefined where nothing was. */
export const readPruned = async (db: Db): Promise<Position | undefined> => {
  const { rows } = await sql<{ epoch: number; txid: string; seq: string }>`
    select epoch, pruned_txid as txid, pruned_seq as seq from epoch
    where pruned_txid is not null order by epoch desc limit 1`.execute(db);
  const [row] = rows;
  return row === undefined ? undefined : { epoch: row.epoch, txid: BigInt(row.txid), seq: BigInt(row.seq) };
};

/** Whether this very event stands at this place. */
export const standsAt = async (db: Db, { epoch, txid, seq }: Position, event: string): Promise<boolean> => {
  const { rows } = await sql`
    select from event where epoch = ${epoch} and txid = ${String(txid)}::xid8 and seq = ${String(seq)}::bigint and id = ${event}`.execute(
    db,
  );
  return rows.length === 1;
};

/** Takes out what is older, at most `most` rows from the start of the log; answers how many. */
export const pruneChunk = async (db: Db, olderThan: Date, most: number): Promise<number> => {
  const { rows } = await sql<{ gone: number }>`select prune_events(${olderThan}, ${most}) as gone`.execute(db);
  return rows[0]?.gone ?? 0;
};
