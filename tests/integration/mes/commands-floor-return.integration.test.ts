import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { parseWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { lockWaits } from '../../support/lock-waits.ts';
import { floorWorld, receiptFields, type FloorWorld, type ReceiptSeen } from './floor-client.ts';

let world: FloorWorld;
beforeAll(async () => {
  world = await floorWorld();
});
afterAll(() => world.close());
afterEach(async () => {
  expect(await world.amiss()).toEqual({});
});

const receive = async (lineNumber: number, quantity: number, more: object = {}) =>
  (
    await world.done<ReceiptSeen>(
      'createReceipt',
      {
        locationId: world.wire('Location', world.plant.bin),
        lines: [{ poNumber: 'PO-1001', lineNumber, quantity, ...more }],
        overReceiptAction: 'QUARANTINE_EXCESS',
      },
      receiptFields,
    )
  ).receipt;
type Receipt = ReceiptSeen['receipt'];
const back = (receipt: Receipt, quantity: number, more: object = {}, position = 0) => {
  const receiptItemId = receipt.items[position]?.id;
  const given = { receiptId: receipt.id, reason: 'Scratched', lines: [{ receiptItemId, quantity, ...more }] };
  return world.as('returnToSupplier', given, receiptFields);
};
const lastEvent = async () =>
  (
    await world.database.sql<{ data: { lines: Record<string, unknown>[] } }>(
      `select data from mes.event where type = 'mes.receipt.returned' order by seq desc limit 1`,
    )
  )[0]?.data;

test('what went back counts against the line, which takes it again; the receipt stays', async () => {
  const receipt = await receive(1, 100);
  const { data, refusal } = await back(receipt, 20);
  expect(refusal).toBeUndefined();
  expect(data).toMatchObject({ receipt: { kind: 'SUPPLIER_RETURN', status: 'POSTED', items: [{ quantity: -20 }] } });
  expect(await lastEvent()).toMatchObject({
    kind: 'SUPPLIER_RETURN',
    reason: 'Scratched',
    lines: [{ orderQuantity: '-20', baseQuantity: '-20', conditionCode: 'OK' }],
  });
  const moved = `select quantity::float from mes.inventory_movement where type = 'RETURNED_TO_SUPPLIER'`;
  expect(await world.database.sql(moved)).toEqual([{ quantity: -20 }]);
  expect((await back(receipt, 81)).refusal).toMatchObject({
    code: 'INSUFFICIENT_QUANTITY',
    details: { requested: 81, available: 80 },
  });
  const again = await receive(1, 20);
  expect(again.items).toMatchObject([{ orderQuantity: 20, overReceiptQuantity: 0 }]);
  const undo = { id: receipt.id, etag: receipt._etag, reason: 'Wrong order' };
  const reversed = await world.done<ReceiptSeen>('reverseReceipt', undo, receiptFields);
  expect(reversed.receipt.items).toMatchObject([{ quantity: -80 }]);
  expect((await back(receipt, 1)).refusal).toMatchObject({ code: 'STATE_INVALID' });
});

test('pieces go back by their numbers, from wherever they lie, held or not', async () => {
  const receipt = await receive(2, 3, { serialNumbers: ['R-1', 'R-2', 'R-3'], conditionCode: 'DAMAGED' });
  const stock = receipt.items[0]?.partInventories[1];
  const to = world.wire('Location', world.plant.otherBin);
  await world.done('moveInventory', { id: stock?.id, etag: stock?._etag, toLocationId: to }, 'partInventory { id }');
  expect((await back(receipt, 1)).refusal).toMatchObject({ code: 'SERIAL_REQUIRED' });
  expect((await back(receipt, 1, { serialNumbers: ['R-9'] })).refusal).toMatchObject({ code: 'SERIAL_REQUIRED' });
  const { data } = await back(receipt, 2, { serialNumbers: ['R-2', 'R-3'] });
  expect(data).toMatchObject({ receipt: { items: [{ quantity: -2, serialNumbers: ['R-2', 'R-3'] }] } });
  expect((await back(receipt, 1, { serialNumbers: ['R-2'] })).refusal).toMatchObject({ code: 'SERIAL_REQUIRED' });
});

test('goods above the order go back without the books', async () => {
  const receipt = await receive(1, 105);
  expect(receipt.items).toMatchObject([{ quantity: 80 }, { quantity: 25, overReceiptQuantity: 25 }]);
  const { data } = await back(receipt, 25, {}, 1);
  expect(data).toMatchObject({ receipt: { items: [{ quantity: -25, overReceiptQuantity: 25 }] } });
  expect(await lastEvent()).toMatchObject({
    lines: [{ orderQuantity: '-25', overReceiptQuantity: '-25' }],
  });
});

test('stock that was carved off goes back by its record, of the same part and lot only', async () => {
  const receipt = await receive(2, 1, { serialNumbers: ['Z-1'] });
  const other = await world.plant.stock(world.plant.bracket, { quantity: 0 });
  const more = { serialNumbers: [], partInventoryId: world.wire('PartInventory', other) };
  expect((await back(receipt, 1, more)).refusal).toMatchObject({ code: 'SERIAL_REQUIRED' });
});

test('pieces are locked in the order of their records, however they are named', async () => {
  const receipt = await receive(2, 2, { serialNumbers: ['K-1', 'K-2'] });
  const [first, second] = (receipt.items[0]?.partInventories ?? [])
    .map(({ id }) => parseWire(ids.PartInventory, id))
    .sort();
  const holder = new pg.Client({ connectionString: world.database.adminUrl });
  await holder.connect();
  try {
    await holder.query('begin');
    await holder.query('select from mes.part_inventory where id = $1 for update', [first]);
    const going = back(receipt, 2, { serialNumbers: ['K-2', 'K-1'] });
    await lockWaits(world.database, 1);
    // Whoever holds the first may take the second: the return waits for the first, and holds none.
    await holder.query('select from mes.part_inventory where id = $1 for update nowait', [second]);
    await holder.query('commit');
    expect((await going).refusal).toBeUndefined();
  } finally {
    await holder.end();
  }
});
