import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { floorWorld, receiptFields, type FloorWorld, type ReceiptSeen, type StockSeen } from './floor-client.ts';

let world: FloorWorld;
beforeAll(async () => {
  world = await floorWorld();
});
afterAll(() => world.close());
afterEach(async () => {
  expect(await world.amiss()).toEqual({});
});

const fields = `shipment { id _etag status shippedDate custody { action note }
  lines { id quantity quantityReturned partInventory { quantity quantityAvailable } } }`;
type Seen = { shipment: { id: string; _etag: string; lines: { id: string }[] } };

const stocked = async (quantity: number): Promise<StockSeen> => {
  const { plant, wire } = world;
  const { receipt } = await world.done<ReceiptSeen>(
    'createReceipt',
    {
      ...{ locationId: wire('Location', plant.bin), supplierId: wire('Supplier', plant.supplier) },
      lines: [{ partId: wire('Part', plant.bracket), quantity }],
    },
    receiptFields,
  );
  const [stock] = receipt.items[0]?.partInventories ?? [];
  if (stock === undefined) throw new Error('nothing in stock');
  return stock;
};
const draft = (stock: StockSeen, quantity: number, more: object = {}) =>
  world.as(
    'createShipment',
    { shipTo: 'Orbital, Mojave', lines: [{ partInventoryId: stock.id, quantity, ...more }] },
    fields,
  );
const drafted = async (stock: StockSeen, quantity: number) => ((await draft(stock, quantity)).data as Seen).shipment;
const drawn = async (stock: StockSeen) => {
  const { id, _etag: etag } = await drafted(stock, 5);
  return { id, etag };
};
const told = async (type: string) =>
  (
    await world.database.sql<{ data: unknown }>(
      `select data from mes.event where type = $1 order by seq desc limit 1`,
      [type],
    )
  )[0]?.data;

test('a shipment takes its goods out of stock, and leaves the record as it came', async () => {
  const { plant, wire } = world;
  const stock = await stocked(10);
  const demand = await plant.insert('demand', {
    ...{
      number: 'SO-1',
      kind: 'SALES_ORDER',
      status: 'OPEN',
      site_id: plant.lax.id,
      item_id: plant.bracket['item_id'],
    },
    ...{ quantity: 4, uom: 'EA', need_date: '2026-05-01' },
  });
  const { shipment } = (await draft(stock, 4, { demandId: wire('Demand', demand) })).data as Seen;
  const given = { id: shipment.id, etag: shipment._etag, carrier: 'UPS', idempotencyKey: 'go-1' };
  const { data, refusal } = await world.as('shipShipment', given, fields);
  expect(refusal).toBeUndefined();
  expect(data).toMatchObject({
    shipment: {
      status: 'SHIPPED',
      custody: [{ action: 'RELEASED', note: null }],
      lines: [{ quantity: 4, partInventory: { quantity: 10, quantityAvailable: 6 } }],
    },
  });
  expect((await world.as('shipShipment', given, fields)).data).toEqual(data);
  expect(await told('mes.shipment.shipped')).toMatchObject({
    demandId: demand.id,
    customer: 'Orbital, Mojave',
    lines: [{ itemId: plant.bracket['item_id'], demandId: demand.id, originRunId: null, unitOfMeasure: 'EA' }],
  });
});

test('held stock, stock that is not there, and stock of a run do not go', async () => {
  const stock = await stocked(10);
  expect((await draft(stock, 11)).refusal).toMatchObject({ code: 'INSUFFICIENT_QUANTITY' });
  const shipment = await drafted(stock, 10);
  const hold = { partInventoryId: stock.id, status: 'QUALITY', reason: 'Check' };
  await world.done('placeStockHold', hold, 'stockHold { id }');
  const { refusal } = await world.as('shipShipment', { id: shipment.id, etag: shipment._etag }, fields);
  expect(refusal).toMatchObject({ code: 'LOT_ON_HOLD' });
  expect((await draft(stock, 1)).refusal).toMatchObject({ code: 'LOT_ON_HOLD' });
});

test('a piece does not come back whose number is here by another way', async () => {
  const { plant, wire } = world;
  const locationId = wire('Location', plant.bin);
  const input = {
    ...{ locationId, supplierId: wire('Supplier', plant.supplier) },
    lines: [{ partId: wire('Part', plant.motor), quantity: 1, serialNumbers: ['BACK-1'] }],
  };
  const { receipt } = await world.done<ReceiptSeen>('createReceipt', input, receiptFields);
  const [stock] = receipt.items[0]?.partInventories ?? [];
  if (stock === undefined) throw new Error('nothing in stock');
  const { id, _etag: etag } = await drafted(stock, 1);
  const { shipment } = await world.done<Seen>('shipShipment', { id, etag }, fields);
  await world.done('createReceipt', input, receiptFields);
  const lines = [{ lineId: shipment.lines[0]?.id, quantity: 1 }];
  const back = { id, etag: shipment._etag, reason: 'Broken', locationId, lines };
  expect((await world.as('returnShipment', back, fields)).refusal).toMatchObject({
    code: 'ALREADY_EXISTS',
    details: { position: 1, serialNumber: 'BACK-1' },
  });
});

test('a shipment that has not left is taken back, and its goods stay', async () => {
  const stock = await stocked(5);
  const { id, _etag: etag } = await drafted(stock, 5);
  const { shipment } = await world.done<Seen>('cancelShipment', { id, etag, reason: 'Not wanted' }, fields);
  expect(shipment).toMatchObject({ status: 'CANCELED', lines: [{ partInventory: { quantityAvailable: 5 } }] });
  expect(await told('mes.shipment.canceled')).toMatchObject({ reason: 'Not wanted' });
  const again = { id, etag: shipment._etag };
  expect((await world.as('shipShipment', again, fields)).refusal).toMatchObject({ code: 'STATE_INVALID' });
});

test('a shipment arrives, once, and may come back from there', async () => {
  const stock = await stocked(5);
  const draftOf = await drawn(stock);
  expect((await world.as('deliverShipment', draftOf, fields)).refusal).toMatchObject({ code: 'STATE_INVALID' });
  const { shipment } = await world.done<Seen>('shipShipment', draftOf, fields);
  const { id, _etag: etag } = shipment;
  const early = { id, etag, deliveredAt: '2020-01-01T00:00:00Z' };
  expect((await world.as('deliverShipment', early, fields)).refusal).toMatchObject({ code: 'VALUE_INVALID' });
  const taken = await world.done<Seen>('deliverShipment', { id, etag, receivedBy: 'R. Diaz' }, fields);
  expect(taken).toMatchObject({
    shipment: { status: 'DELIVERED', custody: [{ action: 'RELEASED' }, { action: 'RECEIVED', note: 'R. Diaz' }] },
  });
  expect(await told('mes.shipment.delivered')).toMatchObject({ receivedBy: 'R. Diaz', status: 'DELIVERED' });
  const back = {
    ...{ id, etag: taken.shipment._etag, reason: 'Too many', locationId: world.wire('Location', world.plant.bin) },
    lines: [{ lineId: shipment.lines[0]?.id, quantity: 1 }],
  };
  expect(await world.done('returnShipment', back, fields)).toMatchObject({
    shipment: { status: 'PARTIALLY_RETURNED' },
  });
});

test('what comes back is a record of its own, held until somebody has looked', async () => {
  const stock = await stocked(5);
  const { id, _etag: etag } = await drafted(stock, 5);
  const locationId = world.wire('Location', world.plant.otherBin);
  const { shipment } = await world.done<Seen>('shipShipment', { id, etag }, fields);
  const back = (now: { _etag: string }, quantity: number) => ({
    ...{ id, etag: now._etag, locationId, reason: 'Wrong colour' },
    lines: [{ lineId: shipment.lines[0]?.id, quantity }],
  });
  expect((await world.as('returnShipment', back(shipment, 6), fields)).refusal).toMatchObject({
    code: 'INSUFFICIENT_QUANTITY',
    details: { requested: 6, shipped: 5, available: 5 },
  });
  const first = await world.done<Seen>('returnShipment', back(shipment, 2), fields);
  expect(first).toMatchObject({ shipment: { status: 'PARTIALLY_RETURNED', lines: [{ quantityReturned: 2 }] } });
  const last = await world.done<Seen>('returnShipment', back(first.shipment, 3), fields);
  expect(last).toMatchObject({ shipment: { status: 'RETURNED', custody: [{}, { action: 'RETURNED' }, {}] } });
  const query = `query ($id: ID!) { partInventory(id: $id) { quantity quantityOnHand splits { quantityOnHand stockStatus } } }`;
  expect(await world.ask(query, { id: stock.id })).toEqual({
    partInventory: {
      ...{ quantity: 5, quantityOnHand: 0 },
      splits: [
        { quantityOnHand: 2, stockStatus: 'QUALITY' },
        { quantityOnHand: 3, stockStatus: 'QUALITY' },
      ],
    },
  });
});
