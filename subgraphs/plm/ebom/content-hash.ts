import { createHash } from 'node:crypto';
import { canonicalText, type CanonicalLine } from './content.rules.ts';

/** SHA-256 of the canonical lines, in hex. */
export const contentHashOf = (lines: readonly CanonicalLine[]): string =>
  createHash('sha256').update(canonicalText(lines)).digest('hex');
