import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { viewerOf } from '../../support/viewers.ts';
import { floorWorld, receiptFields, type FloorWorld, type ReceiptSeen } from './floor-client.ts';

let world: FloorWorld;
beforeAll(async () => {
  world = await floorWorld();
});
afterAll(() => world.close());
afterEach(async () => {
  expect(await world.amiss()).toEqual({});
});

/** Goods of one or more lines that ACME delivers without an order. */
const delivered = (lines: readonly object[], more: object = {}) => ({
  ...{ locationId: world.wire('Location', world.plant.bin), supplierId: world.wire('Supplier', world.plant.supplier) },
  ...{ lines, ...more },
});
const motors = (...serialNumbers: string[]) => ({
  ...{ partId: world.wire('Part', world.plant.motor), quantity: serialNumbers.length, serialNumbers },
});

test('a piece that is found again while its number is received is here once', async () => {
  const count = (id: string | undefined, etag: string | undefined, quantity: number) =>
    world.as(
      'adjustInventory',
      { id, etag, quantity, adjustmentType: 'RECOUNT', reason: 'Counted' },
      'partInventory { _etag }',
    );
  for (const serial of ['TWICE-1', 'TWICE-2', 'TWICE-3', 'TWICE-4']) {
    const input = delivered([motors(serial)]);
    const { receipt } = await world.done<ReceiptSeen>('createReceipt', input, receiptFields);
    const [stock] = receipt.items[0]?.partInventories ?? [];
    const lost = (await count(stock?.id, stock?._etag, 0)).data as { partInventory: { _etag: string } };
    const both = await Promise.all([
      count(stock?.id, lost.partInventory._etag, 1),
      world.as('createReceipt', input, receiptFields),
    ]);
    expect(both.map(({ refusal }) => refusal?.code ?? 'DONE').sort()).toEqual(['ALREADY_EXISTS', 'DONE']);
  }
});

test('a serial number that began at a site out of sight is neither received nor found', async () => {
  const { wire, plant } = world;
  const lines = [motors('FAR-1')];
  const far = { ...delivered(lines), locationId: wire('Location', plant.austinBin) };
  await world.done('createReceipt', far, receiptFields);
  const dana = viewerOf('MES', { sites: ['LAX'] });
  const { refusal } = await world.as('createReceipt', delivered(lines), receiptFields, dana);
  expect(refusal).toMatchObject({ code: 'ALREADY_EXISTS' });
  const { partId, quantity } = motors('FAR-1');
  const found = { partId, quantity, serialNumber: 'FAR-1', locationId: wire('Location', plant.bin), reason: 'Found' };
  const counted = await world.as('createPartInventory', found, 'partInventory { id }', dana);
  expect(counted.refusal).toMatchObject({ code: 'ALREADY_EXISTS' });
});

test('a receipt that had its quantity in two lots is known again by its packing slip', async () => {
  const { wire, plant } = world;
  const lots = ['L-1', 'L-2'].map((lotNumber) => ({ partId: wire('Part', plant.capacitor), quantity: 5, lotNumber }));
  const input = delivered(lots, { packingSlipNumber: 'PS-LOTS' });
  const { receipt } = await world.done<ReceiptSeen>('createReceipt', input, receiptFields);
  const { refusal } = await world.as('createReceipt', input, receiptFields);
  expect(refusal).toMatchObject({ code: 'POSSIBLE_DUPLICATE_RECEIPT', details: { receipt: receipt.id } });
});

test('a packing slip without a number is like no other; one that is no number is refused', async () => {
  const line = { partId: world.wire('Part', world.plant.bracket), quantity: 5 };
  const refused = async (packingSlipNumber: string) =>
    (await world.as('createReceipt', delivered([line], { packingSlipNumber }), receiptFields)).refusal;
  expect(await refused(' ')).toBeUndefined();
  expect(await refused(' ')).toBeUndefined();
  expect(await refused('1'.repeat(101))).toMatchObject({ code: 'VALUE_INVALID' });
});

test('more serial numbers than the locks of the database bear are refused', async () => {
  const numbers = Array.from({ length: 2001 }, (_, place) => `MANY-${String(place)}`);
  const { refusal } = await world.as('createReceipt', delivered([motors(...numbers)]), receiptFields);
  expect(refusal).toMatchObject({ code: 'VALUE_INVALID', details: { serialNumbers: 2001, most: 2000 } });
});

test('goods above an order that takes them by now are released by several at once', async () => {
  const { database, plant } = world;
  const line = plant.bracketLine.id;
  for (const quantity of [103, 4, 5]) {
    const lines = [{ purchaseOrderLineId: world.wire('PurchaseOrderLine', plant.bracketLine), quantity }];
    const locationId = world.wire('Location', plant.bin);
    await world.done('createReceipt', { locationId, overReceiptAction: 'QUARANTINE_EXCESS', lines }, receiptFields);
  }
  await database.sql(`update mes.purchase_order_line set quantity_ordered = 112 where id = $1`, [line]);
  const holds = await database.sql<{ id: string }>(
    `select hold.id from mes.stock_hold as hold join mes.part_inventory as stock on stock.id = hold.part_inventory_id where stock.purchase_order_line_id = $1`,
    [line],
  );
  const query = `query ($id: ID!) { stockHold(id: $id) { _etag } }`;
  const releases = await Promise.all(
    holds.map(async (hold) => {
      const id = toWire(ids.StockHold, hold.id);
      const { stockHold } = await world.ask<{ stockHold: { _etag: string } }>(query, { id });
      const released = { id, etag: stockHold._etag, decision: 'RELEASE' };
      return (await world.as('releaseStockHold', released, 'stockHold { id }')).refusal?.code ?? 'DONE';
    }),
  );
  expect(releases).toEqual(['DONE', 'DONE', 'DONE']);
  const over = await database.sql(
    `select sum(over_receipt_quantity)::float as over from mes.receipt_item where purchase_order_line_id = $1`,
    [line],
  );
  expect(over).toEqual([{ over: 0 }]);
});
