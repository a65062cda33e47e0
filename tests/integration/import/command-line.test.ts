import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { root } from '../../../kernel/root.ts';
import { plm } from '../../../subgraphs/plm/subgraph.ts';
import { cloneDatabase } from '../../support/database.ts';
import type { TestDatabase } from '../../support/database.ts';
import { startTestSubgraph } from '../../support/subgraph.ts';
import type { TestSubgraph } from '../../support/subgraph.ts';
import { viewerOf } from '../../support/viewers.ts';

const run = promisify(execFile);

let database: TestDatabase;
let subgraph: TestSubgraph;
let folder: string;
let bom: string;

beforeAll(async () => {
  database = await cloneDatabase();
  subgraph = await startTestSubgraph(plm, database);
  folder = mkdtempSync(join(tmpdir(), 'triad-import-'));
  bom = join(folder, 'bom.csv');
  writeFileSync(bom, 'level,part number,qty,uom\n0,00123,1,each\n1,1E10,2,each\n1,WIRE,25,cm\n');
});

afterAll(async () => {
  await subgraph.stop();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

type Ended = { code: number; stdout: string; stderr: string };

/** The command as a user runs it, against the subgraph with a token of this system. */
const command = async (words: readonly string[], system: 'PLM' | 'MES' = 'PLM'): Promise<Ended> => {
  const token = await subgraph.keys.sign(viewerOf(system), 'plm');
  const args = [join(root, 'dist/tools/import/main.js'), ...words, '--endpoint', subgraph.url, '--token', token];
  try {
    return { code: 0, ...(await run(process.execPath, args)) };
  } catch (error) {
    return error as Ended;
  }
};

test('a dry run sends nothing, a run imports, the same run again finds it there', async () => {
  const dry = await command([bom, '--dry-run', '--report', join(folder, 'report.json')]);
  expect(dry).toMatchObject({ code: 0, stdout: expect.stringContaining('would be created 5') });
  expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toMatchObject({
    status: 'PLANNED',
    counts: { refused: 0 },
  });
  expect(await database.sql('select 1 from plm.import_batch')).toEqual([]);

  const real = await command([bom, '--release']);
  expect(real).toMatchObject({ code: 0, stdout: expect.stringContaining('created 5 · skipped 0') });
  expect(real.stderr).toContain('sent 5 of 5 rows');
  expect(await database.sql('select part_number, lifecycle_state from plm.part order by 1')).toEqual([
    { part_number: '00123', lifecycle_state: 'RELEASED' },
    { part_number: '1E10', lifecycle_state: 'RELEASED' },
    { part_number: 'WIRE', lifecycle_state: 'RELEASED' },
  ]);

  const again = await command([bom, '--release']);
  expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining('created 0 · skipped 5') });
  expect(await database.sql('select 1 from plm.import_batch')).toHaveLength(1);
});

test('refused rows, another system, a wrong word: exit codes and words', async () => {
  const bad = join(folder, 'bad.csv');
  writeFileSync(bad, 'level,part number,qty\n0,BAD,1\n1,BAD-A,\n1,BAD-B,1\n');
  const refusedRow = await command([bad]);
  expect(refusedRow).toMatchObject({ code: 1, stdout: expect.stringContaining('QUANTITY_MISSING  line 3') });
  expect(await database.sql(`select 1 from plm.part where part_number like 'BAD%'`)).toEqual([]);

  const good = join(folder, 'good.csv');
  writeFileSync(good, 'level,part number,qty\n0,GOOD,1\n1,GOOD-A,1\n');
  expect(await command([good], 'MES')).toMatchObject({ code: 1, stderr: expect.stringContaining('ITEM_AUTHORITY') });
  expect(await command([good, '--colour'])).toMatchObject({ code: 2, stderr: expect.stringContaining('--format') });
  expect(await command([join(folder, 'none.csv')])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('cannot be read'),
  });
});
