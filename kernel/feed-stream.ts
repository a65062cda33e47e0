import { comparePositions, type Position } from './feed-cursor.ts';
import type { Start } from './feed-start.ts';
import type { Joined } from './feed-tail.ts';
import { wasOver, type EventRow, type Page } from './feed.queries.ts';

/** Events that wait in memory for one slow subscriber; it reads the log again when there are more. */
const waitingAtMost = 500;
/** Rows of one statement of its own. */
const pageSize = 200;

export type StreamParts = {
  start: Start;
  /** By the event's row alone: the viewer's sites, and the filters. */
  matches: (row: EventRow) => boolean;
  join: (offer: (row: EventRow) => void) => Promise<Joined>;
  /** Waits for the database where it is away. */
  read: (after: Position, limit: number) => Promise<Page>;
  /** The place behind everything that a page could hold. */
  endOf: (page: Page, limit: number) => Position;
  onCatchUp: () => void;
  signal: AbortSignal;
};

/** What was offered live and not taken yet. */
const inbox = () => {
  let rows: EventRow[] = [];
  let full = false;
  let wake: () => void = () => undefined;
  return {
    offer: (row: EventRow): void => {
      if (full) return;
      if (rows.length >= waitingAtMost) {
        // It goes on from the log, where they all stand.
        full = true;
        rows = [];
      } else rows.push(row);
      wake();
    },
    take: (): EventRow | undefined => rows.shift(),
    isFull: (): boolean => full,
    arrival: (signal: AbortSignal): Promise<void> =>
      new Promise((resolve) => {
        wake = resolve;
        if (rows.length > 0 || full || signal.aborted) resolve();
        else signal.addEventListener('abort', () => resolve(), { once: true });
      }),
  };
};

/**
 * The events behind a start, in order, each once, until `signal`: first from the log, then live. It joins the live ones before it reads, so
 * that nothing falls between; what it has read already it does not take again.
 */
export async function* feedStream(parts: StreamParts): AsyncGenerator<EventRow, void, undefined> {
  const { start, matches, signal } = parts;
  const isOver = (): boolean => signal.aborted;
  let position = start.position;
  const isNew = ({ position: { epoch, txid } }: EventRow): boolean =>
    start.snapshot === undefined || epoch !== start.position.epoch || !wasOver(start.snapshot, txid);
  const isWanted = (row: EventRow): boolean => isNew(row) && matches(row);
  while (!isOver()) {
    const box = inbox();
    const { from, leave } = await parts.join((row) => {
      if (isWanted(row)) box.offer(row);
    });
    try {
      if (comparePositions(position, from) < 0) parts.onCatchUp();
      while (comparePositions(position, from) < 0 && !isOver()) {
        const page = await parts.read(position, pageSize);
        for (const row of page.rows) {
          position = row.position;
          if (isWanted(row)) yield row;
          if (isOver()) return;
        }
        position = parts.endOf(page, pageSize);
      }
      while (!box.isFull() && !isOver()) {
        const row = box.take();
        if (row === undefined) await box.arrival(signal);
        else if (comparePositions(row.position, position) > 0) {
          position = row.position;
          yield row;
        }
      }
    } finally {
      leave();
    }
  }
}
