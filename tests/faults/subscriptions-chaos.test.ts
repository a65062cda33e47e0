import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { toWire } from '../../kernel/id.ts';
import { loadRuns, reportAll, type Floor } from './floor.ts';
import { listen, type Listener } from './listener.ts';
import { operations, type Listening } from './operations.ts';
import { startProcesses, until, type Processes } from './processes.ts';
import { seeded } from '../support/seed.ts';
import { planChanges, variantsOf, type Variant } from './supergraphs.ts';

/** What is tried; SEED repeats what chance decides, though not the moment of every packet. */
const scale = {
  seed: Number(process.env['SEED'] ?? Date.now() % 100_000),
  clients: Number(process.env['CLIENTS'] ?? 200),
  completions: Number(process.env['COMPLETIONS'] ?? 5000),
  faults: Number(process.env['FAULTS'] ?? 40),
};

let processes: Processes;
let floor: Floor;
let variants: readonly Variant[];

beforeAll(async () => {
  processes = await startProcesses();
  variants = await variantsOf(readFileSync(processes.supergraph, 'utf8'), operations);
  floor = await loadRuns(processes.adminUrl, 60);
}, 180_000);

afterAll(() => processes.stop(), 60_000);

type Told = { id: string; project: string; site: string };

/** The committed increments in the order of the feed. */
const log = async (): Promise<Told[]> => {
  const client = new pg.Client({ connectionString: processes.adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query<Told>(
      `select e.id::text, r.project, s.code as site from mes.event e join mes.run r on r.id = e.key::uuid join mes.site s on s.id = e.site
       where e.type = 'mes.run.completed' order by e.epoch, e.txid, e.seq`,
    );
    return rows.map((row) => ({ ...row, id: toWire('evt', row.id) }));
  } finally {
    await client.end();
  }
};

const cursorNow = async (token: string): Promise<string> => {
  const response = await fetch(`${processes.gateways[0]?.proxy.url ?? ''}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ mesEventCursor }' }),
  });
  const { data } = (await response.json()) as { data: { mesEventCursor: string } };
  return data.mesEventCursor;
};

/** Gives both gateways one supergraph after the other, and counts how many subscriptions each swap plans anew, and asks upstream anew. */
const swapping = (variants: readonly Variant[], random: () => number) => {
  const sum = { swaps: 0, changedPlans: 0, plans: 0, upstream: 0 };
  let [served] = variants;
  return {
    sum,
    swap: (): void => {
      const others = variants.filter((each) => each !== served);
      const next = others[Math.floor(random() * others.length)];
      if (next === undefined || served === undefined) throw new Error('there is nothing to swap to');
      const { plans, upstream } = planChanges(served, next);
      sum.swaps += 1;
      sum.changedPlans += plans > 0 ? 1 : 0;
      sum.plans += plans;
      sum.upstream += upstream;
      served = next;
      // By another name first: a gateway that looks in between sees all of it or nothing.
      writeFileSync(`${processes.supergraph}.new`, next.sdl);
      renameSync(`${processes.supergraph}.new`, processes.supergraph);
    },
  };
};

const differences = (got: readonly string[], wanted: readonly string[]) => {
  const known = new Set(got);
  const place = new Map(wanted.map((id, at) => [id, at]));
  let disordered = 0;
  for (const [at, id] of got.entries()) {
    const before = got[at - 1];
    if (before !== undefined && (place.get(before) ?? -1) >= (place.get(id) ?? -1)) disordered += 1;
  }
  return { lost: wanted.filter((id) => !known.has(id)).length, repeated: got.length - known.size, disordered };
};

const judge = (listeners: readonly { operation: Listening; listener: Listener }[], told: readonly Told[]) => {
  const sum = { lost: 0, repeated: 0, disordered: 0, reconnects: 0, partial: 0 };
  for (const { operation, listener } of listeners) {
    const wanted = told.filter(operation.wants).map(({ id }) => id);
    const { lost, repeated, disordered } = differences(listener.seen.eventIds, wanted);
    sum.lost += lost;
    sum.repeated += repeated;
    sum.disordered += disordered;
    sum.reconnects += listener.seen.reconnects;
    sum.partial += listener.seen.partial;
  }
  return sum;
};

const endsOf = (listeners: readonly { listener: Listener }[]): Record<string, number> => {
  const ends: Record<string, number> = {};
  for (const { listener } of listeners) for (const end of listener.seen.ended) ends[end] = (ends[end] ?? 0) + 1;
  return ends;
};

test(`${String(scale.clients)} clients, 20 operations, ${String(scale.completions)} completions: nothing lost, repeated or out of order, whatever is killed`, async () => {
  const random = seeded(scale.seed);
  const [reader, floorToken] = await Promise.all([
    processes.token({ system: 'VIEWER', scopes: ['read'], subject: 'listener' }),
    processes.token({ system: 'MES', scopes: ['completeRunQuantity'], subject: 'floor' }),
  ]);
  const start = await cursorNow(reader);
  const urls = processes.gateways.map(({ proxy }) => proxy.url);
  const listeners = Array.from({ length: scale.clients }, (_, place) => {
    const operation = operations[place % operations.length] ?? operations[0];
    if (operation === undefined) throw new Error('no operation');
    return { operation, listener: listen(operation, start, urls, reader, random) };
  });
  try {
    let done = 0;
    const writing = reportAll(floor, scale.completions, 8, urls, floorToken, (count) => {
      done = count;
    });
    let failed: unknown;
    writing.catch((error: unknown) => {
      failed = error;
    });
    const written = (count: number): boolean => {
      if (failed !== undefined) throw failed;
      return done > count;
    };
    let kills = 0;
    const { sum: swapped, swap } = swapping(variants, random);
    const swapOnce = async (): Promise<void> => {
      swap();
      await pause(500 + random() * 500);
    };
    // First the schema alone changes, under load: no subscription may end by it, also where its plan is another one.
    await until('the first completions are in', () => written(20), 300_000);
    for (let turn = 0; turn < 10; turn += 1) await swapOnce();
    const endedBySwaps = endsOf(listeners);
    const partialBySwaps = listeners.filter(({ listener }) => listener.seen.partial > 0).length;

    const faults = [
      async () => {
        const gateway = processes.gateways[Math.floor(random() * 2)];
        await gateway?.service.kill();
        await pause(random() * 1000);
        await gateway?.service.start();
      },
      async () => {
        const mes = processes.mes[Math.floor(random() * processes.mes.length)];
        await mes?.kill();
        await pause(random() * 1000);
        await mes?.start();
      },
      () => processes.restartPostgres(random() < 0.5 ? 'immediate' : 'fast'),
      () => {
        for (const { proxy } of processes.gateways) proxy.reset(random(), random);
        return Promise.resolve();
      },
      () => {
        processes.toMes.reset(1, random);
        return Promise.resolve();
      },
    ];
    while (!written(scale.completions - 1) || kills < scale.faults || swapped.swaps < 20) {
      if (kills < scale.faults) {
        const fault = faults[kills % faults.length];
        kills += 1;
        await fault?.();
      }
      if (swapped.swaps < 20) await swapOnce();
      await pause(random() * 1500);
    }
    await writing;
    const told = await log();
    const wanted = listeners.map(({ operation }) => told.filter(operation.wants).length);
    await until(
      'every client has caught up',
      () => listeners.every(({ listener }, place) => listener.seen.eventIds.length >= (wanted[place] ?? 0)),
      90_000,
    ).catch(() => undefined);
    // What would be repeated would come now.
    await pause(1500);
    const seen = judge(listeners, told);
    process.stdout.write(
      `seed ${String(scale.seed)}: ${String(told.length)} events, ${String(kills)} faults, ${JSON.stringify(swapped)}; ${JSON.stringify(seen)}; ended ${JSON.stringify(endsOf(listeners))}\n`,
    );
    expect(told).toHaveLength(scale.completions);
    expect({ endedBySwaps, partialBySwaps }).toEqual({ endedBySwaps: {}, partialBySwaps: 0 });
    expect(swapped.changedPlans).toBeGreaterThan(swapped.swaps / 2);
    expect(seen).toMatchObject({ lost: 0, repeated: 0, disordered: 0 });
  } finally {
    await Promise.all(listeners.map(({ listener }) => listener.stop()));
  }
}, 1_500_000);
