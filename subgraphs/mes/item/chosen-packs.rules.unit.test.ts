import { describe, expect, test } from '@jest/globals';
import { convertOfItem, packsOf } from './pack.rules.ts';

const roll = { supplierId: null, fromUom: 'ROLL', toUom: 'FOT', numerator: '100', denominator: '1' };
const weight = { supplierId: null, fromUom: 'EA', toUom: 'GRM', numerator: '5', denominator: '2' };

describe('a quantity of an item', () => {
  test.each([
    ['3', 'ROLL', 'FOT', '300'],
    ['250', 'FOT', 'ROLL', '2.5'],
    ['1', 'ROLL', 'MTR', '30.48'],
    ['60.96', 'MTR', 'ROLL', '2'],
    ['2', 'ROLL', 'ROLL', '2'],
    ['3', 'EA', 'GRM', '7.5'],
    ['0.01', 'KGM', 'EA', '4'],
    ['250', 'CMT', 'MTR', '2.5'],
  ])('%s %s is %s %s', (quantity, from, to, expected) => {
    expect(convertOfItem(quantity, from, to, [roll, weight])).toBe(expected);
  });

  test('goes nowhere without a pack that leads there', () => {
    const missing = expect.objectContaining({ code: 'UOM_CONVERSION_MISSING' });
    expect(() => convertOfItem('1', 'ROLL', 'FOT', [])).toThrow(missing);
    expect(() => convertOfItem('1', 'FOT', 'REEL', [roll])).toThrow(missing);
    const mismatch = expect.objectContaining({ code: 'UOM_DIMENSION_MISMATCH' });
    expect(() => convertOfItem('1', 'ROLL', 'KGM', [roll])).toThrow(mismatch);
  });
});

test("a supplier's own pack goes before the item's, another supplier's counts for nothing", () => {
  const own = { ...roll, supplierId: 'acme', numerator: '90' };
  const other = { ...roll, supplierId: 'bolt', numerator: '80' };
  expect(packsOf([roll, other, own], 'acme')).toEqual([own, roll]);
  expect(packsOf([roll, other, own], null)).toEqual([roll]);
});
