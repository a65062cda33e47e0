import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseWire, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { viewerOf } from '../../support/viewers.ts';
import { executionWorld, type ExecutionWorld, type RunNow } from './execution-client.ts';
import { violations, type Inserted } from './floor-plant.ts';

type Merged = { run: RunNow & { mergedRuns: { id: string }[] }; merged: RunNow };

let world: ExecutionWorld;
let pump: Inserted;
beforeAll(async () => {
  world = await executionWorld();
  pump = await world.plant.part('PUMP-1');
  await world.mbom(pump, [{ part: world.plant.componentTwo, quantity: 4 }]);
});
afterAll(() => world.stop());

const consumed = async (run: { id: string }): Promise<number[]> => {
  const query = `query ($id: ID!) { run(id: $id) { materialConsumption { quantity } } }`;
  const { data } = await world.mes.ask(query, { id: run.id });
  return (data as { run: { materialConsumption: { quantity: number }[] } }).run.materialConsumption.map(
    ({ quantity }) => quantity,
  );
};
const stockOf = (lot: string) => world.received(world.plant.componentTwo, 60, { lot_number: lot });
const begun = async (planned: number) => (await world.create(pump, planned, { locationId: world.place })).run;
const merging = async (into: { id: string }, from: { id: string }) => ({
  id: into.id,
  etag: (await world.now(into.id))._etag,
  fromId: from.id,
});

describe('two open runs of the same', () => {
  test('become one: its units and its pieces are the sum, the other is closed with none and names it', async () => {
    const [one, other] = [await begun(6), await begun(4)];
    await world.installed(one, 0, await stockOf('L-1'), 20);
    await world.installed(other, 0, await stockOf('L-2'), 7);
    const { run, merged } = await world.done<Merged>('mergeRuns', await merging(one, other));
    expect(run).toMatchObject({ id: one.id, partInventory: { quantity: 10 }, mergedRuns: [{ id: other.id }] });
    expect(merged).toMatchObject({
      id: other.id,
      status: 'CANCELED',
      closedAt: expect.any(String),
      partInventory: { quantity: 0 },
      mergedInto: { id: one.id },
    });
    expect([(await consumed(one)).sort(), await consumed(other)]).toEqual([[20, 7], []]);
    await world.installed(run, 0, await stockOf('L-3'), 13);
    await world.work(run);
    await world.done('completeRunQuantity', { runId: run.id, quantityCompleted: 10 });
    const closed = await world.done('closeRun', { id: run.id, etag: (await world.now(run.id))._etag });
    expect(closed).toMatchObject({ abomSnapshot: { deltaToEbom: [] } });
    expect((await consumed(run)).reduce((sum, quantity) => sum + quantity)).toBe(40);
    expect(await world.refused('mergeRuns', await merging(run, await begun(1)))).toMatchObject({ code: 'RUN_CLOSED' });
  });

  test('a run split off comes back', async () => {
    const run = await begun(3);
    await world.installed(run, 0, await stockOf('L-4'), 12);
    await world.work(run);
    const { splitOff } = await world.done<{ splitOff: RunNow }>('splitRun', {
      id: run.id,
      etag: (await world.now(run.id))._etag,
      quantity: 1,
    });
    const { merged } = await world.done<Merged>('mergeRuns', await merging(run, splitOff));
    expect(merged).toMatchObject({ status: 'COMPLETE', partInventory: { quantity: 0 } });
    expect((await consumed(run)).reduce((sum, quantity) => sum + quantity)).toBe(12);
  });
});

/** An order for work on the first step of a run that a supplier does. */
const outside = async (run: RunNow, quantity_ordered: number): Promise<string> => {
  const { insert, lax, supplier } = world.plant;
  const site_id = lax.id;
  const number = `PO-${run.number}`;
  const order = await insert('purchase_order', { site_id, number, supplier_id: supplier.id, status: 'ORDERED' });
  await insert('purchase_order_line', {
    ...{ site_id, purchase_order_id: order.id, po_number: number, line_number: 1, status: 'ORDERED' },
    ...{ line_type: 'OUTSIDE_PROCESSING', item_id: pump['item_id'], part_id: pump.id, quantity_ordered, uom: 'EA' },
    run_step_id: parseWire(ids.RunStep, run.steps[0]?.id ?? ''),
  });
  return number;
};
const back = async (poNumber: string, quantity: number) => {
  const line = { poNumber, lineNumber: 1, quantity, lotNumber: 'OUT-1' };
  return world.done<{ receipt: { id: string } }>('createReceipt', { locationId: world.place, lines: [line] });
};

test('what a supplier still has of a run that was merged away comes back to the run that took it over', async () => {
  const [one, other] = [await begun(6), await begun(4)];
  const [orderOfOne, orderOfOther] = [await outside(one, 6), await outside(other, 4)];
  await world.done('mergeRuns', await merging(one, other));
  const third = await begun(2);
  await world.done('mergeRuns', await merging(third, one));
  const canceling = async () => ({ id: third.id, etag: (await world.now(third.id))._etag, reason: 'Not wanted' });
  expect(await world.refused('cancelRun', await canceling())).toMatchObject({
    ...{ code: 'STATE_INVALID', owner: 'ERP' },
    details: { lines: [orderOfOne, orderOfOther].sort().map((poNumber) => ({ poNumber, lineNumber: 1 })) },
  });
  const { receipt } = await back(orderOfOther, 4);
  expect(await world.now(third.id)).toMatchObject({ status: 'IN_PROGRESS', partInventory: { quantity: 12 } });
  const [told] = await world.plant.sql(
    `select data #>> '{lines,0,run,number}' as run from mes.event where type = 'mes.receipt.posted' order by seq desc limit 1`,
  );
  expect(told).toEqual({ run: third.number });
  await back(orderOfOne, 6);
  await back(await outside(third, 2), 2);
  expect(await world.now(third.id)).toMatchObject({ status: 'COMPLETE', steps: [{ status: 'COMPLETE' }] });
  const { data } = await world.mes.ask(
    `query ($id: ID!, $merged: ID!) { run(id: $id) { steps { outsideWork { quantityBack } } } merged: run(id: $merged) { steps { outsideWork { quantityBack } } } }`,
    { id: third.id, merged: other.id },
  );
  expect(data).toEqual({
    run: { steps: [{ outsideWork: { quantityBack: 12 } }] },
    merged: { steps: [{ outsideWork: null }] },
  });
  const [item] = await world.plant.sql<{ id: string }>('select id from mes.receipt_item where receipt_id = $1', [
    parseWire(ids.Receipt, receipt.id),
  ]);
  const lines = [{ receiptItemId: toWire(ids.ReceiptItem, item?.id ?? ''), quantity: 1 }];
  await world.done('returnToSupplier', { receiptId: receipt.id, reason: 'Stained', lines });
  expect(await world.now(third.id)).toMatchObject({ status: 'IN_PROGRESS' });
  expect(await world.refused('cancelRun', await canceling())).toMatchObject({
    details: { lines: [{ poNumber: orderOfOther, expected: 1 }] },
  });
  // What may be missing is not waited for.
  await world.plant.sql(
    `update mes.purchase_order_line set under_receipt_tolerance_percent = 25 where po_number = $1`,
    [orderOfOther],
  );
  await world.done('cancelRun', await canceling());
});

describe('are refused', () => {
  const refused = async (into: { id: string }, from: { id: string }) =>
    world.refused('mergeRuns', await merging(into, from));

  test('where something tells their units apart', async () => {
    const [one, ahead, reported] = [await begun(2), await begun(2), await begun(2)];
    expect(await refused(one, one)).toMatchObject({ code: 'STATE_INVALID', details: { reason: 'are one run' } });
    await world.work(ahead);
    expect(await refused(one, ahead)).toMatchObject({ details: { reason: 'are not at the same steps' } });
    await world.done('completeRunQuantity', { runId: reported.id, quantityCompleted: 1 });
    expect(await refused(one, reported)).toMatchObject({ details: { reason: 'reported' } });
    const valve = await world.plant.part('VALVE-1');
    await world.mbom(valve, [{ part: world.plant.componentTwo, quantity: 1 }]);
    const { run: foreign } = await world.create(valve, 1);
    expect(await refused(one, foreign)).toMatchObject({ details: { reason: 'differ in partId' } });
  });

  test('where they build pieces with serial numbers', async () => {
    const unit = await world.plant.part('UNIT-1', 'SERIAL');
    await world.mbom(unit, [{ part: world.plant.componentTwo, quantity: 1 }]);
    const [one, other] = (await world.create(unit, 2, {})).runs;
    if (one === undefined || other === undefined) throw new Error('one run for each piece');
    expect(await refused(one, other)).toMatchObject({ details: { reason: 'build pieces with serial numbers' } });
  });
});

describe('what describes a record of stock', () => {
  type Seen = { partInventory: { id: string; _etag: string; serialNumber: string | null } };
  const etagNow = async (id: string): Promise<string> => {
    const query = 'query ($id: ID!) { partInventory(id: $id) { _etag } }';
    return ((await world.mes.ask(query, { id })).data as { partInventory: { _etag: string } }).partInventory._etag;
  };
  const changing = async ({ partInventory: { id } }: RunNow, more: object) => ({
    id,
    etag: await etagNow(id),
    ...more,
  });
  const refused = async (run: RunNow, more: object) => world.refused('updatePartInventory', await changing(run, more));

  test('is its serial number, given once to a piece that is in its run', async () => {
    const meter = await world.plant.part('METER-1', 'SERIAL');
    await world.mbom(meter, [{ part: world.plant.componentTwo, quantity: 1 }]);
    const [one, other] = (await world.create(meter, 2, { locationId: world.place })).runs;
    if (one === undefined || other === undefined) throw new Error('one run for each piece');
    const given = await changing(one, { serialNumber: ' M-1 ', lotNumber: 'L-9' });
    expect(await world.done<Seen>('updatePartInventory', given)).toMatchObject({
      partInventory: { serialNumber: 'M-1', lotNumber: 'L-9' },
    });
    expect(await world.refused('updatePartInventory', given)).toMatchObject({ code: 'ETAG_MISMATCH' });
    expect(await refused(one, { serialNumber: 'M-2' })).toMatchObject({
      code: 'STATE_INVALID',
      details: { number: 'M-1' },
    });
    expect(await refused(other, { serialNumber: 'M-1' })).toMatchObject({ code: 'ALREADY_EXISTS' });
    const stock = await stockOf('L-M');
    await world.installed(other, 0, stock, 1);
    await world.done('updatePartInventory', await changing(other, { serialNumber: 'M-2' }));
    await world.done('completeRunQuantity', { runId: other.id, quantityCompleted: 1 });
    expect(await refused(other, { lotNumber: 'L-9' })).toMatchObject({ code: 'STATE_INVALID' });
  });

  test('is no number for what will never come: its run was closed with nothing built', async () => {
    const gauge = await world.plant.part('GAUGE-1', 'SERIAL');
    await world.mbom(gauge, [{ part: world.plant.componentTwo, quantity: 1 }]);
    const { run } = await world.create(gauge, 1, {});
    await world.work(run);
    const { _etag: etag } = await world.now(run.id);
    await world.done('closeRun', { id: run.id, etag, shortCloseReason: 'Not wanted' });
    expect(await refused(run, { serialNumber: 'G-1' })).toMatchObject({ code: 'STATE_INVALID' });
    expect(await refused(run, { lotNumber: 'L-1' })).toMatchObject({ code: 'STATE_INVALID' });
  });

  test('is its maintenance and its attributes, at any time', async () => {
    const run = await begun(2);
    const attributes = [
      { key: 'shelf', value: '7' },
      { key: 'checked', type: 'BOOLEAN', value: 'true' },
    ];
    const more = { lastMaintainedDate: '2026-02-03', attributes };
    expect(await world.done('updatePartInventory', await changing(run, more))).toMatchObject({
      partInventory: {
        lastMaintainedDate: '2026-02-03',
        attributes: [
          { key: 'checked', type: 'BOOLEAN', value: 'true' },
          { key: 'shelf', type: 'STRING', value: '7' },
        ],
      },
    });
    expect(await refused(run, { attributes: [{ key: '' }] })).toMatchObject({ code: 'VALUE_INVALID' });
    expect(await refused(run, { serialNumber: 'P-1' })).toMatchObject({ code: 'VALUE_INVALID' });
    const erp = await world.refused('updatePartInventory', await changing(run, more), viewerOf('ERP'));
    expect(erp).toMatchObject({ rule: 'rule 5', owner: 'MES' });
  });
});

test('every invariant of MES holds', async () => {
  expect(await violations(world.database, /./)).toEqual({});
});
