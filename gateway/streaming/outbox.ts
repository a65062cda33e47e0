import { blockOf, type Piece } from './frames.ts';

/** The stream below: a socket, or the body of a response. */
export type Channel = {
  readonly writableLength: number;
  readonly writableNeedDrain: boolean;
  write: (bytes: Buffer) => unknown;
  once: (event: 'drain', listener: () => void) => unknown;
};

/** How far a client may fall behind. */
export type Backlog = {
  /** Bytes that wait, those in the stream below included. */
  bytes: number;
  /** Events that wait before it. */
  events: number;
};

/** Where a subscription stands: the cursor of the last event that went into the stream below. */
export type Progress = { sent: string | undefined };

type Waiting = { piece: Piece; progress: Progress | undefined; cursor: string | undefined };

/** `sent` hears how many events went into the stream below, `lagging` is called once, when the client has fallen behind too far. */
export type OutboxListener = { sent: (events: number) => void; lagging: () => void };

export type Outbox = {
  /** Sends in the order of the calls, all of one turn of the event loop in one write. */
  push: (piece: Piece, progress?: Progress, cursor?: string) => void;
  /** Sends at once what waits, as far as the stream below takes it. */
  flush: () => void;
  /** Forgets what waits; nothing more is taken. */
  close: () => void;
};

/** Beyond this the stream below is left to drain (bytes): what waits up here is shared by all clients of a group, down there it is a copy. */
const enoughBelow = 262_144;

let dirty: (() => void)[] = [];
const flushAll = (): void => {
  const now = dirty;
  dirty = [];
  for (const flush of now) flush();
};
const soon = (flush: () => void): void => {
  if (dirty.push(flush) === 1) setImmediate(flushAll);
};

/**
 * What one client is still to be sent. Its bound is looked at when something is added to what already waits, so that one large answer
 * passes. Whoever hears `lagging` closes.
 */
export const outbox = (channel: Channel, backlog: Backlog, listener: OutboxListener): Outbox => {
  let waiting: Waiting[] = [];
  let bytes = 0;
  let state: 'idle' | 'soon' | 'full' | 'closed' = 'idle';
  const flush = (): void => {
    if (state === 'closed' || state === 'full' || waiting.length === 0) {
      if (state === 'soon') state = 'idle';
      return;
    }
    if (channel.writableNeedDrain && channel.writableLength > enoughBelow) {
      state = 'full';
      channel.once('drain', () => {
        if (state === 'full') state = 'idle';
        flush();
      });
      return;
    }
    state = 'idle';
    const now = waiting;
    waiting = [];
    bytes = 0;
    channel.write(blockOf(now.map(({ piece }) => piece)));
    let events = 0;
    for (const { progress, cursor } of now) {
      if (progress === undefined) continue;
      progress.sent = cursor;
      events += 1;
    }
    if (events > 0) listener.sent(events);
  };
  const isOver = (): boolean =>
    waiting.length >= backlog.events || (waiting.length > 0 && bytes + channel.writableLength > backlog.bytes);
  return {
    push: (piece, progress, cursor) => {
      if (state === 'closed') return;
      // A burst within one turn is no fault of the client's: only what the stream below does not take is its backlog.
      if (isOver()) flush();
      if (isOver()) {
        state = 'closed';
        waiting = [];
        listener.lagging();
        return;
      }
      waiting.push({ piece, progress, cursor });
      bytes += piece.bytes.length;
      if (state === 'idle') {
        state = 'soon';
        soon(flush);
      }
    },
    flush,
    close: () => {
      state = 'closed';
      waiting = [];
    },
  };
};
