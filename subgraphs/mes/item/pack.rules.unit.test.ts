import { expect, test } from '@jest/globals';
import { convertFor, type Pack } from './pack.rules.ts';

const pack = (
  fromUom: string,
  toUom: string,
  numerator: string,
  denominator = '1',
  supplierId: string | null = null,
) => ({
  supplierId,
  fromUom,
  toUom,
  numerator,
  denominator,
});
const packs: Pack[] = [
  pack('ROLL', 'FOT', '100'),
  pack('ROLL', 'FOT', '250', '1', 'acme'),
  pack('BOX', 'EA', '12'),
  pack('THIRD', 'EA', '1', '3'),
];

test.each([
  ['2', 'ROLL', 'MTR', 'nobody', '60.96'],
  ['2', 'ROLL', 'MTR', 'acme', '152.4'],
  ['60.96', 'MTR', 'ROLL', 'nobody', '2'],
  ['3', 'BOX', 'EA', null, '36'],
  ['30', 'EA', 'BOX', null, '2.5'],
  ['1', 'BOX', 'THIRD', null, '36'],
  ['1', 'THIRD', 'EA', null, '0.333333'],
  ['7.5', 'DRUM', 'DRUM', null, '7.5'],
])('%s %s in %s, of %s, are %s', (quantity, from, to, supplier, expected) => {
  expect(convertFor(packs, supplier, quantity, from, to)).toBe(expected);
});

test('a pack of another item is no unit', () => {
  expect(() => convertFor([], null, '1', 'ROLL', 'MTR')).toThrow(/no conversion/);
});
