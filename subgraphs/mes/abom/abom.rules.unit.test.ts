import { describe, expect, test } from '@jest/globals';
import { fulfilled, perParent } from './abom.rules.ts';

describe('per parent', () => {
  test('gives the figures of the consumption example', () => {
    expect(['7.2', '7.8', '9'].map((quantity) => perParent(quantity, '3'))).toEqual(['2.4', '2.6', '3']);
  });

  test('rounds half to even at 6 decimals', () => {
    expect(perParent('1', '3')).toBe('0.333333');
    expect(perParent('0.000001', '2')).toBe('0');
    expect(perParent('0.000003', '2')).toBe('0.000002');
  });

  test('is 0 where the parent has no quantity', () => {
    expect(perParent('5', '0')).toBe('0');
  });
});

describe('fulfilled', () => {
  const each = { unitOfMeasure: 'EA', packs: [] };

  test('divides a substitute by its ratio', () => {
    const installations = [
      { ...each, quantity: '27', ratio: '1' },
      { ...each, quantity: '26', ratio: '2' },
    ];
    expect(fulfilled(installations, 'EA')).toBe('40');
  });

  test('converts into the unit of the need', () => {
    expect(fulfilled([{ ...each, quantity: '250', ratio: '1', unitOfMeasure: 'CMT' }], 'MTR')).toBe('2.5');
  });

  test('is 0 for nothing', () => {
    expect(fulfilled([], 'EA')).toBe('0');
  });
});
