import { describe, expect, test } from '@jest/globals';
import { newId, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { viewerOf } from '../../support/viewers.ts';
import { openDesks } from './desks.ts';
import type { MasterData } from './master-data.ts';
import { row } from './world.ts';

const { world, master, erp, mes, bills } = openDesks({ floorAccounts: true });

type Row = {
  id: string;
  item: { partNumber: string };
  category: string;
  evidenceEventIds: string[];
  note: string | null;
};
type Run = { id: string; status: string; rows: Row[] };

const fields = `id status valueDifference { amount } rows { id item { partNumber } shopFloorQuantity inTransitQuantity financialQuantity
  difference valueDifference { amount } category evidenceEventIds note }`;
const run = (asOf: string, shopFloorRows: Record<string, unknown>[], viewer = viewerOf('INTEGRATION')) =>
  erp.run(
    'runReconciliation',
    'RunReconciliationInput',
    { siteId: toWire(ids.Site, master.lax), asOf, shopFloorRows },
    `unknownPartNumbers reconciliationRun { ${fields} }`,
    viewer,
  );
const compared = async (asOf: string, rows: Record<string, unknown>[]) => {
  const { data, refusal } = await run(asOf, rows);
  expect(refusal).toBeUndefined();
  return (data['runReconciliation'] as { reconciliationRun: Run }).reconciliationRun;
};
const rowOf = ({ rows }: Run, partNumber: string) => rows.find(({ item }) => item.partNumber === partNumber);
const adjust = (more: Record<string, unknown>, viewer = viewerOf('ERP')) =>
  erp.run(
    'postAdjustingEntry',
    'PostAdjustingEntryInput',
    { siteId: toWire(ids.Site, master.lax), reason: 'as counted', approvedBy: 'the controller', ...more },
    'adjustingEntry { id kind quantity value { amount } period { code } glPosting { lines { account { role } debit { amount } credit { amount } } } }',
    viewer,
  );
const periodIs = (code: string, status: string) =>
  world.database.sql(
    `update erp.accounting_period set inventory_status = $2::erp.period_status, gl_status = $2::erp.period_status where code = $1`,
    [code, status],
  );
const ordered = async (
  number: string,
  item: keyof MasterData['items'],
  quantity: number,
  unitPrice: string,
  more = {},
) =>
  (await erp.ordered(number, [{ itemId: erp.item(item), quantityOrdered: quantity, unitPrice, ...more }])).lines[0]
    ?.id ?? '';

test('100 at 12.50 come on the last evening of January and reach the books in February (4.6)', async () => {
  const line = await ordered('PO-46', 'CAP', 100, '12.50');
  await periodIs('2026-01', 'CLOSED');
  const received = mes.received(line, master.items.CAP, '100');
  const dock = mes.receiptEvent([received], 'posted', { receivedDate: '2026-01-31' });
  const forced = await mes.receive(dock, { postingDate: '2026-01-31' });
  expect(forced.refusal).toMatchObject({ code: 'PERIOD_CLOSED' });
  const { answer } = await mes.receive(dock);
  expect(answer).toMatchObject({
    itemReceipts: [
      { transactionDate: '2026-01-31', postingDate: '2026-02-01', lateForPeriod: true, period: { code: '2026-02' } },
    ],
  });
  const [told] = await world.database.sql<{ id: string }>(
    'select source_event_id::text as id from erp.item_receipt order by id desc limit 1',
  );
  const floorRow = { partNumber: 'CAP-100uF', unitOfMeasure: 'EA', shopFloorQuantity: 100 };
  const january = await compared('2026-01-31T23:59:59-08:00', [floorRow]);
  expect(january).toMatchObject({ status: 'DIFFERENCES' });
  const found = rowOf(january, 'CAP-100uF');
  expect(found).toMatchObject({
    financialQuantity: 0,
    difference: 100,
    valueDifference: { amount: '1250.00' },
    category: 'TIMING',
    evidenceEventIds: [told?.id],
  });
  expect(await compared('2026-02-01T23:59:59-08:00', [floorRow])).toMatchObject({
    status: 'MATCHED',
    rows: [{ category: 'MATCHED' }],
  });

  const accrual = {
    ...{ itemId: erp.item('CAP'), kind: 'ACCRUAL', quantity: 100, value: '1250', reconciliationRowId: found?.id },
    ...{ postingDate: '2026-01-31', autoReverseOn: '2026-02-01' },
  };
  expect((await adjust(accrual)).refusal).toMatchObject({ code: 'PERIOD_CLOSED', details: { period: '2026-01' } });
  await periodIs('2026-01', 'SOFT_CLOSED');
  const before = await mes.stock(master.items.CAP);
  expect((await adjust(accrual)).data).toMatchObject({
    postAdjustingEntry: {
      adjustingEntry: {
        value: { amount: '1250.00' },
        period: { code: '2026-01' },
        glPosting: {
          lines: [
            { account: { role: 'INVENTORY' }, debit: { amount: '1250.00' } },
            { account: { role: 'ACCRUAL' }, credit: { amount: '1250.00' } },
          ],
        },
      },
    },
  });
  expect(await mes.stock(master.items.CAP)).toEqual(before);
  expect(await mes.booked(`p.source_type = 'ADJUSTING_ENTRY' and p.posting_date <= '2026-01-31'`, [])).toEqual({
    ACCRUAL: '-1250',
    INVENTORY: '1250',
  });
  expect(await mes.booked(`p.source_type = 'ADJUSTING_ENTRY'`, [])).toEqual({ ACCRUAL: '0', INVENTORY: '0' });
  expect(await compared('2026-01-31T23:59:59-08:00', [floorRow])).toMatchObject({
    rows: [{ category: 'MATCHED', financialQuantity: 100 }],
  });
  expect((await adjust(accrual)).refusal).toMatchObject({ code: 'ALREADY_EXISTS' });
  await periodIs('2026-01', 'OPEN');
});

test('110 come of 100 with 5 percent: 105 are booked, 5 withheld, and a bill of 110 is an exception for 10.00 (4.7)', async () => {
  const line = await ordered('PO-47', 'RES', 100, '2', { overReceiptTolerancePercent: '5' });
  expect((await mes.receive(mes.receiptEvent([mes.received(line, master.items.RES, '60')]))).refusal).toBeUndefined();
  const over = mes.received(line, master.items.RES, '50', { overReceiptQuantity: '5' });
  expect((await mes.receive(mes.receiptEvent([over]))).answer).toMatchObject({
    itemReceipts: [{ quantity: 45 }],
    withholdings: [{ quantity: 5, reason: 'OVER_RECEIPT', status: 'OPEN' }],
  });
  expect(await erp.lineNow(line)).toMatchObject({ quantityReceived: 105, receiptStatus: 'OVER_RECEIVED' });
  const billed = await bills.created('B-47', [{ purchaseOrderLineId: line, quantity: 110, unitPrice: '2' }], '220');
  expect(await bills.evaluated(billed.id)).toMatchObject({
    matchStatus: 'EXCEPTION',
    exceptions: [{ blockedAmount: { amount: '10.00' } }],
    lines: [{ matchResult: { received: 105, billed: 110, quantityVariance: 5 } }],
  });
  const found = await compared('2026-02-10T12:00:00Z', [
    { partNumber: '00123', unitOfMeasure: 'EA', shopFloorQuantity: 110 },
    { partNumber: 'CAP-100uF', unitOfMeasure: 'EA', shopFloorQuantity: 100 },
  ]);
  expect(rowOf(found, '00123')).toMatchObject({
    difference: 5,
    category: 'UNPOSTED',
    note: '5 withheld from the books',
  });
  const right = await bills.created('B-47R', [{ purchaseOrderLineId: line, quantity: 105, unitPrice: '2' }], '210');
  await bills.step('voidBill', 'VoidBillInput', billed.id, { reason: 'billed what is not ours' });
  expect(await bills.evaluated(right.id)).toMatchObject({ matchStatus: 'MATCHED' });
});

describe('floor and books differ', () => {
  test('on a ghost: 40 pieces are booked on the wrong number (4.10)', async () => {
    const ghost = await row(world.database, 'item', { partNumber: 'brkt 001', baseUom: 'EA', originSystem: 'ERP' });
    await row(world.database, 'itemFinancials', {
      itemId: ghost,
      status: 'ACTIVE',
      costMethod: 'AVERAGE',
      currency: 'USD',
    });
    const order = await erp.ordered('PO-410', [
      { itemId: toWire(ids.Item, ghost), quantityOrdered: 40, unitPrice: '3' },
    ]);
    const received = mes.received(order.lines[0]?.id ?? '', ghost, '40');
    expect((await mes.receive(mes.receiptEvent([received]))).refusal).toBeUndefined();
    const found = await compared('2026-02-10T12:00:00Z', [
      { partNumber: 'BRKT-001', unitOfMeasure: 'EA', shopFloorQuantity: 40 },
      { partNumber: '00123', unitOfMeasure: 'EA', shopFloorQuantity: 110 },
      { partNumber: 'CAP-100uF', unitOfMeasure: 'EA', shopFloorQuantity: 100 },
    ]);
    expect(rowOf(found, 'BRKT-001')).toMatchObject({
      difference: 40,
      category: 'MISSING_IN_ERP',
      valueDifference: { amount: '1520.00' },
    });
    expect(rowOf(found, 'brkt 001')).toMatchObject({
      difference: -40,
      category: 'MISSING_IN_MES',
      valueDifference: { amount: '-120.00' },
    });
  });

  test('by events that the books do not know, by a pack, by nothing anybody knows', async () => {
    const line = await ordered('PO-W', 'WIRE', 300, '0.45', { unitOfMeasure: 'FOT' });
    await mes.receive(mes.receiptEvent([mes.received(line, master.items.WIRE, '300', { uom: 'FOT' })]));
    const events = [newId(), newId()];
    const at = '2026-02-10T12:00:00Z';
    const cap = (more: Record<string, unknown>) => ({ partNumber: 'CAP-100uF', unitOfMeasure: 'EA', ...more });
    const wire = (shopFloorQuantity: number, unitOfMeasure = 'FOT') => ({
      partNumber: 'WIRE-24',
      unitOfMeasure,
      shopFloorQuantity,
    });
    const found = await compared(at, [cap({ shopFloorQuantity: 97, evidenceEventIds: events }), wire(3)]);
    expect(rowOf(found, 'CAP-100uF')).toMatchObject({ difference: -3, category: 'UNPOSTED', evidenceEventIds: events });
    expect(rowOf(found, 'WIRE-24')).toMatchObject({ category: 'UOM' });
    const other = await compared(at, [cap({ shopFloorQuantity: 99 }), wire(3, 'ROLL')]);
    expect(other.status).toBe('UNEXPLAINED');
    expect(rowOf(other, 'CAP-100uF')).toMatchObject({ category: 'UNEXPLAINED', difference: -1 });
    expect(rowOf(other, 'WIRE-24')).toMatchObject({ category: 'MATCHED', difference: 0 });
    const owed = await compared(at, [cap({ shopFloorQuantity: 100, unpostedQuantity: 15 }), wire(1, 'KGM')]);
    expect(rowOf(owed, 'CAP-100uF')).toMatchObject({
      category: 'UNPOSTED',
      note: '15 used and not yet taken from stock',
    });
    expect(rowOf(owed, 'WIRE-24')).toMatchObject({ category: 'UOM' });
    // The floor's feed has a row for each unit: stock in feet, what a completion lacks in metres.
    const lacks = { partNumber: 'WIRE-24', unitOfMeasure: 'MTR', shopFloorQuantity: 0, unpostedQuantity: 3.048 };
    expect(rowOf(await compared(at, [wire(300), lacks]), 'WIRE-24')).toMatchObject({
      ...{ category: 'UNPOSTED', difference: 0, note: '10 used and not yet taken from stock' },
    });
  });

  test('events that the books took in without a posting, or refused for good, are not still to be posted', async () => {
    const lines = [{ itemId: master.items.CAP, partId: newId(), quantity: '1', unitOfMeasure: 'EA' }];
    const transfer = (toSiteId: string, interSite: boolean, quantity = '1') => ({
      ...{ type: 'mes.transfer.shipped', id: newId(), subject: newId(), site: master.lax },
      data: {
        ...{ number: 'TR-R', fromSiteId: master.lax, toSiteId, interSite, date: '2026-02-09' },
        lines: lines.map((line) => ({ ...line, quantity })),
      },
    });
    const within = transfer(master.lax, false);
    expect((await mes.carry('postTransfer', within, 'glPosting { id }')).answer).toEqual({ glPosting: null });
    const early = transfer(master.aus, true, '5000');
    expect((await mes.carry('postTransfer', early, 'replayed')).refusal).toMatchObject({
      code: 'INSUFFICIENT_QUANTITY',
      retryable: true,
    });
    const line = await ordered('PO-MIS', 'RES', 5, '1');
    const wrong = { ...mes.receiptEvent([mes.received(line, master.items.CAP, '5')]), id: newId() };
    expect((await mes.receive(wrong)).refusal).toMatchObject({ code: 'ITEM_MISMATCH' });
    const of = async (...evidenceEventIds: string[]) => {
      const row = { partNumber: 'CAP-100uF', unitOfMeasure: 'EA', shopFloorQuantity: 98, evidenceEventIds };
      return rowOf(await compared('2026-02-10T12:00:00Z', [row]), 'CAP-100uF');
    };
    expect(await of(within.id, wrong.id)).toMatchObject({ category: 'UNEXPLAINED', evidenceEventIds: [] });
    expect(await of(within.id, early.id)).toMatchObject({ category: 'UNPOSTED', evidenceEventIds: [early.id] });
  });

  test('and finance corrects the books, not integration, and not by more than they hold', async () => {
    const found = await compared('2026-02-10T12:00:00Z', [
      { partNumber: 'CAP-100uF', unitOfMeasure: 'EA', shopFloorQuantity: 99 },
    ]);
    const one = { itemId: erp.item('CAP'), postingDate: '2026-02-11', quantity: -1 };
    expect((await adjust(one, viewerOf('INTEGRATION'))).refusal).toMatchObject({
      code: 'INVENTORY_MIRROR_FORBIDDEN',
      status: 403,
    });
    expect((await adjust({ ...one, quantity: -1000 })).refusal).toMatchObject({ code: 'INSUFFICIENT_QUANTITY' });
    expect((await adjust({ ...one, quantity: 0 })).refusal).toMatchObject({ code: 'VALUE_INVALID' });
    expect((await adjust({ ...one, reconciliationRowId: rowOf(found, 'CAP-100uF')?.id })).data).toMatchObject({
      postAdjustingEntry: { adjustingEntry: { quantity: -1, value: { amount: '-12.50' } } },
    });
    expect(await mes.stock(master.items.CAP)).toEqual(['UNRESTRICTED 99 1237.5']);
    expect((await adjust({ ...one, quantity: 0, value: '99' })).data).toMatchObject({
      postAdjustingEntry: { adjustingEntry: { quantity: 0, value: { amount: '99.00' } } },
    });
    expect(await mes.stock(master.items.CAP)).toEqual(['UNRESTRICTED 99 1336.5']);
  });

  test('and what cannot be compared is refused or told', async () => {
    const ghost = { partNumber: 'M3X8', unitOfMeasure: 'EA', shopFloorQuantity: 1 };
    expect((await run('2026-02-10T12:00:00Z', [ghost])).data).toMatchObject({
      runReconciliation: { unknownPartNumbers: ['M3X8'] },
    });
    expect((await run('2026-02-10T12:00:00Z', [ghost, ghost])).refusal).toMatchObject({ code: 'VALUE_INVALID' });
    expect((await run('2026-02-10T12:00:00Z', [{ ...ghost, evidenceEventIds: ['e1'] }])).refusal).toMatchObject({
      code: 'VALUE_INVALID',
    });
    expect((await run('2026-02-10T12:00:00Z', [], viewerOf('MES'))).refusal).toMatchObject({
      code: 'INVENTORY_MIRROR_FORBIDDEN',
    });
  });
});
