import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Registry } from 'prom-client';
import type { DatabaseHandle } from './database.ts';
import { cursorCodec, type CursorCodec, type Position } from './feed-cursor.ts';
import { feedMetrics } from './feed-metrics.ts';
import { Refusal, refuse, sqlState } from './errors.ts';
import { checkKept, contentNow, incarnationOf, startBehind, type Start } from './feed-start.ts';
import { feedStream, snapshotBehind, type Passed } from './feed-stream.ts';
import { endable } from './endable.ts';
import { horizonPosition, startTail } from './feed-tail.ts';
import {
  hasSites,
  readEpochs,
  readHorizon,
  readPruned,
  readTypes,
  type Epoch,
  type EventRow,
  type Page,
} from './feed.queries.ts';
import { toWire } from './id.ts';
import type { Log } from './log.ts';
import type { System, Viewer } from './viewer.ts';

/** An event on its way to a subscriber: the parent of every payload of a subscription. */
export type LiveEvent = { cursor: string; eventId: string; occurredAt: Date; row: EventRow };

type StreamRequest = {
  types: readonly string[];
  viewer: Viewer;
  /** The filters, by the event's row alone. */
  matches: (row: EventRow) => boolean;
  /** Cursor to go on behind; from now on without it. */
  after?: string | null | undefined;
};

/** What a stream says where nothing was wanted for long: behind this cursor it goes on. */
type LiveMark = { mark: string };

/** A stream, and where it begins: the cursor of that moment for one that began without any. */
export type LiveStream = AsyncIterableIterator<LiveEvent | LiveMark> & { begins?: string | undefined };

/** The events of a system, live and from its log. */
export type Feed = {
  /** Refuses CURSOR_INVALID and CURSOR_EXPIRED before anything is delivered. Ends by `return`, also while it waits. */
  stream: (request: StreamRequest) => Promise<LiveStream>;
  /** A cursor behind everything that is committed: `after` it comes what is committed from now on. */
  cursorNow: () => Promise<string>;
  stop: () => Promise<void>;
};

export type FeedOptions<DB> = {
  system: string;
  database: DatabaseHandle<DB>;
  /** Signs cursors: the same in all processes of the system. Without it cursors end with the process. */
  key?: Buffer | undefined;
  /** How long (ms) a stream says nothing before it says how far it has come; a minute. */
  quiet?: number | undefined;
  registry: Registry;
  log: Log;
};

const retryEvery = 250;
const quietly = 60_000;

/** Whether a viewer may know of an event, by the event's row alone. */
const isVisible = ({ sites }: Viewer, { site, siteCode }: EventRow): boolean =>
  site === null || sites === '*' || (siteCode !== null && sites.includes(siteCode));

const readerOf = (system: string): Viewer => ({
  subject: 'feed',
  system: system.toUpperCase() as System,
  scopes: [],
  sites: '*',
});

/** What never changes while a process lives, asked once; the epochs again when one comes that is not known. */
const known = (db: Kysely<unknown>) => {
  let sites: boolean | undefined;
  let epochs: readonly Epoch[] = [];
  return {
    sites: async (): Promise<boolean> => (sites ??= await hasSites(db)),
    incarnation: async (epoch: number): Promise<string> => {
      if (!epochs.some((one) => one.epoch === epoch)) epochs = await readEpochs(db);
      return incarnationOf(epochs, epoch);
    },
  };
};

type Source = { codec: CursorCodec; facts: ReturnType<typeof known> };

/** Waits for the database where it is away; rejects with what is refused, and once `signal` ends it. */
const patiently = async <Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result> => {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (signal.aborted || (error instanceof Refusal && error.code !== 'BUSY')) throw error;
      await pause(retryEvery, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }
};

/** What asks for little is not asked for too much where the database took too long: it is busy, and the same may be asked again. */
const inTime = async <Result>(work: Promise<Result>): Promise<Result> => {
  try {
    return await work;
  } catch (error) {
    if (sqlState(error) !== '57014') throw error;
    throw refuse('BUSY', 'The database took too long to say where the events stand. Try again in a moment.', {
      retryable: true,
    });
  }
};

async function* liveEvents(
  { codec, facts }: Source,
  start: Start,
  rows: AsyncIterable<EventRow | Passed>,
  signal: AbortSignal,
): AsyncGenerator<LiveEvent | LiveMark, void, undefined> {
  try {
    for await (const row of rows) {
      const { position } = 'passed' in row ? row.passed : row;
      const incarnation = await patiently(signal, () => facts.incarnation(position.epoch));
      if ('passed' in row) yield { mark: codec.write({ ...row.passed, incarnation }) };
      else {
        // A cursor stands for what comes behind it: a stream that leaves something out there has others than one that does not.
        const snapshot = snapshotBehind(start, position);
        const cursor = codec.write({ position, incarnation, event: row.id, snapshot });
        yield { cursor, eventId: toWire('evt', row.id), occurredAt: row.time, row };
      }
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

const pageEnd = ({ rows, horizon }: Page, limit: number): Position =>
  rows.length < limit ? horizonPosition(horizon) : (rows.at(-1)?.position ?? horizonPosition(horizon));

const nothing = (): Promise<never> => Promise.reject(new Error('nobody subscribes here'));

/** For commands outside of a service. */
export const noFeed: Feed = { stream: nothing, cursorNow: nothing, stop: () => Promise.resolve() };

/** The feed of one process. */
export const startFeed = <DB>({ system, database, key, quiet = quietly, registry, log }: FeedOptions<DB>): Feed => {
  const db = database.as(readerOf(system)) as unknown as Kysely<unknown>;
  const facts = known(db);
  const metrics = feedMetrics(registry, () => readHorizon(db));
  const codec = cursorCodec(system, key ?? randomBytes(32));
  const tail = startTail({ db, sites: facts.sites, onRead: metrics.onRead, log });
  const stopping = new AbortController();
  return {
    stream: async ({ types, viewer, matches, after }) => {
      const content = typeof after === 'string' ? codec.read(after) : await inTime(contentNow(db));
      const start = await inTime(startBehind(db, content));
      const ending = new AbortController();
      const signal = AbortSignal.any([ending.signal, stopping.signal]);
      const rows = feedStream({
        start,
        matches: (row) => isVisible(viewer, row) && matches(row),
        join: (offer) => tail.join(types, offer),
        read: (position, limit) =>
          patiently(signal, async () => {
            const page = await readTypes(db, await facts.sites(), types, position, limit);
            // Looked at behind the reading: what was taken out before it is missing in it.
            checkKept(position, await readPruned(db));
            return page;
          }),
        endOf: pageEnd,
        quiet,
        onCatchUp: metrics.onCatchUp,
        signal,
      });
      metrics.onJoin(1);
      const stream: LiveStream = endable(liveEvents({ codec, facts }, start, rows, signal), () => {
        if (!ending.signal.aborted) metrics.onJoin(-1);
        ending.abort();
      });
      return typeof after === 'string' ? stream : Object.assign(stream, { begins: codec.write(content) });
    },
    cursorNow: async () => codec.write(await inTime(contentNow(db))),
    stop: async () => {
      stopping.abort();
      await tail.stop();
    },
  };
};
