import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { root } from '../../../kernel/root.ts';
import { startCompany, type Company } from '../../support/company.ts';
import { planned, run, supplier } from '../../support/daily-work.ts';
import { bought, complete, install } from '../../support/production-work.ts';
import { buyable } from '../../support/purchasing-work.ts';

const canFollow =
  process.platform !== 'win32' && ['sh', 'curl'].every((it) => spawnSync(it, ['--version']).status !== null);
const ifCanFollow = canFollow ? test : test.skip;

let company: Company;
let folder: string;
let ledger: string;
let following: ChildProcess | undefined;

beforeAll(async () => {
  company = await startCompany();
  folder = mkdtempSync(join(tmpdir(), 'triad-follow-'));
  ledger = join(folder, 'ledger.tsv');
}, 60_000);

afterAll(async () => {
  await kill();
  rmSync(folder, { recursive: true, force: true });
  await company.close();
});

const follow = async (token?: string): Promise<ChildProcess> => {
  following = spawn('sh', [join(root, 'examples/integrator/follow.sh')], {
    env: {
      PATH: process.env['PATH'],
      TRIAD_URL: `${company.network.gateway.url}/graphql`,
      TRIAD_TOKEN: token ?? (await company.tokenOf('VIEWER')),
      LEDGER: ledger,
    },
    // A group of its own: the shell and its curl are killed together.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return following;
};

/** The first thing that it says of trouble. */
const complaint = async (child: ChildProcess): Promise<string> => {
  if (child.stderr === null) throw new Error('it has no way to complain');
  const [said] = (await once(child.stderr, 'data')) as [Buffer];
  return said.toString();
};

const kill = async (): Promise<void> => {
  if (following?.pid === undefined || following.exitCode !== null || following.signalCode !== null) return;
  process.kill(-following.pid, 'SIGKILL');
  await once(following, 'exit');
};

const wholeLines = (): string[] => (existsSync(ledger) ? readFileSync(ledger, 'utf8').split('\n').slice(0, -1) : []);

const has = async (lines: number): Promise<void> => {
  for (let left = 600; wholeLines().length < lines; left -= 1) {
    if (left === 0) throw new Error(`${String(wholeLines().length)} lines, ${String(lines)} wanted`);
    await pause(50);
  }
};

const tear = (bytes: number): void => truncateSync(ledger, statSync(ledger).size - bytes);

type Line = { quantity: number; part: { partNumber: string } };
type Event = { data: { runCompleted: { sequence: number; materialConsumption: Line[] } } };
const events = () =>
  wholeLines()
    .slice(1)
    .map((line) => (JSON.parse(line.split('\t')[1] ?? '') as Event).data.runCompleted);

/** A run of pumps; answers how one more is built. */
const pumps = async (): Promise<() => Promise<void>> => {
  const pin = await buyable(company, { partNumber: 'PIN-F', trackingType: 'LOT' });
  const whole = await buyable(company, {
    partNumber: 'PUMP-F',
    trackingType: 'LOT',
    lines: [{ part: pin, quantity: 1.1 }],
  });
  await planned(company, whole);
  const [pins] = await bought(company, pin, await supplier(company, 'ACME'), 100, { lotNumber: 'P-F' });
  const made = await run(company, whole, 20);
  return async () => {
    await install(company, made, pins, 1.1);
    await complete(company, made, 1);
  };
};

ifCanFollow(
  'the shell that follows run completions has each once, killed at any point, also in the middle of a line',
  async () => {
    const one = await pumps();
    await follow();
    await has(1);
    for (let done = 1; done <= 8; done += 1) {
      await one();
      // Killed with the event written, torn, or perhaps not even received.
      if (done % 3 !== 0) await has(1 + done);
      await kill();
      if (done % 3 === 1) tear(1);
      if (done % 3 === 2) tear(40);
      await follow();
      await has(1 + done);
    }
    await kill();
    expect(events().map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(events().flatMap(({ materialConsumption }) => materialConsumption.map(({ quantity }) => quantity))).toEqual(
      new Array(8).fill(1.1),
    );
  },
  120_000,
);

ifCanFollow('the shell says why it is refused, before it has a cursor and behind one', async () => {
  rmSync(ledger, { force: true });
  expect(await complaint(await follow('x.y.z'))).toMatch(/^refused: .*UNAUTHENTICATED/);
  await kill();
  writeFileSync(ledger, 'cursor\topening\n');
  expect(await complaint(await follow('x.y.z'))).toMatch(/^refused: .*UNAUTHENTICATED/);
  await kill();
});
