import { blockOf, type Piece } from './frames.ts';

/** The stream below: a socket, or the body of a response. */
export type Channel = {
  readonly writableLength: number;
  readonly writableNeedDrain: boolean;
  write: (bytes: Buffer) => unknown;
  once: (event: 'drain', listener: () => void) => unknown;
};

/** What says whether the stream below may still be written to: a WebSocket, for nothing follows a close frame, whoever sent it. */
export type Gate = { readonly readyState: number };
const open = 1;

/** How far a client may fall behind. */
export type Backlog = {
  /** Bytes that wait, those in the stream below included. */
  bytes: number;
  /** Events that wait before it. */
  events: number;
};

/** One subscription of the client: the id in its events, and the cursor of the last one that went into the stream below. */
export type Progress = { readonly id: string | undefined; sent: string | undefined };

type Waiting = { piece: Piece; progress: Progress | undefined; cursor: string | undefined };

/** `sent` hears how many events went into the stream below, `lagging` is called once, when the client has fallen behind too far. */
export type OutboxListener = { sent: (events: number) => void; lagging: () => void };

/** Beyond this the stream below is left to drain (bytes): what waits up here is shared by all clients of a group, down there it is a copy. */
const enoughBelow = 262_144;

let dirty: Outbox[] = [];
const flushAll = (): void => {
  const now = dirty;
  dirty = [];
  for (const box of now) box.flush();
};
const soon = (box: Outbox): void => {
  if (dirty.push(box) === 1) setImmediate(flushAll);
};

/**
 * What one client is still to be sent. Its bound is looked at when something is added to what already waits, so that one large answer
 * passes. Whoever hears `lagging` closes.
 *
 * An event goes to thousands of them in a row, each with its memory out of the processor's caches: what sending alone looks at is kept
 * together and allocates nothing.
 */
export class Outbox {
  readonly #channel: Channel;
  readonly #gate: Gate | undefined;
  readonly #backlog: Backlog;
  readonly #listener: OutboxListener;
  #waiting: Waiting[] = [];
  #bytes = 0;
  #state: 'idle' | 'soon' | 'full' | 'closed' = 'idle';

  constructor(channel: Channel, backlog: Backlog, listener: OutboxListener, gate?: Gate) {
    this.#channel = channel;
    this.#gate = gate;
    this.#backlog = backlog;
    this.#listener = listener;
  }

  /** Sends in the order of the calls, all of one turn of the event loop in one write. */
  push(piece: Piece, progress?: Progress, cursor?: string): void {
    if (!this.#hold(piece, progress, cursor) || this.#state !== 'idle') return;
    this.#state = 'soon';
    soon(this);
  }

  /** Sends an event at once, and what waits before it. */
  pushNow(piece: Piece, progress: Progress, cursor: string): void {
    if (this.#waiting.length > 0 || this.#channel.writableLength > 0) {
      if (this.#hold(piece, progress, cursor)) this.flush();
    } else if (this.#state !== 'closed' && this.#isOpen()) {
      this.#writeShared(piece, progress.id);
      progress.sent = cursor;
      this.#listener.sent(1);
    }
  }

  /** Sends at once what waits, as far as the stream below takes it; `all` of it where nothing follows. */
  flush(all = false): void {
    if (this.#state === 'closed' || (this.#state === 'full' && !all)) return;
    this.#state = 'idle';
    if (this.#waiting.length === 0) return;
    if (!all && this.#channel.writableNeedDrain && this.#channel.writableLength > enoughBelow) {
      this.#state = 'full';
      this.#channel.once('drain', () => {
        if (this.#state === 'full') this.#state = 'idle';
        this.flush();
      });
      return;
    }
    const now = this.#waiting;
    this.#waiting = [];
    this.#bytes = 0;
    if (!this.#isOpen()) return;
    this.#channel.write(blockOf(now));
    let events = 0;
    for (const { progress, cursor } of now) {
      if (progress === undefined) continue;
      progress.sent = cursor;
      events += 1;
    }
    if (events > 0) this.#listener.sent(events);
  }

  /** Forgets what waits; nothing more is taken. */
  close(): void {
    this.#state = 'closed';
    this.#waiting = [];
  }

  #isOpen(): boolean {
    return this.#gate === undefined || this.#gate.readyState === open;
  }

  #isOver(): boolean {
    const { length } = this.#waiting;
    return (
      length >= this.#backlog.events || (length > 0 && this.#bytes + this.#channel.writableLength > this.#backlog.bytes)
    );
  }

  /** False where nothing more is taken. */
  #hold(piece: Piece, progress: Progress | undefined, cursor: string | undefined): boolean {
    if (this.#state === 'closed') return false;
    // A burst within one turn is no fault of the client's: only what the stream below does not take is its backlog.
    if (this.#isOver()) this.flush();
    if (this.#isOver()) {
      this.close();
      this.#listener.lagging();
      return false;
    }
    this.#waiting.push({ piece, progress, cursor });
    this.#bytes += piece.bytes.length;
    return true;
  }

  /** Writes a piece from the bytes that all who are sent it share. */
  #writeShared(piece: Piece, id: string | undefined): void {
    const { bytes, place } = piece;
    if (place !== undefined && id !== undefined) bytes.write(id, place, 'latin1');
    this.#channel.write(bytes);
    // What the stream below has not passed on it still reads from these bytes: the next client's id goes into others.
    if (place !== undefined && this.#channel.writableLength > 0) piece.bytes = Buffer.from(bytes);
  }
}
