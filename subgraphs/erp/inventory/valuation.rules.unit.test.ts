import { describe, expect, test } from '@jest/globals';
import { divideBy, takeFrom, valueOut } from './valuation.rules.ts';

const layers = [
  { id: 'a', quantityRemaining: '10', unitCost: '1' },
  { id: 'b', quantityRemaining: '5', unitCost: '2' },
];
const held = { quantity: '15', value: '20' };

describe('what leaves stock is worth', () => {
  test('by layers, oldest first', () => {
    const takes = takeFrom(layers, '12');
    expect(takes).toMatchObject([
      { id: 'a', taken: '10', unitCost: '1' },
      { id: 'b', taken: '2', unitCost: '2' },
    ]);
    expect(valueOut('FIFO', held, '12', null, takes, 2)).toBe('14');
  });

  test('at the average, at standard, in the minor unit', () => {
    expect(valueOut('AVERAGE', held, '1', null, [], 2)).toBe('1.33');
    expect(valueOut('STANDARD', held, '3', '0.333333', [], 2)).toBe('1');
    expect(
      valueOut(
        'FIFO',
        { quantity: '300', value: '135' },
        '82.020997',
        null,
        takeFrom([{ id: 'w', quantityRemaining: '300', unitCost: '0.45' }], '82.020997'),
        2,
      ),
    ).toBe('36.91');
  });

  test('all that is left for the last piece', () => {
    expect(valueOut('STANDARD', { quantity: '3', value: '0.99' }, '3', '0.333333', [], 2)).toBe('0.99');
  });
});

test('shares add up to what is divided', () => {
  expect(divideBy('10', ['1', '1', '1'], 2)).toEqual(['3.33', '3.33', '3.34']);
  expect(divideBy('5', ['0', '0'], 2)).toEqual(['0', '5']);
  expect(divideBy('-7', ['38', '0'], 2)).toEqual(['-7', '0']);
});
