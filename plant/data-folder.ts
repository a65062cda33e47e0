import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { PlantError, codeOf, explainFileError } from './plant-error.ts';
import { holderOf, takeLock } from './lock.ts';

/** Names a folder as ours, so that a reset can never empty somebody's home. */
const sign = 'THIS-IS-A-TRIAD-DATA-FOLDER';

/** Where things are in the data folder. */
export const placesIn = (folder: string) => ({
  lock: join(folder, 'plant.lock'),
  plant: join(folder, 'plant.json'),
  control: join(folder, 'control.json'),
  children: join(folder, 'children.json'),
  secret: join(folder, 'secret'),
  postgres: join(folder, 'postgres'),
  keys: join(folder, 'keys'),
  logs: join(folder, 'logs'),
  audit: join(folder, 'audit'),
});

/**
 * Makes the data folder when it is missing, and takes it for this process. Returns the function that gives it back.
 * Throws a PlantError when another plant runs on it, when it cannot be written, or when it holds other things.
 */
export function openDataFolder(folder: string): () => void {
  const { lock, keys, logs } = placesIn(folder);
  try {
    mkdirSync(folder, { recursive: true });
    claim(folder);
    // Open to enter, because as root PostgreSQL may have to run as another user; every file with a secret is 0600.
    if (process.getuid?.() === 0) chmodSync(folder, 0o755);
    mkdirSync(keys, { recursive: true, mode: 0o700 });
    mkdirSync(logs, { recursive: true });
  } catch (error) {
    throw explainFileError(error, 'use the data folder', folder);
  }
  return takeLock(lock, (pid) => runsAlready(folder, pid));
}

function claim(folder: string): void {
  const inside = readdirSync(folder);
  if (inside.includes(sign)) return;
  if (inside.length > 0) {
    throw new PlantError(`${folder} holds other things than a plant's data. Set TRIAD_DATA to a new or empty folder.`);
  }
  writeFileSync(join(folder, sign), 'The data of a Triad plant. `npm run reset` empties this folder.\n');
}

/**
 * Removes everything in the data folder. Throws a PlantError while a plant runs on it, and for a folder that no plant
 * has made. Returns whether there was anything.
 */
export function resetDataFolder(folder: string): boolean {
  const inside = list(folder);
  if (inside.length === 0) return false;
  if (!inside.includes(sign)) {
    throw new PlantError(
      `${folder} was not made by a plant, so it is left alone. Set TRIAD_DATA to the plant's data folder.`,
    );
  }
  const holder = holderOf(placesIn(folder).lock);
  if (holder !== undefined) {
    throw new PlantError(
      `A plant runs on ${folder} (process ${String(holder.pid)}). Stop it with Ctrl-C first, then reset.`,
    );
  }
  try {
    // The sign goes last: an interrupted reset can be repeated.
    for (const name of inside) if (name !== sign) rmSync(join(folder, name), { recursive: true, force: true });
    rmSync(join(folder, sign), { force: true });
  } catch (error) {
    throw explainFileError(error, 'empty', folder);
  }
  return true;
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw explainFileError(error, 'read', folder);
  }
}

function runsAlready(folder: string, pid: number): string {
  return (
    `A plant runs already on ${folder} (process ${String(pid)}); its addresses are in ${placesIn(folder).plant}. ` +
    'Stop it with Ctrl-C, or set TRIAD_DATA and TRIAD_PORT for a second one.'
  );
}
