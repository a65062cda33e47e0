import { describe, expect, test } from '@jest/globals';
import { billStatus, matchLine, toleranceFor, type MatchInput, type OrderFacts } from './match.rules.ts';

const share = (more: Partial<OrderFacts> = {}): OrderFacts => ({
  supplierId: 's1',
  currency: 'USD',
  itemId: 'i1',
  partId: null,
  policy: 'THREE_WAY',
  ordered: '1000',
  received: '1000',
  previouslyBilled: '0',
  billed: '1000',
  orderPrice: '1',
  billPrice: '1',
  overReceiptPercent: '0',
  ...more,
});

const line = (shares: OrderFacts[], more: Partial<MatchInput> = {}): MatchInput => {
  const amount =
    more.amount ?? String(shares.reduce((sum, one) => sum + Number(one.billed) * Number(one.billPrice), 0));
  return {
    supplierId: 's1',
    currency: 'USD',
    itemId: 'i1',
    partId: null,
    amount,
    shares,
    tolerance: { quantityPercent: '0', pricePercent: '5', priceAmount: null },
    total: { lines: amount, tax: '0', charges: '0', bill: amount, allowed: '0.01' },
    minorUnits: 2,
    ...more,
  };
};

const match = (more: Partial<OrderFacts>, beside: Partial<MatchInput> = {}) => matchLine(line([share(more)], beside));

test.each([
  ['1', 'MATCHED', [], [], '0'],
  ['1.04', 'MATCHED_WITHIN_TOLERANCE', [], [], '0'],
  ['1.05', 'MATCHED_WITHIN_TOLERANCE', [], [], '0'],
  ['1.050001', 'EXCEPTION', ['PRICE_OVER'], [], '50'],
  ['1.1', 'EXCEPTION', ['PRICE_OVER'], [], '100'],
  ['0.9', 'MATCHED_WITHIN_TOLERANCE', [], ['PRICE_UNDER'], '0'],
])('at a price of %s against 1.00 and 5 percent: %s', (billPrice, status, reasons, warnings, blocked) => {
  expect(match({ billPrice })).toMatchObject({ status, reasons, warnings, blocked });
});

describe('an exception', () => {
  test('NO_PO', () => {
    expect(matchLine(line([], { amount: '7' }))).toMatchObject({
      status: 'EXCEPTION',
      reasons: ['NO_PO'],
      blocked: '7',
    });
  });

  test.each([
    ['SUPPLIER_MISMATCH', { supplierId: 's2' }],
    ['CURRENCY_MISMATCH', { currency: 'EUR' }],
    ['ITEM_MISMATCH', { itemId: 'i2' }],
  ])('%s blocks all of the line', (reason, more) => {
    expect(match(more)).toMatchObject({ status: 'EXCEPTION', reasons: [reason], blocked: '1000' });
  });

  test('ITEM_MISMATCH by revision, only where both name one', () => {
    expect(match({ partId: 'a' }, { partId: 'b' }).reasons).toEqual(['ITEM_MISMATCH']);
    expect(match({ partId: 'a' }).reasons).toEqual([]);
  });

  test('QTY_OVER_RECEIVED: 32 of 30 at 3.00 holds back 6.00', () => {
    expect(match({ ordered: '50', received: '30', billed: '32', orderPrice: '3', billPrice: '3' })).toMatchObject({
      status: 'EXCEPTION',
      reasons: ['QTY_OVER_RECEIVED'],
      quantityVariance: '2',
      blocked: '6',
    });
  });

  test('what was billed before counts', () => {
    expect(match({ received: '60', previouslyBilled: '60', billed: '1' }).reasons).toEqual(['QTY_OVER_RECEIVED']);
    expect(match({ received: '61', previouslyBilled: '60', billed: '1' }).reasons).toEqual([]);
  });

  test('QTY_OVER_ORDERED beyond the tolerance of the order line', () => {
    const more = { ordered: '100', received: '110', billed: '110', overReceiptPercent: '5' };
    expect(match(more).reasons).toEqual(['QTY_OVER_ORDERED']);
    expect(match({ ...more, billed: '105' }).reasons).toEqual([]);
  });

  test('110 billed, 105 received, 100 ordered with 5 percent: 5 pieces, 10.00', () => {
    expect(
      match({
        ordered: '100',
        received: '105',
        billed: '110',
        orderPrice: '2',
        billPrice: '2',
        overReceiptPercent: '5',
      }),
    ).toMatchObject({ reasons: ['QTY_OVER_RECEIVED', 'QTY_OVER_ORDERED'], quantityVariance: '5', blocked: '10' });
  });

  test('PRICE_OVER by amount though the percent allows it', () => {
    const tolerance = { quantityPercent: '0', pricePercent: '50', priceAmount: '0.1' };
    expect(match({ billPrice: '1.1' }, { tolerance }).reasons).toEqual([]);
    expect(match({ billPrice: '1.11' }, { tolerance }).reasons).toEqual(['PRICE_OVER']);
  });

  test('TOTAL_MISMATCH by more than one minor unit; tax is outside the price tolerance', () => {
    const total = { lines: '1000', tax: '100', charges: '5', bill: '1105.01', allowed: '0.01' };
    expect(match({}, { total })).toMatchObject({ status: 'MATCHED_WITHIN_TOLERANCE', reasons: [] });
    expect(match({}, { total: { ...total, bill: '1105.02' } })).toMatchObject({ reasons: ['TOTAL_MISMATCH'] });
    expect(match({}, { total: { ...total, bill: '1104.98' } })).toMatchObject({ reasons: ['TOTAL_MISMATCH'] });
  });
});

describe('without an exception', () => {
  test('nothing received waits, whatever it costs; a two-way line does not', () => {
    expect(match({ received: '0', billPrice: '9' })).toMatchObject({
      status: 'WAITING_FOR_RECEIPT',
      reasons: [],
      blocked: '9000',
    });
    expect(match({ received: '0', policy: 'TWO_WAY' })).toMatchObject({ status: 'MATCHED' });
    expect(match({ received: '0', policy: 'NONE', billPrice: '9' })).toMatchObject({ status: 'MATCHED', blocked: '0' });
  });

  test('less than what was received warns', () => {
    expect(match({ billed: '400' })).toMatchObject({
      status: 'MATCHED',
      warnings: ['UNDER_BILLED'],
      quantityVariance: '-600',
    });
  });

  test('a quantity within tolerance', () => {
    const tolerance = { quantityPercent: '2', pricePercent: '0', priceAmount: null };
    expect(match({ ordered: '2000', billed: '1020' }, { tolerance })).toMatchObject({
      status: 'MATCHED_WITHIN_TOLERANCE',
    });
    expect(match({ ordered: '2000', billed: '1021' }, { tolerance }).reasons).toEqual(['QTY_OVER_RECEIVED']);
  });

  test('one line over two order lines, of which one is over', () => {
    const shares = [share({ billed: '10', received: '10' }), share({ billed: '10', received: '8' })];
    expect(matchLine(line(shares))).toMatchObject({
      reasons: ['QTY_OVER_RECEIVED'],
      quantityVariance: '2',
      blocked: '2',
    });
  });

  test('a price of nothing has no percent', () => {
    expect(match({ orderPrice: '0', billPrice: '0' })).toMatchObject({ status: 'MATCHED', priceVariancePercent: null });
  });

  test('the same facts have the same hash', () => {
    expect(match({}).inputHash).toBe(match({}).inputHash);
    expect(match({}).inputHash).not.toBe(match({ billed: '1' }).inputHash);
  });
});

test('a bill is as bad as its worst line', () => {
  expect(billStatus(['MATCHED', 'EXCEPTION', 'WAITING_FOR_RECEIPT'])).toBe('EXCEPTION');
  expect(billStatus(['MATCHED', 'WAITING_FOR_RECEIPT', 'OVERRIDDEN'])).toBe('WAITING_FOR_RECEIPT');
  expect(billStatus(['MATCHED', 'OVERRIDDEN'])).toBe('OVERRIDDEN');
  expect(billStatus(['MATCHED', 'MATCHED_WITHIN_TOLERANCE'])).toBe('MATCHED_WITHIN_TOLERANCE');
  expect(billStatus([])).toBeUndefined();
});

test('the nearest tolerance governs', () => {
  const row = (
    name: string,
    supplierId: string | null,
    itemId: string | null,
    validFrom = '2026-01-01',
    validTo: string | null = null,
  ) => ({
    name,
    supplierId,
    itemId,
    validFrom,
    validTo,
  });
  const rows = [
    row('company', null, null),
    row('supplier', 's1', null),
    row('item', null, 'i1'),
    row('both', 's1', 'i1', '2026-03-01'),
    row('old', 's1', 'i1', '2026-01-01', '2026-02-01'),
  ];
  const on = (supplierId: string, itemId: string | null, day: string) =>
    toleranceFor(rows, { supplierId, itemId, day })?.name;
  expect(on('s1', 'i1', '2026-03-01')).toBe('both');
  expect(on('s1', 'i1', '2026-02-01')).toBe('item');
  expect(on('s1', 'i1', '2026-01-15')).toBe('old');
  expect(on('s1', 'i2', '2026-03-01')).toBe('supplier');
  expect(on('s2', null, '2026-03-01')).toBe('company');
  expect(on('s2', null, '2025-03-01')).toBeUndefined();
});
