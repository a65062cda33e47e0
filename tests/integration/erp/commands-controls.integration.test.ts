import { beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { newId, parseWire, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import type { Bill } from './billing.ts';
import { crediting, type Credit } from './crediting.ts';
import { openDesks } from './desks.ts';
import { row, rows } from './world.ts';

const desks = openDesks({ floorAccounts: true });
const { world, master, erp, mes, bills, shop } = desks;
beforeAll(async () => {
  await rows(world.database, 'glAccount', [
    { number: '2000', name: 'Cash', type: 'ASSET', role: 'CASH' },
    { number: '6100', name: 'Tax', type: 'EXPENSE', role: 'TAX' },
  ]);
  await row(world.database, 'matchTolerance', { subsidiaryId: master.books, pricePercent: '5', currency: 'USD' });
});

const uuidOf = (line: string) => parseWire(ids.PurchaseOrderLine, line);

const { credit } = crediting(desks);
const creditStep = async (mutation: string, type: string, id: string, more: Record<string, unknown> = {}) => {
  const { data } = await erp.ask('query ($id: ID!) { vendorCredit(id: $id) { _etag } }', { id });
  const { _etag: etag } = data['vendorCredit'] as Credit;
  return erp.run(mutation, type, { id, etag, ...more }, 'vendorCredit { id _etag }');
};

/** Ordered and received by the floor's event. */
const delivered = async (number: string, item: 'RES' | 'CAP', quantity: number, unitPrice: string) => {
  const order = await erp.ordered(number, [{ itemId: erp.item(item), quantityOrdered: quantity, unitPrice }]);
  const line = order.lines[0]?.id ?? '';
  const received = mes.received(line, master.items[item], String(quantity));
  expect((await mes.receive(mes.receiptEvent([received]))).refusal).toBeUndefined();
  return line;
};

/** A bill of all of an order line, matched and posted. */
const posted = async (number: string, line: string, quantity: number, unitPrice: string) => {
  const total = String(Number((quantity * Number(unitPrice)).toFixed(2)));
  const { id } = await bills.created(number, [{ purchaseOrderLineId: line, quantity, unitPrice }], total);
  await bills.evaluated(id);
  return erp.done<Bill>(bills.step('postBill', 'PostBillInput', id), 'postBill', 'vendorBill');
};

test('a credit lowers nothing that is another supplier’s, in another currency or at another site', async () => {
  const line = await delivered('PO-FOREIGN', 'RES', 10, '1');
  const bill = await posted('B-FOREIGN', line, 10, '1');
  const all = { totalAmount: '10', lines: [{ purchaseOrderLineId: line, quantity: 10, amount: '10' }] };
  const ofBill = {
    vendorBillId: bill.id,
    lines: [{ vendorBillLineId: bill.lines[0]?.id, quantity: 10, amount: '10' }],
  };
  const other = await row(world.database, 'supplier', { code: 'S-003', name: 'Other', currency: 'USD' });
  for (const [what, foreign] of Object.entries({
    supplier: { supplierId: toWire(ids.Supplier, other) },
    currency: { currency: 'EUR', exchangeRate: '1.1' },
    site: { siteId: toWire(ids.Site, master.aus) },
  })) {
    const refused = { code: 'VALUE_INVALID', details: { differs: [what] } };
    expect((await credit('C-FOREIGN', { ...all, ...foreign })).refusal).toMatchObject(refused);
    expect((await credit('C-FOREIGN', { ...all, ...foreign, ...ofBill })).refusal).toMatchObject(refused);
  }
});

test('a bill is not voided under a credit that names no bill: what both took off its order line would be below nothing', async () => {
  const line = await delivered('PO-LOOSE', 'RES', 10, '1');
  const bill = await posted('B-LOOSE', line, 10, '1');
  const lines = [{ purchaseOrderLineId: line, quantity: 4, amount: '4' }];
  const made = await credit('C-LOOSE', { totalAmount: '4', lines });
  const { id } = (made.data['createVendorCredit'] as { vendorCredit: Credit }).vendorCredit;
  expect((await creditStep('postVendorCredit', 'PostVendorCreditInput', id)).refusal).toBeUndefined();
  const voided = () => bills.step('voidBill', 'VoidBillInput', bill.id, { reason: 'keyed wrongly' });
  expect((await voided()).refusal).toMatchObject({ code: 'STATE_INVALID', details: { billed: 6, bill: 10 } });
  const reason = 'sent by mistake';
  expect((await creditStep('voidVendorCredit', 'VoidVendorCreditInput', id, { reason })).refusal).toBeUndefined();
  expect((await voided()).refusal).toBeUndefined();
  expect((await erp.lineNow(line)).quantityBilled).toBe(0);
});

test('what was canceled or ordered for another site is not billed; amounts have the decimals of their currency', async () => {
  const service = { description: 'Set-up', lineType: 'SERVICE', matchPolicy: 'TWO_WAY', quantityOrdered: 1 };
  const order = await erp.ordered('PO-GONE', [
    { ...service, unitPrice: '50' },
    { ...service, unitPrice: '60' },
  ]);
  const [gone, kept] = order.lines.map(({ id }) => id);
  expect((await erp.line(gone ?? '', { reason: 'not needed' }, 'cancelPurchaseOrderLine')).refusal).toBeUndefined();
  const bill = (purchaseOrderLineId: string | undefined, total: string, more: Record<string, unknown> = {}) =>
    bills.create('B-GONE', [{ purchaseOrderLineId, quantity: 1, unitPrice: total }], total, more);
  expect((await bill(gone, '50')).refusal).toMatchObject({ code: 'STATE_INVALID', details: { status: 'CANCELED' } });
  const aus = { siteId: toWire(ids.Site, master.aus) };
  expect((await bill(kept, '60', aus)).refusal).toMatchObject({ code: 'VALUE_INVALID' });
  expect((await bill(kept, '60.005')).refusal).toMatchObject({ code: 'PRECISION_EXCEEDED' });
  expect((await bill(kept, '60', { taxAmount: '0.001' })).refusal).toMatchObject({ code: 'PRECISION_EXCEEDED' });
  expect((await bill(kept, '60')).refusal).toBeUndefined();
});

const pay = (id: string) =>
  bills.step('payBill', 'PayBillInput', id, { paymentReference: 'TRX-1', paidOn: '2026-01-28' });

test('a supplier on hold is paid once it is active again', async () => {
  const bill = await posted('B-HOLD', await delivered('PO-HOLD', 'RES', 10, '1'), 10, '1');
  await bills.step('releasePayment', 'VendorBillTransitionInput', bill.id);
  const supplierIs = (status: string) =>
    world.database.sql('update erp.supplier set status = $2::erp.supplier_status where id = $1', [master.acme, status]);
  for (const status of ['HOLD', 'INACTIVE']) {
    await supplierIs(status);
    expect((await pay(bill.id)).refusal).toMatchObject({
      code: 'STATE_INVALID',
      details: { supplier: 'S-001', status },
    });
  }
  await supplierIs('ACTIVE');
  expect((await pay(bill.id)).refusal).toBeUndefined();
});

const averageOf = async (item: string) =>
  Number(
    (
      await world.database.sql<{ cost: string }>(
        'select average_cost as cost from erp.item_financials where item_id = $1',
        [item],
      )
    )[0]?.cost,
  );

test('a bill lowers stock by no more than it is worth: the rest is variance', async () => {
  await delivered('PO-LOW', 'CAP', 10, '1');
  const line = await delivered('PO-HIGH', 'CAP', 10, '10');
  const used = { scrapRecordId: newId(), itemId: master.items.CAP, quantity: '15', unitOfMeasure: 'EA' };
  const scrap = { type: 'mes.scrap.recorded', site: master.lax, data: { ...used, runId: null, kind: 'COMPONENT' } };
  expect((await mes.carry('postScrap', scrap, 'replayed')).refusal).toBeUndefined();
  expect(await mes.stock(master.items.CAP)).toEqual(['UNRESTRICTED 5 27.5']);
  await posted('B-HIGH', line, 10, '0');
  expect(await mes.stock(master.items.CAP)).toEqual(['UNRESTRICTED 5 27.5']);
  const booked = await mes.booked('l.purchase_order_line_id = $1 and p.source_type = $2', [
    uuidOf(line),
    'VENDOR_BILL',
  ]);
  expect(booked).toEqual({ GR_IR: '100', PPV: '-100' });
});

test('the moving average follows a bill over all sites', async () => {
  const line = await delivered('PO-SITES', 'CAP', 10, '4');
  const transfer = {
    number: 'TR-1',
    fromSiteId: master.lax,
    toSiteId: master.aus,
    interSite: true,
    date: '2026-01-20',
  };
  const lines = [{ itemId: master.items.CAP, partId: newId(), quantity: '5', unitOfMeasure: 'EA' }];
  const subject = newId();
  for (const type of ['shipped', 'received']) {
    const event = {
      type: `mes.transfer.${type}`,
      id: newId(),
      subject,
      site: master.lax,
      data: { ...transfer, lines },
    };
    expect((await mes.carry('postTransfer', event, 'replayed')).refusal).toBeUndefined();
  }
  await posted('B-SITES', line, 10, '4.2');
  const [held] = await world.database.sql<{ cost: string }>(
    'select round(sum(value) / sum(quantity), 6) as cost from erp.financial_inventory where item_id = $1',
    [master.items.CAP],
  );
  expect(await averageOf(master.items.CAP)).toBe(Number(held?.cost));
});

test('a value that is corrected is that of the layers as well: stock that leaves takes its part of it (FIFO)', async () => {
  const order = await erp.ordered('PO-LAYERS', [
    { itemId: erp.item('WIRE'), quantityOrdered: 10, unitPrice: '10', unitOfMeasure: 'FOT' },
  ]);
  const received = mes.received(order.lines[0]?.id ?? '', master.items.WIRE, '10', { uom: 'FOT' });
  expect((await mes.receive(mes.receiptEvent([received]))).refusal).toBeUndefined();
  const adjusted = (more: Record<string, unknown>) =>
    erp.run(
      'postAdjustingEntry',
      'PostAdjustingEntryInput',
      {
        ...{ siteId: toWire(ids.Site, master.lax), itemId: erp.item('WIRE'), postingDate: '2026-01-26' },
        ...{ reason: 'as counted', approvedBy: 'the controller', ...more },
      },
      'adjustingEntry { id }',
    );
  expect((await adjusted({ value: '-90' })).refusal).toBeUndefined();
  expect((await adjusted({ quantity: -5 })).refusal).toBeUndefined();
  expect(await mes.stock(master.items.WIRE)).toEqual(['UNRESTRICTED 5 5']);
});

test('a by-product that is taken back leaves the books at what it leaves stock at', async () => {
  const run = shop.run({ planned: '2' });
  const byProduct = (quantity: string) => ({
    ...{ itemId: master.items.WIRE, lotNumber: null, quantity, unitOfMeasure: 'FOT' },
  });
  expect((await shop.complete(run, 1, 0, { byProducts: [byProduct('2')] })).refusal).toBeUndefined();
  expect((await shop.complete(run, -1, 0, { byProducts: [byProduct('-2')] })).refusal).toBeUndefined();
});

test('a period is closed once what is being posted into it is posted', async () => {
  const line = await delivered('PO-CLOSE', 'CAP', 10, '1');
  const { id } = await bills.created('B-CLOSE', [{ purchaseOrderLineId: line, quantity: 10, unitPrice: '1' }], '10');
  await bills.evaluated(id);
  const { data } = await erp.ask('query ($id: ID!) { accountingPeriod(id: $id) { _etag } }', {
    id: toWire(ids.AccountingPeriod, master.january),
  });
  const { _etag: etag } = data['accountingPeriod'] as { _etag: string };
  const other = new pg.Client({ connectionString: world.database.adminUrl });
  await other.connect();
  await other.query('begin');
  await other.query('select from erp.financial_inventory where item_id = $1 for update', [master.items.CAP]);
  const held = `select from pg_locks where not granted and pid in (select pid from pg_stat_activity where datname = current_database())`;
  const waiting = async (count: number, looks = 500): Promise<string> => {
    if (looks === 0) return 'nobody waits';
    return (await world.database.sql(held)).length >= count ? 'waits' : waiting(count, looks - 1);
  };
  const posting = bills.step('postBill', 'PostBillInput', id);
  expect(await waiting(1)).toBe('waits');
  const input = { id: toWire(ids.AccountingPeriod, master.january), etag, modules: ['AP'] };
  const closing = erp.run('closePeriod', 'ClosePeriodInput', input, 'accountingPeriod { code }');
  expect(await Promise.race([closing, waiting(2)])).toBe('waits');
  await other.query('rollback');
  await other.end();
  expect((await posting).refusal).toBeUndefined();
  expect((await closing).refusal).toBeUndefined();
});

test('whatever was booked: what a journal says of stock is what it moved', async () => {
  const off = await world.database.sql(
    `select posting.description, booked.amount, moved.value from erp.gl_posting as posting
     join lateral (select sum(value) as value from erp.financial_inventory_movement where gl_posting_id = posting.id) as moved on true
     join lateral (
       select coalesce(sum(line.base_debit - line.base_credit), 0) as amount
       from erp.gl_posting_line as line join erp.gl_account as account on account.id = line.gl_account_id
       where line.gl_posting_id = posting.id
         and account.role in ('INVENTORY', 'FINISHED_GOODS', 'BLOCKED_INVENTORY', 'IN_TRANSIT')
     ) as booked on true
     where moved.value <> booked.amount`,
  );
  expect(off).toEqual([]);
});
