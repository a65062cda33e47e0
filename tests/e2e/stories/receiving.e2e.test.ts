import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { startCompany, type Company } from '../../support/company.ts';
import { order, supplier, type Released } from '../../support/daily-work.ts';
import {
  billed,
  buyable,
  delivery,
  etagOf,
  inBooks,
  lineInBooks,
  onFloor,
  receive,
  reconciled,
} from '../../support/purchasing-work.ts';

let company: Company;
let acme: string;
let resistor: Released;

beforeAll(async () => {
  company = await startCompany();
  acme = await supplier(company, 'ACME');
  resistor = await buyable(company, { partNumber: 'RES-10K' });
}, 60_000);

afterAll(() => company.close());
afterEach(async () => {
  expect(await company.amiss()).toEqual({});
});

const ordered = async (number: string, quantityOrdered: number, more: Record<string, unknown> = {}) => {
  const line = { itemId: resistor.itemId, quantityOrdered, unitPrice: '2.00', ...more };
  const made = await order(company, number, acme, [line]);
  return { ...made, line: made.lines[0]?.id ?? '' };
};
const came = (line: string, quantity: number, more: Record<string, unknown> = {}) =>
  receive(company, [{ purchaseOrderLineId: line, quantity }], more);
const refused = (line: string, quantity: number, more: Record<string, unknown> = {}) =>
  company.refused('MES', 'createReceipt', delivery(company, [{ purchaseOrderLineId: line, quantity }], more));

describe('4.7 Over-receipt', () => {
  test('100 with 5 percent: of 60 and 50 the order takes 105, 5 wait in quarantine, and 110 are not paid for', async () => {
    const { line } = await ordered('PO-47', 100, { overReceiptTolerancePercent: '5' });
    await came(line, 60);
    expect(await refused(line, 50)).toMatchObject({
      code: 'OVER_RECEIPT',
      status: 422,
      details: { ordered: 100, alreadyReceived: 60, requested: 50, maxReceivable: 45, uom: 'EA' },
    });
    const { items } = await came(line, 50, { overReceiptAction: 'QUARANTINE_EXCESS' });
    expect(items).toMatchObject([
      { quantity: 45, overReceiptQuantity: 0 },
      { quantity: 5, overReceiptQuantity: 5 },
    ]);
    expect(await onFloor(company, resistor)).toEqual(['LAX/CAGE 5', 'LAX/DOCK 45', 'LAX/DOCK 60']);
    await company.carry();
    // Wrong: 110, as they were counted.
    expect(await lineInBooks(company, line)).toMatchObject({
      quantityReceived: 105,
      receiptStatus: 'OVER_RECEIVED',
      withholdings: [{ quantity: 5, reason: 'OVER_RECEIPT', status: 'OPEN' }],
      grIrBalance: { amount: '210.00' },
    });
    const bill = (quantity: number) => [{ purchaseOrderLineId: line, quantity, unitPrice: '2.00' }];
    const over = await billed(company, 'B-47', acme, '220.00', bill(110));
    expect(over).toMatchObject({
      matchStatus: 'EXCEPTION',
      paymentStatus: 'BLOCKED',
      exceptions: [{ blockedAmount: { amount: '10.00' } }],
      lines: [{ matchResult: { received: 105, billed: 110, quantityVariance: 5 } }],
    });
    const etag = await etagOf(company, 'vendorBill', over.id);
    await company.act('ERP', 'voidBill', { id: over.id, etag, reason: 'Bills what is not ours' });
    expect(await billed(company, 'B-47R', acme, '210.00', bill(105))).toMatchObject({ matchStatus: 'MATCHED' });

    // Once the buyer lets the order take them, the five in quarantine are received and owed as well.
    type Held = { receiptItem: { partInventories: { holds: { id: string; _etag: string }[] }[] } };
    const { receiptItem } = await company.ask<Held>(
      'query ($id: ID!) { receiptItem(id: $id) { partInventories { holds { id _etag } } } }',
      { id: items[1]?.id },
    );
    const [hold] = receiptItem.partInventories[0]?.holds ?? [];
    const release = { id: hold?.id, etag: hold?._etag, decision: 'RELEASE' };
    expect(await company.refused('MES', 'releaseStockHold', release)).toMatchObject({ code: 'OVER_RECEIPT' });
    const raised = { id: line, etag: await etagOf(company, 'purchaseOrderLine', line) };
    await company.act('ERP', 'updatePurchaseOrderLine', { ...raised, overReceiptTolerancePercent: '10' });
    await company.carry();
    await company.act('MES', 'releaseStockHold', release);
    await company.carry();
    expect(await lineInBooks(company, line)).toMatchObject({
      quantityReceived: 110,
      withholdings: [{ quantity: 5, reason: 'OVER_RECEIPT', status: 'POSTED' }],
    });
    expect(await inBooks(company, resistor)).toEqual(['LAX UNRESTRICTED 110 220.00']);
    expect(await billed(company, 'B-47S', acme, '10.00', bill(5))).toMatchObject({ matchStatus: 'MATCHED' });
  });

  test('what is above the order is scrapped without a journal; what is left is received once the order takes it', async () => {
    const valve = await buyable(company, { partNumber: 'VALVE-9' });
    const { line } = await ordered('PO-47X', 100, { itemId: valve.itemId });
    const { id: receiptId, items } = await came(line, 110, { overReceiptAction: 'QUARANTINE_EXCESS' });
    const [, excess] = items;
    const stockId = excess?.partInventories[0]?.id ?? '';
    await company.carry();
    const found = async () => {
      const { rows } = await reconciled(company, new Date().toISOString());
      return rows.find(({ item }) => item.partNumber === 'VALVE-9');
    };
    expect(await found()).toMatchObject({ category: 'UNPOSTED', difference: 10, note: '10 withheld from the books' });

    const scrap = (quantity: number) =>
      company.act('MES', 'recordScrap', { partInventoryId: stockId, quantity, reasonCode: 'DENT' });
    await scrap(4);
    await company.carry();
    // Wrong: 96, four of those that are paid for.
    expect(await inBooks(company, valve)).toEqual(['LAX UNRESTRICTED 100 200.00']);
    expect(await found()).toMatchObject({ category: 'UNPOSTED', difference: 6, note: '6 withheld from the books' });

    type Held = { partInventory: { holds: { id: string; _etag: string }[] } };
    const { partInventory } = await company.ask<Held>(
      'query ($id: ID!) { partInventory(id: $id) { holds { id _etag } } }',
      { id: stockId },
    );
    const { id, _etag: etag } = partInventory.holds[0] ?? { id: '', _etag: '' };
    const raised = { id: line, etag: await etagOf(company, 'purchaseOrderLine', line) };
    await company.act('ERP', 'updatePurchaseOrderLine', { ...raised, overReceiptTolerancePercent: '6' });
    await company.carry();
    await company.act('MES', 'releaseStockHold', { id, etag, decision: 'RELEASE', note: 'We keep them' });
    await company.carry();
    expect(await inBooks(company, valve)).toEqual(['LAX UNRESTRICTED 106 212.00']);
    expect(await found()).toMatchObject({ category: 'MATCHED', difference: 0 });
    expect(await lineInBooks(company, line)).toMatchObject({
      quantityReceived: 106,
      withholdings: expect.arrayContaining([
        { quantity: 4, reason: 'OVER_RECEIPT', status: 'SCRAPPED' },
        { quantity: 6, reason: 'OVER_RECEIPT', status: 'POSTED' },
      ]),
      grIrBalance: { amount: '212.00' },
    });
    const move = { id: stockId, etag: await etagOf(company, 'partInventory', stockId) };
    await company.act('MES', 'moveInventory', { ...move, toLocationId: company.place('LAX/DOCK') });
    await scrap(1);
    await company.carry();
    const back = { receiptId, reason: 'Not ours', lines: [{ receiptItemId: excess?.id, quantity: 2 }] };
    await company.act('MES', 'returnToSupplier', back);
    await company.carry();
    expect(await inBooks(company, valve)).toEqual(['LAX UNRESTRICTED 103 206.00']);
    expect(await found()).toMatchObject({ category: 'MATCHED' });
    expect(await lineInBooks(company, line)).toMatchObject({ quantityReceived: 104 });
  });

  test('100 m without tolerance are 100 m, to the millimetre', async () => {
    const wire = await buyable(company, { partNumber: 'WIRE-24', baseUom: 'MTR' });
    const { line } = await ordered('PO-47M', 100, { itemId: wire.itemId, unitOfMeasure: 'MTR' });
    expect(await refused(line, 100.002)).toMatchObject({ code: 'OVER_RECEIPT', details: { maxReceivable: 100 } });
    await came(line, 100);
    await company.carry();
    expect(await lineInBooks(company, line)).toMatchObject({ quantityReceived: 100, receiptStatus: 'RECEIVED' });
  });

  test('97 came, the buyer closes the line short: nothing more is expected, nothing more is taken', async () => {
    const { line } = await ordered('PO-47S', 100);
    await came(line, 97);
    await company.carry();
    expect(await lineInBooks(company, line)).toMatchObject({ receivingComplete: false });
    const etag = await etagOf(company, 'purchaseOrderLine', line);
    await company.act('ERP', 'closeLineShort', { id: line, etag, reason: 'The supplier has no more' });
    await company.carry();
    expect(await lineInBooks(company, line)).toMatchObject({ quantityReceived: 97, receivingComplete: true });
    expect(await refused(line, 3)).toMatchObject({ code: 'PO_CLOSED' });
  });
});

describe('4.8 Duplicate delivery', () => {
  test('one receipt of 60, delivered three times, is 60 in the books and not 180', async () => {
    const { line } = await ordered('PO-48', 100);
    await came(line, 60, { idempotencyKey: 'dock-48' });
    const [event] = await company.integration.waiting(/^mes\.receipt\.posted$/);
    const signed = await company.integration.signed('mes', event?.id ?? '');
    for (const replayed of [false, true, true]) {
      expect(await company.integration.hand('postItemReceipt', signed)).toBeUndefined();
      expect(await lineInBooks(company, line)).toMatchObject({
        quantityReceived: 60,
        itemReceipts: [{ quantity: 60, replayed }],
        grIrBalance: { amount: '120.00' },
      });
    }
    const conflict = await refused(line, 61, { idempotencyKey: 'dock-48' });
    expect(conflict).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT', status: 409 });
    const hashes = [conflict.details?.['first'], conflict.details?.['now']];
    expect(hashes).toEqual([expect.any(String), expect.any(String)]);
    expect(new Set(hashes).size).toBe(2);
  });

  test('two clerks scan one packing slip: the second must say that the goods came twice', async () => {
    const { line } = await ordered('PO-48D', 100);
    await came(line, 40, { packingSlipNumber: 'PS-4471', idempotencyKey: 'clerk-1' });
    const again = { packingSlipNumber: 'PS-4471', idempotencyKey: 'clerk-2' };
    expect(await refused(line, 40, again)).toMatchObject({ code: 'POSSIBLE_DUPLICATE_RECEIPT' });
    await company.carry();
    expect(await lineInBooks(company, line)).toMatchObject({ quantityReceived: 40 });
    await came(line, 40, { ...again, confirmDuplicate: true });
    await company.carry();
    expect(await lineInBooks(company, line)).toMatchObject({ quantityReceived: 80 });
  });

  test('a bill sent twice is kept once', async () => {
    const { line } = await ordered('PO-48B', 10);
    await came(line, 10);
    await company.carry();
    const bill = [{ purchaseOrderLineId: line, quantity: 10, unitPrice: '2.00' }];
    await billed(company, 'B-48', acme, '20.00', bill);
    await expect(billed(company, 'B-48', acme, '20.00', bill)).rejects.toThrow(/DUPLICATE_BILL/);
    expect(await lineInBooks(company, line)).toMatchObject({ quantityBilled: 10 });
  });
});

describe('4.14 The order changes after goods have come', () => {
  test('60 of 100 came: not below 60, and at 60 everything has come', async () => {
    const { line } = await ordered('PO-414', 100);
    await came(line, 60);
    await company.carry();
    const to = async (quantityOrdered: number) => ({
      id: line,
      etag: await etagOf(company, 'purchaseOrderLine', line),
      quantityOrdered,
    });
    expect(await company.refused('ERP', 'updatePurchaseOrderLine', await to(50))).toMatchObject({
      code: 'PO_LINE_BELOW_RECEIVED',
      status: 422,
      message: expect.stringContaining('60'),
    });
    expect(await lineInBooks(company, line)).toMatchObject({ quantityOrdered: 100 });
    await company.act('ERP', 'updatePurchaseOrderLine', await to(60));
    await company.carry();
    expect(await lineInBooks(company, line)).toMatchObject({ quantityOrdered: 60, receiptStatus: 'RECEIVED' });
    expect(await refused(line, 1)).toMatchObject({ code: expect.stringMatching(/OVER_RECEIPT|PO_CLOSED/) });
  });

  test('a line is canceled before the truck: PO_CLOSED, and the goods wait in quarantine without an order', async () => {
    const lines = [1, 2].map(() => ({ itemId: resistor.itemId, quantityOrdered: 10, unitPrice: '2.00' }));
    const { lines: made } = await order(company, 'PO-414C', acme, lines);
    const line = made[1]?.id ?? '';
    const etag = await etagOf(company, 'purchaseOrderLine', line);
    await company.act('ERP', 'cancelPurchaseOrderLine', { id: line, etag, reason: 'No longer needed' });
    await company.carry();
    expect(await refused(line, 10)).toMatchObject({ code: 'PO_CLOSED' });
    const before = await company.balance('INVENTORY');
    const loose = { supplierId: acme, locationId: company.place('LAX/CAGE') };
    await receive(company, [{ partId: resistor.partId, quantity: 10 }], loose);
    await company.carry();
    expect(await company.balance('INVENTORY')).toBe(before);
  });
});

describe('An order that came and was billed', () => {
  test('is closed; the floor takes nothing more, what goes back still counts, and the order stays closed', async () => {
    const { id, line } = await ordered('PO-DONE', 100);
    const { id: receiptId, items } = await came(line, 100);
    await company.carry();
    const now = async () => ({ id, etag: await etagOf(company, 'purchaseOrder', id) });
    expect(await company.refused('ERP', 'closePurchaseOrder', await now())).toMatchObject({
      code: 'STATE_INVALID',
      message: expect.stringContaining('line 1: 0 of 100 EA are billed'),
      details: { open: [{ lineNumber: 1, missing: 'BILL' }] },
    });
    const bill = [{ purchaseOrderLineId: line, quantity: 100, unitPrice: '2.00' }];
    const kept = await billed(company, 'B-DONE', acme, '200.00', bill);
    await company.act('ERP', 'closePurchaseOrder', await now());
    await company.carry();
    expect(await refused(line, 1)).toMatchObject({ code: 'PO_CLOSED', details: { status: 'CLOSED' } });
    const lines = [{ receiptItemId: items[0]?.id, quantity: 20 }];
    await company.act('MES', 'returnToSupplier', { receiptId, reason: 'Bent', lines });
    await company.carry();
    expect(await lineInBooks(company, line)).toMatchObject({ status: 'CLOSED', quantityReceived: 80 });
    const credit = {
      ...{ number: 'C-DONE', supplierId: acme, siteId: company.site('LAX'), vendorBillId: kept.id },
      ...{ creditDate: '2026-01-25', reason: '20 came back', totalAmount: '40.00' },
      lines: [{ vendorBillLineId: kept.lines[0]?.id, quantity: 20, amount: '40.00' }],
    };
    type Credited = { vendorCredit: { id: string; _etag: string } };
    const { vendorCredit } = await company.act<Credited>(
      'ERP',
      'createVendorCredit',
      credit,
      'vendorCredit { id _etag }',
    );
    await company.act('ERP', 'postVendorCredit', { id: vendorCredit.id, etag: vendorCredit._etag });
    expect(await lineInBooks(company, line)).toMatchObject({ quantityBilled: 80 });
    type Seen = { purchaseOrder: { status: string } };
    const seen = await company.ask<Seen>('query ($id: ID!) { purchaseOrder(id: $id) { status } }', { id });
    expect(seen.purchaseOrder.status).toBe('CLOSED');
  });
});
