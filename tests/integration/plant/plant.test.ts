import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { recordChildren } from '../../../plant/children.ts';
import { giveOrder } from '../../../plant/control.ts';
import { resetDataFolder } from '../../../plant/data-folder.ts';
import { runLoader } from '../../../plant/demo.ts';
import type { Parts } from '../../../plant/parts.ts';
import { startPlant, type Plant } from '../../../plant/plant.ts';
import type { PlantFile } from '../../../plant/plant-file.ts';
import { isAlive } from '../../../plant/processes.ts';
import { quickFolder } from '../../support/quick-folder.ts';
import { copyFolder } from './copy-folder.ts';
import { littleParts, littleSettings } from './little-parts.ts';

let folder: string;
let lines: string[];
let plants: Plant[];

const start = async (more: Record<string, string> = {}, parts = littleParts()): Promise<PlantFile> => {
  const plant = startPlant(await littleSettings(folder, more), parts, (line) => lines.push(line));
  plants.push(plant);
  return plant.ready;
};

const stop = async (): Promise<void> => {
  for (const plant of plants) await plant.stop();
};

const written = (): PlantFile => JSON.parse(readFileSync(join(folder, 'plant.json'), 'utf8')) as PlantFile;

const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  const deadline = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`it did not come to be. The plant said:\n${lines.join('\n')}`);
    await sleep(25);
  }
};

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

beforeEach(() => {
  folder = quickFolder('triad-plant-');
  lines = [];
  plants = [];
});

afterEach(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('a plant', () => {
  test('is written down while it is ready: addresses, processes, tokens; for its owner only', async () => {
    const file = await start();
    expect(written()).toEqual(file);
    expect(statSync(join(folder, 'plant.json')).mode & 0o777).toBe(0o600);
    expect(Object.keys(file)).toEqual(['endpoint', 'wsEndpoint', 'explorer', 'subgraphs', 'pids', 'tokens']);
    expect(Object.keys(file.subgraphs)).toEqual(['plm', 'mes', 'erp', 'integration']);
    expect(Object.keys(file.tokens)).toEqual(['PLM', 'MES', 'ERP', 'INTEGRATION', 'VIEWER']);
    const { plant, ...children } = file.pids;
    expect(plant).toBe(process.pid);
    expect(Object.keys(children).sort()).toEqual(['erp', 'gateway', 'integration', 'mes', 'plm', 'postgres']);
    for (const url of [file.endpoint, ...Object.values(file.subgraphs)]) expect(await answers(url)).toBe(true);
    await stop();
    expect(Object.values(children).filter(isAlive)).toEqual([]);
    expect(existsSync(join(folder, 'plant.json'))).toBe(false);
  });

  test('whose first load was cut off begins it anew in an empty database; what was loaded once is left alone', async () => {
    const heard = (line: string, cut: (pid: number) => void) => {
      const [, pid] = /^loader (\d+)/.exec(line) ?? [];
      lines.push(line.replace(/^loader \d+ /, ''));
      if (pid !== undefined) cut(Number(pid));
    };
    const loading = (cut?: (pid: number) => void): Parts => ({
      ...littleParts(),
      loadDemo: (url, _, __, signal) => {
        const module = join(import.meta.dirname, 'little-loader.mjs');
        const env = { DATABASE_URL: url, STAYS: cut === undefined ? 'no' : 'yes' };
        const loader = { module, cwd: folder, env, log: join(folder, 'logs', 'demo.log') };
        return runLoader(loader, (line) => heard(line, cut ?? (() => undefined)), signal);
      },
    });
    const killed = loading((pid) => process.kill(pid, 'SIGKILL'));
    await expect(start({}, killed)).rejects.toThrow(/could not be loaded: signal SIGKILL/);
    await expect(
      start(
        {},
        loading(() => void stop()),
      ),
    ).rejects.toThrow('Stopped before it was ready.');
    await start({}, loading());
    await stop();
    await start({}, loading());
    const again = 'The first start was cut off while it filled the database: filling a new one';
    const told = lines.filter((line) => line.startsWith('found') || line === again);
    expect(told).toEqual(['found nothing', again, 'found nothing', again, 'found nothing', 'found its table']);
  });

  test('stopped while it comes up, it leaves nothing behind', async () => {
    const plant = startPlant(await littleSettings(folder), littleParts(), (line) => {
      lines.push(line);
      if (line.startsWith('PostgreSQL is ready')) void plant.stop();
    });
    plants.push(plant);
    await expect(plant.ready).rejects.toThrow('Stopped before it was ready.');
    expect(existsSync(join(folder, 'postgres', 'cluster', 'postmaster.pid'))).toBe(false);
    await start();
  });
});

describe('a plant that was there before', () => {
  let made: string;
  beforeAll(async () => {
    made = quickFolder('triad-plant-made-');
    const plant = startPlant(await littleSettings(made), littleParts(), () => undefined);
    await plant.ready;
    await plant.stop();
  });
  beforeEach(() => copyFolder(made, folder));
  afterAll(() => rmSync(made, { recursive: true, force: true }));

  test('starts again what dies, PostgreSQL too, and writes its new process down', async () => {
    const { pids } = await start();
    process.kill(pids['erp'] ?? 0, 'SIGKILL');
    process.kill(pids['postgres'] ?? 0, 'SIGKILL');
    for (const name of ['erp', 'postgres']) {
      await until(() => ![undefined, pids[name]].includes(written().pids[name]));
      expect(lines.join('\n')).toMatch(new RegExp(`${name} ended by itself .*\n(.*\n)*${name} was started again`));
    }
    expect(written().pids['mes']).toBe(pids['mes']);
  });

  test('stops and starts one service on request', async () => {
    const file = await start();
    const control = join(folder, 'control.json');
    expect(await giveOrder(control, 'stop', 'erp')).toMatch(/^erp is stopped/);
    expect(await answers(file.subgraphs.erp)).toBe(false);
    expect(written().pids).not.toHaveProperty('erp');
    expect(await giveOrder(control, 'stop', 'erp')).toBe('erp was not running.');
    expect(await giveOrder(control, 'start', 'erp')).toBe('erp runs again.');
    expect(await answers(file.subgraphs.erp)).toBe(true);
    await expect(giveOrder(control, 'stop', 'crm')).rejects.toThrow(/no service crm.*plm, mes, erp/);
    await expect(giveOrder(control, 'burn', 'erp')).rejects.toThrow(/npm run plant/);
  });

  test('takes no orders from those who cannot read its secret', async () => {
    const { pids } = await start();
    const { port } = JSON.parse(readFileSync(join(folder, 'control.json'), 'utf8')) as { port: number };
    const answer = await fetch(`http://127.0.0.1:${String(port)}/stop/erp`, {
      method: 'POST',
      headers: { authorization: 'Bearer guessed' },
    });
    expect(answer.status).toBe(403);
    expect(written().pids).toEqual(pids);
  });

  test('stops the services that a killed plant has left running', async () => {
    const left = spawn(process.execPath, [join(import.meta.dirname, 'little-service.mjs')], {
      detached: true,
      stdio: 'ignore',
      env: { PORT: '0', HOST: '127.0.0.1' },
    });
    const gone = once(left, 'exit');
    await start();
    await stop();
    recordChildren(join(folder, 'children.json'), { erp: left.pid ?? 0, mes: 999_999_999 });
    await start();
    await gone;
    expect(lines).toContain('Stopped what a killed plant had left running: erp');
  });

  test('is one to a folder, which is not emptied under it', async () => {
    await start();
    await expect(start()).rejects.toThrow(/runs already on .*Ctrl-C/);
    expect(() => resetDataFolder(folder)).toThrow(/Stop it with Ctrl-C first/);
    expect(existsSync(join(folder, 'plant.json'))).toBe(true);
  });

  test('keeps its data over a stop, and gives it up on a reset', async () => {
    await start();
    await stop();
    const cluster = readFileSync(join(folder, 'postgres', 'cluster.json'), 'utf8');
    await start();
    expect(readFileSync(join(folder, 'postgres', 'cluster.json'), 'utf8')).toBe(cluster);
    await stop();
    expect(resetDataFolder(folder)).toBe(true);
    expect(resetDataFolder(folder)).toBe(false);
    expect(existsSync(join(folder, 'postgres'))).toBe(false);
  });

  test('is stopped within 10 s, though a service will not', async () => {
    const { pids } = await start({}, littleParts({ mes: join(import.meta.dirname, 'stubborn-service.mjs') }));
    const began = Date.now();
    await stop();
    expect(Date.now() - began).toBeLessThan(10_000);
    expect(isAlive(pids['mes'] ?? 0)).toBe(false);
  });
});

describe('a plant that cannot come up says what to do, and stops what it had started', () => {
  test('a port that is taken', async () => {
    const squatter = createServer().listen(0, '127.0.0.1');
    await until(() => squatter.listening);
    const address = squatter.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    await expect(start({ TRIAD_PORT: port })).rejects.toThrow(/is taken .*TRIAD_PORT=\d+ npm start/);
    squatter.close();
  });

  test('a service that does not stay up: the end of its log', async () => {
    const broken = littleParts({ erp: join(import.meta.dirname, 'broken-service.mjs') });
    await expect(start({}, broken)).rejects.toThrow(/erp does not stay up.*\n(.*\n)*the cellar is flooded/);
    expect(existsSync(join(folder, 'postgres', 'cluster', 'postmaster.pid'))).toBe(false);
  });

  test('a folder with other things in it, which a reset leaves alone as well', async () => {
    writeFileSync(join(folder, 'thesis.tex'), 'chapter 1');
    await expect(start()).rejects.toThrow(/holds other things/);
    expect(() => resetDataFolder(folder)).toThrow(/not made by a plant/);
    expect(existsSync(join(folder, 'thesis.tex'))).toBe(true);
  });

  test('a DATABASE_URL where nobody listens: no password in the answer', async () => {
    const unreachable = start({ DATABASE_URL: 'postgres://admin:secret@127.0.0.1:9/triad' });
    await expect(unreachable).rejects.toThrow(/admin:\*\*\*@127.0.0.1:9.*cannot be reached.*ECONNREFUSED/);
  });

  test('a data folder where a file stands', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(start({ TRIAD_DATA: join(folder, 'file', 'data') })).rejects.toThrow(/a file stands where/);
  });
});
