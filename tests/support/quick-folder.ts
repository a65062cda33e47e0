import { accessSync, constants, mkdtempSync, readFileSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';

const memory = '/dev/shm';
/** What the cluster of a run grows to at most, in bytes, with room to spare. */
const wanted = 2 * 1024 ** 3;

// A server's programs are run from beside its cluster, where its user cannot reach ours.
const runsPrograms = (): boolean => {
  const options = / \/dev\/shm tmpfs (\S+)/.exec(readFileSync('/proc/self/mounts', 'utf8'))?.[1];
  return options?.split(',').includes('noexec') === false;
};

const hasRoom = (): boolean => {
  try {
    accessSync(memory, constants.W_OK);
    if (!runsPrograms()) return false;
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize > wanted && freemem() > 2 * wanted;
  } catch {
    return false;
  }
};

/**
 * Makes a folder for a database server that nobody will miss: in memory, where this system has such a place and room in it. A copy of a
 * template is some 1,500 files, and that is what a copy costs.
 */
export const quickFolder = (prefix: string): string => mkdtempSync(join(hasRoom() ? memory : tmpdir(), prefix));
