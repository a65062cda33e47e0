import { describe, expect, test } from '@jest/globals';
import { add, compare, divide, multiply, parseDecimal, quantity, round, subtract } from './decimal.ts';

describe('exact where floats are not', () => {
  test.each([
    ['2.4 x 3', multiply('2.4', '3'), '7.2'],
    ['2.6 x 3', multiply('2.6', '3'), '7.8'],
    ['1.1 x 3', multiply('1.1', '3'), '3.3'],
    ['900 + 100.1', add('900', '100.1'), '1000.1'],
    ['0.3 - 0.1', subtract('0.3', '0.1'), '0.2'],
    ['25 / 0.3048', divide('25', '0.3048'), '82.020997'],
    ['1 / 3', divide('1', '3'), '0.333333'],
    ['-2 / 3', divide('-2', '3'), '-0.666667'],
  ])('%s', (_, result, expected) => {
    expect(result).toBe(expected);
  });
});

test('a half goes to the even neighbour, a hair more goes up', () => {
  expect(round('0.0000005')).toBe('0');
  expect(round('0.0000015')).toBe('0.000002');
  expect(round('0.00000050001')).toBe('0.000001');
  expect(divide('1', '2000000')).toBe('0');
  expect(divide('3', '2000000')).toBe('0.000002');
});

test('dividing by zero is refused', () => {
  expect(() => divide('1', '0.0')).toThrow(expect.objectContaining({ code: 'VALUE_INVALID' }));
});

test('only plain decimal numbers are read', () => {
  expect(['007.50', '-3', '1E10', '1,5', '', ' 1', 'NaN', '0x10'].map(parseDecimal)).toEqual([
    '7.5',
    '-3',
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('a quantity fits into a double or is refused', () => {
  expect(quantity('123456789.123456', 'quantity')).toBe('123456789.123456');
  expect(quantity(0.000001, 'quantity')).toBe('0.000001');
  expect(quantity('999999999999999', 'quantity')).toBe('999999999999999');
  for (const text of [
    '0.0000001',
    '1234567890.123456',
    '1000000000000000',
    '-1000000000000000',
    '100000000000000000000',
  ]) {
    expect(() => quantity(text, 'quantity')).toThrow(expect.objectContaining({ code: 'PRECISION_EXCEEDED' }));
  }
  for (const input of [Number.NaN, Number.POSITIVE_INFINITY, 'many']) {
    expect(() => quantity(input, 'quantity')).toThrow(expect.objectContaining({ code: 'VALUE_INVALID' }));
  }
});

test('compare is by value', () => {
  expect([compare('1.0', '1'), compare('2', '10'), compare('-1', '-2')]).toEqual([0, -1, 1]);
});
