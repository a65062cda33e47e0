import {
  chownSync,
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

import type { z } from 'zod';

import { codeOf } from './plant-error.ts';

/** Writes a file that only its owner can read, whole or not at all, even when the power goes. */
export function writePrivate(path: string, text: string): void {
  const draft = `${path}.${String(process.pid)}.tmp`;
  try {
    const file = openSync(draft, 'w', 0o600);
    try {
      writeFileSync(file, text);
      fsyncSync(file);
      // Root may run a plant that belongs to a user (sudo): what it writes must stay readable to that user.
      if (process.getuid?.() === 0) chownSync(draft, statSync(dirname(path)).uid, statSync(dirname(path)).gid);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Writes a private file as JSON, see writePrivate. */
export function writePrivateJson(path: string, value: unknown): void {
  writePrivate(path, `${JSON.stringify(value, undefined, 2)}\n`);
}

/** Reads a JSON file and checks its shape; undefined when there is none. Throws on text that is not as expected. */
export function readJson<T>(path: string, shape: z.ZodType<T>): T | undefined {
  const text = readText(path);
  return text === undefined ? undefined : shape.parse(JSON.parse(text));
}

/** The text of a file; undefined when there is none. */
export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** What PostgreSQL says in its log, or initdb on its output, when there is no room. */
export function saysDiskFull(text: string): boolean {
  return /No space left on device|Disk quota exceeded|Check free disk space/.test(text);
}

/** The last lines of a log, for an error message. */
export function lastLines(path: string, count: number): string {
  return (readText(path) ?? '').trimEnd().split('\n').slice(-count).join('\n');
}
