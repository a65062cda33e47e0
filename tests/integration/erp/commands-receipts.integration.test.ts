import { beforeAll, describe, expect, test } from '@jest/globals';
import { newId, parseWire, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { viewerOf } from '../../support/viewers.ts';
import { openDesks } from './desks.ts';
import { row } from './world.ts';

const { world, master, erp, mes, bills } = openDesks({ floorAccounts: true });
beforeAll(async () => {
  await row(world.database, 'matchTolerance', { subsidiaryId: master.books, pricePercent: '5', currency: 'USD' });
});

const orderOf = async (
  number: string,
  item: 'CAP' | 'RES' | 'BRKT' | 'WIRE',
  quantityOrdered: number,
  unitPrice: string,
  more: Record<string, unknown> = {},
): Promise<string> =>
  (await erp.ordered(number, [{ itemId: erp.item(item), quantityOrdered, unitPrice }], more)).lines[0]?.id ?? '';

const onLine = (line: string) => mes.booked('l.purchase_order_line_id = $1', [parseWire(ids.PurchaseOrderLine, line)]);

test('goods at the order’s price: stock, GR/IR, the order’s attributes and its state', async () => {
  const line = await orderOf('PO-R1', 'CAP', 100, '12.50', { attributes: { department: 'OPS', project: 'P1' } });
  const event = mes.receiptEvent([mes.received(line, master.items.CAP, '60')]);
  const { answer } = await mes.receive(event);
  expect(answer).toMatchObject({
    replayed: false,
    withholdings: [],
    itemReceipts: [
      {
        kind: 'RECEIPT',
        status: 'POSTED',
        stockStatus: 'UNRESTRICTED',
        quantity: 60,
        baseQuantity: 60,
        amount: { amount: '750.00' },
        transactionDate: '2026-01-12',
        postingDate: '2026-01-12',
        lateForPeriod: false,
        attributes: { department: 'OPS', project: 'P1' },
      },
    ],
  });
  expect(await onLine(line)).toEqual({ GR_IR: '-750', INVENTORY: '750' });
  expect(await erp.lineNow(line)).toMatchObject({ quantityReceived: 60, receiptStatus: 'PARTIALLY_RECEIVED' });
  expect(await mes.stock(master.items.CAP)).toEqual(['UNRESTRICTED 60 750']);
});

test('delivered three times, five times at once: one item receipt; another quantity is a conflict (4.8)', async () => {
  const line = await orderOf('PO-R2', 'RES', 100, '1');
  const item = mes.received(line, master.items.RES, '60');
  const event = { ...mes.receiptEvent([item]), id: newId(), subject: newId() };
  const first = await mes.receive(event);
  for (const replayed of [await mes.receive(event), await mes.receive(event)]) {
    expect(replayed.answer).toMatchObject({ replayed: true, itemReceipts: [{ replayed: true }] });
    expect(replayed.answer['itemReceipts']).toMatchObject([
      { id: (first.answer['itemReceipts'] as { id: string }[])[0]?.id },
    ]);
  }
  const many = await Promise.all(Array.from({ length: 5 }, () => mes.receive(event)));
  expect(many.every(({ answer }) => answer['replayed'] === true)).toBe(true);
  const changed = mes.receiptEvent([{ ...item, quantity: '61', baseQuantity: '61' }]);
  expect((await mes.receive(changed)).refusal).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT', status: 409 });
  expect((await erp.lineNow(line)).quantityReceived).toBe(60);
});

test('at standard cost the price difference is a variance, and goes back with the goods', async () => {
  const line = await orderOf('PO-R3', 'RES', 100, '0.50');
  const item = mes.received(line, master.items.RES, '90');
  await mes.receive(mes.receiptEvent([item]));
  expect(await onLine(line)).toEqual({ GR_IR: '-45', INVENTORY: '30', PPV: '15' });
  const back = mes.received(line, master.items.RES, '-90', { counterOfId: item.receiptItemId });
  const { answer } = await mes.receive(mes.receiptEvent([back], 'reversed', { receivedDate: '2026-02-03' }));
  expect(answer).toMatchObject({
    itemReceipts: [{ kind: 'SUPPLIER_RETURN', quantity: 90, postingDate: '2026-02-03', period: { code: '2026-02' } }],
  });
  expect(await onLine(line)).toMatchObject({ GR_IR: '0' });
  expect(await erp.lineNow(line)).toMatchObject({ quantityReceived: 0, receiptStatus: 'NOT_RECEIVED' });
});

test('3 rolls are 300 feet at 0.45 (4.9)', async () => {
  const line = await orderOf('PO-R4', 'WIRE', 3, '45');
  const item = { uom: 'ROLL', baseQuantity: '300', orderQuantity: '3' };
  const { answer } = await mes.receive(mes.receiptEvent([mes.received(line, master.items.WIRE, '3', item)]));
  expect(answer).toMatchObject({
    itemReceipts: [{ quantity: 3, baseQuantity: 300, unitOfMeasure: { code: 'ROLL' }, amount: { amount: '135.00' } }],
  });
  expect(await mes.stock(master.items.WIRE)).toEqual(['UNRESTRICTED 300 135']);
  const feet = { uom: 'FOT', baseQuantity: '50', orderQuantity: '0.6' };
  const odd = await mes.receive(mes.receiptEvent([mes.received(line, master.items.WIRE, '50', feet)]));
  expect(odd.refusal).toMatchObject({ code: 'VALUE_INVALID', details: { floor: 0.6, books: 0.5 } });
});

test('damaged goods go to blocked stock; what exceeds the order is withheld', async () => {
  const line = await orderOf('PO-R5', 'BRKT', 10, '38');
  const lines = [
    mes.received(line, master.items.BRKT, '9'),
    mes.received(line, master.items.BRKT, '1', { conditionCode: 'DAMAGED' }),
    mes.received(line, master.items.BRKT, '5', { conditionCode: 'QUARANTINED', overReceiptQuantity: '5' }),
  ];
  const excess = lines[2]?.receiptItemId;
  const { answer } = await mes.receive(mes.receiptEvent(lines));
  expect(answer).toMatchObject({
    itemReceipts: [{ stockStatus: 'UNRESTRICTED' }, { stockStatus: 'BLOCKED', quantity: 1 }],
    withholdings: [{ quantity: 5, reason: 'OVER_RECEIPT', status: 'OPEN' }],
  });
  expect(await mes.stock(master.items.BRKT)).toEqual(['UNRESTRICTED 9 342', 'BLOCKED 1 38']);
  expect(await onLine(line)).toEqual({ BLOCKED_INVENTORY: '38', GR_IR: '-380', INVENTORY: '342' });
  expect(await erp.lineNow(line)).toMatchObject({ quantityReceived: 10, receiptStatus: 'RECEIVED' });
  // A piece that is free to use is scrapped: it is none of those that are withheld.
  const scrap = { scrapRecordId: newId(), runId: null, itemId: master.items.BRKT, quantity: '1', uom: 'EA' };
  const free = { ...scrap, receiptItemId: excess, stockStatus: 'UNRESTRICTED', reasonCode: 'BENT', date: '2026-01-13' };
  await mes.carry('postScrap', { type: 'mes.scrap.recorded', site: master.lax, data: free }, 'outcome');
  expect(await mes.stock(master.items.BRKT)).toEqual(['UNRESTRICTED 8 304', 'BLOCKED 1 38']);
  const away = { counterOfId: excess, overReceiptQuantity: '-5' };
  await mes.receive(mes.receiptEvent([mes.received(line, master.items.BRKT, '-5', away)], 'returned'));
  expect(
    await world.database.sql('select status from erp.receipt_withholding where source_receipt_item_id = $1', [excess]),
  ).toEqual([{ status: 'RETURNED' }]);
  expect((await erp.lineNow(line)).quantityReceived).toBe(10);
});

test('what a disposition withholds of a receipt is not posted (R15)', async () => {
  const line = await orderOf('PO-R15', 'CAP', 10, '1');
  const item = mes.received(line, master.items.CAP, '10', { withheldQuantity: '3' });
  expect((await mes.receive(mes.receiptEvent([item]))).answer).toMatchObject({
    itemReceipts: [{ quantity: 7 }],
    withholdings: [{ quantity: 3, reason: 'DISPOSITION' }],
  });
});

test('billed within tolerance, GR/IR is back at zero and the difference is a variance (4.12)', async () => {
  const item = await row(world.database, 'item', { partNumber: 'STD-1', baseUom: 'EA' });
  const standard = { costMethod: 'STANDARD', currency: 'USD', standardMaterialCost: '1' };
  await row(world.database, 'itemFinancials', { itemId: item, status: 'ACTIVE', ...standard });
  const order = await erp.ordered('PO-R20', [
    { itemId: toWire(ids.Item, item), quantityOrdered: 1000, unitPrice: '1.00' },
  ]);
  const line = order.lines[0]?.id ?? '';
  await mes.receive(mes.receiptEvent([mes.received(line, item, '1000')]));
  expect(await onLine(line)).toEqual({ GR_IR: '-1000', INVENTORY: '1000' });
  const bill = await bills.created('B-R20', [{ purchaseOrderLineId: line, quantity: 1000, unitPrice: '1.04' }], '1040');
  expect(await bills.evaluated(bill.id)).toMatchObject({ matchStatus: 'MATCHED_WITHIN_TOLERANCE' });
  expect((await bills.step('postBill', 'PostBillInput', bill.id)).refusal).toBeUndefined();
  expect(await onLine(line)).toEqual({ AP: '-1040', GR_IR: '0', INVENTORY: '1000', PPV: '40' });
});

describe('a return', () => {
  test('after billing opens the match again and expects a credit (4.13)', async () => {
    const line = await orderOf('PO-R6', 'CAP', 100, '1');
    const item = mes.received(line, master.items.CAP, '100');
    await mes.receive(mes.receiptEvent([item]));
    const bill = await bills.created('B-R6', [{ purchaseOrderLineId: line, quantity: 100, unitPrice: '1' }], '100');
    expect(await bills.evaluated(bill.id)).toMatchObject({ matchStatus: 'MATCHED' });
    const back = mes.received(line, master.items.CAP, '-20', { counterOfId: item.receiptItemId });
    await mes.receive(mes.receiptEvent([back], 'returned'));
    expect(await bills.now(bill.id)).toMatchObject({
      matchStatus: 'EXCEPTION',
      lines: [{ matchResult: { reasons: ['QTY_OVER_RECEIVED'], received: 80, billed: 100 } }],
    });
    expect((await erp.lineNow(line)).quantityReceived).toBe(80);
  });

  test('of what is not in the books yet waits for it', async () => {
    const line = await orderOf('PO-R7', 'CAP', 10, '1');
    const item = mes.received(line, master.items.CAP, '10');
    const back = mes.receiptEvent(
      [mes.received(line, master.items.CAP, '-10', { counterOfId: item.receiptItemId })],
      'reversed',
    );
    expect((await mes.receive(back)).refusal).toMatchObject({ code: 'PREDECESSOR_MISSING', retryable: true });
    await mes.receive(mes.receiptEvent([item]));
    expect((await mes.receive(back)).refusal).toBeUndefined();
    expect((await erp.lineNow(line)).quantityReceived).toBe(0);
    expect(await onLine(line)).toMatchObject({ GR_IR: '0' });
  });

  test('leaves at what the goods cost in stock; the rest is a variance', async () => {
    const cheap = await orderOf('PO-R8', 'WIRE', 1, '45');
    const dear = await orderOf('PO-R9', 'CAP', 10, '100');
    expect(cheap).not.toBe('');
    const item = mes.received(dear, master.items.CAP, '10');
    await mes.receive(mes.receiptEvent([item]));
    const before = (await onLine(dear))['GR_IR'];
    const back = mes.received(dear, master.items.CAP, '-10', { counterOfId: item.receiptItemId });
    await mes.receive(mes.receiptEvent([back], 'returned'));
    const after = await onLine(dear);
    expect([before, after['GR_IR']]).toEqual(['-1000', '0']);
    expect(Number(after['PPV'])).toBeLessThan(0);
    expect(Number(after['INVENTORY']) + Number(after['PPV'])).toBeCloseTo(0, 6);
  });
});

describe('the posting date (4.6)', () => {
  test('is the next open period’s where the floor’s day is closed, unless a day was asked for', async () => {
    const line = await orderOf('PO-R10', 'CAP', 200, '12.50');
    await world.database.sql(`update erp.accounting_period set inventory_status = 'CLOSED' where id = $1`, [
      master.january,
    ]);
    const event = () =>
      mes.receiptEvent([mes.received(line, master.items.CAP, '100')], 'posted', { receivedDate: '2026-01-31' });
    const forced = await mes.receive(event(), { postingDate: '2026-01-31' });
    expect(forced.refusal).toMatchObject({ code: 'PERIOD_CLOSED', details: { period: '2026-01' } });
    const late = await mes.receive(event());
    expect(late.answer).toMatchObject({
      itemReceipts: [
        {
          transactionDate: '2026-01-31',
          postingDate: '2026-02-01',
          lateForPeriod: true,
          amount: { amount: '1250.00' },
        },
      ],
    });
    await world.database.sql(`update erp.accounting_period set inventory_status = 'OPEN' where id = $1`, [
      master.january,
    ]);
  });
});

describe('it is refused', () => {
  test('to everybody but integration, and to integration without MES’s signature', async () => {
    const line = await orderOf('PO-R11', 'CAP', 10, '1');
    const event = mes.receiptEvent([mes.received(line, master.items.CAP, '10')]);
    for (const system of ['ERP', 'MES', 'PLM'] as const)
      expect((await mes.receive(event, {}, viewerOf(system))).refusal).toMatchObject({
        code: 'ERP_POSTING_AUTHORITY',
        status: 403,
        rule: 'rule 4',
      });
    const { refusal } = await mes.receive(event, { signedEvent: 'made.up.event' });
    expect(refusal).toMatchObject({ code: 'EVENT_UNVERIFIED' });
  });

  test('for an order that is a draft or canceled, and for another item', async () => {
    const draft = await erp.created('PO-R12', [{ itemId: erp.item('CAP'), quantityOrdered: 1, unitPrice: '1' }]);
    const onDraft = mes.received(draft.lines[0]?.id ?? '', master.items.CAP, '1');
    expect((await mes.receive(mes.receiptEvent([onDraft]))).refusal).toMatchObject({ code: 'PO_NOT_RELEASED' });
    const line = await orderOf('PO-R13', 'CAP', 10, '1');
    const other = mes.received(line, master.items.RES, '1');
    expect((await mes.receive(mes.receiptEvent([other]))).refusal).toMatchObject({ code: 'ITEM_MISMATCH' });
  });

  test('for another revision or site than was ordered: what the floor signed must fit the order (R16)', async () => {
    const ofB = { itemId: erp.item('BRKT'), partId: toWire(ids.Part, master.parts['BRKT@B']) };
    const { lines } = await erp.ordered('PO-R16', [{ ...ofB, quantityOrdered: 10, unitPrice: '38' }]);
    const came = (partId: string) => mes.received(lines[0]?.id ?? '', master.items.BRKT, '1', { partId });
    const [a, b] = [came(master.parts['BRKT@A']), came(master.parts['BRKT@B'])];
    expect((await mes.receive(mes.receiptEvent([a]))).refusal).toMatchObject({
      code: 'ITEM_MISMATCH',
      details: { ordered: master.parts['BRKT@B'], received: master.parts['BRKT@A'] },
    });
    const elsewhere = { ...mes.receiptEvent([b]), site: master.aus };
    expect((await mes.receive(elsewhere)).refusal).toMatchObject({ code: 'VALUE_INVALID', rule: 'rule 4' });
    expect((await mes.receive(mes.receiptEvent([b]))).refusal).toBeUndefined();
  });

  test('where no posting rule says what moves', async () => {
    const line = await orderOf('PO-R14', 'WIRE', 1, '45');
    await world.database.sql(
      `update erp.posting_rule set line_type = 'SERVICE' where event = 'RECEIPT' and cost_method = 'FIFO'`,
    );
    const event = mes.receiptEvent([mes.received(line, master.items.WIRE, '1', { uom: 'ROLL', baseQuantity: '100' })]);
    expect((await mes.receive(event)).refusal).toMatchObject({
      code: 'POSTING_RULE_MISSING',
      details: { event: 'RECEIPT', costMethod: 'FIFO', lineType: 'GOODS' },
    });
    await world.database.sql(
      `update erp.posting_rule set line_type = 'GOODS' where event = 'RECEIPT' and cost_method = 'FIFO'`,
    );
    expect((await mes.receive(event)).refusal).toBeUndefined();
  });
});
