import { describe, expect, test } from '@jest/globals';
import { checkOpen, checkQuantity } from './demand.rules.ts';

describe('a demand', () => {
  test.each([
    ['OPEN', undefined],
    ['IN_PROGRESS', undefined],
    ['FULFILLED', 'STATE_INVALID'],
    ['CANCELED', 'STATE_INVALID'],
  ] as const)('that is %s changes: %s', (status, code) => {
    expect(checkOpen({ number: 'D-1', status })?.code).toBe(code);
  });

  test.each([
    ['10', '0', undefined],
    ['4', '4', undefined],
    ['3', '4', 'STATE_INVALID'],
    ['0', '0', 'VALUE_INVALID'],
  ])('of %s with %s built: %s', (quantity, completed, code) => {
    expect(checkQuantity(quantity, completed)?.code).toBe(code);
  });
});
