import { describe, expect, test } from '@jest/globals';
import { checkOverReceipt, checkTaken, excessOf, openOf, receivableOf } from './over-receipt.rules.ts';

const line = (quantityOrdered: string, overReceiptTolerancePercent: string, uom = 'EA') => ({
  poNumber: 'PO-1001',
  lineNumber: 1,
  quantityOrdered,
  overReceiptTolerancePercent,
  uom,
});

describe('what a line takes', () => {
  test.each([
    ['100', '5', '105'],
    ['100', '0', '100'],
    ['3', '3.3333', '3.099999'],
    ['0.000001', '5', '0.00000105'],
  ])('%s ordered and %s %% are %s', (ordered, percent, receivable) => {
    expect(receivableOf(line(ordered, percent))).toBe(receivable);
  });

  test.each([
    ['60', '45'],
    ['105', '0'],
    ['110', '0'],
  ])('after %s of 105 it takes %s more', (received, open) => {
    expect(openOf(line('100', '5'), received)).toBe(open);
  });
});

test.each([
  ['50', '5'],
  ['45', '0'],
  ['45.000001', '0.000001'],
])('60 received, %s counted: %s too many', (counted, excess) => {
  expect(excessOf(line('100', '5'), '60', counted)).toBe(excess);
  expect(checkOverReceipt(line('100', '5'), '60', counted)?.code).toBe(excess === '0' ? undefined : 'OVER_RECEIPT');
});

test.each([
  ['100', '5', '5', 'OVER_RECEIPT'],
  ['100', '8', '3', undefined],
  ['100', '8', '3.000001', 'OVER_RECEIPT'],
  ['110', '0', '5', undefined],
])('of 110 that came, 5 apart, %s and %s %% take %s: %s', (ordered, percent, asked, code) => {
  expect(checkTaken(line(ordered, percent), { received: '110', excess: '5', asked })?.code).toBe(code);
});

test('a line that takes nothing more says so', () => {
  expect(checkOverReceipt(line('100', '0', 'MTR'), '100', '0.002')?.message).toBe(
    'Receipt would bring PO-1001 line 1 to 100.002 MTR; 100 MTR is the most it may take (100 ordered + 0 % tolerance). Pass overReceiptAction: QUARANTINE_EXCESS, or have the order raised.',
  );
});
