import { expect, test } from '@jest/globals';
import { checkMergeable, mergeAs } from './merge.rules.ts';

type Stock = Parameters<typeof checkMergeable>[0];
const stock = (id: string, more: Partial<Stock> = {}) =>
  ({
    ...{ id, siteId: 's', partId: 'p', lotNumber: 'L', locationId: 'a', unitOfMeasure: 'EA', expiryDate: null },
    ...{ serialNumber: null, stockStatus: 'UNRESTRICTED', quantityKitted: '0', quantityPending: '0', runOpen: false },
    ...{ quantityOnHand: '3', quantityGone: '0', splitFromId: null, originRunId: null },
    ...more,
  }) as Stock;

test('stock that nothing tells apart is merged', () => {
  expect(checkMergeable(stock('a'), stock('b'))).toBeUndefined();
  expect(checkMergeable(stock('a'), stock('a'))?.code).toBe('STATE_INVALID');
  for (const more of [
    { lotNumber: 'M' },
    { serialNumber: '1' },
    { stockStatus: 'QUALITY' as const },
    { quantityKitted: '1' },
    { runOpen: true },
  ])
    expect(checkMergeable(stock('a'), stock('b', more))?.code).toBe('STATE_INVALID');
  expect(checkMergeable(stock('a'), stock('b', { quantityOnHand: '0' }))?.code).toBe('INSUFFICIENT_QUANTITY');
});

test('what was carved off comes back; a produced record takes nothing else', () => {
  const built = stock('a', { originRunId: 'r', quantityGone: '3' });
  expect(mergeAs(built, stock('b', { splitFromId: 'a' }))).toBe('BACK');
  expect(mergeAs(stock('a'), stock('b'))).toBe('ON_TOP');
  expect(() => mergeAs(built, stock('b'))).toThrow(/what a run built/);
});
