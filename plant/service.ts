import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

import { messageOf } from './plant-error.ts';
import { markOf, stopProcess } from './processes.ts';
import type { Running } from './supervised.ts';

/** SIGTERM lets a service finish what it has begun; a service that does not is ended. Under 5 s together. */
const stopSteps = [
  ['SIGTERM', 4000],
  ['SIGKILL', 500],
] as const;

/** A Node program to run as a service. */
export type Program = {
  /** Absolute path of the compiled module. */
  module: string;
  args?: readonly string[];
  /** The whole environment: nothing else is handed down. */
  env: Readonly<Record<string, string>>;
  /** Both its output streams are appended to this file. */
  log: string;
  cwd: string;
};

/** Starts a program as a process of its own. Rejects when it cannot even be started. */
export async function launchService(program: Program): Promise<Running> {
  const log = openSync(program.log, 'a', 0o600);
  // Detached: Ctrl-C reaches every process of the foreground group, but stopping in order is the plant's business.
  const child = spawn(process.execPath, ['--enable-source-maps', program.module, ...(program.args ?? [])], {
    cwd: program.cwd,
    env: { ...program.env },
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const exited = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => {
      resolve(signal === null ? `exit code ${String(code)}` : `signal ${signal}`);
    });
    child.once('error', (error) => {
      resolve(messageOf(error));
    });
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(await exited);
  const mark = markOf(pid);
  return {
    pid,
    exited,
    stop: async () => {
      if (mark !== undefined) await stopProcess(mark, stopSteps);
      await exited;
    },
  };
}
