import { randomBytes } from 'node:crypto';
import { refuse } from './errors.ts';

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const valueOf = new Map([...crockford].map((character, index) => [character, BigInt(index)]));

/** Where this process is: the millisecond of its last id, and how many ids it has made in it (the 12 bits after the version). */
const last = { millisecond: 0, count: 0 };

const nextPlace = (): { millisecond: number; count: number } => {
  const now = Date.now();
  if (now > last.millisecond) Object.assign(last, { millisecond: now, count: 0 });
  else if (last.count < 0xfff) last.count += 1;
  else Object.assign(last, { millisecond: last.millisecond + 1, count: 0 });
  return last;
};

/**
 * A new uuid of version 7 (RFC 9562, with a counter as in its section 6.2): ordered by the moment of its making, so that indexes grow
 * at their end, and within one process strictly, so that what was made first also sorts first. `now` stands for another clock.
 */
export const newId = (now?: number): string => {
  const bytes = randomBytes(16);
  const { millisecond, count } =
    now === undefined ? nextPlace() : { millisecond: now, count: bytes.readUInt16BE(6) & 0xfff };
  bytes.writeUIntBE(millisecond, 0, 6);
  bytes.writeUInt16BE(0x7000 | count, 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};

/** The form of an id on the wire: `run_01J8…`, its 128 bits as 26 characters of Crockford's base 32. */
export const toWire = (prefix: string, uuid: string): string => {
  let bits = BigInt(`0x${uuid.replaceAll('-', '')}`);
  let text = '';
  for (let place = 0; place < 26; place += 1) {
    text = crockford.charAt(Number(bits & 31n)) + text;
    bits >>= 5n;
  }
  return `${prefix}_${text}`;
};

/** The uuid of an id on the wire, or undefined where the text is no id with this prefix. */
export const parseWire = (prefix: string, wire: string): string | undefined => {
  if (!wire.startsWith(`${prefix}_`) || wire.length !== prefix.length + 27) return undefined;
  let bits = 0n;
  for (const character of wire.slice(prefix.length + 1)) {
    const value = valueOf.get(character);
    if (value === undefined) return undefined;
    bits = (bits << 5n) | value;
  }
  if (bits >> 128n) return undefined;
  const hex = bits.toString(16).padStart(32, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};

/** As parseWire; refuses NOT_FOUND, since a text that is no id names nothing. */
export const fromWire = (prefix: string, wire: string): string => {
  const uuid = parseWire(prefix, wire);
  if (uuid !== undefined) return uuid;
  throw refuse(
    'NOT_FOUND',
    `Nothing has the id "${wire.slice(0, 64)}": an id of this kind is ${prefix}_ and 26 characters.`,
  );
};

/** The row with this id, or the refusal NOT_FOUND. A row of a site that the viewer has no right to is not there either. */
export const found = <Row>(row: Row | null | undefined, kind: string, wire: string): Row => {
  if (row !== null && row !== undefined) return row;
  throw refuse(
    'NOT_FOUND',
    `No ${kind} has the id "${wire.slice(0, 64)}", or it belongs to a site you have no right to.`,
  );
};
