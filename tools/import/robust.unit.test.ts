import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { explode } from './explode.ts';
import { formats } from './format.ts';
import { isRefused } from './plan.ts';
import { planOf } from './read.ts';

const options = { revision: 'A', unit: undefined, top: undefined, acceptDuplicates: false };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const cell = fc.oneof(
  fc.constantFrom('', '0', '1', '2', '1.1', '1.2', 'A', 'B', 'a ', '"', '-1', '1e3', '2.5', 'each', 'm', 'R1, R2'),
  fc.string({ maxLength: 6 }),
);
const table = fc
  .array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 })
  .map((rows) => rows.map((row) => row.join(',')).join('\n'));

test('whatever a file holds, it is read or refused, never thrown at', () => {
  fc.assert(
    fc.property(table, fc.constantFrom(...formats), (text, format) => {
      const header = format === 'depth' ? 'depth' : 'level';
      for (const content of [text, `${header},part number,quantity,uom,refdes,parent\n${text}`]) {
        const plan = planOf(bytes(content), format, options);
        if (!isRefused(plan)) for (const top of plan.tops) explode(plan, top);
      }
    }),
    { numRuns: 300 },
  );
});

test('no row is lost: each is planned, or in the report', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.integer({ min: 1, max: 4 }),
          fc.constantFrom('A', 'B', 'C', 'D'),
          fc.constantFrom('1', '2', '', '0'),
        ),
        { maxLength: 15 },
      ),
      (rows) => {
        const text = ['level,pn,qty', '0,TOP,1', ...rows.map((row) => row.join(','))].join('\n');
        const plan = planOf(bytes(text), 'indented', options);
        const known = new Set([
          ...plan.lines.map(({ rowId }) => rowId),
          ...plan.findings.flatMap(({ places }) => places),
          'line 2',
        ]);
        for (const index of rows.keys())
          if (!known.has(`line ${String(index + 3)}`))
            expect(plan.findings.map(({ code }) => code)).toContain('SUBASSEMBLY_DIFFERS');
      },
    ),
    { numRuns: 300 },
  );
});

test('a list of 30,000 rows is read within seconds', () => {
  const rows = Array.from(
    { length: 30_000 },
    (_, index) => `${String((index % 3) + 1)},P-${String(index % 3 === 2 ? index % 50 : index)},1`,
  );
  const began = Date.now();
  expect(isRefused(planOf(bytes(['level,pn,qty', '0,TOP,1', ...rows].join('\n')), 'indented', options))).toBe(false);
  expect(Date.now() - began).toBeLessThan(20_000);
});
