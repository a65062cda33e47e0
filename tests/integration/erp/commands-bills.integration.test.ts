import { beforeAll, describe, expect, test } from '@jest/globals';
import { parseWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { viewerOf } from '../../support/viewers.ts';
import { openDesks } from './desks.ts';
import { row, rows } from './world.ts';

const { world, master, erp, bills } = openDesks();
beforeAll(async () => {
  await row(world.database, 'matchTolerance', { subsidiaryId: master.books, pricePercent: '5', currency: 'USD' });
});

describe('1,000 ordered and received at 1.00, tolerance 5 percent (4.12)', () => {
  test.each([
    ['1.00', 'MATCHED', [], [], undefined],
    ['1.04', 'MATCHED_WITHIN_TOLERANCE', [], [], undefined],
    ['1.05', 'MATCHED_WITHIN_TOLERANCE', [], [], undefined],
    ['1.10', 'EXCEPTION', ['PRICE_OVER'], [], '100.00'],
    ['0.90', 'MATCHED_WITHIN_TOLERANCE', [], ['PRICE_UNDER'], undefined],
  ])('billed at %s is %s', async (price, status, reasons, warnings, blocked) => {
    const { line } = await bills.delivered(`PO-P${price}`, 'RES', 1000, '1');
    const total = String(1000 * Number(price));
    const bill = await bills.created(
      `B-${price}`,
      [{ purchaseOrderLineId: line, quantity: 1000, unitPrice: price }],
      total,
    );
    expect(bill).toMatchObject({
      status: 'DRAFT',
      matchStatus: 'NOT_EVALUATED',
      paymentStatus: 'BLOCKED',
      dueDate: '2026-02-19',
    });
    expect(await bills.evaluated(bill.id)).toMatchObject({
      matchStatus: status,
      paymentStatus: 'BLOCKED',
      lines: [{ matchStatus: status, matchResult: { status, reasons, warnings, received: 1000, billed: 1000 } }],
      exceptions:
        blocked === undefined ? [] : [{ kind: 'DISAGREEMENT', status: 'OPEN', blockedAmount: { amount: blocked } }],
    });
    expect((await erp.lineNow(line)).quantityBilled).toBe(1000);
    const [told] = await world.database.sql<{ data: unknown }>(
      `select data from erp.event where type = 'erp.vendor-bill.matched' and subject = $1 order by epoch, txid, seq`,
      [parseWire(ids.VendorBill, bill.id)],
    );
    const billed = status === 'EXCEPTION' ? '0' : '1000';
    const orderLine = { purchaseOrderLineId: parseWire(ids.PurchaseOrderLine, line), status, quantityBilled: billed };
    expect(told?.data).toMatchObject({ matchStatus: status, lines: [orderLine] });
  });
});

test('300 feet at 0.45 are the 3 rolls at 45.00 that were ordered (4.9)', async () => {
  const order = await erp.ordered('PO-W', [{ itemId: erp.item('WIRE'), quantityOrdered: 3, unitPrice: '45' }]);
  const line = order.lines[0]?.id ?? '';
  await bills.received(line, '3', '135', { uom: 'ROLL', base: '300' });
  const bill = await bills.created(
    'B-W',
    [{ purchaseOrderLineId: line, quantity: 300, unitOfMeasure: 'FOT', unitPrice: '0.45' }],
    '135',
  );
  expect(await bills.evaluated(bill.id)).toMatchObject({
    matchStatus: 'MATCHED',
    lines: [
      {
        baseQuantity: 300,
        allocations: [{ quantity: 3, baseQuantity: 300, amount: { amount: '135.00' } }],
        matchResult: {
          poUnitPrice: { amount: '0.45' },
          billUnitPrice: { amount: '0.45' },
          priceVariance: { amount: '0.00' },
        },
      },
    ],
  });
  expect((await erp.lineNow(line)).quantityBilled).toBe(3);
  const other = [{ purchaseOrderLineId: line, quantity: 1, unitOfMeasure: 'KGM', unitPrice: '1' }];
  expect((await bills.create('B-W2', other, '1')).refusal).toMatchObject({ code: 'UOM_DIMENSION_MISMATCH' });
});

describe('a bill is refused', () => {
  test('the second time, by date or by amount; repeated with its key it is the first', async () => {
    const { line } = await bills.delivered('PO-D', 'RES', 10, '2');
    const lines = [{ purchaseOrderLineId: line, quantity: 5, unitPrice: '2' }];
    const first = await bills.created('B-D', lines, '10', { idempotencyKey: 'bill-1' });
    expect((await bills.created('B-D', lines, '10', { idempotencyKey: 'bill-1' })).id).toBe(first.id);
    expect((await bills.create('B-D', lines, '10')).refusal).toMatchObject({
      code: 'DUPLICATE_BILL',
      status: 409,
      details: { vendorBillId: first.id },
    });
    expect((await bills.create('B-D', lines, '11')).refusal).toMatchObject({ code: 'DUPLICATE_BILL' });
    expect((await bills.create('B-D', lines, '10', { billDate: '2026-01-21' })).refusal).toMatchObject({
      code: 'DUPLICATE_BILL',
    });
    expect((await erp.lineNow(line)).quantityBilled).toBe(5);
  });

  test('on an order that is a draft, with shares that do not add up, by MES', async () => {
    const draft = await erp.created('PO-DR', [{ itemId: erp.item('RES'), quantityOrdered: 1, unitPrice: '1' }]);
    const line = draft.lines[0]?.id ?? '';
    const one = { purchaseOrderLineId: line, quantity: 1, unitPrice: '1' };
    expect((await bills.create('B-DR', [one], '1')).refusal).toMatchObject({
      code: 'STATE_INVALID',
      details: { status: 'DRAFT' },
    });
    const { line: ordered } = await bills.delivered('PO-SH', 'RES', 10, '1');
    const shares = [{ purchaseOrderLineId: ordered, quantity: 4 }];
    expect(
      (await bills.create('B-SH', [{ quantity: 5, unitPrice: '1', allocations: shares }], '5')).refusal,
    ).toMatchObject({
      code: 'VALUE_INVALID',
    });
    const { refusal } = await erp.run(
      'createVendorBill',
      'CreateVendorBillInput',
      bills.input('B-M', [one], '1'),
      'vendorBill { id }',
      viewerOf('MES'),
    );
    expect(refusal).toMatchObject({ code: 'OWNERSHIP_VIOLATION', status: 403, owner: 'ERP' });
  });

  test.each([
    ['a negative total', {}, { totalAmount: '-1' }],
    ['no lines', {}, { lines: [] }],
    ['a due date before its own', {}, { dueDate: '2026-01-01' }],
    ['a line of nothing', { quantity: 0 }, {}],
  ])('with %s', async (_, line, more) => {
    const lines = [{ description: 'x', quantity: 1, unitPrice: '1', ...line }];
    expect((await bills.create('B-V', lines, '1', more)).refusal).toMatchObject({ code: 'VALUE_INVALID' });
  });
});

describe('a match', () => {
  test('without an order, of another supplier, of another item', async () => {
    const none = await bills.created('B-N', [{ description: 'coffee', quantity: 1, unitPrice: '7' }], '7');
    expect((await bills.evaluated(none.id)).lines[0]?.matchResult?.reasons).toEqual(['NO_PO']);
    const { line } = await bills.delivered('PO-S', 'RES', 10, '1');
    const strange = await bills.created(
      'B-S',
      [{ purchaseOrderLineId: line, itemId: erp.item('CAP'), quantity: 10, unitPrice: '1' }],
      '10.05',
      { supplierId: bills.input('', [], '').supplierId, currency: 'EUR' },
    );
    expect((await bills.evaluated(strange.id)).lines[0]?.matchResult?.reasons).toEqual([
      'CURRENCY_MISMATCH',
      'ITEM_MISMATCH',
      'TOTAL_MISMATCH',
    ]);
  });

  test('waits for the receipt, and is matched once it is there', async () => {
    const order = await erp.ordered('PO-WAIT', [{ itemId: erp.item('RES'), quantityOrdered: 10, unitPrice: '2' }]);
    const line = order.lines[0]?.id ?? '';
    const { id } = await bills.created('B-WAIT', [{ purchaseOrderLineId: line, quantity: 10, unitPrice: '2' }], '20');
    expect(await bills.evaluated(id)).toMatchObject({
      matchStatus: 'WAITING_FOR_RECEIPT',
      exceptions: [{ kind: 'WAITING_FOR_RECEIPT', status: 'OPEN', blockedAmount: { amount: '20.00' } }],
    });
    await bills.received(line, '10', '20');
    expect(await bills.evaluated(id)).toMatchObject({
      matchStatus: 'MATCHED',
      exceptions: [{ status: 'RESOLVED', resolution: 'RECEIVED', blockedAmount: { amount: '0.00' } }],
    });
    const results = await world.database.sql(
      'select status, is_current from erp.match_result where vendor_bill_id = $1 order by id',
      [parseWire(ids.VendorBill, id)],
    );
    expect(results).toEqual([
      { status: 'WAITING_FOR_RECEIPT', is_current: false },
      { status: 'MATCHED', is_current: true },
    ]);
  });

  test('of 110 where 105 came and 100 were ordered with 5 percent: 10.00 is held back (4.7)', async () => {
    const order = await erp.ordered('PO-110', [
      { itemId: erp.item('RES'), quantityOrdered: 100, unitPrice: '2', overReceiptTolerancePercent: '5' },
    ]);
    const line = order.lines[0]?.id ?? '';
    await bills.received(line, '105', '210');
    const { id } = await bills.created('B-110', [{ purchaseOrderLineId: line, quantity: 110, unitPrice: '2' }], '220');
    expect(await bills.evaluated(id)).toMatchObject({
      matchStatus: 'EXCEPTION',
      lines: [{ matchResult: { reasons: ['QTY_OVER_RECEIVED', 'QTY_OVER_ORDERED'], quantityVariance: 5 } }],
      exceptions: [{ blockedAmount: { amount: '10.00' } }],
    });
  });

  test('is overridden by name and reason, and stays so while nothing changes', async () => {
    const { line } = await bills.delivered('PO-O', 'RES', 100, '1');
    const { id } = await bills.created('B-O', [{ purchaseOrderLineId: line, quantity: 100, unitPrice: '2' }], '200');
    expect((await bills.override(id, 'as agreed')).refusal).toMatchObject({
      code: 'STATE_INVALID',
      details: { status: 'NOT_EVALUATED' },
    });
    await bills.evaluated(id);
    expect((await bills.override(id, ' ')).refusal).toMatchObject({ code: 'VALUE_INVALID' });
    const cfo = viewerOf('ERP', { subject: 'the-cfo' });
    expect((await bills.override(id, 'as agreed by phone', cfo)).data).toMatchObject({
      overrideMatch: {
        vendorBill: { matchStatus: 'OVERRIDDEN', exceptions: [{ status: 'RESOLVED', resolution: 'OVERRIDDEN' }] },
      },
    });
    expect((await bills.evaluated(id)).matchStatus).toBe('OVERRIDDEN');
    const [kept] = await world.database.sql(
      'select overridden_by, override_reason from erp.match_result where vendor_bill_id = $1 and is_current',
      [parseWire(ids.VendorBill, id)],
    );
    expect(kept).toEqual({ overridden_by: 'the-cfo', override_reason: 'as agreed by phone' });
  });
});

describe('500.00 EUR are owed, at 1.10 as billed', () => {
  beforeAll(() =>
    rows(world.database, 'glAccount', [
      { number: '2000', name: 'Cash', type: 'ASSET', role: 'CASH' },
      { number: '6000', name: 'Expense', type: 'EXPENSE', role: 'EXPENSE' },
      { number: '6200', name: 'Exchange', type: 'EXPENSE', role: 'FX_DIFFERENCE' },
    ]),
  );
  const pay = (id: string, more: Record<string, unknown> = {}) =>
    bills.step('payBill', 'PayBillInput', id, { paymentReference: 'TRX-1', paidOn: '2026-01-25', ...more });
  const owed = async (number: string) => {
    const service = { description: 'calibration', lineType: 'SERVICE', matchPolicy: 'TWO_WAY' };
    const lines = [{ ...service, quantityOrdered: 5, unitPrice: '100' }];
    const euro = { currency: 'EUR', exchangeRate: '1.10' };
    const order = await erp.ordered(`PO-${number}`, lines, euro);
    const line = { purchaseOrderLineId: order.lines[0]?.id, quantity: 5, unitPrice: '100' };
    const { id } = await bills.created(number, [line], '500', euro);
    await bills.evaluated(id);
    await bills.step('postBill', 'PostBillInput', id);
    await bills.step('releasePayment', 'VendorBillTransitionInput', id);
    return id;
  };
  const inBoth = (bill: string) =>
    world.database.sql<{ role: string; own: string; base: string; rate: string }>(
      `select a.role, l.debit - l.credit as own, l.base_debit - l.base_credit as base, p.exchange_rate as rate
       from erp.gl_posting p join erp.gl_posting_line l on l.gl_posting_id = p.id join erp.gl_account a on a.id = l.gl_account_id
       where p.source_type = 'BILL_PAYMENT' and p.source_id = $1 order by l.line_number`,
      [parseWire(ids.VendorBill, bill)],
    );

  test.each([
    ['1.20', '-600', '50'],
    ['1.05', '-525', '-25'],
  ])('paid at %s: %s USD leave, and %s are lost', async (exchangeRate, cash, lost) => {
    const id = await owed(`B-FX-${exchangeRate}`);
    expect((await pay(id, { exchangeRate: '0' })).refusal).toMatchObject({ code: 'VALUE_INVALID' });
    expect((await pay(id, { exchangeRate })).refusal).toBeUndefined();
    expect(await inBoth(id)).toMatchObject([
      { role: 'AP', own: '500', base: '550', rate: String(Number(exchangeRate)) },
      { role: 'CASH', own: '-500', base: cash },
      { role: 'FX_DIFFERENCE', own: '0', base: lost },
    ]);
  });

  test('paid at the rate of its day where none is named, and not where there is none', async () => {
    const id = await owed('B-FX-DAY');
    expect((await pay(id, { paidOn: '2025-12-31' })).refusal).toMatchObject({
      code: 'STATE_INVALID',
      details: { fromCurrency: 'EUR', toCurrency: 'USD', day: '2025-12-31' },
    });
    const euro = { fromCurrency: 'EUR', toCurrency: 'USD' };
    await rows(world.database, 'exchangeRate', [{ ...euro, validFrom: '2026-01-25', rate: '1.1234' }]);
    expect((await pay(id)).refusal).toBeUndefined();
    expect(await inBoth(id)).toMatchObject([
      { role: 'AP', base: '550', rate: '1.1234' },
      { role: 'CASH', base: '-561.7' },
      { role: 'FX_DIFFERENCE', base: '11.7' },
    ]);
  });
});
