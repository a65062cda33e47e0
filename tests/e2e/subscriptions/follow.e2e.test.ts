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

/** All that it says of trouble until it ends, and its exit code. */
const lastWords = async (child: ChildProcess): Promise<{ code: number | null; said: string }> => {
  let said = '';
  child.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
};

/** The other example: the ledger is a database, this company's own. */
const integrate = async (given: Record<string, string> = {}): Promise<ChildProcess> => {
  following = spawn(process.execPath, [join(root, 'dist/examples/integrator/main.js')], {
    env: {
      PATH: process.env['PATH'],
      TRIAD_WS: `${company.network.gateway.url.replace('http', 'ws')}/graphql`,
      LEDGER_URL: company.database.adminUrl,
      TRIAD_TOKEN: await company.tokenOf('VIEWER'),
      ...given,
    },
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return following;
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

/** A run of pumps of a kind; answers how one more is built. */
const pumps = async (kind: string): Promise<() => Promise<void>> => {
  const pin = await buyable(company, { partNumber: `PIN-${kind}`, trackingType: 'LOT' });
  const whole = await buyable(company, {
    partNumber: `PUMP-${kind}`,
    trackingType: 'LOT',
    lines: [{ part: pin, quantity: 1.1 }],
  });
  await planned(company, whole);
  const [pins] = await bought(company, pin, await supplier(company, `ACME-${kind}`), 100, { lotNumber: `P-${kind}` });
  const made = await run(company, whole, 20);
  return async () => {
    await install(company, made, pins, 1.1);
    await complete(company, made, 1);
  };
};

ifCanFollow(
  'the shell that follows run completions has each once, killed at any point, also in the middle of a line',
  async () => {
    const one = await pumps('F');
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

ifCanFollow('the shell says why it is refused, before it has a cursor and behind one, and ends', async () => {
  rmSync(ledger, { force: true });
  expect(await lastWords(await follow('x.y.z'))).toEqual({
    code: 3,
    said: expect.stringMatching(/^refused: .*UNAUTHENTICATED/),
  });
  writeFileSync(ledger, 'cursor\topening\n');
  expect(await lastWords(await follow('x.y.z'))).toEqual({
    code: 3,
    said: expect.stringMatching(/^refused: .*UNAUTHENTICATED/),
  });
  expect(await lastWords(await follow())).toEqual({
    code: 3,
    said: expect.stringMatching(/^refused: .*CURSOR_INVALID/),
  });
});

test('the integrator stays by a token that is renewed, and comes back with one of other rights', async () => {
  const file = join(folder, 'token');
  const renew = async (expiresIn: string, scopes: string[] = []): Promise<void> => {
    const grant = { system: 'VIEWER', subject: 'integrator', scopes, expiresIn } as const;
    writeFileSync(file, await company.network.token(grant));
  };
  const rows = async (query: string, wanted: number): Promise<void> => {
    while ((await company.database.sql(query)).length < wanted) await pause(50);
  };
  const one = await pumps('I');
  await renew('3s');
  const ends = Date.now() + 3_000;
  const child = await integrate({ TRIAD_TOKEN_FILE: file });
  const said: string[] = [];
  child.stderr?.on('data', (text: Buffer) => said.push(text.toString()));
  await rows(`select 1 from pg_tables where tablename = 'posting_line'`, 1);
  await rows('select 1 from place', 1);
  await renew('1h');
  await pause(ends - Date.now());
  await one();
  await rows('select 1 from posting', 1);
  expect(said).toEqual([]);
  await renew('1h', ['read']);
  await once(child.stderr ?? child, 'data');
  await one();
  await rows('select 1 from posting', 2);
  await kill();
  expect(said.join('')).toMatch(/^Closed with 4403 The new token has other rights.*; again in 100 ms at most\n$/);
});

test('the integrator ends where another attempt would be refused as well', async () => {
  expect(await lastWords(await integrate({ TRIAD_TOKEN: 'x.y.z' }))).toEqual({
    code: 1,
    said: expect.stringMatching(/^Closed with 4403 /),
  });
  await company.database.sql(`update place set cursor = 'none'`);
  expect(await lastWords(await integrate())).toEqual({ code: 1, said: expect.stringMatching(/^CURSOR_INVALID: /) });
});
