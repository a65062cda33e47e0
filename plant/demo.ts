import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';

import { PlantError, messageOf } from './plant-error.ts';

/** The loader of the demo plant as a program; `log` gets what it says when it fails. */
export type Loader = { module: string; cwd: string; env: Readonly<Record<string, string>>; log: string };

/**
 * Runs the loader, which loads only into an empty database, and hands on each line it says.
 * Aborting `signal` ends it; that is not an error of the loader's.
 */
export function runLoader(loader: Loader, hear: (line: string) => void, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--enable-source-maps', loader.module], {
      cwd: loader.cwd,
      env: { ...loader.env },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    });
    createInterface(child.stdout).on('line', hear);
    const log = createWriteStream(loader.log, { mode: 0o600 });
    let complaint: string | undefined;
    createInterface(child.stderr).on('line', (line) => {
      log.write(`${line}\n`);
      complaint ??= complaintIn(line);
    });
    child.once('error', (error) => {
      if (signal.aborted) resolve();
      else reject(new PlantError(`The demo plant could not be loaded: ${messageOf(error)}`));
    });
    child.once('close', (code, by) => {
      log.end();
      if (code === 0 || signal.aborted) resolve();
      else {
        const reason = complaint ?? (by === null ? `exit code ${String(code)}` : `signal ${by}`);
        reject(new PlantError(`The demo plant could not be loaded: ${reason} (see ${loader.log})`));
      }
    });
  });
}

/** The message of an error in a line that Node prints about one which nobody caught; undefined for other lines. */
export function complaintIn(line: string): string | undefined {
  return /^\s*(?:\w*Error|error): (.+)$/.exec(line)?.[1];
}
