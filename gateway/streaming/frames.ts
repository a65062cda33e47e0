import type { Delivered } from '../subscriptions/port.ts';

/** What one client is sent: the bytes, and where the id of its operation has still to be written into them. */
export type Piece = {
  bytes: Buffer;
  id: string | undefined;
  /** Where `id` stands in `bytes`. */
  place: number;
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
export const textFrame = (text: string): Piece => ({ bytes: frameOf(text), id: undefined, place: 0 });

// All members of a group are handed the same event, and nearly all clients have ids of one length (a UUID).
const templates = new WeakMap<Delivered, Map<number, Buffer>>();

const templateOf = (event: Delivered, idLength: number): Buffer => {
  let known = templates.get(event);
  if (known === undefined) {
    known = new Map();
    templates.set(event, known);
  }
  const found = known.get(idLength);
  if (found !== undefined) return found;
  const made = frameOf(`{"id":"${' '.repeat(idLength)}","type":"next","payload":${event.result}}`);
  known.set(idLength, made);
  return made;
};

/** Whether an id stands in JSON as it is, a byte for each character. */
export const isPlainId = (id: string): boolean => plain.test(id) && !id.includes('"') && !id.includes('\\');

/** The `next` frame of an event: built once for all ids of one length where the id is plain. */
export const nextFrame = (event: Delivered, id: string, idIsPlain: boolean): Piece => {
  if (!idIsPlain) return textFrame(`{"id":${JSON.stringify(id)},"type":"next","payload":${event.result}}`);
  const bytes = templateOf(event, id.length);
  return { bytes, id, place: headerLengthIn(bytes) + beforeId };
};

const headerLengthIn = (frame: Buffer): number => (frame[1] === 127 ? 10 : frame[1] === 126 ? 4 : 2);

/** All pieces in one block of memory, each with its id: one write for all of them. A single piece without an id is not copied. */
export const blockOf = (pieces: readonly Piece[]): Buffer => {
  const [only] = pieces;
  if (pieces.length === 1 && only?.id === undefined && only !== undefined) return only.bytes;
  const block = Buffer.allocUnsafe(pieces.reduce((sum, { bytes }) => sum + bytes.length, 0));
  let at = 0;
  for (const { bytes, id, place } of pieces) {
    bytes.copy(block, at);
    if (id !== undefined) block.write(id, at + place, 'latin1');
    at += bytes.length;
  }
  return block;
};
