import { expect, test } from '@jest/globals';
import { checkReturn, checkReturned } from './return.rules.ts';

const item = { position: 1, unitOfMeasure: 'EA', partId: 'p', lotNumber: 'L1', siteId: 's' } as Parameters<
  typeof checkReturn
>[0];
const left = { quantity: '2', serials: ['A', 'B'] };

test('no more goes back than is left', () => {
  expect(checkReturn(item, left, { quantity: '3', base: '3', serials: [] })?.code).toBe('INSUFFICIENT_QUANTITY');
  expect(checkReturn(item, { ...left, serials: [] }, { quantity: '2', base: '2', serials: [] })).toBeUndefined();
});

test('pieces go back by their numbers', () => {
  expect(checkReturn(item, left, { quantity: '1', base: '1', serials: ['A'] })).toBeUndefined();
  for (const serials of [[], ['C'], ['A', 'A']])
    expect(checkReturn(item, left, { quantity: '2', base: '2', serials })?.code).toBe('SERIAL_REQUIRED');
});

test('what goes back is of the part and lot that came', () => {
  const stock = { partId: 'p', lotNumber: 'L1', siteId: 's' } as Parameters<typeof checkReturned>[1];
  expect(checkReturned(item, stock)).toBeUndefined();
  expect(checkReturned(item, { ...stock, lotNumber: 'L2' })?.code).toBe('ITEM_MISMATCH');
});
