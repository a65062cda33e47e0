import { expect, test } from '@jest/globals';
import { checkAmounts, checkCredited, checkOrdered, checkUsable } from './credit.rules.ts';

const lines = [{ amount: '40' }, { amount: '2.5' }];

test.each([
  [{ totalAmount: '42.5', taxAmount: '0', lines }, undefined],
  [{ totalAmount: '45', taxAmount: '2.5', lines }, undefined],
  [{ totalAmount: '42', taxAmount: '0', lines }, 'VALUE_INVALID'],
  [{ totalAmount: '0', taxAmount: '0', lines: [{ amount: '0' }] }, 'VALUE_INVALID'],
  [{ totalAmount: '42.501', taxAmount: '0.001', lines }, 'PRECISION_EXCEEDED'],
  [{ totalAmount: '42.5', taxAmount: '0', lines: [] }, 'VALUE_INVALID'],
])('a credit of %j: %s', (credit, code) => {
  expect(checkAmounts(credit, 2)?.code).toBe(code);
});

test('no more is credited than was billed', () => {
  expect(checkCredited('line 1', '20', '20')).toBeUndefined();
  expect(checkCredited('line 1', '21', '20')?.code).toBe('VALUE_INVALID');
});

test('a credit lowers what is its own supplier’s, currency’s and site’s', () => {
  const own = { supplierId: 'acme', currency: 'USD', siteId: 'lax' };
  expect(checkOrdered('PO-1 line 1', own, own)).toBeUndefined();
  const other = checkOrdered('PO-1 line 1', own, { ...own, supplierId: 'bolt', siteId: 'aus' });
  expect(other).toMatchObject({
    code: 'VALUE_INVALID',
    message: 'PO-1 line 1 is of another supplier and site than the credit.',
  });
  expect(checkOrdered('PO-1 line 1', own, { ...own, currency: 'EUR' })?.code).toBe('VALUE_INVALID');
});

test('a payment uses credits that are open: alone, or of a bill that is paid', () => {
  const credit = { number: 'C-1', status: 'POSTED' as const };
  expect(checkUsable(credit, undefined)).toBeUndefined();
  expect(checkUsable(credit, { number: 'B-1', paymentStatus: 'PAID' })).toBeUndefined();
  expect(checkUsable(credit, { number: 'B-1', paymentStatus: 'RELEASED' })).toMatchObject({ code: 'STATE_INVALID' });
  for (const status of ['DRAFT', 'APPLIED', 'VOID'] as const)
    expect(checkUsable({ ...credit, status }, undefined)).toMatchObject({
      code: 'STATE_INVALID',
      message: expect.stringContaining(status),
    });
});
