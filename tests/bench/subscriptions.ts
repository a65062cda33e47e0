import { execFileSync, fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../../kernel/root.ts';
import { freePort } from '../../plant/ports.ts';
import { moment, percentile } from './measure.ts';
import { serve } from './stack.ts';
import { question, startFeed, type Feed } from './subscriptions-feed.ts';
import { settle, startFleet, type Fleet } from './subscriptions-fleet.ts';
import { benchLatency } from './subscriptions-latency.ts';
import type { Burst } from './subscriptions-peers.ts';

const burst = 50;
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const load = (): string => `load ${(loadavg()[0] ?? 0).toFixed(1)}`;
const ms = (value: number): string => `${value.toFixed(1)} ms`;

type Started = { port: number; process: ChildProcess };
type World = {
  feed: Feed;
  gateway: () => Promise<Started>;
  peer: (kind: 'plain' | 'naive') => Promise<Started>;
  stop: () => Promise<void>;
};

const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
};

/** The real gateway as its process, and the servers beside it, over the same little systems. */
const startWorld = async (described: number): Promise<World> => {
  const feed = await startFeed(described);
  const folder = mkdtempSync(join(tmpdir(), 'triad-bench-'));
  const supergraph = join(folder, 'supergraph.graphql');
  writeFileSync(supergraph, feed.supergraph);
  const environment = {
    SUPERGRAPH: supergraph,
    SUPERGRAPH_POLL_MS: '0',
    ANONYMOUS: 'read',
    LIMIT_CONNECTIONS: '50000',
    LIMIT_CONNECTIONS_OF_ONE: '50000',
  };
  const children: ChildProcess[] = [];
  return {
    feed,
    gateway: async () => {
      const port = await freePort();
      const url = `http://127.0.0.1:${String(port)}`;
      const child = await serve('gateway/main.js', url, { ...environment, PORT: String(port) });
      children.push(child);
      return { port, process: child };
    },
    peer: async (kind) => {
      const child = fork(join(root, 'dist/tests/bench/subscriptions-peers.js'), [kind], {
        env: { ...process.env, ...environment, PORT: '1', LOG_LEVEL: 'error' },
      });
      children.push(child);
      const [{ port }] = (await once(child, 'message')) as [{ port: number }];
      return { port, process: child };
    },
    stop: async () => {
      await Promise.all(children.map(ended));
      await feed.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

type Side = { name: string; fleet: Fleet; happen: (events: number) => number };

const sideOf = async (world: World, kind: 'ours' | 'naive', count: number): Promise<Side & Started> => {
  const server = kind === 'ours' ? await world.gateway() : await world.peer('naive');
  const fleet = await startFleet(server.port, question, count);
  return { ...server, name: kind, fleet, happen: world.feed.happen };
};

/** A plain server whose clients get what the gateway sent to one of its own, byte for byte. */
const plainSide = async (world: World, text: string, count: number): Promise<Side> => {
  const server = await world.peer('plain');
  const fleet = await startFleet(server.port, question, count);
  const happen = (events: number): number => {
    const at = moment();
    server.process.send({ text, events } satisfies Burst);
    return at;
  };
  return { name: 'plain ws', fleet, happen };
};

type Seen = { rate: number; delays: number[] };

const one = async ({ fleet, happen, name }: Side, events: number): Promise<Seen> => {
  const { arrivals, complete, began } = await fleet.during(events, () => happen(events));
  if (!complete) throw new Error(`${name}: not everything arrived`);
  const delays = Array.from(arrivals, (at) => at - began);
  return { rate: (delays.length / delays.reduce((most, each) => Math.max(most, each), 0)) * 1000, delays };
};

const median = (values: readonly number[]): number => percentile(values, 0.5);

/** Bursts in turns, so that what disturbs the machine disturbs all: medians over the rounds. */
const bursts = async (sides: readonly Side[], rounds: number) => {
  const seen = sides.map((): Seen[] => []);
  for (let round = -1; round < rounds; round += 1)
    for (const [place, side] of sides.entries()) {
      const result = await one(side, burst);
      if (round >= 0) seen[place]?.push(result);
      await pause(200);
    }
  return seen.map((results) => ({
    rate: median(results.map(({ rate }) => rate)),
    p99: median(results.map(({ delays }) => percentile(delays, 0.99))),
  }));
};

/** One event at a time, the sides in turns. Milliseconds from the event to each client. */
const single = async (sides: readonly Side[], rounds: number) => {
  const seen = sides.map((): number[] => []);
  for (let round = -5; round < rounds; round += 1)
    for (const [place, side] of sides.entries()) {
      const { delays } = await one(side, 1);
      if (round >= 0) for (const delay of delays) seen[place]?.push(delay);
    }
  return seen.map((delays) => ({ p50: median(delays), p99: percentile(delays, 0.99) }));
};

const fanOut = async (world: World, other: World, clients: number): Promise<void> => {
  const ours = await sideOf(world, 'ours', clients);
  const text = await settle(ours.fleet, () => world.feed.happen(1));
  const plain = await plainSide(world, text, clients);
  await settle(plain.fleet, () => plain.happen(1));
  print(
    `\na. ${String(clients)} identical subscribers, a burst of ${String(burst)} events of ${String(text.length)} B (${load()})`,
  );
  const few = Math.max(10, Math.round(clients / 10));
  // Over systems of its own: what happens in the gateway's is nothing to it.
  const naive = await sideOf(other, 'naive', few);
  await settle(naive.fleet, () => other.feed.happen(1));
  const [own, bare, alone] = await bursts([ours, plain, naive], 5);
  naive.fleet.stop();
  await ended(naive.process);
  const [ownOne, bareOne] = await single([ours, plain], 600);
  if (own === undefined || bare === undefined || alone === undefined || ownOne === undefined || bareOne === undefined)
    return;
  ours.fleet.stop();
  plain.fleet.stop();
  await ended(ours.process);
  const line = (name: string, { rate, p99 }: { rate: number; p99: number }): void =>
    print(
      `  ${name.padEnd(52)} ${rate.toFixed(0).padStart(8)}/s   p99 ${ms(p99).padStart(10)}   x plain ${(rate / bare.rate).toFixed(2).padStart(5)}   x naive ${(rate / alone.rate).toFixed(1)}`,
    );
  line('the gateway', own);
  line('plain ws, the same bytes, one message at a time', bare);
  line(`each its own stream and resolution, ${String(few)} clients`, alone);
  print(`  (deliveries a second of the naive server do not grow with its clients: it is measured with fewer of them)`);
  print(`  targets: 1.5 x plain ws, 50 x naive`);
  print(`\nb. One event at a time, ${String(clients)} subscribers (${load()})`);
  print(`  the gateway   p50 ${ms(ownOne.p50)}   p99 ${ms(ownOne.p99)}   (with its stream and two fetches upstream)`);
  print(`  plain ws      p50 ${ms(bareOne.p50)}   p99 ${ms(bareOne.p99)}`);
  print(`  p99 x ${(ownOne.p99 / bareOne.p99).toFixed(2)} (target: at most 1.3)`);
};

const residentMegabytes = ({ pid }: ChildProcess): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]).toString()) / 1024;

const connected = async (world: World, clients: number): Promise<void> => {
  const server = await world.gateway();
  // A few first, so that what is made once is not counted for each.
  const first = await startFleet(server.port, question, 10);
  await settle(first, () => world.feed.happen(1));
  await bursts([{ name: 'ours', fleet: first, happen: world.feed.happen }], 20);
  const before = residentMegabytes(server.process);
  const fleet = await startFleet(server.port, question, clients);
  await settle(fleet, () => world.feed.happen(1));
  const after = residentMegabytes(server.process);
  const side = { name: 'ours', fleet, happen: world.feed.happen };
  const [alone] = await single([side], 20);
  print(`\nc. ${String(fleet.count)} connected of ${String(clients)} wanted (${load()})`);
  print(
    `  ${(((after - before) * 1024) / fleet.count).toFixed(1)} kB each (gateway ${before.toFixed(0)} MB before, ${after.toFixed(0)} MB after)   one event: p50 ${ms(alone?.p50 ?? Number.NaN)}   p99 ${ms(alone?.p99 ?? Number.NaN)}`,
  );
  fleet.stop();
  first.stop();
  await ended(server.process);
};

const stalling = async (world: World, clients: number, events: number): Promise<void> => {
  const server = await world.gateway();
  const fleet = await startFleet(server.port, question, clients);
  const text = await settle(fleet, () => world.feed.happen(1));
  const side = { name: 'ours', fleet, happen: world.feed.happen };
  const [free] = await single([side], Math.ceil(events / 5));
  const before = residentMegabytes(server.process);
  await fleet.stall();
  const [held] = await single([side], events);
  const after = residentMegabytes(server.process);
  const metrics = await (await fetch(`http://127.0.0.1:${String(server.port)}/metrics`)).text();
  const isCut = /^triad_subscription_lagged_total\{[^}]*\} 1$/m.test(metrics);
  const p99 = [free?.p99 ?? Number.NaN, held?.p99 ?? Number.NaN] as const;
  print(
    `\ne. One of ${String(clients)} reads nothing, ${String(events)} events of ${String(text.length)} B (${load()})`,
  );
  print(
    `  p99 of the others ${ms(p99[0])} without it, ${ms(p99[1])} with it: x ${(p99[1] / p99[0]).toFixed(2)}; the gateway ${before.toFixed(0)} MB, then ${after.toFixed(0)} MB; ${isCut ? 'it was closed as too slow' : 'what waits for it is within the bound'}`,
  );
  fleet.stop();
  await ended(server.process);
};

const over = async (described: number, work: (world: World) => Promise<void>): Promise<void> => {
  const world = await startWorld(described);
  try {
    await work(world);
  } finally {
    await world.stop();
  }
};

/**
 * Subscriptions, side by side in one run. Behind a., b., c. and e. stand little systems that answer from memory, so that what is measured is
 * the gateway; behind d. the real MES and PostgreSQL. `npm run bench -- subscriptions 0.1` measures a tenth of it.
 */
export const benchSubscriptions = async (): Promise<void> => {
  const scale = Number(process.argv[3] ?? 1);
  const part = (whole: number): number => Math.max(10, Math.round(whole * scale));
  print('a., b., c., e.: the gateway over systems that answer from memory; clients in processes of their own');
  await over(80, async (world) => {
    await over(80, (other) => fanOut(world, other, part(1000)));
    await connected(world, part(10_000));
  });
  await over(12_000, (world) => stalling(world, part(1000), part(500)));
  await benchLatency(part(2000));
};
