import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import { readJson, saysDiskFull, writePrivateJson } from '../files.ts';
import { PlantError, explainFileError } from '../plant-error.ts';
import type { ServerUser } from './server-user.ts';

const record = z.object({
  state: z.enum(['initialising', 'ready']),
  password: z.string().min(1),
  port: z.int().optional(),
});

/** What is kept beside a cluster: how far its making came, the superuser's password, the port it had last. */
export type ClusterRecord = z.infer<typeof record>;

/** Where things are in a cluster's folder. */
export const places = (folder: string) => ({
  data: join(folder, 'cluster'),
  record: join(folder, 'cluster.json'),
  lock: join(folder, 'owner.json'),
  log: join(folder, 'postgres.log'),
});

/**
 * Reads the record of the cluster in `folder`; undefined when the cluster has still to be made, which is also so when
 * its making was interrupted (it never held anything: what there is of it is removed).
 */
export function readCluster(folder: string, log: (line: string) => void): ClusterRecord | undefined {
  const { data, record: path } = places(folder);
  const found = readRecord(path);
  const inside = existsSync(data) ? readdirSync(data) : [];
  if (found?.state === 'ready') {
    if (inside.includes('PG_VERSION')) return found;
    throw new PlantError(
      `The PostgreSQL cluster in ${data} is incomplete (PG_VERSION is missing). Restore the folder from a backup, or empty it with: npm run reset`,
    );
  }
  if (found === undefined && inside.length > 0) {
    throw new PlantError(
      `${data} holds files, but ${path}, which says whether they are a whole cluster, is missing. Restore it, or empty the folder with: npm run reset`,
    );
  }
  if (inside.length > 0) {
    log('The last start was interrupted while it made the PostgreSQL cluster: making it again');
    rmSync(data, { recursive: true, force: true });
  }
  return undefined;
}

function readRecord(path: string): ClusterRecord | undefined {
  try {
    return readJson(path, record);
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof z.ZodError)) throw explainFileError(error, 'read', path);
    throw new PlantError(
      `${path} cannot be understood. Restore it from a backup, or empty the folder with: npm run reset`,
    );
  }
}

/** Makes a new cluster: UTF-8, code-point order, passwords by SCRAM. Takes half a second to a second. */
export async function makeCluster(options: {
  folder: string;
  native: string;
  user: ServerUser;
  durable: boolean;
}): Promise<ClusterRecord> {
  const { folder, user } = options;
  const { data, record: path } = places(folder);
  const made: ClusterRecord = { state: 'initialising', password: randomBytes(24).toString('base64url') };
  writePrivateJson(path, made);
  mkdirSync(data, { mode: 0o700 });
  user.own(data);
  const passwordFile = join(folder, 'password.tmp');
  try {
    writeFileSync(passwordFile, made.password, { mode: 0o600 });
    user.own(passwordFile);
    await runInitdb(options, data, passwordFile);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  made.state = 'ready';
  writePrivateJson(path, made);
  return made;
}

function runInitdb(
  { native, user, durable }: { native: string; user: ServerUser; durable: boolean },
  data: string,
  passwordFile: string,
): Promise<void> {
  const words = [
    ...user.prefix,
    join(native, 'bin', 'initdb'),
    `--pgdata=${data}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    // PostgreSQL's own C.UTF-8: the same on every machine, neither the system's locale nor ICU's version matters.
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(durable ? [] : ['--no-sync', '--no-data-checksums']),
  ];
  return new Promise((resolve, reject) => {
    const [program = '', ...args] = words;
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], cwd: data, ...identity(user) });
    let said = '';
    const hear = (text: Buffer) => {
      said = (said + text.toString()).slice(-4000);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(explainInitdb(said, data));
    });
  });
}

/** The part of spawn's options that says who runs the program. */
export function identity(user: ServerUser): { uid?: number; gid?: number } {
  return { ...(user.uid === undefined ? {} : { uid: user.uid }), ...(user.gid === undefined ? {} : { gid: user.gid }) };
}

function explainInitdb(said: string, data: string): PlantError {
  if (saysDiskFull(said)) {
    return new PlantError(
      `PostgreSQL's cluster could not be made in ${data}: the disk is full. Free some space and start again.`,
    );
  }
  if (/error while loading shared libraries|Library not loaded/.test(said)) {
    return new PlantError(
      `PostgreSQL's shared libraries cannot be loaded on this machine. Set DATABASE_URL to a server instead.\n${said}`,
    );
  }
  return new PlantError(
    `PostgreSQL's cluster could not be made in ${data}. initdb said:\n${said.trim().split('\n').slice(-6).join('\n')}`,
  );
}
