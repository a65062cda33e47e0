import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../kernel/root.ts';
import { startDemoDatabase } from '../../support/plant.ts';
import type { TestDatabase } from '../../support/database.ts';
import { differences, type Difference } from './differences.ts';
import { figuresOf, type Figures } from './figures.ts';

const file = join(root, 'tests', 'integration', 'demo', 'figures.json');
let database: TestDatabase;
let found: Figures;

beforeAll(async () => {
  database = await startDemoDatabase();
  found = await figuresOf(database);
  if (process.env['WRITE_FIGURES'] === '1') writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
}, 300_000);
afterAll(() => database.drop());

/** Figures that differ by section and key, `onHand: LAX/BIN-A1 M3X8 A UNRESTRICTED`, with what they were and are; `-` where there is none. */
const apart = (one: Figures, other: Figures): Map<string, string> => {
  const seen = new Map<string, string>();
  for (const section of new Set([...Object.keys(one), ...Object.keys(other)]))
    for (const key of new Set([...Object.keys(one[section] ?? {}), ...Object.keys(other[section] ?? {})])) {
      const [before = '-', now = '-'] = [one[section]?.[key], other[section]?.[key]];
      if (before !== now) seen.set(`${section}: ${key}`, `${before} => ${now}`);
    }
  return seen;
};

// Takes out what a difference explains, and answers how many figures it did.
const explain = (seen: Map<string, string>, { figures = {}, like }: Difference): number => {
  const before = seen.size;
  for (const [figure, change] of Object.entries(figures)) if (seen.get(figure) === change) seen.delete(figure);
  for (const [figure, change] of [...seen]) if (like?.test(`${figure}: ${change}`) === true) seen.delete(figure);
  return before - seen.size;
};

test('the figures are those that were written down by hand, but for what the commands know better', () => {
  const seen = apart(JSON.parse(readFileSync(file, 'utf8')) as Figures, found);
  const explained = differences.map((one) => `${one.because} ${String(explain(seen, one))}`);
  expect(Object.fromEntries(seen)).toEqual({});
  const promised = ({ because, times, figures = {} }: Difference): string =>
    `${because} ${String(times ?? Object.keys(figures).length)}`;
  expect(explained).toEqual(differences.map(promised));
});
