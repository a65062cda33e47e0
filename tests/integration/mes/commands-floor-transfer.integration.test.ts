import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { viewerOf } from '../../support/viewers.ts';
import { floorWorld, receiptFields, type FloorWorld, type ReceiptSeen, type StockSeen } from './floor-client.ts';

let world: FloorWorld;
beforeAll(async () => {
  world = await floorWorld();
});
afterAll(() => world.close());
afterEach(async () => {
  expect(await world.amiss()).toEqual({});
});

const fields = `inventoryTransfer { id _etag status interSite lines { id quantityShipped quantityReceived quantityInTransit quantityLost } custody { action } }`;
type Line = {
  id: string;
  quantityShipped: number;
  quantityReceived: number;
  quantityInTransit: number;
  quantityLost: number;
};
type Seen = { inventoryTransfer: { id: string; _etag: string; status: string; lines: Line[] } };

const stockOf = async (quantity: number, line: object): Promise<StockSeen[]> => {
  const input = {
    locationId: world.wire('Location', world.plant.bin),
    supplierId: world.wire('Supplier', world.plant.supplier),
    lines: [{ quantity, ...line }],
  };
  const { receipt } = await world.done<ReceiptSeen>('createReceipt', input, receiptFields);
  return receipt.items[0]?.partInventories ?? [];
};
const draw = async (quantity: number, stock: StockSeen | undefined, to = world.plant.austinBin) => {
  const input = {
    fromLocationId: world.wire('Location', world.plant.bin),
    toLocationId: world.wire('Location', to),
    lines: [{ partInventoryId: stock?.id, quantity }],
  };
  return world.as('createTransfer', input, fields);
};
const drawn = async (...given: Parameters<typeof draw>): Promise<Seen> => {
  const { data, refusal } = await draw(...given);
  expect(refusal).toBeUndefined();
  return data as Seen;
};
const step = (mutation: string, { inventoryTransfer: { id, _etag: etag } }: Seen, more: object = {}) =>
  world.as(mutation, { id, etag, ...more }, fields);
const taken = async (...given: Parameters<typeof step>): Promise<Seen> => {
  const { data, refusal } = await step(...given);
  expect(refusal).toBeUndefined();
  return data as Seen;
};
const count = (seen: Seen, quantity: number) => ({
  lines: [{ lineId: seen.inventoryTransfer.lines[0]?.id, quantity }],
});
/** On hand by place, from the ledger. */
const places = async (lot: string) =>
  Object.fromEntries(
    (
      await world.database.sql<{ name: string; sum: number }>(
        `select name, sum(quantity)::int from mes.inventory_movement join mes.location on location.id = location_id where lot_number = $1 group by name having sum(quantity) <> 0`,
        [lot],
      )
    ).map(({ name, sum }) => [name, sum]),
  );

describe('25 of 100 from LAX to AUS', () => {
  test('75, 25 on the road, 0; then 75, 1, 24; then 1 lost: 100 are conserved', async () => {
    const [stock] = await stockOf(100, { partNumber: 'CAP-100', lotNumber: 'T-1' });
    const draft = await drawn(25, stock);
    expect(draft).toMatchObject({ inventoryTransfer: { status: 'DRAFT', interSite: true } });
    expect(await places('T-1')).toEqual({ 'A-01': 100 });
    const shipped = await taken('shipTransfer', draft, { idempotencyKey: 'ship-1' });
    expect(shipped).toMatchObject({
      inventoryTransfer: {
        status: 'SHIPPED',
        custody: [{ action: 'RELEASED' }],
        lines: [{ quantityShipped: 25, quantityInTransit: 25 }],
      },
    });
    expect(await taken('shipTransfer', draft, { idempotencyKey: 'ship-1' })).toEqual(shipped);
    expect(await places('T-1')).toEqual({ 'A-01': 75, ROAD: 25 });
    expect((await step('receiveTransfer', shipped, count(shipped, 26))).refusal).toMatchObject({
      code: 'INSUFFICIENT_QUANTITY',
      details: { requested: 26, shipped: 25, available: 25, uom: 'EA' },
    });
    const received = await taken('receiveTransfer', shipped, { ...count(shipped, 24), final: true });
    expect(received).toMatchObject({
      inventoryTransfer: {
        status: 'RECEIVED_WITH_DISCREPANCY',
        lines: [{ quantityReceived: 24, quantityInTransit: 1 }],
      },
    });
    expect(await places('T-1')).toEqual({ 'A-01': 75, ROAD: 1, 'T-01': 24 });
    expect((await step('closeTransfer', received)).refusal).toMatchObject({ code: 'VALUE_INVALID' });
    const closed = await taken('closeTransfer', received, { reason: 'Carrier found nothing' });
    expect(closed).toMatchObject({
      inventoryTransfer: { status: 'CLOSED', lines: [{ quantityLost: 1, quantityInTransit: 0 }] },
    });
    expect(await places('T-1')).toEqual({ 'A-01': 75, 'T-01': 24 });
    const events = await world.database.sql(
      `select type, data->'lines'->0->>'quantity' as quantity from mes.event where type like 'mes.transfer.%' order by seq`,
    );
    expect(events).toEqual([
      { type: 'mes.transfer.created', quantity: '25' },
      { type: 'mes.transfer.shipped', quantity: '25' },
      { type: 'mes.transfer.received', quantity: '24' },
      { type: 'mes.transfer.lost', quantity: '1' },
    ]);
  });

  test('in two counts: PARTIALLY_RECEIVED, then RECEIVED, as one record at its place', async () => {
    const [stock] = await stockOf(100, { partNumber: 'CAP-100', lotNumber: 'T-2' });
    const shipped = await taken('shipTransfer', await drawn(25, stock));
    const first = await taken('receiveTransfer', shipped, count(shipped, 10));
    expect(first).toMatchObject({ inventoryTransfer: { status: 'PARTIALLY_RECEIVED' } });
    const second = await taken('receiveTransfer', first, count(first, 15));
    expect(second).toMatchObject({ inventoryTransfer: { status: 'RECEIVED', lines: [{ quantityReceived: 25 }] } });
    expect(
      await world.database.sql(
        `select quantity_on_hand::int as here from mes.part_inventory where location_id = $1 and lot_number = 'T-2'`,
        [world.plant.austinBin.id],
      ),
    ).toEqual([{ here: 25 }]);
    expect((await step('receiveTransfer', second, count(second, 1))).refusal).toMatchObject({ code: 'STATE_INVALID' });
    expect(await taken('closeTransfer', second)).toMatchObject({ inventoryTransfer: { status: 'CLOSED' } });
  });
});

test('a serial goes as it is, and is one wherever it is', async () => {
  const [motor] = await stockOf(1, { partNumber: '00123', serialNumbers: ['TR-1'] });
  const shipped = await taken('shipTransfer', await drawn(1, motor));
  const received = await taken('receiveTransfer', shipped, count(shipped, 1));
  expect(received).toMatchObject({ inventoryTransfer: { status: 'RECEIVED' } });
  const here = await world.database.sql(
    `select site.code from mes.part_inventory as stock join mes.site on site.id = stock.site_id where serial_number = 'TR-1' and quantity_on_hand = 1`,
  );
  expect(here).toEqual([{ code: 'AUS' }]);
});

test('what is held on its way arrives held, apart from what came before, and the books hear of it there', async () => {
  const [stock] = await stockOf(100, { partNumber: 'CAP-100', lotNumber: 'T-3' });
  const shipped = await taken('shipTransfer', await drawn(25, stock));
  const first = await taken('receiveTransfer', shipped, count(shipped, 10));
  const [road] = await world.database.sql<{ id: string }>(
    `select id from mes.part_inventory where lot_number = 'T-3' and location_id = $1`,
    [world.plant.road.id],
  );
  const partInventoryId = world.wire('PartInventory', road ?? { id: '' });
  await world.done('placeStockHold', { partInventoryId, status: 'BLOCKED', reason: 'Recalled' }, 'stockHold { id }');
  await taken('receiveTransfer', first, count(first, 15));
  const there = await world.database.sql(
    `select quantity_on_hand::int as here, stock_status as held from mes.part_inventory where location_id = $1 and lot_number = 'T-3' order by id`,
    [world.plant.austinBin.id],
  );
  expect(there).toEqual([
    { here: 10, held: 'UNRESTRICTED' },
    { here: 15, held: 'BLOCKED' },
  ]);
  const told = await world.database.sql(
    `select type, data ->> 'betweenSites' as between, data ->> 'quantity' as quantity, site.code from mes.event join mes.site on site.id = event.site
     where type in ('mes.stock.held', 'mes.transfer.received') order by seq desc limit 3`,
  );
  expect(told).toEqual([
    { type: 'mes.stock.held', between: 'false', quantity: '15', code: 'AUS' },
    { type: 'mes.transfer.received', between: null, quantity: null, code: 'LAX' },
    { type: 'mes.stock.held', between: 'true', quantity: '15', code: 'LAX' },
  ]);
});

test('within a site, bin to bin', async () => {
  const [stock] = await stockOf(8, { partNumber: 'BRKT-001' });
  const draft = await drawn(8, stock, world.plant.otherBin);
  expect(draft).toMatchObject({ inventoryTransfer: { interSite: false } });
  const shipped = await taken('shipTransfer', draft);
  expect(await taken('receiveTransfer', shipped, count(shipped, 8))).toMatchObject({
    inventoryTransfer: { status: 'RECEIVED' },
  });
});

test('what is held, not there, or not enough, does not go', async () => {
  const [stock] = await stockOf(10, { partNumber: 'BRKT-001' });
  expect((await draw(11, stock)).refusal).toMatchObject({ code: 'INSUFFICIENT_QUANTITY', details: { available: 10 } });
  const draft = await drawn(5, stock);
  await world.done(
    'placeStockHold',
    { partInventoryId: stock?.id, status: 'QUALITY', reason: 'Bent' },
    'stockHold { id }',
  );
  expect((await step('shipTransfer', draft)).refusal).toMatchObject({ code: 'LOT_ON_HOLD' });
  expect((await draw(1, stock)).refusal).toMatchObject({ code: 'LOT_ON_HOLD' });
  expect((await step('receiveTransfer', draft, { lines: [], final: true })).refusal).toMatchObject({
    code: 'STATE_INVALID',
  });
  expect(await taken('cancelTransfer', draft, { reason: 'Held' })).toMatchObject({
    inventoryTransfer: { status: 'CANCELED' },
  });
  const { refusal } = await world.as(
    'shipTransfer',
    { id: draft.inventoryTransfer.id, etag: 'x' },
    fields,
    viewerOf('ERP'),
  );
  expect(refusal).toMatchObject({ code: 'OWNERSHIP_VIOLATION', owner: 'MES' });
});
