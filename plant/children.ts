import { z } from 'zod';

import { readJson, writePrivateJson } from './files.ts';
import { isSame, markOf, stopProcess } from './processes.ts';

const marks = z.record(z.string(), z.object({ pid: z.int(), born: z.string() }));

/** Writes down which processes the plant has started, for the next plant to find if this one is killed. */
export function recordChildren(path: string, pids: Readonly<Record<string, number>>): void {
  const found = Object.entries(pids).map(([name, pid]) => [name, markOf(pid)] as const);
  writePrivateJson(path, Object.fromEntries(found.filter(([, mark]) => mark !== undefined)));
}

/** Stops the services that a killed plant left running. Returns their names. */
export async function stopLeftovers(path: string): Promise<string[]> {
  let left: z.infer<typeof marks>;
  try {
    left = readJson(path, marks) ?? {};
  } catch {
    // Half-written by a plant that was killed while writing an older form of it: nothing can be told from it.
    return [];
  }
  const alive = Object.entries(left).filter(([name, mark]) => name !== 'postgres' && isSame(mark));
  await Promise.all(
    alive.map(([, mark]) =>
      stopProcess(mark, [
        ['SIGTERM', 3000],
        ['SIGKILL', 1000],
      ]),
    ),
  );
  return alive.map(([name]) => name);
}
