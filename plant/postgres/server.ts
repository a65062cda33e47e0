import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { lastLines, readText, saysDiskFull } from '../files.ts';
import { PlantError } from '../plant-error.ts';
import { commandOf, folderOf, markOf, stopProcess, type ProcessMark } from '../processes.ts';
import { identity, places } from './cluster.ts';
import { parsePidFile } from './pid-file.ts';
import type { ServerUser } from './server-user.ts';

const host = '127.0.0.1';
/** How long a start may take, in ms: recovery after a crash replays the write-ahead log first. */
const startLimit = 120_000;
/** Time for a server that was left running to stop, ms: nobody waits for a terminal, so let it write everything. */
const leftoverWithin = 15_000;

/** A server of PostgreSQL that this process started. */
export type Server = { mark: ProcessMark; exited: Promise<void> };

/** Why a start did not come to be, where another attempt may. */
export type Hindrance = 'port' | 'remains';

/**
 * Starts the server on the cluster in `folder` and waits until it takes connections. Returns a Hindrance when the port
 * was taken, or when remains of a killed server are still going away. Throws a PlantError for the rest.
 */
export async function launch(options: {
  folder: string;
  native: string;
  user: ServerUser;
  port: number;
  settings: Readonly<Record<string, string>>;
}): Promise<Server | Hindrance> {
  const { folder, native, user, port } = options;
  const { data, log } = places(folder);
  const settings = { listen_addresses: host, port: String(port), unix_socket_directories: '', ...options.settings };
  const words = [
    ...user.prefix,
    join(native, 'bin', 'postgres'),
    '-D',
    data,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  const before = sizeOf(log);
  const file = openSync(log, 'a', 0o600);
  // Detached: Ctrl-C reaches the whole foreground group, and the server must outlive the services it serves.
  const [program = '', ...args] = words;
  const child = spawn(program, args, { cwd: data, detached: true, stdio: ['ignore', file, file], ...identity(user) });
  closeSync(file);
  const server = await waitReady(child, data);
  if (server !== undefined) return server;
  return explainLog((readText(log) ?? '').slice(before), log);
}

/**
 * Stops a server: open transactions are rolled back, connections cut, what is in memory written. When that is not done
 * in time, immediately, which costs a recovery at the next start. `within`: ms in all, at least 4000.
 */
export async function shutDown(server: ProcessMark, folder: string, within = 0): Promise<void> {
  const gone = await stopProcess(server, [
    ['SIGINT', Math.max(within, 4000) - 1500],
    ['SIGQUIT', 1000],
    ['SIGKILL', 500],
  ]);
  if (gone) return;
  const name = `The PostgreSQL server of ${folder} (process ${String(server.pid)})`;
  throw new PlantError(`${name} does not stop. End it, then start again.`);
}

/**
 * Stops a server that an earlier process left running on this cluster (it was killed before it could), and removes a
 * pid file whose number now belongs to some other program, which would make the server refuse to start.
 */
export async function stopLeftover(folder: string, log: (line: string) => void): Promise<void> {
  const { data } = places(folder);
  const path = join(data, 'postmaster.pid');
  const found = parsePidFile(readText(path) ?? '');
  const mark = found === undefined ? undefined : markOf(found.pid);
  if (mark === undefined) return;
  if (isServerOf(commandOf(mark.pid), folderOf(mark.pid), data)) {
    log(`Stopping the PostgreSQL server that was left running (process ${String(mark.pid)})`);
    await shutDown(mark, folder, leftoverWithin);
  } else {
    rmSync(path, { force: true });
  }
}

/**
 * Is a process a server on the cluster in `data`? `command`: its command line; `folder`: where it works, which for a
 * server is its cluster, even after that was moved.
 */
export function isServerOf(command: string, folder: string | undefined, data: string): boolean {
  const [, cluster] = /^(?:\S*\/)?postgres -D (.*?)(?: -c .*)?$/.exec(command) ?? [];
  return cluster !== undefined && (cluster === data || folder === data);
}

async function waitReady(child: ChildProcess, data: string): Promise<Server | undefined> {
  let gone = false;
  const exited = new Promise<void>((resolve) => {
    const end = () => {
      gone = true;
      resolve();
    };
    child.once('exit', end);
    child.once('error', end);
  });
  const until = Date.now() + startLimit;
  const dead = () => gone || child.pid === undefined;
  while (!dead() && Date.now() < until) {
    const written = parsePidFile(readText(join(data, 'postmaster.pid')) ?? '');
    if (written?.ready === true && written.pid === child.pid) {
      const mark = markOf(written.pid);
      if (mark !== undefined) return { mark, exited };
    }
    await sleep(10);
  }
  if (!dead()) child.kill('SIGQUIT');
  await exited;
  return undefined;
}

/** What the server wrote to its log before it gave up, as something to do. */
function explainLog(said: string, log: string): Hindrance {
  if (/could not bind|Address already in use/.test(said)) return 'port';
  if (/pre-existing shared memory block|lock file "postmaster\.pid" already exists/.test(said)) return 'remains';
  if (saysDiskFull(said)) {
    throw new PlantError(`PostgreSQL cannot start: the disk is full. Free some space and start again (log: ${log}).`);
  }
  const other = /initialized by PostgreSQL version ([\d.]+)/.exec(said)?.[1];
  if (other !== undefined) {
    throw new PlantError(
      `The data was written by PostgreSQL ${other}, which the installed version cannot read. ` +
        'Go back to the release that wrote it to take your data out, or empty the data folder with: npm run reset',
    );
  }
  throw new PlantError(`PostgreSQL did not start. Its log, ${log}, ends with:\n${lastLines(log, 8)}`);
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
