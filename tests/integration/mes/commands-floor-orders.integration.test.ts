import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { newId, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { listen } from '../../support/live.ts';
import { signedBy } from '../../support/signed-events.ts';
import { viewerOf } from '../../support/viewers.ts';
import { floorWorld, receiptFields, type FloorWorld, type ReceiptSeen } from './floor-client.ts';

let world: FloorWorld;
let number = 3000;
beforeAll(async () => {
  world = await floorWorld();
});
afterAll(() => world.close());
afterEach(async () => {
  expect(await world.amiss()).toEqual({});
});

const supplier = { id: newId(), code: 'NEWCO', name: 'New Company', status: 'ACTIVE' };

/** An order of ERP with one line of 100 brackets, and its events as ERP signs them. */
const orderOfErp = () => {
  const { plant } = world;
  const [id, lineId, po] = [newId(), newId(), `PO-${String((number += 1))}`];
  const base = {
    ...{ id: lineId, poNumber: po, lineNumber: 1, lineType: 'GOODS', status: 'OPEN', version: 1 },
    ...{
      itemId: plant.bracket['item_id'],
      partId: plant.bracket.id,
      description: 'Brackets',
      receivingComplete: false,
    },
    ...{ quantityOrdered: '100.000000', unitOfMeasure: 'EA', overReceiptTolerancePercent: '5', project: 'APOLLO' },
  };
  const site = plant.lax.id;
  const told = (type: string, subjectVersion: number, status: string, lines?: object[], more: object = {}) =>
    signedBy('erp', {
      ...{ type: `erp.purchase-order.${type}`, subject: id, subjectVersion, site },
      data: { number: po, status, supplier, currency: 'USD', ...(lines === undefined ? {} : { lines }), ...more },
    });
  const lineTold = (type: string, line: Record<string, unknown> & { version: number }) =>
    signedBy('erp', {
      ...{ type: `erp.purchase-order-line.${type}`, subject: lineId, subjectVersion: line.version, site },
      data: { number: po, purchaseOrderId: id, orderStatus: 'ORDERED', supplier, ...base, ...line },
    });
  return { id, lineId, po, base, told, lineTold };
};

const integration = viewerOf('INTEGRATION');
const apply = async (signedEvent: Promise<string>) =>
  world.as('applyPurchaseOrder', { signedEvent: await signedEvent }, 'purchaseOrder { number }', integration);
const lineNow = async (id: string) =>
  (
    await world.database.sql<Record<string, unknown>>(
      `select status, quantity_ordered::float as ordered, project, source_version::int as version from mes.purchase_order_line where id = $1`,
      [id],
    )
  )[0];
const receive = (po: string, quantity: number, more: object = {}) =>
  world.as(
    'createReceipt',
    {
      locationId: world.wire('Location', world.plant.bin),
      lines: [{ poNumber: po, lineNumber: 1, quantity }],
      ...more,
    },
    receiptFields,
  );

test('an order is received once ERP has released it; the copy follows the later version only', async () => {
  const { po, lineId, base, told, lineTold } = orderOfErp();
  expect((await apply(told('created', 1, 'DRAFT', [base]))).data).toEqual({ purchaseOrder: { number: po } });
  expect((await receive(po, 10)).refusal).toMatchObject({ code: 'PO_NOT_RELEASED' });
  expect((await apply(told('released', 4, 'ORDERED', [base]))).refusal).toBeUndefined();
  expect(await lineNow(lineId)).toEqual({ status: 'ORDERED', ordered: 100, project: 'APOLLO', version: 1 });
  expect((await receive(po, 10)).refusal).toBeUndefined();
  expect((await apply(lineTold('changed', { version: 3, quantityOrdered: '60' }))).refusal).toBeUndefined();
  expect((await apply(lineTold('changed', { version: 2, quantityOrdered: '80' }))).refusal).toBeUndefined();
  expect((await apply(told('approved', 3, 'APPROVED'))).refusal).toBeUndefined();
  expect(await lineNow(lineId)).toEqual({ status: 'ORDERED', ordered: 60, project: 'APOLLO', version: 3 });
  const suppliers = await world.database.sql(`select name, status from mes.supplier where code = 'NEWCO'`);
  expect(suppliers).toEqual([{ name: 'New Company', status: 'ACTIVE' }]);
});

test('a line that came before its order finds it later', async () => {
  const { po, lineId, base, told, lineTold } = orderOfErp();
  await apply(lineTold('changed', { version: 2 }));
  expect((await receive(po, 1)).refusal).toBeUndefined();
  await apply(told('canceled', 9, 'CANCELED', [{ ...base, version: 3, status: 'CANCELED' }]));
  expect(await lineNow(lineId)).toMatchObject({ status: 'CANCELED', version: 3 });
});

test('only what ERP signed counts, and only by integration; an item that is not known waits', async () => {
  const { base, told, lineTold } = orderOfErp();
  const signedEvent = await signedBy('mes', { type: 'erp.purchase-order.released', data: {} });
  expect((await apply(Promise.resolve(signedEvent))).refusal).toMatchObject({ code: 'EVENT_UNVERIFIED' });
  const given = { signedEvent: await told('created', 1, 'DRAFT', [base]) };
  const { refusal } = await world.as('applyPurchaseOrder', given, 'purchaseOrder { number }');
  expect(refusal).toMatchObject({ code: 'OWNERSHIP_VIOLATION', owner: 'MES' });
  const stranger = lineTold('changed', { version: 1, itemId: newId() });
  expect((await apply(stranger)).refusal).toMatchObject({ code: 'NOT_FOUND', owner: 'PLM' });
});

test('the truck that comes after the cancellation: the order takes nothing, the goods are kept apart', async () => {
  const { po, base, told } = orderOfErp();
  await apply(told('released', 4, 'ORDERED', [base]));
  await apply(told('canceled', 5, 'CANCELED', [{ ...base, version: 2, status: 'CANCELED' }]));
  const late = await receive(po, 100);
  expect(late.refusal).toMatchObject({ code: 'PO_CLOSED', owner: 'ERP' });
  expect(late.refusal?.message).toContain('conditionCode QUARANTINED');
  const { receipt } = await world.done<ReceiptSeen>(
    'createReceipt',
    {
      locationId: world.wire('Location', world.plant.closed),
      supplierId: world.wire('Supplier', supplier),
      lines: [{ partId: world.wire('Part', world.plant.bracket), quantity: 100, conditionCode: 'QUARANTINED' }],
    },
    receiptFields,
  );
  expect(receipt.items[0]?.partInventories).toMatchObject([{ stockStatus: 'BLOCKED', quantityOnHand: 100 }]);
});

test('a receipt is not reversed below what is billed and matched', async () => {
  const { po, lineId, base, told } = orderOfErp();
  await apply(told('released', 4, 'ORDERED', [base]));
  const receipts = [];
  for (const quantity of [80, 20]) receipts.push(((await receive(po, quantity)).data as ReceiptSeen).receipt);
  const [eighty, twenty] = receipts;
  const matched = async (quantityBilled: string, time: string) =>
    world.as(
      'applyMatchState',
      {
        signedEvent: await signedBy('erp', {
          ...{ type: 'erp.vendor-bill.matched', time: new Date(time), site: world.plant.lax.id },
          data: {
            number: 'B-1',
            matchStatus: 'MATCHED',
            lines: [{ purchaseOrderLineId: lineId, status: 'MATCHED', quantityBilled }],
          },
        }),
      },
      'purchaseOrderLines { poNumber quantityReceivedOnFloor }',
      integration,
    );
  expect((await matched('100', '2026-03-02T00:00:00Z')).data).toEqual({
    purchaseOrderLines: [{ poNumber: po, quantityReceivedOnFloor: 100 }],
  });
  const undo = { id: twenty?.id, etag: twenty?._etag, reason: 'Miscounted' };
  expect((await world.as('reverseReceipt', undo, receiptFields)).refusal).toMatchObject({
    code: 'RECEIPT_LOCKED_BY_MATCH',
    owner: 'ERP',
    details: { received: 100, billed: 100, reversed: 20, uom: 'EA' },
  });
  await matched('80', '2026-03-03T00:00:00Z');
  await matched('100', '2026-03-02T00:00:00Z');
  expect((await world.as('reverseReceipt', undo, receiptFields)).refusal).toBeUndefined();
  const more = { id: eighty?.id, etag: eighty?._etag, reason: 'Miscounted' };
  expect((await world.as('reverseReceipt', more, receiptFields)).refusal).toMatchObject({
    details: { received: 80, billed: 80, reversed: 80 },
  });
});

test('goods above the order are taken once ERP let it take them, and not before (R15)', async () => {
  const { po, base, told, lineTold } = orderOfErp();
  await apply(told('released', 4, 'ORDERED', [base]));
  const { data, refusal } = await receive(po, 110, { overReceiptAction: 'QUARANTINE_EXCESS' });
  expect(refusal).toBeUndefined();
  const [, excess] = (data as ReceiptSeen).receipt.items;
  expect(excess).toMatchObject({ quantity: 5, overReceiptQuantity: 5 });
  const { partInventory } = await world.ask<{ partInventory: { holds: { id: string; _etag: string }[] } }>(
    'query ($id: ID!) { partInventory(id: $id) { holds { id _etag } } }',
    { id: excess?.partInventories[0]?.id },
  );
  const [hold] = partInventory.holds;
  const release = { id: hold?.id, etag: hold?._etag, decision: 'RELEASE' };
  expect((await world.as('releaseStockHold', release, 'stockHold { id }')).refusal).toMatchObject({
    code: 'OVER_RECEIPT',
    details: { ordered: 100, alreadyReceived: 110, requested: 5 },
  });
  await apply(lineTold('changed', { version: 2, overReceiptTolerancePercent: '10' }));
  await world.done('releaseStockHold', release, 'stockHold { id }');
  expect((await receive(po, 1)).refusal).toMatchObject({ code: 'OVER_RECEIPT', details: { alreadyReceived: 110 } });
  const { receiptItem } = await world.ask<{ receiptItem: unknown }>(
    'query ($id: ID!) { receiptItem(id: $id) { overReceiptQuantity partInventories { stockStatus } } }',
    { id: excess?.id },
  );
  expect(receiptItem).toEqual({ overReceiptQuantity: 0, partInventories: [{ stockStatus: 'UNRESTRICTED' }] });
});

test('one receipt for two orders is heard of by whoever listens to either, and so is what goes back of one', async () => {
  const [first, second, third] = [orderOfErp(), orderOfErp(), orderOfErp()];
  for (const { base, told } of [first, second, third]) await apply(told('released', 4, 'ORDERED', [base]));
  const { mesEventCursor: after } = await world.ask<{ mesEventCursor: string }>('{ mesEventCursor }');
  const lines = [first, second].map(({ po }) => ({ poNumber: po, lineNumber: 1, quantity: 10 }));
  const input = { locationId: world.wire('Location', world.plant.bin), lines };
  const { receipt } = await world.done<ReceiptSeen>('createReceipt', input, receiptFields);
  const free = { partId: world.wire('Part', world.plant.bracket), quantity: 1 };
  const loose = { ...input, lines: [free], supplierId: world.wire('Supplier', supplier) };
  await world.done('createReceipt', loose, receiptFields);
  const back = [{ receiptItemId: receipt.items[1]?.id, quantity: 1 }];
  await world.done('returnToSupplier', { receiptId: receipt.id, reason: 'Stained', lines: back }, receiptFields);
  const heard = async (purchaseOrderId: object, count: number) => {
    const query = `subscription ($after: Cursor, $filters: ReceiptPostedInputFilters) { receiptPosted(after: $after, filters: $filters) { cursor change } }`;
    const listening = listen(world.subgraph, query, { after, filters: { purchaseOrderId } });
    const events = await listening.until(count);
    listening.stop();
    return events.map(({ change }) => change);
  };
  const wire = ({ id }: { id: string }) => toWire(ids.PurchaseOrder, id);
  expect(await heard({ eq: wire(first) }, 1)).toEqual(['POSTED']);
  expect(await heard({ in: [wire(second), wire(third)] }, 2)).toEqual(['POSTED', 'RETURNED']);
  expect(await heard({ isNull: true }, 1)).toEqual(['POSTED']);
  expect(await heard({ neq: wire(first) }, 2)).toEqual(['POSTED', 'RETURNED']);
  expect(await heard({ notIn: [wire(third)] }, 3)).toEqual(['POSTED', 'POSTED', 'RETURNED']);
});
