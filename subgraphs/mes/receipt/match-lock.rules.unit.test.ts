import { expect, test } from '@jest/globals';
import { checkMatched } from './match-lock.rules.ts';

const line = { poNumber: 'PO-1', lineNumber: 1, uom: 'EA', received: '100', billed: '80' };

test('what is billed and matched stays received', () => {
  expect(checkMatched(line, '20')).toBeUndefined();
  expect(checkMatched({ ...line, received: '70' }, '0')).toBeUndefined();
  expect(checkMatched(line, '20.000001')?.code).toBe('RECEIPT_LOCKED_BY_MATCH');
  expect(checkMatched(line, '100')?.extensions['details']).toMatchObject({ received: 100, billed: 80, reversed: 100 });
});
