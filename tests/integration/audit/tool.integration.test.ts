import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appendHeads } from '../../../kernel/audit-anchor.ts';
import { noSite } from '../../../kernel/audit-chain.ts';
import { root } from '../../../kernel/root.ts';
import { openDesk, type Desk } from './desk.ts';

let desk: Desk;
let folder: string;

beforeAll(async () => {
  desk = await openDesk();
  folder = mkdtempSync(join(tmpdir(), 'triad-audit-'));
});

afterAll(async () => {
  await desk.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs `npm run audit -- …` as it is compiled. */
const audit = (...words: string[]): Promise<{ code: number | null; said: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'dist', 'tools', 'audit.js'), ...words], {
      env: { PATH: process.env['PATH'], TRIAD_DATA: folder },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, said }));
  });

test('tells of every system: rows, unsealed tail, head, anchor, faults; the exit code is 1 where there is one', async () => {
  const url = ['--database-url', desk.database.adminUrl];
  await desk.write();
  await desk.write();
  await desk.seal();
  await desk.write();
  const whole = await audit('verify', ...url);
  expect(whole).toMatchObject({
    code: 0,
    said: expect.stringContaining('mes: ok, 2 rows sealed, 1 wait to be sealed, no anchor'),
  });
  expect(whole.said).toMatch(/no site: 2 rows, head [0-9a-f]{64}\n/);
  expect(whole.said).toContain('erp: ok, 0 rows sealed');

  await appendHeads(join(folder, 'audit', 'mes.jsonl'), 'mes', [{ site: noSite, position: 3, hash: '0'.repeat(64) }]);
  const [first] = await desk.rows();
  await desk.tamper(`update mes.audit set operation = 'other' where id = '${first?.id ?? ''}'`);
  const broken = await audit('verify', '--system', 'mes', ...url);
  expect(broken.code).toBe(1);
  expect(broken.said).toContain(`CHANGED no site: row ${first?.id ?? ''} is not as it was sealed`);
  expect(broken.said).toContain('TRUNCATED no site: the rows of position 3 were cut off');
  expect(broken.said).toContain('DIFFERS from its anchor');
  expect(broken.said).not.toContain('erp');
});

test('says what to do where it cannot', async () => {
  expect(await audit()).toMatchObject({ code: 1, said: expect.stringContaining('npm run audit -- verify') });
  expect(await audit('verify', '--system', 'crm')).toMatchObject({
    code: 1,
    said: expect.stringContaining('--system must be one of'),
  });
  expect(await audit('verify')).toMatchObject({
    code: 1,
    said: expect.stringContaining('Start the plant (npm start), or say --database-url'),
  });
  expect(await audit('verify', '--database-url', 'postgres://x@127.0.0.1:1/none')).toMatchObject({
    code: 1,
    said: expect.stringContaining('The database cannot be reached'),
  });
});
