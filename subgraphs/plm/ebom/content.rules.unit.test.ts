import { expect, test } from '@jest/globals';
import { canonicalText, type CanonicalLine } from './content.rules.ts';

const line: CanonicalLine = {
  findNumber: '0010',
  partNumber: 'A',
  revision: 'A',
  revisionRule: 'PINNED',
  quantity: '2',
  uom: 'EA',
  quantityType: 'PER_ASSEMBLY',
  referenceDesignators: ['R1', 'R2'],
  effectivity: [null, null, null, null],
  isPhantom: false,
  isOptional: false,
  scrapFactor: '0',
  notes: null,
  substitutes: [],
};
const other = { ...line, findNumber: '0020', quantity: '2.4' };

test('does not depend on the order of lines', () => {
  expect(canonicalText([line, other])).toBe(canonicalText([other, line]));
});

test.each([
  { quantity: '2.1' },
  { revision: 'B' },
  { isOptional: true },
  { referenceDesignators: ['R1'] },
  { notes: 'x' },
])('changes with %j', (change) => {
  expect(canonicalText([{ ...line, ...change }])).not.toBe(canonicalText([line]));
});
