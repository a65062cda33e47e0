import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../kernel/root.ts';
import { startDemoDatabase } from '../../support/plant.ts';
import type { TestDatabase } from '../../support/database.ts';
import { differences } from './differences.ts';
import { figuresOf, type Figures } from './figures.ts';

const file = join(root, 'tests', 'integration', 'demo', 'figures.json');
let database: TestDatabase;
let found: Figures;

beforeAll(async () => {
  database = await startDemoDatabase();
  found = await figuresOf(database);
  if (process.env['WRITE_FIGURES'] === '1') writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
}, 120_000);
afterAll(() => database.drop());

/** Figures by section and key, `onHand: LAX/BIN-A1 M3X8 A UNRESTRICTED`; `-` where there is none. */
const apart = (one: Figures, other: Figures): Record<string, string> => {
  const seen: Record<string, string> = {};
  for (const section of new Set([...Object.keys(one), ...Object.keys(other)]))
    for (const key of new Set([...Object.keys(one[section] ?? {}), ...Object.keys(other[section] ?? {})])) {
      const [before = '-', now = '-'] = [one[section]?.[key], other[section]?.[key]];
      if (before !== now) seen[`${section}: ${key}`] = `${before} => ${now}`;
    }
  return seen;
};

test('the figures are those that were written down by hand, but for what the commands know better', () => {
  const written = JSON.parse(readFileSync(file, 'utf8')) as Figures;
  const intended = Object.assign({}, ...differences.map(({ figures }) => figures)) as Record<string, string>;
  expect(apart(written, found)).toEqual(intended);
});

test('each intended difference says why', () => {
  for (const { because, figures } of differences) {
    expect(because.length).toBeGreaterThan(20);
    expect(Object.keys(figures)).not.toEqual([]);
  }
});
