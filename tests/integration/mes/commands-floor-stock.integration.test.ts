import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { parseWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
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

const fields =
  'partInventory { id _etag status stockStatus quantity quantityOnHand quantityAvailable quantityScrapped location { name } lotNumber }';
type Seen = { partInventory: StockSeen & { location: { name: string } } };
const stockOf = async (quantity: number): Promise<StockSeen> => {
  const input = {
    locationId: world.wire('Location', world.plant.bin),
    supplierId: world.wire('Supplier', world.plant.supplier),
    lines: [{ partNumber: 'CAP-100', lotNumber: `L-${String(quantity)}`, quantity }],
  };
  const { receipt } = await world.done<ReceiptSeen>('createReceipt', input, receiptFields);
  const [stock] = receipt.items[0]?.partInventories ?? [];
  if (stock === undefined) throw new Error('no stock');
  return stock;
};
const now = async (id: string): Promise<StockSeen> =>
  (await world.ask<Seen>(`query ($id: ID!) { ${fields.replace('partInventory', 'partInventory(id: $id)')} }`, { id }))
    .partInventory;

test('a recount sets what is on hand by a movement; the difference is told', async () => {
  const stock = await stockOf(90);
  const count = {
    id: stock.id,
    etag: stock._etag,
    adjustmentType: 'RECOUNT',
    quantity: 87,
    reason: 'Cycle count',
    idempotencyKey: 'count-1',
  };
  const { partInventory } = await world.done<Seen>('adjustInventory', count, fields);
  expect(partInventory).toMatchObject({ quantity: 90, quantityOnHand: 87, status: 'AVAILABLE' });
  expect((await world.done<Seen>('adjustInventory', count, fields)).partInventory).toEqual(partInventory);
  const [event] = await world.database.sql(`select data from mes.event where type = 'mes.inventory.counted'`);
  expect(event).toMatchObject({ data: { was: '90', counted: '87', difference: '-3', reason: 'Cycle count' } });
  const { refusal } = await world.as('adjustInventory', { ...count, idempotencyKey: null }, fields);
  expect(refusal).toMatchObject({ code: 'ETAG_MISMATCH' });
});

test('a count that says what is there changes nothing', async () => {
  const stock = await stockOf(4);
  const count = { id: stock.id, etag: stock._etag, adjustmentType: 'RECOUNT', quantity: 4, reason: 'Cycle count' };
  expect((await world.done<Seen>('adjustInventory', count, fields)).partInventory).toMatchObject({ quantityOnHand: 4 });
});

test('the books’ figure is no count: 87 by an ERP principal is refused, the floor keeps 90', async () => {
  const stock = await stockOf(90);
  const mirror = { id: stock.id, etag: stock._etag, adjustmentType: 'RECOUNT', quantity: 87, reason: 'ERP says 87' };
  for (const system of ['ERP', 'INTEGRATION'] as const) {
    const { refusal } = await world.as('adjustInventory', mirror, fields, viewerOf(system));
    expect(refusal).toMatchObject({ code: 'INVENTORY_MIRROR_FORBIDDEN', rule: 'rule 5', owner: 'MES' });
  }
  expect(await now(stock.id)).toMatchObject({ quantityOnHand: 90 });
});

test('scrap leaves a record of it, and no more than is there', async () => {
  const stock = await stockOf(10);
  const scrap = {
    id: stock.id,
    etag: stock._etag,
    adjustmentType: 'SCRAP',
    quantity: 10.5,
    reason: 'Dropped',
    reasonCode: 'DROP',
  };
  expect((await world.as('adjustInventory', scrap, fields)).refusal).toMatchObject({
    code: 'INSUFFICIENT_QUANTITY',
    details: { requested: 10.5, available: 10, uom: 'EA' },
  });
  const { partInventory } = await world.done<Seen>('adjustInventory', { ...scrap, quantity: 10 }, fields);
  expect(partInventory).toMatchObject({ status: 'SCRAPPED', quantityScrapped: 10, quantityOnHand: 0 });
  expect(await world.database.sql(`select reason_code, comment from mes.scrap_record`)).toEqual([
    { reason_code: 'DROP', comment: 'Dropped' },
  ]);
});

test('a hold takes stock out of use until the decision', async () => {
  const stock = await stockOf(20);
  const selection = 'stockHold { id _etag status decision partInventory { stockStatus status } }';
  type Held = { stockHold: { id: string; _etag: string } };
  const place = { partInventoryId: stock.id, reason: 'Looks dull' };
  const first = await world.done<Held>('placeStockHold', { ...place, status: 'QUALITY' }, selection);
  const second = await world.done<Held>('placeStockHold', { ...place, status: 'BLOCKED' }, selection);
  expect(second).toMatchObject({ stockHold: { partInventory: { stockStatus: 'BLOCKED', status: 'UNAVAILABLE' } } });
  const release = (held: Held) => ({ id: held.stockHold.id, etag: held.stockHold._etag, decision: 'RELEASE' });
  expect(await world.done('releaseStockHold', release(second), selection)).toMatchObject({
    stockHold: { decision: 'RELEASE', partInventory: { stockStatus: 'QUALITY' } },
  });
  expect(await world.done('releaseStockHold', release(first), selection)).toMatchObject({
    stockHold: { partInventory: { stockStatus: 'UNRESTRICTED', status: 'AVAILABLE' } },
  });
  expect((await world.as('releaseStockHold', { ...release(first), etag: null }, selection)).refusal).toMatchObject({
    code: 'ETAG_REQUIRED',
  });
  expect((await world.as('placeStockHold', { ...place, status: 'UNRESTRICTED' }, selection)).refusal).toMatchObject({
    code: 'VALUE_INVALID',
  });
  const [hold] = await world.database.sql<{ id: string }>(`select id from mes.stock_hold limit 1`);
  expect(hold).toBeDefined();
  const events = await world.database.sql(
    `select type, data->>'stockStatus' as status from mes.event where type like 'mes.stock.%' order by seq`,
  );
  expect(events).toEqual([
    { type: 'mes.stock.held', status: 'QUALITY' },
    { type: 'mes.stock.held', status: 'BLOCKED' },
    { type: 'mes.stock.released', status: 'QUALITY' },
    { type: 'mes.stock.released', status: 'UNRESTRICTED' },
  ]);
});

test('a hold that was released stays released', async () => {
  const stock = await stockOf(3);
  const selection = 'stockHold { id _etag }';
  const held = await world.done<{ stockHold: { id: string; _etag: string } }>(
    'placeStockHold',
    { partInventoryId: stock.id, status: 'QUALITY', reason: 'Wet' },
    selection,
  );
  const end = (etag: string) => ({ id: held.stockHold.id, etag, decision: 'SCRAP' });
  const ended = await world.done<typeof held>('releaseStockHold', end(held.stockHold._etag), selection);
  expect((await world.as('releaseStockHold', end(ended.stockHold._etag), selection)).refusal).toMatchObject({
    code: 'STATE_INVALID',
  });
});

test('a split keeps the sum, the lot and the holds', async () => {
  const stock = await stockOf(40);
  await world.done(
    'placeStockHold',
    { partInventoryId: stock.id, status: 'QUALITY', reason: 'Dull' },
    'stockHold { id }',
  );
  const split = { id: stock.id, etag: stock._etag, quantity: 15, idempotencyKey: 'split-1' };
  const { partInventory } = await world.done<Seen>('splitPartInventory', split, fields);
  expect(partInventory).toMatchObject({
    quantity: 15,
    quantityOnHand: 15,
    stockStatus: 'QUALITY',
    lotNumber: 'L-40',
    location: { name: 'A-01' },
  });
  expect((await world.done<Seen>('splitPartInventory', split, fields)).partInventory).toEqual(partInventory);
  const left = await now(stock.id);
  expect(left).toMatchObject({ quantity: 40, quantityOnHand: 25 });
  for (const [quantity, code] of [
    [25, 'VALUE_INVALID'],
    [26, 'INSUFFICIENT_QUANTITY'],
    [0, 'VALUE_INVALID'],
  ] as const)
    expect(
      (await world.as('splitPartInventory', { id: stock.id, etag: left._etag, quantity }, fields)).refusal,
    ).toMatchObject({ code });
});

test('many splits are made together, or none of them', async () => {
  const [first, second] = [await stockOf(41), await stockOf(7)];
  type Made = { partInventories: { id: string; quantity: number; lotNumber: string; splitFrom: { id: string } }[] };
  const made = 'partInventories { id quantity lotNumber splitFrom { id } }';
  const of = (stock: StockSeen, quantity: number) => ({ id: stock.id, etag: stock._etag, quantity });
  const asked = [of(second, 3), of(first, 10), of(first, 11), of(second, 2)];
  const held = async () => [(await now(first.id)).quantityOnHand, (await now(second.id)).quantityOnHand];

  for (const [wrong, code] of [
    [of(first, 21), 'INSUFFICIENT_QUANTITY'],
    [of(first, 20), 'VALUE_INVALID'],
    [{ ...of(first, 1), etag: 'older' }, 'ETAG_MISMATCH'],
    [{ ...of(first, 1), id: world.wire('PartInventory', world.plant.bin) }, 'NOT_FOUND'],
  ] as const) {
    const { refusal } = await world.as('splitManyPartInventory', { splits: [...asked, wrong] }, made);
    expect(refusal).toMatchObject({ code, details: { split: 5 } });
  }
  expect(await held()).toEqual([41, 7]);
  const none = await world.as('splitManyPartInventory', { splits: [] }, made);
  expect(none.refusal).toMatchObject({ code: 'VALUE_INVALID' });

  const input = { splits: asked, idempotencyKey: 'many-1' };
  const { partInventories } = await world.done<Made>('splitManyPartInventory', input, made);
  expect(partInventories.map(({ quantity, lotNumber, splitFrom }) => [quantity, lotNumber, splitFrom.id])).toEqual([
    [3, 'L-7', second.id],
    [10, 'L-41', first.id],
    [11, 'L-41', first.id],
    [2, 'L-7', second.id],
  ]);
  expect(await world.done<Made>('splitManyPartInventory', input, made)).toEqual({ partInventories });
  expect(await held()).toEqual([20, 2]);
  const told = await world.database.sql(
    `select data ->> 'quantity' as quantity from mes.event where type = 'mes.part-inventory.split'
       and data ->> 'carvedPartInventoryId' = any ($1) order by txid, seq`,
    [partInventories.map(({ id }) => parseWire(ids.PartInventory, id))],
  );
  expect(told).toEqual(['3', '10', '11', '2'].map((quantity) => ({ quantity })));
});

test('splits of the same stock, asked for in opposite orders, wait for each other', async () => {
  const [first, second] = [await stockOf(51), await stockOf(52)];
  const of = (stock: StockSeen) => ({ id: stock.id, etag: stock._etag, quantity: 1 });
  const made = 'partInventories { id }';
  const answers = await Promise.all(
    [
      [first, second],
      [second, first],
    ].map((splits) => world.as('splitManyPartInventory', { splits: splits.map(of) }, made)),
  );
  expect(answers.map(({ refusal }) => refusal?.code ?? 'done').sort()).toEqual(['ETAG_MISMATCH', 'done']);
});

test('a move takes the whole record along, or carves a quantity off it', async () => {
  const stock = await stockOf(30);
  const to = world.wire('Location', world.plant.otherBin);
  const whole = await world.done<Seen>('moveInventory', { id: stock.id, etag: stock._etag, toLocationId: to }, fields);
  expect(whole.partInventory).toMatchObject({ id: stock.id, quantityOnHand: 30, location: { name: 'A-02' } });
  const back = {
    id: stock.id,
    etag: whole.partInventory._etag,
    toLocationId: world.wire('Location', world.plant.closed),
    quantity: 12,
  };
  const part = await world.done<Seen>('moveInventory', back, fields);
  expect(part.partInventory).toMatchObject({ quantityOnHand: 12, location: { name: 'CAGE' }, status: 'UNAVAILABLE' });
  expect(part.partInventory.id).not.toBe(stock.id);
  const { _etag: etag } = await now(stock.id);
  for (const [place, code] of [
    ['otherBin', 'VALUE_INVALID'],
    ['road', 'VALUE_INVALID'],
    ['austinBin', 'VALUE_INVALID'],
  ] as const) {
    const input = { id: stock.id, etag, toLocationId: world.wire('Location', world.plant[place]) };
    expect((await world.as('moveInventory', input, fields)).refusal).toMatchObject({ code });
  }
  const tooMuch = { id: stock.id, etag, toLocationId: world.wire('Location', world.plant.bin), quantity: 19 };
  expect((await world.as('moveInventory', tooMuch, fields)).refusal).toMatchObject({
    code: 'INSUFFICIENT_QUANTITY',
    details: { available: 18 },
  });
});

test('stock that somebody found is a record of its own: nothing came, all of it is the difference', async () => {
  const [bin, part] = [world.wire('Location', world.plant.bin), world.wire('Part', world.plant.capacitor)];
  const opening = { partId: part, locationId: bin, quantity: 37.4904, lotNumber: 'OLD-1', reason: 'Opening count' };
  const input = { ...opening, idempotencyKey: 'opening-1' };
  const { partInventory } = await world.done<Seen>('createPartInventory', input, fields);
  expect(partInventory).toMatchObject({
    quantity: 0,
    quantityOnHand: 37.4904,
    status: 'AVAILABLE',
    lotNumber: 'OLD-1',
  });
  expect((await world.done<Seen>('createPartInventory', input, fields)).partInventory).toEqual(partInventory);
  const moved = await world.database.sql(
    `select type, quantity, reason from mes.inventory_movement where reason = 'Opening count'`,
  );
  expect(moved).toEqual([{ type: 'ADJUSTED', quantity: '37.4904', reason: 'Opening count' }]);
  for (const system of ['ERP', 'INTEGRATION'] as const) {
    const { refusal } = await world.as('createPartInventory', opening, fields, viewerOf(system, { subject: 'books' }));
    expect(refusal).toMatchObject({ code: 'INVENTORY_MIRROR_FORBIDDEN', rule: 'rule 5', owner: 'MES' });
  }
});

test('a piece is found once, by its serial number; what was never released is nowhere', async () => {
  const at = { locationId: world.wire('Location', world.plant.bin), quantity: 1, reason: 'Opening count' };
  const motor = { ...at, partId: world.wire('Part', world.plant.motor) };
  const first = await world.done<Seen>('createPartInventory', { ...motor, serialNumber: ' OLD-9 ' }, fields);
  expect(first.partInventory).toMatchObject({ quantityOnHand: 1 });
  const refused = async (input: Record<string, unknown>) =>
    (await world.as('createPartInventory', input, fields)).refusal;
  expect(await refused({ ...motor, serialNumber: 'OLD-9' })).toMatchObject({ code: 'ALREADY_EXISTS' });
  expect(await refused(motor)).toMatchObject({ code: 'SERIAL_REQUIRED' });
  expect(await refused({ ...motor, serialNumber: 'OLD-10', quantity: 2 })).toMatchObject({ code: 'SERIAL_REQUIRED' });
  const road = world.wire('Location', world.plant.road);
  expect(await refused({ ...motor, serialNumber: 'OLD-10', locationId: road })).toMatchObject({
    code: 'VALUE_INVALID',
  });
  const item = world.plant.bracket['item_id'];
  const unreleased = await world.plant.insert('part', {
    ...{ item_id: item, part_number: 'BRKT-001', revision: 'Z', lifecycle_state: 'DRAFT' },
    ...{ tracking_type: 'UNTRACKED', base_uom: 'EA' },
  });
  const draft = { ...at, partId: world.wire('Part', unreleased) };
  expect(await refused(draft)).toMatchObject({ code: 'PART_NUMBER_UNKNOWN', rule: 'rule 8', owner: 'PLM' });
  expect(await refused({ ...motor, serialNumber: 'OLD-10', reason: ' ' })).toMatchObject({ code: 'VALUE_INVALID' });
  const gone = { id: first.partInventory.id, etag: (await now(first.partInventory.id))._etag, quantity: 0 };
  await world.done('adjustInventory', { ...gone, adjustmentType: 'RECOUNT', reason: 'Lost' }, fields);
  const again = await world.done<Seen>('createPartInventory', { ...motor, serialNumber: 'OLD-9' }, fields);
  expect(again.partInventory).toMatchObject({ quantityOnHand: 1 });
});
