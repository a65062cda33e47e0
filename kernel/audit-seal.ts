import { setTimeout as pause } from 'node:timers/promises';
import { sql, type Transaction } from 'kysely';
import { appendHeads, type Head } from './audit-anchor.ts';
import { canonicalRow, genesis, linkOf, noSite } from './audit-chain.ts';
import type { DatabaseHandle } from './database.ts';
import type { Log } from './log.ts';
import type { System, Viewer } from './viewer.ts';

/** Rows sealed in one transaction at most: well under the second that a transaction may take. */
const batch = 1000;
/** Pauses in milliseconds while there is nothing to seal: each twice the last. */
const idle = { least: 25, most: 800 };
const afterFailure = 1000;

type Waiting = { id: string; site: string; row: string };
type Link = { id: string; position: number; previous: string; hash: string };

export type Sealed = { rows: number; heads: Head[] };

/** What seals: a viewer that sees every site. */
const sealerOf = (system: string): Viewer => ({
  subject: 'audit-sealer',
  system: system.toUpperCase() as System,
  scopes: [],
  sites: '*',
});

// Below the horizon nothing can commit any more, so that what is sealed once is whole. Rows of an earlier epoch are from before a
// restore: their transactions are over, whatever their numbers.
const waiting = async (tx: Transaction<unknown>, most: number): Promise<Waiting[]> => {
  const { rows } = await sql<Waiting>`
    with last as (select epoch, txid, seq from audit_seal order by epoch desc, txid desc, seq desc limit 1),
    cursor as (select * from last union all select 0, '0'::xid8, 0 where not exists (select from last))
    select next.id, next.site, next.row from cursor cross join lateral (
      select audit.id, coalesce(audit.site_id, ${noSite}::uuid) as site, ${sql.raw(canonicalRow)} as row
      from audit
      where (audit.epoch, audit.txid, audit.seq) > (cursor.epoch, cursor.txid, cursor.seq)
        and (audit.txid < pg_snapshot_xmin(pg_current_snapshot()) or audit.epoch < (select max(epoch) from audit))
      order by audit.epoch, audit.txid, audit.seq limit ${sql.lit(most)}
    ) as next`.execute(tx);
  return rows;
};

const headsOf = async (
  tx: Transaction<unknown>,
  system: string,
  sites: readonly string[],
): Promise<Map<string, Head>> => {
  const { rows } = await sql<{ site: string; position: string; hash: string }>`
    select head.site, head.position, encode(head.hash, 'hex') as hash
    from unnest(${sites}::uuid[]) as wanted (site) cross join lateral (
      select site, position, hash from audit_seal where site = wanted.site order by position desc limit 1
    ) as head`.execute(tx);
  const heads = new Map(sites.map((site) => [site, { site, position: 0, hash: genesis(system, site) }]));
  for (const { site, position, hash } of rows) heads.set(site, { site, position: Number(position), hash });
  return heads;
};

const append = async (tx: Transaction<unknown>, links: readonly Link[]): Promise<void> => {
  const column = <Name extends keyof Link>(name: Name) => links.map((link) => link[name]);
  await sql`
    insert into audit_seal (site, position, audit_id, epoch, txid, seq, previous_hash, hash)
    select coalesce(audit.site_id, ${noSite}::uuid), link.position, audit.id, audit.epoch, audit.txid, audit.seq,
      decode(link.previous, 'hex'), decode(link.hash, 'hex')
    from unnest(${column('id')}::uuid[], ${column('position')}::bigint[], ${column('previous')}::text[], ${column('hash')}::text[])
      as link (id, position, previous, hash) join audit on audit.id = link.id`.execute(tx);
};

const chained = (rows: readonly Waiting[], heads: Map<string, Head>): Link[] =>
  rows.map(({ id, site, row }) => {
    const head = heads.get(site);
    if (head === undefined) throw new Error('a row waits for a chain that was not asked for');
    const link = { id, position: head.position + 1, previous: head.hash, hash: linkOf(head.hash, row) };
    heads.set(site, { site, position: link.position, hash: link.hash });
    return link;
  });

/**
 * Chains the next rows of a system's audit, at most `most`, in feed order, each to its site's. Answers the new heads; undefined where
 * another process is at it.
 */
export const sealBatch = <DB>(
  database: DatabaseHandle<DB>,
  system: string,
  most = batch,
): Promise<Sealed | undefined> =>
  database.transaction(sealerOf(system), async (tx) => {
    const anywhere = tx as unknown as Transaction<unknown>;
    const lock = await sql<{ mine: boolean }>`
      select pg_try_advisory_xact_lock(hashtextextended(${`triad audit seal ${system}`}, 0)) as mine`.execute(tx);
    if (lock.rows[0]?.mine !== true) return undefined;
    const rows = await waiting(anywhere, most);
    if (rows.length === 0) return { rows: 0, heads: [] };
    const heads = await headsOf(anywhere, system, [...new Set(rows.map(({ site }) => site))]);
    await append(anywhere, chained(rows, heads));
    return { rows: rows.length, heads: [...heads.values()] };
  });

export type SealerOptions<DB> = {
  database: DatabaseHandle<DB>;
  system: string;
  /** File outside the database to which new heads are appended. */
  anchor?: string | undefined;
  log: Log;
};

/** Seals whatever comes, within a second of its commit, until it is stopped. Failures are logged and tried again. */
export const startSealer = <DB>({
  database,
  system,
  anchor,
  log,
}: SealerOptions<DB>): { stop: () => Promise<void> } => {
  const stopping = new AbortController();
  const { signal } = stopping;
  let unanchored = new Map<string, Head>();
  const anchored = async (heads: readonly Head[]): Promise<void> => {
    for (const head of heads) unanchored.set(head.site, head);
    if (unanchored.size === 0) return;
    if (anchor !== undefined) await appendHeads(anchor, system, [...unanchored.values()]);
    log.info({ heads: [...unanchored.values()] }, 'audit sealed');
    unanchored = new Map();
  };
  const turn = async (quiet: number): Promise<number> => {
    try {
      const sealed = await sealBatch(database, system);
      await anchored(sealed?.heads ?? []);
      if ((sealed?.rows ?? 0) > 0) return idle.least;
      return Math.min(quiet * 2, idle.most);
    } catch (error) {
      if (!signal.aborted)
        log.error({ reason: error instanceof Error ? error.message : String(error) }, 'the audit could not be sealed');
      return afterFailure;
    }
  };
  const run = async (): Promise<void> => {
    let quiet = idle.least;
    while (!signal.aborted) {
      quiet = await turn(quiet);
      await pause(quiet, undefined, { signal, ref: false }).catch(() => undefined);
    }
  };
  const ended = run();
  return {
    stop: async () => {
      stopping.abort();
      await ended;
    },
  };
};
