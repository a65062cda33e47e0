import { expect, test } from '@jest/globals';
import { checkBillable, checkPrecision } from './bill.rules.ts';

const line = { poNumber: 'PO-1', lineNumber: 2, siteId: 'lax', status: 'OPEN', orderStatus: 'ORDERED' };

test.each([
  [{}, undefined],
  [{ orderStatus: 'CLOSED', status: 'CLOSED' }, undefined],
  [{ orderStatus: 'APPROVED' }, 'STATE_INVALID'],
  [{ orderStatus: 'CANCELED' }, 'STATE_INVALID'],
  [{ status: 'CANCELED' }, 'STATE_INVALID'],
  [{ siteId: 'aus' }, 'VALUE_INVALID'],
])('a bill at LAX of a line with %j: %s', (more, code) => {
  expect(checkBillable({ ...line, ...more }, 'lax')?.code).toBe(code);
});

test('amounts of a bill have the decimals of its currency', () => {
  expect(checkPrecision({ totalAmount: '10.05', taxAmount: null }, 2)).toBeUndefined();
  expect(checkPrecision({ totalAmount: '10.05' }, 0)?.code).toBe('PRECISION_EXCEEDED');
  expect(checkPrecision({ totalAmount: '10', taxAmount: '0.005' }, 2)?.message).toContain('taxAmount is 0.005');
});
