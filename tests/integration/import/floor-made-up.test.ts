import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { root } from '../../../kernel/root.ts';
import { ServerError } from '../../../tools/import/client.ts';
import { madeUp } from '../../../tools/import/floor/made-up.ts';
import { startCompany } from '../../support/company.ts';
import type { Company } from '../../support/company.ts';
import { importer, rowsOf, talliesOf } from './floor-desk.ts';

let company: Company;
let work: ReturnType<typeof importer>;
beforeAll(async () => {
  company = await startCompany();
  work = importer(company);
});
afterEach(async () => {
  expect(await company.amiss()).toEqual({});
});
afterAll(() => company.close());

type Stock = {
  part: { partNumber: string };
  serialNumber: string | null;
  lotNumber: string | null;
  quantityOnHand: number;
  status: string;
  location: { name: string } | null;
};
const stockOf = async (mark: string): Promise<string[]> => {
  const fields = 'part { partNumber } serialNumber lotNumber quantityOnHand status location { name }';
  const all = await work.all<Stock>(
    'partInventories',
    `filters: { part: { partNumber: { like: "%${mark}" } } }`,
    fields,
  );
  return all
    .map(({ part, serialNumber, lotNumber, quantityOnHand, status, location }) =>
      [part.partNumber, serialNumber ?? lotNumber ?? '-', quantityOnHand, status, location?.name ?? '-'].join(' '),
    )
    .sort();
};

const everything = (mark: string): string[] =>
  [
    `SCREW${mark} L1 55 AVAILABLE Shelf${mark}`,
    `SCREW${mark} OLD 12.5 UNAVAILABLE Shelf${mark}`,
    `WIRE${mark} - 300 AVAILABLE Shelf${mark}`,
    `MOTOR${mark} M1${mark} 1 AVAILABLE Shelf${mark}`,
    `MOTOR${mark} M2${mark} 0 INSTALLED Shelf${mark}`,
    `MOTOR-B${mark} M3${mark} 0 INSTALLED Hall${mark}`,
    `PUMP${mark} P1${mark} 1 AVAILABLE Shelf${mark}`,
    `PUMP${mark} P2${mark} 0 UNAVAILABLE Hall${mark}`,
    `PUMP${mark} P3${mark} 0 WIP -`,
    `PUMP${mark} - 0 WIP -`,
    // What was canceled.
    ...[1, 2].map(() => `PUMP${mark} - 0 UNAVAILABLE -`),
  ].sort();

test('orders, receipts, stock and builds come in by their owners; a second run tells nothing', async () => {
  const first = await work.run(madeUp('-one'));
  expect(rowsOf(first, 'REFUSED')).toEqual({});
  expect(talliesOf(first)).toEqual({
    'parts carried to MES and ERP': '6 of 6',
    places: '2 of 2',
    suppliers: '2 of 2',
    'supplier part numbers': '2 of 2',
    'purchase orders': '4 of 4',
    receipts: '2 of 2',
    'records of stock': '2 of 2',
    'pieces that are in others': '2 of 2',
    runs: '6 of 6',
    installations: '2 of 2',
    'closed runs': '2 of 2',
    'holds of what was built': '0 of 0',
    'test results': '2 of 2',
  });
  expect(await stockOf('-one')).toEqual(everything('-one'));
  const orders = await work.all<Record<string, unknown>>(
    'purchaseOrders',
    'filters: { number: { like: "P%-one" } }',
    'number status exchangeRate lines { quantityOrdered quantityReceived unitOfMeasure { code } unitPrice { amount } }',
  );
  expect(orders.sort((left, right) => (String(left['number']) < String(right['number']) ? -1 : 1))).toMatchObject([
    { number: 'P1-one', status: 'ORDERED', lines: [{ quantityOrdered: 100, quantityReceived: 60 }] },
    {
      number: 'P2-one',
      exchangeRate: '1.1',
      lines: [{ quantityOrdered: 300, quantityReceived: 300, unitOfMeasure: { code: 'MTR' } }],
    },
    { number: 'P3-one', status: 'DRAFT', lines: [{ quantityReceived: 0 }] },
    { number: 'P4-one', status: 'CANCELED', lines: [{ quantityReceived: 0 }] },
  ]);
  const runs = await work.all<{ number: string; status: string; closedAt: string | null }>(
    'runs',
    'filters: { part: { partNumber: { eq: "PUMP-one" } } }',
    'number status closedAt',
  );
  expect(
    runs.map(({ number, status, closedAt }) => `${number} ${status} ${closedAt === null ? 'open' : 'closed'}`).sort(),
  ).toEqual([
    'B1-one.1-1 COMPLETE closed',
    'B1-one.1-2 COMPLETE closed',
    'B1-one.1-3 IN_PROGRESS open',
    'B1-one.2 TODO open',
    'B2-one-1 CANCELED open',
    'B2-one-2 CANCELED open',
  ]);
  const before = await work.told();
  const again = await work.run(madeUp('-one'));
  expect(rowsOf(again, 'REFUSED')).toEqual({});
  expect(talliesOf(again)).toEqual(talliesOf(first));
  expect(await work.told()).toBe(before);
});

test('cut off after any answer, a rerun finishes it once', async () => {
  let answers = 0;
  await work.run(madeUp('-whole'), { source: 'whole', afterEach: () => void (answers += 1) });
  const facts = await work.told();
  await work.run(madeUp('-again'), { source: 'again' });
  const onePass = (await work.told()) - facts;
  for (let cut = 9; cut < answers; cut += 31) {
    const mark = `-cut${String(cut)}`;
    const before = await work.told();
    let left = cut;
    const cutOff = work.run(madeUp(mark), {
      source: mark,
      afterEach: () => {
        left -= 1;
        if (left === 0) throw new ServerError('cut', 'UNREACHABLE', false);
      },
    });
    await expect(cutOff).rejects.toThrow('cut');
    expect(rowsOf(await work.run(madeUp(mark), { source: mark }), 'REFUSED')).toEqual({});
    expect(await stockOf(mark)).toEqual(everything(mark));
    expect((await work.told()) - before).toBe(onePass);
  }
}, 180_000);

test('what is not asked for stays away, and comes later', async () => {
  const scope = (...what: ('orders' | 'stock' | 'builds')[]) => ({ what: new Set(what), source: 'parts of it' });
  await work.run(madeUp('-some'), scope('stock'));
  expect(await stockOf('-some')).toEqual([
    'MOTOR-some M1-some 1 AVAILABLE Shelf-some',
    'SCREW-some OLD 12.5 UNAVAILABLE Shelf-some',
  ]);
  await work.run(madeUp('-some'), scope('builds', 'orders'));
  expect(await stockOf('-some')).toEqual(everything('-some'));
});

test('refused row by row, the rest goes on: a currency without a rate, a piece that a run does not need', async () => {
  const content = madeUp('-bad', {
    'part.bomitem 1': { allow_variants: false },
    'stock.stockitem 5': { belongs_to: null, location: 2 },
  });
  const sent = await work.run(content, { source: 'bad', rates: new Map() });
  expect(rowsOf(sent, 'REFUSED')).toEqual({
    RATE_MISSING: ['order.purchaseorder 2'],
    UNAPPROVED_SUBSTITUTE: ['stock.stockitem 6'],
    STATE_INVALID: ['stock.stockitem 10', 'stock.stockitem 11'],
  });
  expect(talliesOf(sent)).toMatchObject({
    'purchase orders': '3 of 4',
    'closed runs': '0 of 2',
    installations: '0 of 1',
  });
  const mended = await work.run(content, { source: 'bad' });
  expect(rowsOf(mended, 'REFUSED')).not.toHaveProperty('RATE_MISSING');
});

test('numbers that somebody else has taken; parts that PLM did not release', async () => {
  const builds = { what: new Set(['builds'] as const) };
  expect(rowsOf(await work.run(madeUp('-theirs'), { ...builds, source: 'mine' }), 'REFUSED')).toEqual({});
  const theirs = await work.run(madeUp('-theirs'), { ...builds, source: 'yours' });
  expect(rowsOf(theirs, 'REFUSED')).toEqual({
    ALREADY_EXISTS: [
      'stock.stockitem 5',
      'stock.stockitem 6',
      'build.build 1 B1-theirs.1',
      'build.build 1 B1-theirs.2',
      'build.build 2 B2-theirs',
    ],
  });
  const unreleased = await work.run(madeUp('-draft'), { release: false, source: 'draft' });
  expect(rowsOf(unreleased, 'REFUSED')).toEqual({
    PART_NOT_RELEASED: ['SCREW', 'WIRE', 'MOTOR', 'MOTOR-B', 'PUMP', 'IDEA'].map((name) => `${name}-draft`),
  });
  expect(await stockOf('-draft')).toEqual([]);
});

describe('the command', () => {
  const run = promisify(execFile);
  const folder = mkdtempSync(join(tmpdir(), 'triad-import-floor-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const command = async (...words: string[]): Promise<{ code: number; stdout: string; stderr: string }> => {
    const [MES, ERP, INTEGRATION] = await Promise.all((['MES', 'ERP', 'INTEGRATION'] as const).map(company.tokenOf));
    const tokens = { TRIAD_TOKEN_MES: MES, TRIAD_TOKEN_ERP: ERP, TRIAD_TOKEN_INTEGRATION: INTEGRATION };
    const access = ['--endpoint', company.network.endpoint, '--token', await company.tokenOf('PLM')];
    const args = [join(root, 'dist/tools/import/main.js'), ...words, ...access];
    try {
      return { code: 0, ...(await run(process.execPath, args, { env: { ...process.env, ...tokens } })) };
    } catch (error) {
      return error as { code: number; stdout: string; stderr: string };
    }
  };

  test('shows what it would send, sends it, and reports', async () => {
    const file = join(folder, 'fixture.json');
    const report = join(folder, 'report.json');
    writeFileSync(file, madeUp('-cli'));
    const what = ['--release', '--what', 'parts,orders,stock,builds', '--site', 'LAX', '--source', 'cli'];
    const before = await work.told();
    const dry = await command(file, ...what, '--dry-run');
    expect(dry).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('4 purchase orders\n2 records of stock\n2 builds'),
    });
    expect(await work.told()).toBe(before);
    const unrated = await command(file, '--release', '--what', 'parts,orders', '--site', 'LAX', '--source', 'cli');
    expect(unrated).toMatchObject({ code: 1, stdout: expect.stringContaining('RATE_MISSING  order.purchaseorder 2') });
    const real = await command(file, ...what, '--rate', 'EUR=1.1', '--report', report);
    expect(real).toMatchObject({ code: 0, stdout: expect.stringContaining('2 of 2 closed runs') });
    expect(real.stderr).toContain('purchase orders: 4 of 4');
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
      status: 'ALREADY_COMMITTED',
      floor: { refused: 0 },
    });
    expect(await stockOf('-cli')).toEqual(everything('-cli'));
  });

  test('says what is missing: a site, of which there are two', async () => {
    const file = join(folder, 'fixture.json');
    const nowhere = await command(file, '--what', 'stock');
    expect(nowhere).toMatchObject({ code: 1, stderr: expect.stringContaining('--site') });
    const unknown = await command(file, '--what', 'stock', '--site', 'MARS');
    expect(unknown).toMatchObject({ code: 1, stderr: expect.stringContaining('There is no site MARS') });
  });
});
