import { beforeAll, describe, expect, test } from '@jest/globals';
import { parseWire, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import type { Bill } from './billing.ts';
import { openDesks } from './desks.ts';
import { journal } from './journal.ts';
import { row, rows } from './world.ts';

const { world, master, erp, bills } = openDesks();
beforeAll(async () => {
  await row(world.database, 'matchTolerance', { subsidiaryId: master.books, pricePercent: '5', currency: 'USD' });
  await rows(world.database, 'glAccount', [
    { number: '2000', name: 'Cash', type: 'ASSET', role: 'CASH' },
    { number: '6000', name: 'Expense', type: 'EXPENSE', role: 'EXPENSE' },
    { number: '6100', name: 'Tax', type: 'EXPENSE', role: 'TAX' },
    { number: '6200', name: 'Exchange', type: 'EXPENSE', role: 'FX_DIFFERENCE' },
  ]);
});

const booked = (source: 'VENDOR_BILL' | 'BILL_PAYMENT', bill: string) =>
  world.database.sql<{ role: string; amount: string; department: string | null }>(
    `select a.role, l.debit - l.credit as amount, l.department from erp.gl_posting p join erp.gl_posting_line l on l.gl_posting_id = p.id
     join erp.gl_account a on a.id = l.gl_account_id where p.source_type = $1::erp.gl_source_type and p.source_id = $2 order by l.line_number`,
    [source, parseWire(ids.VendorBill, bill)],
  );

const grIr = async (line: string) => {
  const { data } = await erp.ask('query ($id: ID!) { purchaseOrderLine(id: $id) { grIrBalance { amount } } }', {
    id: line,
  });
  return (data['purchaseOrderLine'] as { grIrBalance: { amount: string } }).grIrBalance.amount;
};

const post = (id: string, more: Record<string, unknown> = {}) => bills.step('postBill', 'PostBillInput', id, more);
const release = (id: string) => bills.step('releasePayment', 'VendorBillTransitionInput', id);
const pay = (id: string, more: Record<string, unknown> = {}) =>
  bills.step('payBill', 'PayBillInput', id, { paymentReference: 'TRX-1', paidOn: '2026-01-25', ...more });

const matched = async (
  number: string,
  line: string,
  quantity: number,
  price: string,
  more: Record<string, unknown> = {},
) => {
  const total = String(Number((quantity * Number(price)).toFixed(2)));
  const bill = await bills.created(number, [{ purchaseOrderLineId: line, quantity, unitPrice: price }], total, more);
  return bills.evaluated(bill.id);
};

describe('1,000 ordered and received at 1.00 and billed at 1.04 (4.12)', () => {
  let bill: Bill;
  let line: string;
  beforeAll(async () => {
    ({ line } = await bills.delivered('PO-412', 'RES', 1000, '1'));
    bill = await matched('B-412', line, 1000, '1.04');
  });

  test('is posted: GR/IR 1,000.00, PPV 40.00, AP 1,040.00; GR/IR is empty again', async () => {
    expect(await grIr(line)).not.toBe('0.00');
    expect((await release(bill.id)).refusal).toMatchObject({ code: 'STATE_INVALID' });
    expect((await post(bill.id)).data).toMatchObject({ postBill: { vendorBill: { status: 'POSTED' } } });
    expect(await booked('VENDOR_BILL', bill.id)).toMatchObject([
      { role: 'GR_IR', amount: '1000' },
      { role: 'PPV', amount: '40' },
      { role: 'AP', amount: '-1040' },
    ]);
    expect(await grIr(line)).toBe('0.00');
    expect((await post(bill.id)).refusal).toMatchObject({ code: 'STATE_INVALID' });
  });

  test('is released and paid', async () => {
    expect((await pay(bill.id)).refusal).toMatchObject({ code: 'STATE_INVALID' });
    expect((await release(bill.id)).data).toMatchObject({
      releasePayment: { vendorBill: { paymentStatus: 'RELEASED' } },
    });
    expect((await pay(bill.id, { etag: 'old' })).refusal).toMatchObject({ code: 'ETAG_MISMATCH' });
    expect((await pay(bill.id)).data).toMatchObject({ payBill: { vendorBill: { paymentStatus: 'PAID' } } });
    expect(await booked('BILL_PAYMENT', bill.id)).toMatchObject([
      { role: 'AP', amount: '1040' },
      { role: 'CASH', amount: '-1040' },
    ]);
    expect((await pay(bill.id)).refusal).toMatchObject({ code: 'STATE_INVALID' });
    expect(
      (await erp.run('evaluateMatch', 'EvaluateMatchInput', { vendorBillId: bill.id }, 'vendorBill { id }')).refusal,
    ).toMatchObject({ code: 'STATE_INVALID' });
  });
});

test('a bill at 1.10 is kept and posted but not paid, until it is overridden', async () => {
  const { line } = await bills.delivered('PO-110', 'RES', 1000, '1');
  const { id, lines } = await matched('B-110', line, 1000, '1.10');
  await post(id);
  const blocked = {
    code: 'MATCH_EXCEPTION',
    status: 422,
    owner: 'ERP',
    details: {
      matchStatus: 'EXCEPTION',
      lines: [{ vendorBillLineId: lines[0]?.id, reasons: ['PRICE_OVER'], blockedAmount: '100' }],
    },
  };
  expect((await release(id)).refusal).toMatchObject(blocked);
  expect((await pay(id)).refusal).toMatchObject(blocked);
  await bills.override(id, 'copper went up');
  expect((await release(id)).data).toMatchObject({
    releasePayment: { vendorBill: { matchStatus: 'OVERRIDDEN', paymentStatus: 'RELEASED' } },
  });
});

test('a released bill is blocked again when the order no longer allows it', async () => {
  const order = await erp.ordered('PO-LOW', [
    {
      itemId: erp.item('RES'),
      quantityOrdered: 10,
      unitPrice: '2',
      matchPolicy: 'TWO_WAY',
      overReceiptTolerancePercent: '10',
    },
  ]);
  const line = order.lines[0]?.id ?? '';
  const { id } = await matched('B-LOW', line, 11, '2');
  await post(id);
  await release(id);
  expect((await erp.line(line, { overReceiptTolerancePercent: '0' })).refusal).toBeUndefined();
  expect(await bills.now(id)).toMatchObject({ matchStatus: 'EXCEPTION', paymentStatus: 'BLOCKED' });
  expect((await erp.line(line, { quantityOrdered: 9 })).refusal).toMatchObject({ code: 'PO_LINE_BELOW_RECEIVED' });
});

test('tax and charges, and a bill without an order, are expensed', async () => {
  const lines = [{ description: 'coffee', quantity: 2, unitPrice: '7', taxAmount: '1' }];
  const { id } = await bills.created('B-TAX', lines, '20', { chargesAmount: '5' });
  expect((await post(id)).refusal).toMatchObject({ code: 'STATE_INVALID' });
  await bills.evaluated(id);
  expect((await post(id)).refusal).toBeUndefined();
  expect(await booked('VENDOR_BILL', id)).toMatchObject([
    { role: 'EXPENSE', amount: '14' },
    { role: 'TAX', amount: '1' },
    { role: 'EXPENSE', amount: '5' },
    { role: 'AP', amount: '-20' },
  ]);
});

test('a service that nobody receives is expensed by its bill', async () => {
  const service = { description: 'calibration', lineType: 'SERVICE', matchPolicy: 'TWO_WAY' };
  const order = await erp.ordered('PO-SVC', [{ ...service, quantityOrdered: 3, unitPrice: '180' }]);
  const { id } = await matched('B-SVC', order.lines[0]?.id ?? '', 3, '180');
  expect((await post(id)).refusal).toBeUndefined();
  expect(await booked('VENDOR_BILL', id)).toMatchObject([
    { role: 'EXPENSE', amount: '540' },
    { role: 'AP', amount: '-540' },
  ]);
});

test('a total that does not add up is not posted', async () => {
  const { line } = await bills.delivered('PO-SUM', 'RES', 10, '1');
  const { id } = await bills.created('B-SUM', [{ purchaseOrderLineId: line, quantity: 10, unitPrice: '1' }], '11');
  await bills.evaluated(id);
  expect((await post(id)).refusal).toMatchObject({ code: 'MATCH_EXCEPTION' });
});

test.each(['AVERAGE', 'FIFO'] as const)('stock by %s takes its part of the difference', async (costMethod) => {
  const itemId = await row(world.database, 'item', { partNumber: `STOCK-${costMethod}`, baseUom: 'EA' });
  await row(world.database, 'itemFinancials', { itemId, costMethod, currency: 'USD', status: 'ACTIVE' });
  const order = await erp.ordered(`PO-${costMethod}`, [
    { itemId: toWire(ids.Item, itemId), quantityOrdered: 100, unitPrice: '1' },
  ]);
  const line = order.lines[0]?.id ?? '';
  await bills.received(line, '100', '100');
  const stock = { siteId: master.lax, currency: 'USD' };
  const financialInventoryId = await row(world.database, 'financialInventory', {
    ...stock,
    itemId,
    quantity: '25',
    value: '25',
    unitOfMeasure: 'EA',
  });
  const glPostingId = await journal(
    world.database,
    master,
    { site: master.lax, date: '2026-01-12', source: ['MANUAL', itemId] },
    [
      ['INVENTORY', '1'],
      ['AP', '-1'],
    ],
  );
  await row(world.database, 'financialInventoryMovement', {
    ...stock,
    financialInventoryId,
    glPostingId,
    postingDate: '2026-01-12',
    quantity: '25',
    value: '25',
  });
  if (costMethod === 'FIFO') {
    const [receipt] = await world.database.sql<{ id: string }>(
      'select id from erp.item_receipt where purchase_order_line_id = $1',
      [parseWire(ids.PurchaseOrderLine, line)],
    );
    const layer = {
      financialInventoryId,
      layerDate: '2026-01-12',
      quantityReceived: '100',
      quantityRemaining: '25',
      unitCost: '1',
    };
    await row(world.database, 'costLayer', { ...stock, ...layer, itemReceiptId: receipt?.id });
  }
  const { id } = await matched(`B-${costMethod}`, line, 100, '1.04');
  expect((await post(id)).refusal).toBeUndefined();
  expect(await booked('VENDOR_BILL', id)).toMatchObject([
    { role: 'GR_IR', amount: '100' },
    { role: 'INVENTORY', amount: '1' },
    { role: 'PPV', amount: '3' },
    { role: 'AP', amount: '-104' },
  ]);
  const [now] = await world.database.sql('select value from erp.financial_inventory where id = $1', [
    financialInventoryId,
  ]);
  expect(now).toEqual({ value: '26' });
});

describe('periods', () => {
  const period = async (mutation: string, more: Record<string, unknown>, id = master.february) => {
    const wire = toWire(ids.AccountingPeriod, id);
    const { data } = await erp.ask('query ($id: ID!) { accountingPeriod(id: $id) { _etag } }', { id: wire });
    const { _etag } = data['accountingPeriod'] as { _etag: string };
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    return erp.run(
      mutation,
      type,
      { id: wire, etag: _etag, ...more },
      'accountingPeriod { apStatus inventoryStatus glStatus }',
    );
  };

  test('a bill is posted into an open one only', async () => {
    const { line } = await bills.delivered('PO-PER', 'RES', 10, '1');
    const { id } = await matched('B-PER', line, 10, '1');
    expect((await period('closePeriod', { modules: ['AP'], soft: true })).data).toMatchObject({
      closePeriod: { accountingPeriod: { apStatus: 'SOFT_CLOSED', inventoryStatus: 'OPEN' } },
    });
    expect((await post(id, { postingDate: '2026-02-03' })).refusal).toMatchObject({
      code: 'PERIOD_CLOSED',
      details: { period: '2026-02', postingDate: '2026-02-03' },
    });
    expect((await post(id, { postingDate: '2027-02-03' })).refusal).toMatchObject({
      code: 'PERIOD_CLOSED',
      details: { period: null },
    });
    expect((await period('openPeriod', { modules: ['AP'], reason: 'a late bill' })).data).toMatchObject({
      openPeriod: { accountingPeriod: { apStatus: 'OPEN' } },
    });
    expect((await post(id, { postingDate: '2026-02-03' })).refusal).toBeUndefined();
  });

  test('is refused without a module, a reason, an etag', async () => {
    expect((await period('closePeriod', { modules: [] })).refusal).toMatchObject({ code: 'VALUE_INVALID' });
    expect((await period('openPeriod', { modules: ['GL'], reason: '' })).refusal).toMatchObject({
      code: 'VALUE_INVALID',
    });
    expect((await period('closePeriod', { modules: ['GL'], etag: null })).refusal).toMatchObject({
      code: 'ETAG_REQUIRED',
    });
  });
});

test('bills of one order line that are posted at once clear together what its receipts brought, to the cent (I12)', async () => {
  for (const at of [1, 2, 3]) {
    const { line } = await bills.delivered(`PO-AT-${String(at)}`, 'RES', 2, '0.005');
    const made: Bill[] = [];
    for (const half of ['A', 'B']) made.push(await matched(`B-AT-${String(at)}${half}`, line, 1, '0.005'));
    const replies = await Promise.all(made.map(({ id }) => post(id)));
    expect(replies.map(({ refusal }) => refusal)).toEqual([undefined, undefined]);
    expect(await grIr(line)).toBe('0.00');
  }
});
