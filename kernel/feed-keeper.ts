import { setTimeout as pause } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { DatabaseHandle } from './database.ts';
import { pruneChunk, raiseEpoch } from './feed.queries.ts';
import type { Log } from './log.ts';
import type { System } from './viewer.ts';

const day = 86_400_000;
const hour = 3_600_000;
/** Events that one transaction takes out: none of ours lasts over a second. */
const chunk = 1000;

export type KeeperOptions<DB> = {
  database: DatabaseHandle<DB>;
  system: string;
  days?: number | undefined;
  /** How often (ms) it looks whether this is the same database still: until somebody has, nothing is written in another one. 5 s. */
  every?: number | undefined;
  log: Log;
};

/**
 * Keeps a system's log: begins a new epoch where the database was restored or moved, also under a service that runs on, and, every hour,
 * takes out what is older than `days`, in chunks.
 */
export const startKeeper = async <DB>({
  database,
  system,
  days,
  every = 5_000,
  log,
}: KeeperOptions<DB>): Promise<{ stop: () => Promise<void> }> => {
  const viewer = { subject: 'feed', system: system.toUpperCase() as System, scopes: [], sites: '*' } as const;
  const db = database.as(viewer) as unknown as Kysely<unknown>;
  await raiseEpoch(db);
  const stopping = new AbortController();
  const { signal } = stopping;
  const prune = async (olderThan: Date): Promise<void> => {
    let gone = chunk;
    while (gone > 0 && !signal.aborted) gone = await pruneChunk(db, olderThan, chunk);
  };
  const isOverAfter = (milliseconds: number): Promise<boolean> =>
    pause(milliseconds, false, { signal, ref: false }).catch(() => true);
  const warn =
    (what: string) =>
    (error: unknown): void =>
      log.warn({ reason: error instanceof Error ? error.message : String(error) }, what);
  const watch = async (): Promise<void> => {
    // Looked at again: while the database is away nobody writes either.
    while (!(await isOverAfter(every)))
      await raiseEpoch(db).catch(warn('whether this is the same database still could not be looked at'));
  };
  const run = async (): Promise<void> => {
    if (days === undefined) return;
    while (!(await isOverAfter(hour))) {
      await prune(new Date(Date.now() - days * day)).catch(warn('old events could not be taken out'));
    }
  };
  const ended = Promise.all([watch(), run()]);
  return {
    stop: async () => {
      stopping.abort();
      await ended;
    },
  };
};
