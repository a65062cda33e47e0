import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newId, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { viewerOf } from '../../support/viewers.ts';
import { floorWorld, receiptFields, type FloorWorld, type ReceiptSeen } from './floor-client.ts';
import type { Inserted } from './floor-plant.ts';

let world: FloorWorld;
let number = 2000;
beforeAll(async () => {
  world = await floorWorld();
});
afterAll(() => world.close());
afterEach(async () => {
  expect(await world.amiss()).toEqual({});
});

/** An order of one line of its own, in ORDERED unless told. */
const ordered = async (part: Inserted, quantity: number, more: Record<string, unknown> = {}) => {
  const { plant } = world;
  const po = `PO-${String((number += 1))}`;
  const order = await plant.insert('purchase_order', {
    number: po,
    site_id: plant.lax.id,
    supplier_id: plant.supplier.id,
    status: more['status'] ?? 'ORDERED',
    project: 'APOLLO',
    department: 'OPS',
  });
  const line = await plant.insert('purchase_order_line', {
    site_id: plant.lax.id,
    purchase_order_id: order.id,
    po_number: po,
    line_number: 1,
    status: 'ORDERED',
    item_id: part['item_id'],
    part_id: part.id,
    quantity_ordered: quantity,
    uom: 'EA',
    ...more,
  });
  return { po, order, line };
};

const input = (po: string, quantity: number, line: object = {}, more: object = {}) => ({
  locationId: world.wire('Location', world.plant.bin),
  lines: [{ poNumber: po, lineNumber: 1, quantity, ...line }],
  ...more,
});
const receive = (...given: Parameters<typeof input>) =>
  world.done<ReceiptSeen>('createReceipt', input(...given), receiptFields);
const refused = async (...given: Parameters<typeof input>) =>
  (await world.as('createReceipt', input(...given), receiptFields)).refusal;

const part = async (part_number: string, base_uom: string, tracking_type = 'UNTRACKED') => {
  const item = await world.plant.insert('item', { part_number, base_uom });
  const more = { item_id: item.id, part_number, revision: 'A', lifecycle_state: 'RELEASED', tracking_type, base_uom };
  return world.plant.insert('part', more);
};

describe('a receipt by line', () => {
  test('makes stock, movements, the attributes of the order, and one event with its lines', async () => {
    const { plant, database } = world;
    const { po, line } = await ordered(plant.bracket, 100, { project: 'GEMINI' });
    const { receipt } = await receive(po, 60, {}, { packingSlipNumber: 'PS-1' });
    expect(receipt).toMatchObject({ kind: 'RECEIPT', status: 'POSTED', receivedBy: 'dana' });
    expect(receipt.items).toMatchObject([
      {
        quantity: 60,
        baseQuantity: 60,
        orderQuantity: 60,
        overReceiptQuantity: 0,
        project: 'GEMINI',
        location: { name: 'A-01' },
      },
    ]);
    expect(receipt.items[0]?.partInventories).toMatchObject([{ status: 'AVAILABLE', quantityOnHand: 60 }]);
    const [event] = await database.sql<{ id: string; site: string; data: { lines: object[] } }>(
      `select id, site, data from mes.event where type = 'mes.receipt.posted' order by seq desc limit 1`,
    );
    expect(event).toMatchObject({
      site: plant.lax.id,
      data: {
        number: receipt.number,
        lines: [
          { purchaseOrderLineId: line.id, orderQuantity: '60', baseUom: 'EA', project: 'GEMINI', department: 'OPS' },
        ],
      },
    });
    const moved = await database.sql(`select type, quantity from mes.inventory_movement where cause_event_id = $1`, [
      event?.id,
    ]);
    expect(moved).toEqual([{ type: 'RECEIVED', quantity: '60' }]);
  });

  test('answers a repetition with the first outcome, and another input with a conflict', async () => {
    const { po } = await ordered(world.plant.bracket, 100);
    const first = await receive(po, 10, {}, { idempotencyKey: 'dock-7' });
    expect(await receive(po, 10, {}, { idempotencyKey: 'dock-7' })).toEqual(first);
    expect(await refused(po, 11, {}, { idempotencyKey: 'dock-7' })).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
    const [sum] = await world.database.sql(
      `select sum(order_quantity)::int as received from mes.receipt_item join mes.purchase_order_line as line on line.id = purchase_order_line_id where po_number = $1`,
      [po],
    );
    expect(sum).toEqual({ received: 10 });
  });

  test('in a pack of the item: 2 rolls of 100 ft are 60.96 m', async () => {
    const wire = await part('WIRE-22', 'MTR');
    await world.plant.insert('item_uom_conversion', {
      item_id: wire['item_id'],
      from_uom: 'ROLL',
      to_uom: 'FOT',
      numerator: 100,
      denominator: 1,
    });
    const { po } = await ordered(wire, 100, { uom: 'MTR' });
    expect((await receive(po, 2, { unitOfMeasure: 'ROLL' })).receipt.items).toMatchObject([
      { quantity: 2, baseQuantity: 60.96, orderQuantity: 60.96 },
    ]);
    expect(await refused(po, 1, { unitOfMeasure: 'DRUM' })).toMatchObject({ code: 'UOM_CONVERSION_MISSING' });
    expect(await refused(po, 1, { unitOfMeasure: 'KGM' })).toMatchObject({ code: 'UOM_DIMENSION_MISMATCH' });
  });

  test('with serial numbers: a record for each, and each number once', async () => {
    const { po } = await ordered(world.plant.motor, 5);
    const { receipt } = await receive(po, 2, { serialNumbers: ['S-1', ' S-2 '] });
    expect(receipt.items[0]).toMatchObject({
      serialNumbers: ['S-1', 'S-2'],
      partInventories: [{ quantityOnHand: 1 }, { quantityOnHand: 1 }],
    });
    expect(await refused(po, 2, { serialNumbers: ['S-3'] })).toMatchObject({
      code: 'SERIAL_REQUIRED',
      details: { pieces: 2, serialNumbers: 1 },
    });
    expect(await refused(po, 2, { serialNumbers: ['S-3', 'S-3'] })).toMatchObject({ code: 'SERIAL_REQUIRED' });
    expect(await refused(po, 1, { serialNumbers: ['S-2'] })).toMatchObject({ code: 'ALREADY_EXISTS' });
  });

  test('with a lot, damaged: it is there, and held', async () => {
    const { po } = await ordered(world.plant.capacitor, 50);
    expect(await refused(po, 5)).toMatchObject({ code: 'VALUE_INVALID' });
    const { receipt } = await receive(po, 5, { lotNumber: 'L-9', conditionCode: 'DAMAGED' });
    expect(receipt.items[0]?.partInventories).toMatchObject([
      { stockStatus: 'BLOCKED', status: 'UNAVAILABLE', quantityOnHand: 5 },
    ]);
  });
});

describe('what the order says against a receipt', () => {
  test.each([
    ['PO_NOT_RELEASED', { status: 'APPROVED' }],
    ['PO_CLOSED', { status: 'CLOSED' }],
    ['PO_CLOSED', { status: 'CANCELED' }],
    ['PO_CLOSED', { receiving_complete: true }],
  ])('%s where it is %j', async (code, more) => {
    const { po } = await ordered(world.plant.bracket, 10, more);
    expect(await refused(po, 1)).toMatchObject({ code, owner: 'ERP' });
  });

  test('another item, an unknown or unreleased part, an unknown line', async () => {
    const { po } = await ordered(world.plant.bracket, 10);
    expect(await refused(po, 1, { partNumber: 'CAP-100', lotNumber: 'L' })).toMatchObject({
      code: 'ITEM_MISMATCH',
      details: { receivedPartNumber: 'CAP-100' },
    });
    expect(await refused(po, 1, { partNumber: 'NOPE' })).toMatchObject({
      code: 'PART_NUMBER_UNKNOWN',
      owner: 'PLM',
      details: { partNumber: 'NOPE' },
    });
    expect(await refused('PO-NONE', 1)).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('another revision than the line names (R17)', async () => {
    const { bracket, insert } = world.plant;
    const { po } = await ordered(bracket, 10);
    await insert('part', { ...bracket, id: newId(), revision: 'B' });
    expect(await refused(po, 1, { partNumber: 'BRKT-001', revision: 'B' })).toMatchObject({
      code: 'ITEM_MISMATCH',
      details: { receivedRevision: 'B' },
    });
  });

  test('the packing slip of another receipt, until it is confirmed', async () => {
    const { po } = await ordered(world.plant.bracket, 100);
    const { receipt } = await receive(po, 60, {}, { packingSlipNumber: 'PS-4471' });
    expect(await refused(po, 30, {}, { packingSlipNumber: 'PS-4471', confirmDuplicate: true })).toBeUndefined();
    expect(
      await refused(po, 60, {}, { packingSlipNumber: 'PS-4471', overReceiptAction: 'QUARANTINE_EXCESS' }),
    ).toMatchObject({
      code: 'POSSIBLE_DUPLICATE_RECEIPT',
      details: { receipt: receipt.id, packingSlipNumber: 'PS-4471' },
    });
  });

  test('principals of other systems', async () => {
    const { po } = await ordered(world.plant.bracket, 10);
    for (const system of ['ERP', 'PLM', 'INTEGRATION'] as const) {
      const { refusal } = await world.as('createReceipt', input(po, 1), receiptFields, viewerOf(system));
      expect(refusal).toMatchObject({ code: 'OWNERSHIP_VIOLATION', rule: 'rule 4', owner: 'MES' });
    }
  });

  test('a viewer without rights to the site', async () => {
    const { po } = await ordered(world.plant.bracket, 10);
    const { refusal } = await world.as(
      'createReceipt',
      input(po, 1),
      receiptFields,
      viewerOf('MES', { sites: ['AUS'] }),
    );
    expect(refusal).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('over-receipt: 100 EA and 5 % are 105', () => {
  let po: string;
  beforeEach(async () => {
    ({ po } = await ordered(world.plant.bracket, 100, { over_receipt_tolerance_percent: 5 }));
    await receive(po, 60);
  });

  test('60, then 50, is refused with the 45 it still takes', async () => {
    expect(await refused(po, 50)).toMatchObject({
      message: `Receipt would bring ${po} line 1 to 110 EA; 105 EA is the most it may take (100 ordered + 5 % tolerance). Receive 45 or pass overReceiptAction: QUARANTINE_EXCESS.`,
      code: 'OVER_RECEIPT',
      rule: 'rule 4',
      owner: 'ERP',
      details: { ordered: 100, tolerancePercent: 5, alreadyReceived: 60, requested: 50, maxReceivable: 45, uom: 'EA' },
    });
    expect(await refused(po, 45)).toBeUndefined();
  });

  test('with QUARANTINE_EXCESS: 45 into stock, 5 into quarantine', async () => {
    const { receipt } = await receive(po, 50, {}, { overReceiptAction: 'QUARANTINE_EXCESS' });
    expect(receipt.items).toMatchObject([
      {
        quantity: 45,
        overReceiptQuantity: 0,
        conditionCode: 'OK',
        location: { name: 'A-01' },
        partInventories: [{ status: 'AVAILABLE', quantityOnHand: 45 }],
      },
      {
        quantity: 5,
        overReceiptQuantity: 5,
        conditionCode: 'QUARANTINED',
        location: { name: 'CAGE' },
        partInventories: [{ status: 'UNAVAILABLE', stockStatus: 'BLOCKED', quantityOnHand: 5 }],
      },
    ]);
    expect(await refused(po, 1)).toMatchObject({
      code: 'OVER_RECEIPT',
      details: { alreadyReceived: 110, maxReceivable: 0 },
    });
  });

  test('two lines of one receipt count together', async () => {
    const line = { poNumber: po, lineNumber: 1, quantity: 23 };
    const asked = { locationId: world.wire('Location', world.plant.bin), lines: [line, line] };
    const { refusal } = await world.as('createReceipt', asked, receiptFields);
    expect(refusal).toMatchObject({ code: 'OVER_RECEIPT', details: { alreadyReceived: 83, maxReceivable: 22 } });
  });
});

test('exactness: 100.002 m of 100 m without tolerance is refused, 100 m is not', async () => {
  const hose = await part('HOSE-1', 'MTR');
  const { po } = await ordered(hose, 100, { uom: 'MTR' });
  expect(await refused(po, 100.002)).toMatchObject({
    code: 'OVER_RECEIPT',
    details: { requested: 100.002, maxReceivable: 100 },
  });
  expect(await refused(po, 100)).toBeUndefined();
});

test('50 receipts of 1 at once on a line of 10: exactly 10', async () => {
  const { po, line } = await ordered(world.plant.bracket, 10);
  const one = async (place: number): Promise<string> => {
    const { refusal } = await world.as(
      'createReceipt',
      input(po, 1, {}, { idempotencyKey: `rush-${String(place)}` }),
      receiptFields,
    );
    return refusal?.code === 'IDEMPOTENCY_IN_PROGRESS' ? one(place) : (refusal?.code ?? 'DONE');
  };
  const outcomes = await Promise.all(Array.from({ length: 50 }, (_, place) => one(place)));
  expect(outcomes.filter((outcome) => outcome === 'DONE')).toHaveLength(10);
  expect(outcomes.filter((outcome) => outcome === 'OVER_RECEIPT')).toHaveLength(40);
  const [sum] = await world.database.sql(
    `select sum(order_quantity)::int as received from mes.receipt_item where purchase_order_line_id = $1`,
    [line.id],
  );
  expect(sum).toEqual({ received: 10 });
});

test('an id that is none', async () => {
  const nobody = { purchaseOrderLineId: toWire(ids.PurchaseOrderLine, newId()), poNumber: null, lineNumber: null };
  expect(await refused('', 1, nobody)).toMatchObject({ code: 'NOT_FOUND' });
});
