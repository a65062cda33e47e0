import { rmSync, writeFileSync } from 'node:fs';

import { z } from 'zod';

import { readText } from './files.ts';
import { PlantError, codeOf, explainFileError } from './plant-error.ts';
import { isSame, markOf, type ProcessMark } from './processes.ts';

const mark = z.object({ pid: z.int(), born: z.string() });

/**
 * Takes a lock file for this process. A lock whose process is gone is taken over.
 * `inUse` makes the message for when another process holds it. Returns the function that gives it back.
 */
export function takeLock(path: string, inUse: (pid: number) => string): () => void {
  const ours = markOf(process.pid);
  if (ours === undefined) throw new Error('This process cannot be found in the list of processes.');
  for (let attempt = 1; ; attempt += 1) {
    try {
      writeFileSync(path, JSON.stringify(ours), { flag: 'wx', mode: 0o600 });
      let held = true;
      return () => {
        // Only once: by the second time somebody else may hold it.
        if (held) rmSync(path, { force: true });
        held = false;
      };
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw explainFileError(error, 'write', path);
    }
    const holder = holderOf(path);
    if (holder !== undefined || attempt > 3) throw new PlantError(inUse(holder?.pid ?? 0));
    rmSync(path, { force: true });
  }
}

/** The living process that holds a lock file, or undefined. */
export function holderOf(path: string): ProcessMark | undefined {
  const text = readText(path);
  if (text === undefined) return undefined;
  try {
    const holder = mark.parse(JSON.parse(text));
    return isSame(holder) ? holder : undefined;
  } catch {
    return undefined;
  }
}
