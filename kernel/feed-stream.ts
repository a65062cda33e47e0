import { comparePositions, type Position } from './feed-cursor.ts';
import type { Start } from './feed-start.ts';
import type { Joined } from './feed-tail.ts';
import { isBeyond, wasOver, type EventRow, type Page } from './feed.queries.ts';

/** Events that wait in memory for one slow subscriber; it reads the log again when there are more. */
const waitingAtMost = 500;
/** Rows of one statement of its own. */
const pageSize = 200;

/** A place that was passed without an event that is wanted: whoever begins behind it misses nothing. */
export type Passed = { passed: Start };

export type StreamParts = {
  start: Start;
  /** By the event's row alone: the viewer's sites, and the filters. */
  matches: (row: EventRow) => boolean;
  join: (offer: (row: EventRow) => void) => Promise<Joined>;
  /** Waits for the database where it is away. */
  read: (after: Position, limit: number) => Promise<Page>;
  /** The place behind everything that a page could hold. */
  endOf: (page: Page, limit: number) => Position;
  /** How long (ms) it says nothing, before it says what it has passed. */
  quiet: number;
  onCatchUp: () => void;
  signal: AbortSignal;
};

/** What was offered live and not taken yet. */
const inbox = () => {
  let rows: EventRow[] = [];
  let full = false;
  let wake: () => void = () => undefined;
  const overflow = (): void => {
    // It goes on from the log, where they all stand.
    full = true;
    rows = [];
    wake();
  };
  return {
    offer: (row: EventRow): void => {
      if (full) return;
      if (rows.length >= waitingAtMost) overflow();
      else {
        rows.push(row);
        wake();
      }
    },
    overflow,
    take: (): EventRow | undefined => rows.shift(),
    isFull: (): boolean => full,
    isEmpty: (): boolean => !full && rows.length === 0,
    /** Waits for something to take, at most so long (ms). */
    arrival: async (signal: AbortSignal, atMost: number): Promise<void> => {
      if (rows.length > 0 || full || signal.aborted) return;
      const ended = new Promise<void>((resolve) => (wake = resolve));
      const end = (): void => wake();
      const timer = setTimeout(end, atMost).unref();
      signal.addEventListener('abort', end);
      await ended;
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
    },
  };
};

/**
 * What a cursor at this place has to say beside it: what was over when its stream began is still not to be told, where it lies behind. Once
 * that is passed, nothing; from there on the cursors of all streams are the same.
 */
export const snapshotBehind = ({ position: from, snapshot }: Start, { epoch, txid }: Position): string | undefined =>
  snapshot !== undefined && epoch === from.epoch && !isBeyond(snapshot, txid) ? snapshot : undefined;

/** Says the places that are passed, where nothing else was said for long. */
const silence = ({ start, quiet }: StreamParts) => {
  let spoke = Date.now();
  let told = start.position;
  const broken = (position: Position): void => {
    spoke = Date.now();
    told = position;
  };
  return {
    broken,
    isLong: (): boolean => Date.now() - spoke >= quiet,
    isNews: (position: Position): boolean => comparePositions(position, told) > 0,
    passed: (position: Position): Passed => {
      broken(position);
      return { passed: { position, snapshot: snapshotBehind(start, position) } };
    },
  };
};

/**
 * The events behind a start, in order, each once, until `signal`: first from the log, then live. It joins the live ones before it reads, so
 * that nothing falls between; what it has read already it does not take again. While nothing matches it says from time to time how far it
 * has come.
 */
export async function* feedStream(parts: StreamParts): AsyncGenerator<EventRow | Passed, void, undefined> {
  const { start, matches, quiet, signal } = parts;
  const silent = silence(parts);
  const isOver = (): boolean => signal.aborted;
  let position = start.position;
  const isNew = ({ position: { epoch, txid } }: EventRow): boolean =>
    start.snapshot === undefined || epoch !== start.position.epoch || !wasOver(start.snapshot, txid);
  const isWanted = (row: EventRow): boolean => isNew(row) && matches(row);
  while (!isOver()) {
    const box = inbox();
    const { from, reached, leave } = await parts.join((row) => {
      try {
        if (isWanted(row)) box.offer(row);
      } catch {
        // The reader is everybody's: the filter fails again, and ends this stream, when it comes to the event in the log.
        box.overflow();
      }
    });
    try {
      if (comparePositions(position, from) < 0) parts.onCatchUp();
      while (comparePositions(position, from) < 0 && !isOver()) {
        const page = await parts.read(position, pageSize);
        for (const row of page.rows) {
          position = row.position;
          if (isWanted(row)) {
            silent.broken(position);
            yield row;
          }
          if (isOver()) return;
        }
        position = parts.endOf(page, pageSize);
        if (silent.isLong()) yield silent.passed(position);
      }
      while (!box.isFull() && !isOver()) {
        const row = box.take();
        if (row !== undefined) {
          if (comparePositions(row.position, position) <= 0) continue;
          position = row.position;
          silent.broken(position);
          yield row;
          continue;
        }
        await box.arrival(signal, quiet);
        if (isOver() || !box.isEmpty() || !silent.isNews(reached())) continue;
        position = reached();
        yield silent.passed(position);
      }
    } finally {
      leave();
    }
  }
}
