import { chmodSync, mkdirSync, realpathSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { writePrivateJson } from '../files.ts';
import { takeLock } from '../lock.ts';
import { PlantError, explainFileError } from '../plant-error.ts';
import { freePort } from '../ports.ts';
import { usableBinaries } from './binaries.ts';
import { makeCluster, places, readCluster, type ClusterRecord } from './cluster.ts';
import { guardServer } from './guard.ts';
import { launch, shutDown, stopLeftover, type Server } from './server.ts';
import { checkReach, serverUser } from './server-user.ts';
import { plantSettings, throwawaySettings } from './settings.ts';

/** How to start an embedded PostgreSQL. */
export type PostgresOptions = {
  /** Folder for the cluster and what belongs to it; made when missing. One process at a time may have it. */
  folder: string;
  /** Hears what is worth telling a user, line by line. */
  log: (line: string) => void;
  /** False for a throwaway cluster of a test: quicker, lost with the power, and gone with this process. Default true. */
  durable?: boolean;
  /** Settings of postgresql.conf to add or change. */
  settings?: Readonly<Record<string, string>>;
  /** False: as root, do not try a user namespace (for tests of the way round it). */
  namespaces?: boolean;
};

/** A running embedded PostgreSQL. */
export type Postgres = {
  /** URL of the superuser, database `postgres`. */
  adminUrl: string;
  port: number;
  pid: number;
  /** Settles when the server is gone, whoever stopped it. */
  exited: Promise<void>;
  /** Fast shutdown; immediate when that takes too long for `within` ms, at least 4000 and by default. May be called twice. */
  stop: (within?: number) => Promise<void>;
};

/**
 * Makes the cluster in `folder` when there is none, and starts PostgreSQL on it: 127.0.0.1 only, on the port it had
 * before where that is still free. A server left running by a killed process is stopped first. Works as root.
 * Throws a PlantError whose message says what to do.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const folder = makeFolder(options.folder);
  const release = takeLock(
    places(folder).lock,
    (pid) => `The PostgreSQL cluster in ${folder} is in use by process ${String(pid)}.`,
  );
  try {
    const { server, record } = await start(folder, options);
    const callOff = (options.durable ?? true) ? () => undefined : guardServer(server.mark.pid);
    void server.exited.then(() => {
      callOff();
      release();
    });
    let stopping: Promise<void> | undefined;
    return {
      adminUrl: `postgres://postgres:${record.password}@127.0.0.1:${String(record.port)}/postgres`,
      port: record.port,
      pid: server.mark.pid,
      exited: server.exited,
      stop: (within) => (stopping ??= shutDown(server.mark, folder, within).then(() => server.exited)),
    };
  } catch (error) {
    release();
    throw explainFileError(error, 'use', folder);
  }
}

type Started = { server: Server; record: ClusterRecord & { port: number } };

async function start(folder: string, { log, durable = true, settings, namespaces }: PostgresOptions): Promise<Started> {
  const known = readCluster(folder, log);
  const user = serverUser(places(folder).data, namespaces);
  // The folder itself is ours to open, the ones above it are not.
  if (user.uid !== undefined && process.getuid?.() === 0) chmodSync(folder, 0o755);
  checkReach(user, folder);
  if (known === undefined) log('Making the PostgreSQL cluster');
  else await stopLeftover(folder, log);
  const native = usableBinaries(folder, user.reaches);
  const record = known ?? (await makeCluster({ folder, native, user, durable }));
  const ours = { ...(durable ? plantSettings : throwawaySettings), ...settings };
  let port = record.port ?? (await freePort());
  for (let attempt = 1; attempt <= 20; attempt += 1) {
    const server = await launch({ folder, native, user, port, settings: ours });
    if (typeof server !== 'string') {
      if (record.port !== port) writePrivateJson(places(folder).record, { ...record, port });
      return { server, record: { ...record, port } };
    }
    if (server === 'port') port = await freePort();
    else await sleep(500);
  }
  throw new PlantError(`PostgreSQL did not start after 20 attempts. See its log, ${places(folder).log}.`);
}

function makeFolder(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    return realpathSync(folder);
  } catch (error) {
    throw explainFileError(error, 'make', folder);
  }
}
