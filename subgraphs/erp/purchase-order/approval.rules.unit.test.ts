import { describe, expect, test } from '@jest/globals';
import { checkApproved, checkRaise, isRaise } from './approval.rules.ts';

const order = { number: 'PO-1', status: 'ORDERED', currency: 'USD' };

describe('an approved order grows', () => {
  test.each([
    ['100', '100', '0', undefined],
    ['100', '100.01', '0', 'APPROVAL_REQUIRED'],
    ['100', '110', '10', undefined],
    ['100', '110.01', '10', 'APPROVAL_REQUIRED'],
    [undefined, '1000', '0', undefined],
  ])('of %s approved to %s within %s percent: %s', (approved, after, percent, code) => {
    expect(checkApproved(order, { before: '100', after }, approved, percent)?.code).toBe(code);
  });

  test('and shrinks whatever was approved', () => {
    expect(checkApproved(order, { before: '200', after: '150' }, '100', '0')).toBeUndefined();
  });
});

describe('a raise', () => {
  test.each([
    ['150', '100', false, undefined],
    ['100', '100', false, 'STATE_INVALID'],
    [null, '100', false, 'STATE_INVALID'],
    ['150', '100', true, 'STATE_INVALID'],
  ])('to %s of %s, pending %s: %s', (upTo, approved, pending, code) => {
    expect(checkRaise(order, upTo, approved, pending)?.code).toBe(code);
  });

  test('is one of an order that is approved already', () => {
    expect([isRaise(order), isRaise({ ...order, status: 'DRAFT' })]).toEqual([true, false]);
  });
});
