import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { startCompany, type Company } from '../../support/company.ts';
import { order, supplier, type Released } from '../../support/daily-work.ts';
import {
  billed,
  buyable,
  etagOf,
  inBooks,
  lineInBooks,
  matched,
  onFloor,
  receive,
} from '../../support/purchasing-work.ts';

let company: Company;
let acme: string;
let screw: Released;

beforeAll(async () => {
  company = await startCompany();
  acme = await supplier(company, 'ACME');
  const standard = { costMethod: 'STANDARD', standardMaterialCost: '1.00' };
  screw = await buyable(company, { partNumber: 'SCRW-M3' }, standard);
  const books = toWire(ids.Subsidiary, company.founded.subsidiary);
  const tolerance = { subsidiaryId: books, validFrom: '2026-01-01', pricePercent: '5' };
  await company.act('ERP', 'setMatchTolerance', tolerance);
}, 60_000);

afterAll(() => company.close());
afterEach(async () => {
  expect(await company.amiss()).toEqual({});
});

/** Of a line that was ordered and came whole: its id and its receipt. */
const bought = async (number: string, quantity: number, item = screw, unitPrice = '1.00') => {
  const { lines } = await order(company, number, acme, [{ itemId: item.itemId, quantityOrdered: quantity, unitPrice }]);
  const line = lines[0]?.id ?? '';
  const receipt = await receive(company, [{ purchaseOrderLineId: line, quantity }]);
  await company.carry();
  return { line, receipt };
};
const post = async (mutation: string, field: string, id: string, more: Record<string, unknown> = {}) =>
  company.act('ERP', mutation, { id, etag: await etagOf(company, field, id), ...more });

describe('4.12 Price variance and GR/IR', () => {
  test('1,000 at 1.00, billed at 1.04: GR/IR is cleared at the price of the order, 40.00 are price variance', async () => {
    const { line } = await bought('PO-412', 1000);
    expect(await inBooks(company, screw)).toEqual(['LAX UNRESTRICTED 1000 1000.00']);
    expect(await company.balance('GR_IR')).toBe('-1000');
    const bill = [{ purchaseOrderLineId: line, quantity: 1000, unitPrice: '1.04' }];
    const kept = await billed(company, 'B-412', acme, '1040.00', bill);
    expect(kept).toMatchObject({ matchStatus: 'MATCHED_WITHIN_TOLERANCE' });
    await post('postBill', 'vendorBill', kept.id);
    // Wrong: cleared by the bill's 1,040, which leaves 40 on GR/IR.
    expect(await company.balance('GR_IR')).toBe('0');
    expect(await company.balance('PPV')).toBe('40');
    expect(await company.balance('AP')).toBe('-1040');
    expect(await inBooks(company, screw)).toEqual(['LAX UNRESTRICTED 1000 1000.00']);
    expect(await lineInBooks(company, line)).toMatchObject({ grIrBalance: { amount: '0.00' } });
  });

  test.each([
    ['1.05', '105.00', { matchStatus: 'MATCHED_WITHIN_TOLERANCE' }],
    [
      '1.10',
      '110.00',
      { matchStatus: 'EXCEPTION', paymentStatus: 'BLOCKED', lines: [{ matchResult: { reasons: ['PRICE_OVER'] } }] },
    ],
    ['0.90', '90.00', { lines: [{ matchResult: { reasons: [], warnings: ['PRICE_UNDER'] } }] }],
  ])('100 billed at %s', async (unitPrice, total, expected) => {
    const { line } = await bought(`PO-412-${unitPrice}`, 100);
    const bill = [{ purchaseOrderLineId: line, quantity: 100, unitPrice }];
    const kept = await billed(company, `B-412-${unitPrice}`, acme, total, bill);
    expect(kept).toMatchObject(expected);
    const release = { id: kept.id, etag: await etagOf(company, 'vendorBill', kept.id) };
    if (unitPrice !== '1.10') return;
    expect(await company.refused('ERP', 'releasePayment', release)).toMatchObject({ code: 'MATCH_EXCEPTION' });
  });
});

describe('4.13 Goods go back after they were billed', () => {
  test('100 received and billed: not reversed but returned, 20 blocked, and a credit frees the bill', async () => {
    const bracket = await buyable(company, { partNumber: 'BRKT-413' });
    const before = await company.balance('GR_IR');
    const { line, receipt } = await bought('PO-413', 100, bracket, '5.00');
    const bill = [{ purchaseOrderLineId: line, quantity: 100, unitPrice: '5.00' }];
    const kept = await billed(company, 'B-413', acme, '500.00', bill);
    expect(kept).toMatchObject({ matchStatus: 'MATCHED' });
    await post('postBill', 'vendorBill', kept.id);
    await company.carry();

    const etag = await etagOf(company, 'receipt', receipt.id);
    const reversal = { id: receipt.id, etag, reason: 'Counted wrong' };
    expect(await company.refused('MES', 'reverseReceipt', reversal)).toMatchObject({
      code: 'RECEIPT_LOCKED_BY_MATCH',
      status: 422,
      message: expect.stringContaining('returnToSupplier'),
    });
    expect(await onFloor(company, bracket)).toEqual(['LAX/DOCK 100']);
    const lines = [{ receiptItemId: receipt.items[0]?.id, quantity: 20 }];
    await company.act('MES', 'returnToSupplier', { receiptId: receipt.id, reason: 'Bent', lines });
    await company.carry();
    expect(await onFloor(company, bracket)).toEqual(['LAX/DOCK 80']);
    expect(await inBooks(company, bracket)).toEqual(['LAX UNRESTRICTED 80 400.00']);
    expect(await lineInBooks(company, line)).toMatchObject({ quantityReceived: 80, quantityBilled: 100 });

    expect(await matched(company, kept.id)).toMatchObject({
      matchStatus: 'EXCEPTION',
      paymentStatus: 'BLOCKED',
      exceptions: [{ status: 'OPEN', blockedAmount: { amount: '100.00' } }],
      lines: [{ matchResult: { received: 80, billed: 100, quantityVariance: 20 } }],
    });
    const credit = {
      ...{ number: 'C-413', supplierId: acme, siteId: company.site('LAX'), vendorBillId: kept.id },
      ...{ creditDate: '2026-01-25', reason: '20 came back', totalAmount: '100.00' },
      lines: [{ vendorBillLineId: kept.lines[0]?.id, quantity: 20, amount: '100.00' }],
    };
    const { vendorCredit } = await company.act<{ vendorCredit: { id: string } }>(
      'ERP',
      'createVendorCredit',
      credit,
      'vendorCredit { id }',
    );
    await post('postVendorCredit', 'vendorCredit', vendorCredit.id);
    expect(await matched(company, kept.id)).toMatchObject({ matchStatus: 'MATCHED' });
    expect(await lineInBooks(company, line)).toMatchObject({
      quantityReceived: 80,
      quantityBilled: 80,
      grIrBalance: { amount: '0.00' },
    });
    expect(await company.balance('GR_IR')).toBe(before);
    await post('releasePayment', 'vendorBill', kept.id);
  });
});
