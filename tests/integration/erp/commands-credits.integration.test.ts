import { beforeAll, describe, expect, test } from '@jest/globals';
import { parseWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { crediting, creditFields } from './crediting.ts';
import { openDesks } from './desks.ts';
import { row, rows } from './world.ts';

const desks = openDesks({ floorAccounts: true });
const { world, master, erp, mes, bills } = desks;
beforeAll(async () => {
  await rows(world.database, 'glAccount', [
    { number: '2000', name: 'Cash', type: 'ASSET', role: 'CASH' },
    { number: '6100', name: 'Tax', type: 'EXPENSE', role: 'TAX' },
  ]);
  await row(world.database, 'matchTolerance', { subsidiaryId: master.books, pricePercent: '5', currency: 'USD' });
});

const { credit, credited, postCredit, booked } = crediting(desks);
const voided = (id: string, more: Record<string, unknown> = {}) =>
  bills.step('voidBill', 'VoidBillInput', id, { reason: 'keyed wrongly', ...more });

const onLine = (line: string) =>
  mes.booked(`l.purchase_order_line_id = (select id from erp.purchase_order_line where po_number = $1)`, [line]);

test('20 of 100 go back after they were billed: a credit is expected, and frees the bill (4.13)', async () => {
  const { line, received, bill, billLine } = await booked('PO-413', 'RES', 100, '2');
  expect(bill).toMatchObject({ matchStatus: 'MATCHED' });
  const back = { ...mes.received(line, master.items.RES, '-20'), counterOfId: received.receiptItemId };
  const event = mes.receiptEvent([back], 'returned', { kind: 'SUPPLIER_RETURN', reason: 'bent' });
  expect((await mes.receive(event)).refusal).toBeUndefined();
  expect(await bills.now(bill.id)).toMatchObject({
    matchStatus: 'EXCEPTION',
    paymentStatus: 'BLOCKED',
    lines: [{ matchResult: { received: 80, billed: 100, quantityVariance: 20, reasons: ['QTY_OVER_RECEIVED'] } }],
    exceptions: [{ kind: 'DISAGREEMENT', status: 'OPEN', blockedAmount: { amount: '40.00' } }],
  });
  const one = { vendorBillLineId: billLine, quantity: 20, amount: '40' };
  const more = { vendorBillId: bill.id, totalAmount: '40', lines: [one] };
  expect((await credit('C-413', { ...more, lines: [{ ...one, quantity: 101 }] })).refusal).toMatchObject({
    code: 'VALUE_INVALID',
    details: { billed: 100, credited: 101 },
  });
  expect((await credit('C-413', { ...more, totalAmount: '41' })).refusal).toMatchObject({ code: 'VALUE_INVALID' });
  const memo = await credited('C-413', more);
  expect((await credit('C-413', more)).refusal).toMatchObject({ code: 'ALREADY_EXISTS' });
  expect((await erp.lineNow(line)).quantityBilled).toBe(100);
  expect((await postCredit(memo)).data).toMatchObject({ postVendorCredit: { vendorCredit: { status: 'POSTED' } } });
  expect(await bills.now(bill.id)).toMatchObject({
    matchStatus: 'MATCHED',
    exceptions: [{ status: 'RESOLVED', resolution: 'CREDITED' }],
  });
  expect((await erp.lineNow(line)).quantityBilled).toBe(80);
  expect(await onLine('PO-413')).toMatchObject({ GR_IR: '0', AP: '-160' });
  expect((await voided(bill.id)).refusal).toMatchObject({ code: 'STATE_INVALID', details: { credit: 'C-413' } });
  await bills.step('releasePayment', 'VendorBillTransitionInput', bill.id);
  expect(
    (await bills.step('payBill', 'PayBillInput', bill.id, { paymentReference: 'TRX-413', paidOn: '2026-01-28' })).data,
  ).toMatchObject({
    payBill: { vendorBill: { paymentStatus: 'PAID' } },
  });
  expect(await mes.booked(`p.source_type = 'BILL_PAYMENT'`, [])).toEqual({ AP: '160', CASH: '-160' });
  const { data } = await erp.ask('query ($id: ID!) { vendorCredit(id: $id) { status } }', { id: memo.id });
  expect(data).toMatchObject({ vendorCredit: { status: 'APPLIED' } });
});

test.each([
  ['STANDARD', 'RES', 'PPV'],
  ['AVERAGE', 'CAP', 'INVENTORY'],
  ['FIFO', 'WIRE', 'INVENTORY'],
] as const)(
  'a price credit frees a bill that was too dear, and takes the difference back (%s)',
  async (method, item, role) => {
    const name = `PO-PC-${method}`;
    const { line, bill, billLine } = await booked(name, item, 1000, '1', '1.10');
    expect(bill.matchStatus).toBe('EXCEPTION');
    const before = await onLine(name);
    const memo = await credited(`C-${method}`, {
      vendorBillId: bill.id,
      totalAmount: '100',
      lines: [{ vendorBillLineId: billLine, amount: '100' }],
    });
    expect((await postCredit(memo)).refusal).toBeUndefined();
    expect(await bills.now(bill.id)).toMatchObject({
      matchStatus: 'MATCHED',
      exceptions: [{ status: 'RESOLVED', resolution: 'CREDITED' }],
      lines: [{ matchResult: { billUnitPrice: { amount: '1.00' } } }],
    });
    const after = await onLine(name);
    expect(after).toMatchObject({ GR_IR: '0', AP: '-1000' });
    expect(Number(after[role]) - Number(before[role])).toBe(-100);
    expect((await erp.lineNow(line)).quantityBilled).toBe(1000);
  },
);

const voidCredit = async (id: string, more: Record<string, unknown> = {}) => {
  const { data } = await erp.ask('query ($id: ID!) { vendorCredit(id: $id) { _etag } }', { id });
  const { _etag: etag } = data['vendorCredit'] as { _etag: string };
  const input = { id, etag, reason: 'sent by mistake', ...more };
  return erp.run('voidVendorCredit', 'VoidVendorCreditInput', input, `vendorCredit { ${creditFields} voidReason }`);
};

describe('a credit is voided', () => {
  test.each([
    ['STANDARD', 'RES'],
    ['AVERAGE', 'CAP'],
    ['FIFO', 'WIRE'],
  ] as const)('after it was posted: books and match are as they were before it (%s)', async (method, item) => {
    const name = `PO-VC-${method}`;
    const { bill, billLine } = await booked(name, item, 100, '1', '1.10');
    const [before, stock] = [await onLine(name), await mes.stock(master.items[item])];
    const lines = [{ vendorBillLineId: billLine, amount: '10' }];
    const memo = await credited(`C-V-${method}`, { vendorBillId: bill.id, totalAmount: '10', lines });
    expect((await postCredit(memo)).refusal).toBeUndefined();
    expect(await bills.now(bill.id)).toMatchObject({ matchStatus: 'MATCHED' });
    expect((await voidCredit(memo.id, { postingDate: '2026-01-24' })).refusal).toMatchObject({ code: 'VALUE_INVALID' });
    expect((await voidCredit(memo.id, { postingDate: '2027-01-24' })).refusal).toMatchObject({ code: 'PERIOD_CLOSED' });
    expect((await voidCredit(memo.id, { postingDate: '2026-02-03' })).data).toMatchObject({
      voidVendorCredit: { vendorCredit: { status: 'VOID', voidReason: 'sent by mistake' } },
    });
    expect(await onLine(name)).toEqual(before);
    expect(await mes.stock(master.items[item])).toEqual(stock);
    expect(await bills.now(bill.id)).toMatchObject({ matchStatus: 'EXCEPTION', paymentStatus: 'BLOCKED' });
    expect((await voidCredit(memo.id)).refusal).toMatchObject({ code: 'STATE_INVALID', details: { status: 'VOID' } });
    const again = await credited(`C-V-${method}`, { vendorBillId: bill.id, totalAmount: '10', lines });
    expect((await voidCredit(again.id)).data).toMatchObject({
      voidVendorCredit: { vendorCredit: { status: 'VOID', glPosting: null } },
    });
  });

  test('of a quantity: it counts as billed again; one that paid a bill stays', async () => {
    const { line, bill, billLine } = await booked('PO-VCQ', 'RES', 10, '1');
    const lines = [{ vendorBillLineId: billLine, quantity: 4, amount: '4' }];
    const memo = await credited('C-VCQ', { vendorBillId: bill.id, totalAmount: '4', lines });
    await postCredit(memo);
    expect((await erp.lineNow(line)).quantityBilled).toBe(6);
    expect((await voidCredit(memo.id)).refusal).toBeUndefined();
    expect((await erp.lineNow(line)).quantityBilled).toBe(10);
    expect(await onLine('PO-VCQ')).toMatchObject({ GR_IR: '0', AP: '-10' });
    const used = await credited('C-VCA', { vendorBillId: bill.id, totalAmount: '4', lines });
    await postCredit(used);
    await bills.step('releasePayment', 'VendorBillTransitionInput', bill.id);
    await bills.step('payBill', 'PayBillInput', bill.id, { paymentReference: 'TRX-VCA', paidOn: '2026-01-28' });
    expect((await voidCredit(used.id)).refusal).toMatchObject({
      code: 'STATE_INVALID',
      details: { status: 'APPLIED' },
    });
  });
});

describe('a bill is voided', () => {
  test.each([
    ['RES', 'STANDARD'],
    ['CAP', 'AVERAGE'],
    ['WIRE', 'FIFO'],
  ] as const)(
    'after it was posted: the books are as they were (%s, %s), and the right one replaces it',
    async (item, method) => {
      const name = `PO-V-${method}`;
      const { line, bill } = await booked(name, item, 10, '2', '2.10');
      const value = (await mes.stock(master.items[item])).join();
      expect((await voided(bill.id, { postingDate: '2026-01-19' })).refusal).toMatchObject({ code: 'VALUE_INVALID' });
      expect((await voided(bill.id)).data).toMatchObject({
        voidBill: { vendorBill: { status: 'VOID', paymentStatus: 'BLOCKED' } },
      });
      expect((await erp.lineNow(line)).quantityBilled).toBe(0);
      expect(await onLine(name)).toMatchObject({ GR_IR: '-20', AP: '0' });
      if (method !== 'STANDARD') expect((await mes.stock(master.items[item])).join()).not.toBe(value);
      expect((await voided(bill.id)).refusal).toMatchObject({ code: 'STATE_INVALID', details: { status: 'VOID' } });
      const right = await bills.created(
        `B-${name}`,
        [{ purchaseOrderLineId: line, quantity: 10, unitPrice: '2' }],
        '20',
        {
          correctsId: bill.id,
        },
      );
      expect(await bills.evaluated(right.id)).toMatchObject({ matchStatus: 'MATCHED' });
      await bills.step('postBill', 'PostBillInput', right.id);
      expect(await onLine(name)).toMatchObject({ GR_IR: '0', AP: '-20' });
    },
  );

  test('not into a closed period, but on an open day; then the next bill is matched anew', async () => {
    const { line, bill } = await booked('PO-VP', 'RES', 10, '1');
    const second = await bills.created('B-VP2', [{ purchaseOrderLineId: line, quantity: 10, unitPrice: '1' }], '10');
    expect(await bills.evaluated(second.id)).toMatchObject({ matchStatus: 'EXCEPTION' });
    expect(
      (
        await bills.create('B-VP3', [{ purchaseOrderLineId: line, quantity: 1, unitPrice: '1' }], '1', {
          correctsId: bill.id,
        })
      ).refusal,
    ).toMatchObject({ code: 'STATE_INVALID' });
    await world.database.sql(`update erp.accounting_period set ap_status = 'CLOSED' where code = '2026-01'`);
    expect((await voided(bill.id)).refusal).toMatchObject({ code: 'PERIOD_CLOSED', details: { period: '2026-01' } });
    expect((await voided(bill.id, { postingDate: '2026-02-01' })).refusal).toBeUndefined();
    await world.database.sql(`update erp.accounting_period set ap_status = 'OPEN' where code = '2026-01'`);
    expect(await bills.now(second.id)).toMatchObject({ matchStatus: 'MATCHED' });
    const told = await world.database.sql<{ data: { status: string; lines: unknown[] } }>(
      `select data from erp.event where type = 'erp.vendor-bill.matched' and data ->> 'number' = 'B-PO-VP' order by seq desc limit 1`,
    );
    expect(told[0]?.data).toMatchObject({ status: 'VOID', lines: [{ quantityBilled: '0' }] });
    await bills.step('postBill', 'PostBillInput', second.id);
  });

  test('the cent that it rounded before another bill is charged where its own amount was (R20)', async () => {
    const attributes = { project: 'P-VOID', department: 'D-7' };
    const goods = { itemId: erp.item('RES'), quantityOrdered: 3, unitPrice: '0.335', attributes };
    const line = (await erp.ordered('PO-CENT', [goods])).lines[0]?.id ?? '';
    await mes.receive(mes.receiptEvent([mes.received(line, master.items.RES, '3')]));
    const of = [{ purchaseOrderLineId: line, quantity: 1, unitPrice: '0.335' }];
    const billed = [await bills.created('B-CENT1', of, '0.34'), await bills.created('B-CENT2', of, '0.34')];
    for (const { id } of billed) {
      await bills.evaluated(id);
      expect((await bills.step('postBill', 'PostBillInput', id)).refusal).toBeUndefined();
    }
    const first = billed[0]?.id ?? '';
    expect((await voided(first)).refusal).toBeUndefined();
    const lines = await world.database.sql(
      `select role, debit::float - credit::float as amount, line.project, line.department, item_id = $2 as of_item
       from erp.gl_posting_line as line join erp.gl_posting as posting on posting.id = line.gl_posting_id
       join erp.gl_account as account on account.id = line.gl_account_id
       where posting.reverses_id is not null and source_id = $1 order by line_number desc limit 2`,
      [parseWire(ids.VendorBill, first), master.items.RES],
    );
    const charged = { project: 'P-VOID', department: 'D-7', of_item: true };
    expect(lines).toEqual([
      { role: 'PPV', amount: -0.01, ...charged },
      { role: 'GR_IR', amount: 0.01, ...charged },
    ]);
  });

  test('as a draft: nothing was posted', async () => {
    const order = await erp.ordered('PO-VD', [{ itemId: erp.item('RES'), quantityOrdered: 5, unitPrice: '1' }]);
    const line = order.lines[0]?.id ?? '';
    const draft = await bills.created('B-VD', [{ purchaseOrderLineId: line, quantity: 5, unitPrice: '1' }], '5');
    expect((await bills.evaluated(draft.id)).matchStatus).toBe('WAITING_FOR_RECEIPT');
    expect((await voided(draft.id)).refusal).toBeUndefined();
    expect(await bills.now(draft.id)).toMatchObject({
      exceptions: [{ status: 'RESOLVED', resolution: 'BILL_VOIDED' }],
    });
    expect((await erp.lineNow(line)).quantityBilled).toBe(0);
  });
});
