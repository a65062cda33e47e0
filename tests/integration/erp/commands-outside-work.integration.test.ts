import { beforeAll, expect, test } from '@jest/globals';
import { newId, parseWire, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { openDesks } from './desks.ts';
import { row } from './world.ts';

const { world, master, erp, mes, bills, shop } = openDesks({ floorAccounts: true });
beforeAll(async () => {
  await row(world.database, 'matchTolerance', { subsidiaryId: master.books, currency: 'USD' });
});

test('a line of outside work names the step of a run, or what is sent and what comes of it (R18)', async () => {
  const half = { itemId: erp.item('BRKT'), lineType: 'OUTSIDE_PROCESSING', quantityOrdered: 1, unitPrice: '1' };
  const [inputPartId, mbomId] = [toWire(ids.Part, master.parts['CAP@A']), toWire(ids.MBom, newId())];
  for (const more of [{}, { inputPartId }, { mbomId }])
    expect((await erp.create('PO-HALF', [{ ...half, ...more }])).refusal).toMatchObject({ code: 'VALUE_INVALID' });
  for (const more of [{ runStepId: toWire(ids.RunStep, newId()) }, { inputPartId, mbomId }])
    expect((await erp.create(`PO-${newId()}`, [{ ...half, ...more }])).refusal).toBeUndefined();
});

test('50 brackets sent, 30 good and 2 bad come back: 390.00 in stock, 90.00 owed, 20.00 apart (4.4)', async () => {
  const { database } = world;
  const raw = master.items.CAP;
  const done = await row(database, 'item', { partNumber: 'BRKT-ANO', baseUom: 'EA' });
  await row(database, 'itemFinancials', { itemId: done, status: 'ACTIVE', costMethod: 'AVERAGE', currency: 'USD' });
  const bought = await erp.ordered('PO-RAW', [{ itemId: erp.item('CAP'), quantityOrdered: 50, unitPrice: '10' }]);
  await mes.receive(mes.receiptEvent([mes.received(bought.lines[0]?.id ?? '', raw, '50')]));
  const order = await erp.ordered('PO-ANO', [
    {
      itemId: toWire(ids.Item, done),
      lineType: 'OUTSIDE_PROCESSING',
      quantityOrdered: 50,
      unitPrice: '3',
      inputPartId: toWire(ids.Part, master.parts['CAP@A']),
      mbomId: toWire(ids.MBom, newId()),
    },
  ]);
  const line = order.lines[0]?.id ?? '';
  const { answer } = await mes.receive(
    mes.receiptEvent([mes.received(line, done, '30'), mes.received(line, done, '2', { conditionCode: 'DAMAGED' })]),
  );
  expect(answer).toMatchObject({
    itemReceipts: [{ quantity: 30, amount: { amount: '90.00' } }],
    withholdings: [{ quantity: 2, reason: 'OUTSIDE_PROCESSING_REJECT', status: 'OPEN' }],
  });
  expect(await mes.stock(done)).toEqual(['UNRESTRICTED 30 390', 'BLOCKED 2 20']);
  expect(await mes.stock(raw)).toEqual(['UNRESTRICTED 18 180']);
  const uuid = parseWire(ids.PurchaseOrderLine, line);
  expect(await mes.booked('l.purchase_order_line_id = $1', [uuid])).toEqual({
    BLOCKED_INVENTORY: '20',
    GR_IR: '-90',
    INVENTORY: '70',
    WIP: '0',
  });

  const bill = await bills.created('B-ANO', [{ purchaseOrderLineId: line, quantity: 32, unitPrice: '3' }], '96');
  expect(await bills.evaluated(bill.id)).toMatchObject({
    matchStatus: 'EXCEPTION',
    paymentStatus: 'BLOCKED',
    exceptions: [{ kind: 'DISAGREEMENT', blockedAmount: { amount: '6.00' } }],
    lines: [{ matchResult: { reasons: ['QTY_OVER_RECEIVED'], received: 30, billed: 32, quantityVariance: 2 } }],
  });
});

test('takes what the floor says was used; rejects go back, are taken after all or are scrapped, each for its part', async () => {
  const { database } = world;
  const raw = master.items.CAP;
  const done = await row(database, 'item', { partNumber: 'BRKT-PAIR', baseUom: 'EA' });
  await row(database, 'itemFinancials', { itemId: done, status: 'ACTIVE', costMethod: 'AVERAGE', currency: 'USD' });
  const bought = await erp.ordered('PO-RAW-2', [{ itemId: erp.item('CAP'), quantityOrdered: 82, unitPrice: '10' }]);
  await mes.receive(mes.receiptEvent([mes.received(bought.lines[0]?.id ?? '', raw, '82')]));
  const sent = { inputPartId: toWire(ids.Part, master.parts['CAP@A']), mbomId: toWire(ids.MBom, newId()) };
  const ordered = {
    itemId: toWire(ids.Item, done),
    lineType: 'OUTSIDE_PROCESSING',
    quantityOrdered: 50,
    unitPrice: '3',
  };
  const order = await erp.ordered('PO-PAIR', [{ ...ordered, ...sent }]);
  const line = order.lines[0]?.id ?? '';
  const used = (quantity: string) => ({ consumed: [{ itemId: raw, quantity, uom: 'EA' }] });
  const rejects = mes.received(line, done, '4', { conditionCode: 'DAMAGED', withheldQuantity: '4', ...used('8') });
  await mes.receive(mes.receiptEvent([mes.received(line, done, '10', used('20')), rejects]));
  expect(await mes.stock(raw)).toEqual(['UNRESTRICTED 72 720']);
  expect(await mes.stock(done)).toEqual(['UNRESTRICTED 10 230', 'BLOCKED 4 80']);

  const away = { counterOfId: rejects.receiptItemId, withheldQuantity: '-1', conditionCode: 'DAMAGED' };
  const back = await mes.receive(mes.receiptEvent([mes.received(line, done, '-1', away)], 'returned'));
  expect(back.refusal).toBeUndefined();
  expect(await mes.stock(done)).toEqual(['UNRESTRICTED 10 230', 'BLOCKED 3 60']);

  const { receiptItemId } = rejects;
  const hold = (type: string, minute: number, more: Record<string, unknown>) => ({
    ...{ type: `mes.stock.${type}`, id: newId(), site: master.lax, time: new Date(Date.UTC(2026, 0, 22, 12, minute)) },
    data: {
      ...{ partInventoryId: newId(), itemId: done, receiptItemId, uom: 'EA', quantity: '1', stockStatus: 'BLOCKED' },
      ...{ status: 'BLOCKED', date: '2026-01-22', byReceipt: true, ...more },
    },
  });
  const carry = (event: ReturnType<typeof hold>) => mes.carry('applyHold', event, 'replayed glPosting { id }');
  const held = hold('held', 1, {});
  expect((await carry(held)).answer).toEqual({ replayed: false, glPosting: null });
  const stock = { partInventoryId: held.data.partInventoryId };
  const released = hold('released', 2, { ...stock, stockStatus: 'UNRESTRICTED', decision: 'RELEASE' });
  expect((await carry(released)).refusal).toBeUndefined();
  expect((await carry(released)).answer).toMatchObject({ replayed: true });
  expect(await mes.stock(done)).toEqual(['UNRESTRICTED 11 253', 'BLOCKED 2 40']);

  const scrap = { scrapRecordId: newId(), runId: null, itemId: done, quantity: '1', uom: 'EA', reasonCode: 'PITTED' };
  const data = { ...scrap, receiptItemId, stockStatus: 'BLOCKED', date: '2026-01-22' };
  await mes.carry('postScrap', { type: 'mes.scrap.recorded', site: master.lax, data }, 'outcome');
  expect(await mes.stock(done)).toEqual(['UNRESTRICTED 11 253', 'BLOCKED 1 20']);
  // The other is scrapped on the account of a run, and comes with its increment: once, and not out of free stock.
  const run = shop.run({ planned: '2' });
  const of = { scrapRecordId: newId(), itemId: done, quantity: '1', unitOfMeasure: 'EA' };
  const scrapped = shop.used(done, '1', { kind: 'SCRAPPED' });
  const early = { materials: [scrapped], heldScraps: [{ ...of, receiptItemId: newId() }] };
  expect((await shop.complete(run, 1, 0, early)).refusal).toMatchObject({ code: 'PREDECESSOR_MISSING' });
  const heldScraps = [{ ...of, receiptItemId }];
  expect((await shop.complete(run, 1, 0, { materials: [scrapped], heldScraps })).refusal).toBeUndefined();
  expect(await mes.stock(done)).toEqual(['UNRESTRICTED 11 253', 'BLOCKED 0 0']);
  expect((await shop.complete(run, 1, 0, { materials: [scrapped], heldScraps, final: true })).refusal).toBeUndefined();
  expect(await mes.stock(done)).toEqual(['UNRESTRICTED 10 230', 'BLOCKED 0 0']);
  expect(
    await database.sql(
      `select status, quantity::float from erp.receipt_withholding where source_receipt_item_id = $1 order by status`,
      [receiptItemId],
    ),
  ).toEqual([
    { status: 'POSTED', quantity: 1 },
    { status: 'RETURNED', quantity: 1 },
    { status: 'SCRAPPED', quantity: 1 },
    { status: 'SCRAPPED', quantity: 1 },
  ]);
  expect(await erp.lineNow(line)).toMatchObject({ quantityReceived: 11 });
  const uuid = parseWire(ids.PurchaseOrderLine, line);
  expect(await mes.booked('l.purchase_order_line_id = $1', [uuid])).toMatchObject({ GR_IR: '-33', WIP: '0' });
});

test('a bill line that pays for two receipts of two order lines charges each where it was ordered (R17, R20)', async () => {
  const to = (project: string) => ({
    itemId: erp.item('CAP'),
    quantityOrdered: 10,
    unitPrice: '2',
    attributes: { project },
  });
  const { lines } = await erp.ordered('PO-R21', [to('P1'), to('P2')]);
  const { answer } = await mes.receive(
    mes.receiptEvent(lines.map(({ id }) => mes.received(id, master.items.CAP, '10'))),
  );
  const receipts = (answer['itemReceipts'] as { id: string }[]).map(({ id }) => id);
  const shares = (of: string[]) =>
    lines.map(({ id }, at) => ({ purchaseOrderLineId: id, itemReceiptId: of[at], quantity: 10 }));
  const billed = (of: string[]) => [{ quantity: 20, unitPrice: '2', allocations: shares(of) }];
  expect((await bills.create('B-R21', billed([...receipts].reverse()), '40')).refusal).toMatchObject({
    code: 'NOT_FOUND',
  });
  const bill = await bills.created('B-R21', billed(receipts), '40');
  expect(await bills.evaluated(bill.id)).toMatchObject({ matchStatus: 'MATCHED' });
  expect((await bills.step('postBill', 'PostBillInput', bill.id)).refusal).toBeUndefined();
  const charged = await world.database.sql(
    `select line.project, sum(line.base_debit)::int as debit, sum(line.base_credit)::int as credit from erp.gl_posting_line as line
     join erp.gl_account as account on account.id = line.gl_account_id and account.role = 'GR_IR'
     where line.purchase_order_line_id = any ($1) group by line.project order by line.project`,
    [lines.map(({ id }) => parseWire(ids.PurchaseOrderLine, id))],
  );
  expect(charged).toEqual([
    { project: 'P1', debit: 20, credit: 20 },
    { project: 'P2', debit: 20, credit: 20 },
  ]);
});
