import { expect, test } from '@jest/globals';
import { checkBasis } from './rule.rules.ts';

test.each([
  ['RECEIPT', 'PO_PRICE', undefined],
  ['RECEIPT', 'BILL_AMOUNT', 'VALUE_INVALID'],
  ['PAYMENT', 'PO_PRICE', 'VALUE_INVALID'],
  ['SHIPMENT', 'ACTUAL_COST', undefined],
  ['ADJUSTMENT', 'ACTUAL_COST', 'VALUE_INVALID'],
])('%s by %s: %s', (event, basis, code) => {
  expect(checkBasis(event, basis)?.code).toBe(code);
});
