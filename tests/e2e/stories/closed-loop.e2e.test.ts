import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { root } from '../../../kernel/root.ts';
import { startPlant, type Plant } from '../../support/plant.ts';

const folder = mkdtempSync(join(tmpdir(), 'triad-loop-'));
const file = join(folder, 'plant.json');
let plant: Plant;

beforeAll(async () => {
  plant = await startPlant();
  const tokens: Record<string, string> = {};
  for (const system of ['PLM', 'MES', 'ERP', 'INTEGRATION'] as const)
    tokens[system] = await plant.token({ system, scopes: ['*'] });
  writeFileSync(file, JSON.stringify({ endpoint: plant.endpoint, tokens }));
}, 300_000);

afterAll(async () => {
  await plant.stop();
  rmSync(folder, { recursive: true });
});

/** Runs the example as its reader does, compiled and in a process of its own. */
const told = async (): Promise<string> => {
  const child = spawn(process.execPath, [join(root, 'dist/examples/run.js'), 'closed-loop'], {
    env: { ...process.env, TRIAD_PLANT: file },
  });
  const end = once(child, 'close') as Promise<[code: number]>;
  const [out, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), end]);
  expect({ errors, code }).toEqual({ errors: '', code: 0 });
  return out;
};

test('the example closes the loop, twice on the same plant, with the figures that it should have', async () => {
  for (const story of [await told(), await told()]) {
    expect(story).toMatch(/^ERP +posted the item receipt: 80\.00$/m);
    expect(story).toMatch(/^ERP +matched the bill of 80\.00: MATCHED$/m);
    expect(story).toMatch(/^ERP +cost: material 80\.00, labor 270\.00, overhead 60\.00, total 410\.00$/m);
    expect(story).toMatch(/^ERP +left in WIP 0\.00, in GR\/IR 0\.00$/m);
    expect(story).toMatch(/^INTEGRATION +SEAL-\S+: floor 0, books 0: MATCHED$/m);
    expect(story).toMatch(/^INTEGRATION +PUMP-\S+: floor 10, books 10: MATCHED$/m);
  }
});
