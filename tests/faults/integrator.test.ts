import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { z } from 'zod';
import { root } from '../../kernel/root.ts';
import { seeded } from '../support/seed.ts';
import { askerOf, complete, loadPlaces, workOn, type Ask } from './integrator-floor.ts';
import { startProcesses, until, type Processes } from './processes.ts';

/** What is tried; SEED repeats what chance decides, though not the moment of every packet. */
const scale = { seed: Number(process.env['SEED'] ?? Date.now() % 100_000), kills: Number(process.env['KILLS'] ?? 50) };

let processes: Processes;
let ledgerUrl: string;
let ledger: pg.Client;
let mes: pg.Client;

beforeAll(async () => {
  processes = await startProcesses();
  mes = new pg.Client({ connectionString: processes.adminUrl });
  await mes.connect();
  await mes.query('create database ledger');
  ledgerUrl = Object.assign(new URL(processes.adminUrl), { pathname: '/ledger' }).href;
  ledger = new pg.Client({ connectionString: ledgerUrl });
  await ledger.connect();
}, 180_000);

afterAll(async () => {
  await ledger.end();
  await mes.end();
  await processes.stop();
}, 60_000);

/** The example as its process; what it says of trouble is kept. */
const startIntegrator = (token: string, said: string[]): ChildProcess => {
  const child = spawn(process.execPath, [join(root, 'dist/examples/integrator/main.js')], {
    env: {
      PATH: process.env['PATH'],
      TRIAD_WS: `${(processes.gateways[0]?.proxy.url ?? '').replace('http', 'ws')}/graphql`,
      TRIAD_TOKEN: token,
      LEDGER_URL: ledgerUrl,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child.stderr.on('data', (text: Buffer) => said.push(text.toString()));
  return child;
};

const kill = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
};

const countOf = async (client: pg.Client, from: string): Promise<number> => {
  const { rows } = await client.query<{ count: string }>(`select count(*) from ${from}`);
  return Number(rows[0]?.count ?? 0);
};
const posted = async (): Promise<number> =>
  (await countOf(ledger, `pg_tables where tablename = 'posting'`)) === 0 ? 0 : countOf(ledger, 'posting');

const consumption = z.object({
  run: z.object({
    number: z.string(),
    materialConsumption: z.array(
      z.object({
        kind: z.string(),
        part: z.object({ partNumber: z.string() }),
        location: z.object({ id: z.string() }).nullable(),
        lotNumber: z.string().nullable(),
        serialNumber: z.string().nullable(),
        quantity: z.number(),
        unitOfMeasure: z.object({ code: z.string() }),
      }),
    ),
  }),
});

/** `Run.materialConsumption` as lines of text. */
const consumed = async (ask: Ask, id: string): Promise<string[]> => {
  const query = `query ($id: ID!) { run(id: $id) { number materialConsumption {
    kind part { partNumber } location { id } lotNumber serialNumber quantity unitOfMeasure { code } } } }`;
  const { run } = consumption.parse(await ask(query, { id }));
  return run.materialConsumption
    .filter(({ quantity }) => quantity !== 0)
    .map(({ kind, part, location, lotNumber, serialNumber, quantity, unitOfMeasure }) =>
      [
        ...[run.number, kind, part.partNumber, location?.id ?? '', lotNumber ?? '', serialNumber ?? ''],
        ...[unitOfMeasure.code, String(quantity)],
      ].join(' | '),
    );
};

const booked = async (): Promise<string[]> => {
  const { rows } = await ledger.query<{ line: string }>(`
    select concat_ws(' | ', run, kind, part_number, location, lot, serial, unit, trim_scale(sum(quantity))) as line
    from posting join posting_line using (event_id)
    group by run, kind, part_number, location, lot, serial, unit having sum(quantity) <> 0`);
  return rows.map(({ line }) => line);
};

test('an integrator that is killed again and again has a ledger that is right to the digit', async () => {
  process.stdout.write(`SEED=${String(scale.seed)} KILLS=${String(scale.kills)}\n`);
  const random = seeded(scale.seed);
  const places = await loadPlaces(processes.adminUrl, 8);
  const scopes = ['createAbomInstallation', 'removeAbomInstallation', 'recordScrap', 'completeRunQuantity'];
  const ask = askerOf(
    processes.gateways[1]?.service.url ?? '',
    await processes.token({ system: 'MES', subject: 'floor', scopes }),
  );
  const token = await processes.token({ system: 'VIEWER', subject: 'integrator' });
  const said: string[] = [];
  let integrator = startIntegrator(token, said);
  // Its opening balance is empty: it has begun before the first piece of work.
  await until('the ledger has begun', async () =>
    (await countOf(ledger, `pg_tables where tablename = 'place'`)) === 0
      ? false
      : (await countOf(ledger, 'place')) === 1,
  );
  const over = new AbortController();
  const working = places.map(async (place) => {
    while (!over.signal.aborted) {
      await workOn(ask, place, random);
      await pause(random() * 100);
    }
    await complete(ask, place);
  });
  const killing = (async () => {
    for (let turn = 0; turn < scale.kills && !over.signal.aborted; turn += 1) {
      const before = await posted();
      // Now in the middle of its work, now before it has begun.
      if (random() < 0.7) await until('something is posted', async () => (await posted()) > before);
      await pause(random() * 400);
      await kill(integrator);
      if (turn % 12 === 6) {
        await processes.gateways[0]?.service.kill();
        await processes.gateways[0]?.service.start();
      }
      integrator = startIntegrator(token, said);
    }
  })();
  try {
    await Promise.race([killing, Promise.all(working)]);
    over.abort();
    await Promise.all(working);
    const increments = await countOf(mes, 'mes.run_completion');
    await until('everything is posted', async () => (await posted()) >= increments, 120_000);
    const wanted = (await Promise.all(places.map(({ runId }) => consumed(ask, runId)))).flat();
    process.stdout.write(
      `${String(increments)} increments, ${String(wanted.length)} lines of consumption, ${String(await posted())} postings\n`,
    );
    expect(await posted()).toBe(increments);
    expect((await booked()).sort()).toEqual(wanted.sort());
    expect(wanted.length).toBeGreaterThan(places.length);
    expect(said.filter((line) => line.includes('duplicate'))).toEqual([]);
  } finally {
    over.abort();
    await kill(integrator);
  }
});
