import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { newId } from '../../../kernel/id.ts';
import { viewerOf } from '../../support/viewers.ts';
import { floorWorld, receiptFields, type FloorWorld, type ReceiptSeen, type StockSeen } from './floor-client.ts';
import type { Inserted } from './floor-plant.ts';

let world: FloorWorld;
beforeAll(async () => {
  world = await floorWorld();
});
afterAll(() => world.close());
afterEach(async () => {
  expect(await world.amiss()).toEqual({});
});

type Made<Name extends string> = Record<Name, { id: string; _etag: string }>;
const siteFields = 'site { id _etag code name timeZone isActive }';
const placeFields = 'location { id _etag name type availabilityForUse parent { name } }';

test('a site is founded, and changed but for its code', async () => {
  const given = { code: 'HOU', name: 'Houston', timeZone: 'America/Chicago' };
  const { site } = await world.done<Made<'site'>>('createSite', given, siteFields);
  expect(site).toMatchObject({ ...given, isActive: true });
  expect((await world.as('createSite', given, siteFields)).refusal).toMatchObject({ code: 'ALREADY_EXISTS' });
  const nowhere = { ...given, code: 'MRS', timeZone: 'Mars/Olympus' };
  expect((await world.as('createSite', nowhere, siteFields)).refusal).toMatchObject({ code: 'VALUE_INVALID' });
  const closed = await world.done('updateSite', { id: site.id, etag: site._etag, isActive: false }, siteFields);
  expect(closed).toMatchObject({ site: { code: 'HOU', isActive: false } });
});

test('places hang together within their site; those to keep goods apart are not used from', async () => {
  const siteId = world.wire('Site', world.plant.lax);
  const make = (input: object) => world.as('createLocation', { siteId, ...input }, placeFields);
  const hall = (await make({ name: 'HALL-1', type: 'AREA' })).data as Made<'location'>;
  const shelf = await make({ name: 'H1-SHELF', type: 'QUARANTINE', parentId: hall.location.id });
  expect(shelf.data).toMatchObject({ location: { availabilityForUse: false, parent: { name: 'HALL-1' } } });
  expect((await make({ name: 'HALL-1', type: 'AREA' })).refusal).toMatchObject({ code: 'ALREADY_EXISTS' });
  const astray = { name: 'X', type: 'BIN', parentId: world.wire('Location', world.plant.austinBin) };
  expect((await make(astray)).refusal).toMatchObject({ code: 'VALUE_INVALID' });
  const { id, _etag: etag } = hall.location;
  const parentId = (shelf.data as Made<'location'>).location.id;
  const loop = await world.as('updateLocation', { id, etag, parentId }, placeFields);
  expect(loop.refusal).toMatchObject({ code: 'VALUE_INVALID' });
  const renamed = await world.done('updateLocation', { id, etag, name: 'HALL-ONE' }, placeFields);
  expect(renamed).toMatchObject({ location: { name: 'HALL-ONE', availabilityForUse: true } });
  const elsewhere = viewerOf('MES', { sites: ['AUS'] });
  const hidden = await world.as('createLocation', { siteId, name: 'Y', type: 'BIN' }, placeFields, elsewhere);
  expect(hidden.refusal).toMatchObject({ code: 'NOT_FOUND' });
});

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
const stockFields = 'partInventory { id _etag quantity quantityOnHand }';

test('what was split is merged again, and stock that nothing tells apart becomes one', async () => {
  const [one, other] = [await stocked(10), await stocked(5)];
  const input = { id: one.id, etag: one._etag, quantity: 4 };
  const carved = await world.done<{ partInventory: StockSeen }>('splitPartInventory', input, stockFields);
  const etagOf = async (id: string) =>
    (await world.ask<{ partInventory: StockSeen }>(`query ($id: ID!) { partInventory(id: $id) { _etag } }`, { id }))
      .partInventory._etag;
  const merge = async (fromId: string) =>
    world.as('mergePartInventory', { id: one.id, etag: await etagOf(one.id), fromId }, stockFields);
  expect((await merge(carved.partInventory.id)).data).toMatchObject({
    partInventory: { quantity: 10, quantityOnHand: 10 },
  });
  expect((await merge(other.id)).data).toMatchObject({ partInventory: { quantity: 15, quantityOnHand: 15 } });
  expect((await merge(other.id)).refusal).toMatchObject({ code: 'INSUFFICIENT_QUANTITY' });
  const held = await stocked(1);
  await world.done(
    'placeStockHold',
    { partInventoryId: held.id, status: 'QUALITY', reason: 'Check' },
    'stockHold { id }',
  );
  expect((await merge(held.id)).refusal).toMatchObject({ code: 'STATE_INVALID' });
});

test('a receipt costs as many statements with many lines as with one', async () => {
  const { plant } = world;
  const costOf = async (lines: object[], more: object = {}): Promise<number> => {
    const given = { locationId: world.wire('Location', plant.bin), idempotencyKey: newId(), lines, ...more };
    const { refusal, statements } = await world.as('createReceipt', given, 'receipt { id number status }');
    expect(refusal).toBeUndefined();
    return statements;
  };
  const site_id = plant.lax.id;
  const item = await plant.insert('item', { part_number: 'MANY-1', base_uom: 'EA' });
  const state = { lifecycle_state: 'RELEASED', tracking_type: 'SERIAL', base_uom: 'EA' };
  const many = await plant.insert('part', { item_id: item.id, part_number: 'MANY-1', revision: 'A', ...state });
  await plant.insert('item_site', { item_id: item.id, site_id, inspection_required: true });
  const number = 'PO-MANY';
  const order = await plant.insert('purchase_order', {
    ...{ number, site_id, supplier_id: plant.supplier.id, status: 'ORDERED' },
  });
  const lineOf = async (line_number: number, part: Inserted): Promise<string> =>
    world.wire(
      'PurchaseOrderLine',
      await plant.insert('purchase_order_line', {
        ...{ site_id, purchase_order_id: order.id, po_number: number, line_number, status: 'ORDERED' },
        ...{ item_id: part['item_id'], part_id: part.id, quantity_ordered: 100, uom: 'EA' },
      }),
    );
  const line = { purchaseOrderLineId: await lineOf(1, plant.bracket), quantity: 1 };
  expect(await costOf([line])).toBe(10);
  expect(await costOf([line, line, line, line, line])).toBe(10);
  const pieces: object[] = [];
  for (const place of [2, 3, 4]) {
    const serialNumbers = [`M-${String(place)}-1`, `M-${String(place)}-2`];
    pieces.push({ purchaseOrderLineId: await lineOf(place, many), quantity: 2, serialNumbers });
  }
  const slip = { packingSlipNumber: 'PS-MANY' };
  // What serial numbers, a packing slip and an inspection take beside: four looks, two writes.
  const one = await costOf([{ ...pieces[0], quantity: 1, serialNumbers: ['M-0'] }], slip);
  expect(one).toBe(16);
  expect(await costOf([line, ...pieces], slip)).toBe(one);
});
