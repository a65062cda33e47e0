import { setTimeout as pause } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Position } from './feed-cursor.ts';
import { readAll, readHorizon, raiseEpoch, type EventRow, type Horizon } from './feed.queries.ts';
import type { Log } from './log.ts';

/** Rows of one statement. */
const batch = 500;
/** Pauses in milliseconds while nothing comes: each twice the last. */
const idle = { least: 25, most: 250 };

/** Takes one event, at once: it may neither wait nor throw. */
type Offer = (row: EventRow) => void;

export type Joined = {
  /** Everything up to here was offered to those who were there before; what comes after it is offered to this one too. */
  from: Position;
  /** Everything up to here was offered by now. */
  reached: () => Position;
  leave: () => void;
};

export type Tail = {
  /** Offers the events of these types from here on. Waits for the database where it is away. */
  join: (types: readonly string[], offer: Offer) => Promise<Joined>;
  stop: () => Promise<void>;
};

export type TailOptions = {
  db: Kysely<unknown>;
  sites: () => Promise<boolean>;
  /** Hears of every look at the log. */
  onRead: (horizon: Horizon, rows: readonly EventRow[]) => void;
  log: Log;
};

/** Behind everything that is settled, and before everything that a crash could undo. */
export const horizonPosition = ({ epoch, xmin, durable }: Horizon): Position => ({
  epoch,
  txid: xmin < durable ? xmin : durable,
  seq: 0n,
});

/** The rooms of those who wait for a type of event. */
const roomsByType = () => {
  const rooms = new Map<string, Set<Offer>>();
  return {
    enter: (types: readonly string[], offer: Offer): void => {
      for (const type of types) rooms.set(type, (rooms.get(type) ?? new Set()).add(offer));
    },
    leave: (types: readonly string[], offer: Offer): void => {
      for (const type of types) rooms.get(type)?.delete(offer);
    },
    offer: (row: EventRow): void => {
      for (const offer of rooms.get(row.type) ?? []) offer(row);
    },
  };
};

/**
 * The one reader of a system's log in a process: what is below the horizon, in order, offered to all who joined. Begins with the first of
 * them. Where the database goes away it waits, and goes on where it was.
 */
export const startTail = ({ db, sites, onRead, log }: TailOptions): Tail => {
  const stopping = new AbortController();
  const { signal } = stopping;
  const rooms = roomsByType();
  let position: Position | undefined;
  let broken = false;
  let running: Promise<void> | undefined;
  let reached: () => void = () => undefined;
  const started = new Promise<void>((resolve) => (reached = resolve));

  const begin = async (): Promise<Position> => {
    const horizon = await readHorizon(db);
    onRead(horizon, []);
    return horizonPosition(horizon);
  };
  const look = async (): Promise<number> => {
    // After a break it may be another database than before: one that was restored.
    if (broken) await raiseEpoch(db);
    broken = false;
    position ??= await begin();
    reached();
    const { rows, horizon } = await readAll(db, await sites(), position, batch);
    for (const row of rows) rooms.offer(row);
    position = rows.length < batch ? horizonPosition(horizon) : (rows.at(-1)?.position ?? position);
    onRead(horizon, rows);
    return rows.length;
  };
  const turn = async (quiet: number): Promise<number> => {
    try {
      const count = await look();
      if (count === batch) return 0;
      return count > 0 ? idle.least : Math.min(Math.max(quiet, idle.least) * 2, idle.most);
    } catch (error) {
      if (!broken && !signal.aborted)
        log.warn({ reason: error instanceof Error ? error.message : String(error) }, 'the log cannot be read');
      broken = true;
      return idle.most;
    }
  };
  const run = async (): Promise<void> => {
    let quiet = 0;
    while (!signal.aborted) {
      quiet = await turn(quiet);
      await pause(quiet, undefined, { signal, ref: false }).catch(() => undefined);
    }
  };
  return {
    join: async (types, offer) => {
      running ??= run();
      await started;
      const from = position;
      if (from === undefined) throw new Error('the tail stands somewhere once it has started');
      rooms.enter(types, offer);
      return { from, reached: () => position ?? from, leave: () => rooms.leave(types, offer) };
    },
    stop: async () => {
      stopping.abort();
      reached();
      await running;
    },
  };
};
