import { describe, expect, test } from '@jest/globals';
import { checkConversion, checkDesignatorCount, checkLine, nextFindNumber, type LineText } from './line.rules.ts';

const line: LineText = {
  findNumber: '0010',
  quantity: '2',
  scrapFactor: '0',
  quantityType: 'PER_ASSEMBLY',
  referenceDesignators: [],
  notes: null,
};

describe('a line', () => {
  test('is taken as it is', () => expect(checkLine(line)).toBeUndefined());

  test.each([
    ['no find number', { findNumber: '' }, 'VALUE_INVALID'],
    ['no quantity', { quantity: '0' }, 'VALUE_INVALID'],
    ['a negative quantity', { quantity: '-1', quantityType: 'AS_REQUIRED' }, 'VALUE_INVALID'],
    ['a designator twice', { referenceDesignators: ['R1', 'R1'] }, 'DESIGNATOR_COUNT'],
    ['an empty designator', { referenceDesignators: [''] }, 'VALUE_INVALID'],
    ['everything lost', { scrapFactor: '1' }, 'VALUE_INVALID'],
    ['long notes', { notes: 'x'.repeat(2001) }, 'VALUE_INVALID'],
  ] as const)('with %s is refused', (_, change, code) => {
    expect(checkLine({ ...line, ...change })?.code).toBe(code);
  });

  test('as required may have no quantity', () =>
    expect(checkLine({ ...line, quantity: '0', quantityType: 'AS_REQUIRED' })).toBeUndefined());
});

test('designators run together by a full stop are seen by their count', () => {
  const fact = { findNumber: '0010', quantity: '2', uom: 'EA', referenceDesignators: ['R2. R3'] };
  expect(checkDesignatorCount(fact)?.code).toBe('DESIGNATOR_COUNT');
  expect(checkDesignatorCount({ ...fact, referenceDesignators: ['R2', 'R3'] })).toBeUndefined();
  expect(checkDesignatorCount({ ...fact, referenceDesignators: [] })).toBeUndefined();
  expect(checkDesignatorCount({ ...fact, uom: 'MTR' })).toBeUndefined();
});

test('units convert within a dimension, and packs of the item always', () => {
  const [metre, gram, set] = [
    { code: 'MTR', dimension: 'LENGTH', hasFactor: true },
    { code: 'GRM', dimension: 'MASS', hasFactor: true },
    { code: 'SET', dimension: 'COUNT', hasFactor: false },
  ];
  const base = { code: 'FOT', known: { code: 'FOT', dimension: 'LENGTH', hasFactor: true } };
  expect(checkConversion({ code: 'MTR', known: metre, isPack: false }, base)).toBeUndefined();
  expect(checkConversion({ code: 'ROLL', known: undefined, isPack: true }, base)).toBeUndefined();
  expect(checkConversion({ code: 'ROLL', known: undefined, isPack: false }, base)?.code).toBe('UOM_CONVERSION_MISSING');
  expect(checkConversion({ code: 'GRM', known: gram, isPack: false }, base)?.code).toBe('UOM_DIMENSION_MISMATCH');
  expect(
    checkConversion(
      { code: 'SET', known: set, isPack: false },
      { code: 'EA', known: { code: 'EA', dimension: 'COUNT', hasFactor: true } },
    )?.code,
  ).toBe('UOM_CONVERSION_MISSING');
});

test.each([
  [[], '0010'],
  [['0010', '0020'], '0030'],
  [['5', 'A1'], '0010'],
  [['9995'], '10000'],
])('after %j comes %s', (taken, next) => expect(nextFindNumber(taken)).toBe(next));
