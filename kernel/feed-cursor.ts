import { createHmac, timingSafeEqual } from 'node:crypto';
import { refuse, type Refusal } from './errors.ts';

/** A place in a system's log. Its order is that of (epoch, txid, seq). */
export type Position = { epoch: number; txid: bigint; seq: bigint };

/**
 * What a cursor says: behind one event, or (without `event`) behind everything that was committed when it was made. It stands for all that
 * comes behind it: where two are the same, the same comes.
 */
export type CursorContent = {
  position: Position;
  /** The database that the epoch was counted in: a short hash of its system identifier and timeline. */
  incarnation: string;
  /** uuid of the event that it stands behind. */
  event?: string | undefined;
  /** Which transactions were over when its stream began, as PostgreSQL writes a snapshot: they are not told behind it either. */
  snapshot?: string | undefined;
};

export type CursorCodec = {
  write: (content: CursorContent) => string;
  /** Refuses CURSOR_INVALID for what this system has not written. */
  read: (cursor: string) => CursorContent;
};

const version = '1';
const longest = 4000;
const form =
  /^1~([a-z]+)~(\d{1,9})~([0-9a-f]{8})~(\d{1,20})~(\d{1,19})~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})?~([\d:,]*)$/;

const todo =
  'Give back a `cursor` of an event of this system, unchanged; or subscribe without `after`, and read the records once to see what you missed.';

export const cursorInvalid = (why: string): Refusal => refuse('CURSOR_INVALID', `The cursor ${why}. ${todo}`);

/** Negative, zero or positive: which of two places comes first. */
export const comparePositions = (left: Position, right: Position): number => {
  if (left.epoch !== right.epoch) return left.epoch - right.epoch;
  if (left.txid !== right.txid) return left.txid < right.txid ? -1 : 1;
  if (left.seq === right.seq) return 0;
  return left.seq < right.seq ? -1 : 1;
};

const contentOf = (system: string, text: string): CursorContent => {
  const [, from = '', epoch = '', incarnation = '', txid = '', seq = '', event, snapshot] = form.exec(text) ?? [];
  if (from === '') throw cursorInvalid('was not made by this service');
  if (from !== system)
    throw cursorInvalid(`belongs to the events of ${from.toUpperCase()}, not of ${system.toUpperCase()}`);
  return {
    position: { epoch: Number(epoch), txid: BigInt(txid), seq: BigInt(seq) },
    incarnation,
    event,
    snapshot: snapshot === '' ? undefined : snapshot,
  };
};

/**
 * Cursors of one system's feed, opaque and signed: HMAC-SHA-256, cut to 128 bits, by a key (at least 32 bytes) that all processes of the
 * system share.
 */
export const cursorCodec = (system: string, key: Buffer): CursorCodec => {
  const sealOf = (text: string): Buffer => createHmac('sha256', key).update(text).digest().subarray(0, 16);
  return {
    write: ({ position: { epoch, txid, seq }, incarnation, event = '', snapshot = '' }) => {
      const text = [version, system, epoch, incarnation, txid, seq, event, snapshot].join('~');
      return Buffer.concat([sealOf(text), Buffer.from(text, 'latin1')]).toString('base64url');
    },
    read: (cursor) => {
      const bytes =
        cursor.length > longest || !/^[\w-]+$/.test(cursor) ? Buffer.alloc(0) : Buffer.from(cursor, 'base64url');
      const text = bytes.subarray(16).toString('latin1');
      const signed = bytes.length > 16 && bytes.toString('base64url') === cursor;
      const content = contentOf(system, text);
      if (!signed || !timingSafeEqual(bytes.subarray(0, 16), sealOf(text)))
        throw cursorInvalid('was changed, or made by another plant');
      return content;
    },
  };
};
