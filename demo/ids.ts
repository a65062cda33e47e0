import { createHash } from 'node:crypto';

/**
 * The id of a demo record: shaped as a uuid of version 7, its milliseconds those of `at`, the rest taken from a readable key. The
 * same key and instant always give the same id, so that every load makes the same plant.
 */
export const demoId = (kind: string, key: string, at: Date): string => {
  const bytes = createHash('sha256').update(`${kind}:${key}`).digest().subarray(0, 16);
  bytes.writeUIntBE(at.getTime(), 0, 6);
  bytes.writeUInt8(0x70 | (bytes.readUInt8(6) & 0x0f), 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};

/** The instant that an id of version 7 carries. */
export const instantOf = (id: string): Date => new Date(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16));
