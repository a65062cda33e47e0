import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { newId } from '../../../kernel/id.ts';
import { floorWorld, receiptFields, type FloorWorld, type ReceiptSeen } from './floor-client.ts';

let world: FloorWorld;
let number = 4000;
beforeAll(async () => {
  world = await floorWorld();
});
afterAll(() => world.close());
afterEach(async () => {
  expect(await world.amiss()).toEqual({});
});

/** An order to anodise 50 brackets, one raw bracket to each, and raw brackets sent to a supplier's place of their own. */
const outside = async (sent: number, more: object = {}) => {
  const { plant } = world;
  const name = `ANO-${String((number += 1))}`;
  const supplier = await plant.insert('supplier', { code: name, name });
  const place = { site_id: plant.lax.id, name: `SUPPLIER-${name}`, type: 'SUPPLIER', supplier_id: supplier.id };
  const there = await plant.insert('location', place);
  const item = await plant.insert('item', { part_number: name, base_uom: 'EA' });
  const anodised = await plant.insert('part', {
    ...{ item_id: item.id, part_number: name, revision: 'A', lifecycle_state: 'RELEASED' },
    ...{ tracking_type: 'UNTRACKED', base_uom: 'EA' },
  });
  const procedure = await plant.insert('procedure', {
    ...{
      title: name,
      family_id: newId(),
      part_id: anodised.id,
      procedure_version: 1,
      status: 'RELEASED',
      released_at: 'now',
    },
  });
  const mbom = await plant.insert('mbom', { part_id: anodised.id, mbom_version: 1, site_id: plant.lax.id });
  await plant.insert('mbom_item', {
    ...{ mbom_id: mbom.id, position: 1, part_id: plant.bracket.id, quantity: 1, unit_of_measure: 'EA' },
  });
  await plant.sql(
    `update mes.mbom set status = 'RELEASED', released_at = now(), procedure_id = $2, procedure_family_id = $3 where id = $1`,
    [mbom.id, procedure.id, procedure['family_id']],
  );
  const po = `PO-${name}`;
  const site = { site_id: plant.lax.id };
  const order = await plant.insert('purchase_order', {
    ...site,
    number: po,
    supplier_id: supplier.id,
    status: 'ORDERED',
  });
  await plant.insert('purchase_order_line', {
    ...{ ...site, purchase_order_id: order.id, po_number: po, line_number: 1, status: 'ORDERED' },
    ...{ line_type: 'OUTSIDE_PROCESSING', item_id: item.id, part_id: anodised.id, quantity_ordered: 50, uom: 'EA' },
    ...{ input_part_id: plant.bracket.id, mbom_id: mbom.id, ...more },
  });
  const raw = await world.done<ReceiptSeen>(
    'createReceipt',
    {
      locationId: world.wire('Location', plant.bin),
      supplierId: world.wire('Supplier', plant.supplier),
      lines: [{ partId: world.wire('Part', plant.bracket), quantity: sent }],
    },
    receiptFields,
  );
  const stock = raw.receipt.items[0]?.partInventories[0];
  const move = { id: stock?.id, etag: stock?._etag, toLocationId: world.wire('Location', there) };
  await world.done('moveInventory', move, 'partInventory { id }');
  return { po, sentId: stock?.id ?? '' };
};

const receive = (po: string, lines: { quantity: number; conditionCode?: string; locationId?: string }[]) =>
  world.as(
    'createReceipt',
    {
      locationId: world.wire('Location', world.plant.bin),
      lines: lines.map((line) => ({ poNumber: po, lineNumber: 1, ...line })),
    },
    `receipt { id _etag items { quantity withheldQuantity conditionCode
      partInventories { id quantityOnHand stockStatus } } }`,
  );
const left = async (id: string) =>
  (
    await world.ask<{ partInventory: { quantityOnHand: number } }>(
      `query ($id: ID!) { partInventory(id: $id) { quantityOnHand } }`,
      { id },
    )
  ).partInventory.quantityOnHand;

test.each([
  [50, 18],
  [60, 28],
])('30 good and 2 bad pieces of %d sent take 32: %d are left at the supplier', async (sent, leftThere) => {
  const { po, sentId } = await outside(sent);
  const quarantine = world.wire('Location', world.plant.closed);
  const { data, refusal } = await receive(po, [
    { quantity: 30 },
    { quantity: 2, conditionCode: 'QUARANTINED', locationId: quarantine },
  ]);
  expect(refusal).toBeUndefined();
  expect(data).toMatchObject({
    receipt: {
      items: [
        { quantity: 30, withheldQuantity: 0, partInventories: [{ quantityOnHand: 30, stockStatus: 'UNRESTRICTED' }] },
        { quantity: 2, withheldQuantity: 2, partInventories: [{ quantityOnHand: 2, stockStatus: 'BLOCKED' }] },
      ],
    },
  });
  expect(await left(sentId)).toBe(leftThere);
  const used = await world.database.sql(
    `select sum(-quantity)::float as used from mes.inventory_movement where type = 'INSTALLED' and run_id in
       (select id from mes.run where title = $1)`,
    [`Outside processing, ${po} line 1`],
  );
  expect(used).toEqual([{ used: 32 }]);
});

test('what came back never takes more than lies at the supplier', async () => {
  const { po, sentId } = await outside(20);
  expect((await receive(po, [{ quantity: 21 }])).refusal).toMatchObject({
    code: 'INSUFFICIENT_QUANTITY',
    details: { requested: 21, available: 20, uom: 'EA' },
  });
  expect(await left(sentId)).toBe(20);
});

test('the receipt tells what it used and what it holds; rejects that are released are withheld no longer', async () => {
  const { po } = await outside(20);
  const { data } = await receive(po, [{ quantity: 5 }, { quantity: 2, conditionCode: 'DAMAGED' }]);
  const { items } = (data as ReceiptSeen).receipt;
  const told = await world.database.sql<{ type: string; data: Record<string, unknown> }>(
    `select type, data from mes.event where type in ('mes.receipt.posted', 'mes.stock.held') order by seq desc limit 2`,
  );
  expect(told).toMatchObject([
    {
      type: 'mes.receipt.posted',
      data: { lines: [{ consumed: [{ quantity: '5' }] }, { consumed: [{ quantity: '2' }] }] },
    },
    { type: 'mes.stock.held', data: { byReceipt: true, quantity: '2', stockStatus: 'BLOCKED' } },
  ]);
  const { partInventory } = await world.ask<{ partInventory: { holds: { id: string; _etag: string }[] } }>(
    `query ($id: ID!) { partInventory(id: $id) { holds { id _etag } } }`,
    { id: items[1]?.partInventories[0]?.id },
  );
  const [hold] = partInventory.holds;
  const given = { id: hold?.id, etag: hold?._etag, decision: 'RELEASE', note: 'Within limits' };
  await world.done('releaseStockHold', given, 'stockHold { id }');
  const now = await world.database.sql(
    `select withheld_quantity::float as withheld, withheld_reason as reason from mes.receipt_item where id =
       (select receipt_item_id from mes.stock_hold order by released_at desc nulls last limit 1)`,
  );
  expect(now).toEqual([{ withheld: 0, reason: null }]);
});

test('outside work is not reversed but sent back; a line for a step that nobody knows is refused', async () => {
  const { po } = await outside(20);
  const { data } = await receive(po, [{ quantity: 5 }]);
  const { id, _etag: etag } = (data as ReceiptSeen).receipt;
  expect((await world.as('reverseReceipt', { id, etag, reason: 'Wrong' }, receiptFields)).refusal).toMatchObject({
    code: 'STATE_INVALID',
  });
  const step = await outside(1, { run_step_id: world.plant.lax.id });
  expect((await receive(step.po, [{ quantity: 1 }])).refusal).toMatchObject({ code: 'NOT_FOUND' });
});
