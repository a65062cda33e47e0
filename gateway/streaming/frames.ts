import type { Delivered } from '../subscriptions/port.ts';

/** What one client is sent, and perhaps others with it: for each of them its own id is written into the same bytes. */
export type Piece = {
  bytes: Buffer;
  /** Where in `bytes` the id of the operation stands; undefined where it is not to be written. */
  readonly place: number | undefined;
};

/** FIN, and the opcode of text. */
const finalText = 0x81;
const plain = /^[\x20-\x7e]*$/;
const beforeId = '{"id":"'.length;

const headerLength = (bytes: number): number => (bytes < 126 ? 2 : bytes < 65_536 ? 4 : 10);

const frameOf = (text: string): Buffer => {
  const length = Buffer.byteLength(text);
  const start = headerLength(length);
  // Of its own: what is kept for a group's members shall not keep a pool alive.
  const frame = Buffer.allocUnsafeSlow(start + length);
  frame[0] = finalText;
  frame[1] = start === 2 ? length : start === 4 ? 126 : 127;
  if (start === 4) frame.writeUInt16BE(length, 2);
  if (start === 10) frame.writeBigUInt64BE(BigInt(length), 2);
  frame.write(text, start);
  return frame;
};

/** A whole unmasked text frame, as a server sends it (RFC 6455, 5.2). */
export const textFrame = (text: string): Piece => ({ bytes: frameOf(text), place: undefined });

const headerLengthIn = (frame: Buffer): number => (frame[1] === 127 ? 10 : frame[1] === 126 ? 4 : 2);

// All members of a group are handed the same event, and nearly all clients have ids of one length (a UUID).
const templates = new WeakMap<Delivered, Map<number, Piece>>();

// The one that was asked for last: an event goes to all of its group in a row.
let last: { event: Delivered; idLength: number; piece: Piece } | undefined;

const templateOf = (event: Delivered, idLength: number): Piece => {
  if (last?.event === event && last.idLength === idLength) return last.piece;
  const piece = keptTemplate(event, idLength);
  last = { event, idLength, piece };
  return piece;
};

/** Lengths of ids for which an event's frame is kept: how long an id is, a client says, and an event stays for as long as its ring. */
const lengthsKept = 4;

const keptTemplate = (event: Delivered, idLength: number): Piece => {
  let known = templates.get(event);
  if (known === undefined) {
    known = new Map();
    templates.set(event, known);
  }
  const found = known.get(idLength);
  if (found !== undefined) return found;
  const bytes = frameOf(`{"id":"${' '.repeat(idLength)}","type":"next","payload":${event.result}}`);
  const made = { bytes, place: headerLengthIn(bytes) + beforeId };
  if (known.size < lengthsKept) known.set(idLength, made);
  return made;
};

/** Whether an id stands in JSON as it is, a byte for each character. */
export const isPlainId = (id: string): boolean => plain.test(id) && !id.includes('"') && !id.includes('\\');

/** The `next` frame of an event: built once for all ids of one length where the id is plain. */
export const nextFrame = (event: Delivered, id: string, idIsPlain: boolean): Piece =>
  idIsPlain
    ? templateOf(event, id.length)
    : textFrame(`{"id":${JSON.stringify(id)},"type":"next","payload":${event.result}}`);

/** A piece, and the subscription whose id it gets. */
export type Addressed = { piece: Piece; progress: { readonly id: string | undefined } | undefined };

/** All pieces in one block of memory, each with its id: one write for all of them. A single one without an id is not copied. */
export const blockOf = (pieces: readonly Addressed[]): Buffer => {
  const [first] = pieces;
  if (pieces.length === 1 && first !== undefined && first.piece.place === undefined) return first.piece.bytes;
  const block = Buffer.allocUnsafe(pieces.reduce((sum, { piece }) => sum + piece.bytes.length, 0));
  let at = 0;
  for (const { piece, progress } of pieces) {
    piece.bytes.copy(block, at);
    if (piece.place !== undefined) block.write(progress?.id ?? '', at + piece.place, 'latin1');
    at += piece.bytes.length;
  }
  return block;
};
