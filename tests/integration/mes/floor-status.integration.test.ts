import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { mes as subgraph } from '../../../subgraphs/mes/subgraph.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';
import { floorPlant, violations, type FloorPlant, type Inserted } from './floor-plant.ts';

let database: TestDatabase;
let mes: TestSubgraph;
let plant: FloorPlant;

beforeAll(async () => {
  database = await cloneDatabase();
  plant = await floorPlant(database);
  mes = await startTestSubgraph(subgraph, database);
});

afterAll(async () => {
  await mes.stop();
  await database.drop();
});

const statusOf = async (record: Inserted): Promise<unknown> => {
  const [row] = await plant.sql<{ status: string }>(`select status from mes.part_inventory where id = $1`, [record.id]);
  return row?.status;
};

const hold = (record: Inserted, status: string) =>
  plant.insert('stock_hold', {
    site_id: plant.lax.id,
    part_inventory_id: record.id,
    status,
    reason: 'Scratched',
    placed_at: '2026-01-05T10:00:00Z',
    placed_by: 'dana',
  });

const release = (held: Inserted) =>
  plant.sql(
    `update mes.stock_hold set released_at = '2026-01-06T10:00:00Z', released_by = 'eve', decision = 'RELEASE' where id = $1`,
    [held.id],
  );

/** A figure of a record that is overruled by every row of the precedence above the one tested. */
const everythingBelow = async () => ({
  inRun: { origin_run_id: (await plant.run({ status: 'HOLD' })).id },
  onOrder: { purchase_order_line_id: plant.bracketLine.id, quantity_pending: 4 },
  closed: { location_id: plant.closed.id },
});

describe("a record's status is the first row of ION's table that holds", () => {
  test('free stock is AVAILABLE, also after its run is done and its hold released', async () => {
    expect(await statusOf(await plant.stock(plant.bracket))).toBe('AVAILABLE');
    for (const status of ['COMPLETE', 'PARTIAL_COMPLETE', 'CANCELED']) {
      const run = await plant.run({ status });
      expect(await statusOf(await plant.stock(plant.bracket, { origin_run_id: run.id }))).toBe('AVAILABLE');
    }
    const record = await plant.stock(plant.bracket);
    const held = await hold(record, 'QUALITY');
    await release(held);
    expect(await statusOf(record)).toBe('AVAILABLE');
  });

  test('nothing left and something installed is INSTALLED, whatever else holds', async () => {
    const { inRun, closed } = await everythingBelow();
    const all = await plant.stock(plant.bracket, { quantity_installed: 10, ...inRun, ...closed });
    await hold(all, 'BLOCKED');
    expect(await statusOf(all)).toBe('INSTALLED');
    const figures = { quantity_installed: 4, quantity_gone: 5, quantity_scrapped: 1 };
    expect(await statusOf(await plant.stock(plant.bracket, figures))).toBe('INSTALLED');
  });

  test('nothing left and nothing installed is UNAVAILABLE, unless all of it was scrapped', async () => {
    const { inRun } = await everythingBelow();
    expect(await statusOf(await plant.stock(plant.bracket, { quantity_gone: 10, ...inRun }))).toBe('UNAVAILABLE');
    expect(await statusOf(await plant.stock(plant.bracket, { quantity: 0 }))).toBe('UNAVAILABLE');
    const partly = { quantity_scrapped: 4, quantity_gone: 6 };
    expect(await statusOf(await plant.stock(plant.bracket, partly))).toBe('UNAVAILABLE');
  });

  test('all of it scrapped is SCRAPPED', async () => {
    const { inRun, closed } = await everythingBelow();
    expect(await statusOf(await plant.stock(plant.bracket, { quantity_scrapped: 10, ...inRun, ...closed }))).toBe(
      'SCRAPPED',
    );
  });

  test.each(['TODO', 'IN_PROGRESS', 'REDLINE', 'HOLD', 'FAILED'])('a run in %s makes it WIP', async (status) => {
    const run = await plant.run({ status });
    const built = await plant.stock(plant.bracket, { origin_run_id: run.id, quantity_pending: 10, location_id: null });
    await hold(built, 'QUALITY');
    const inspected = await plant.stock(plant.bracket, { inspection_run_id: run.id, location_id: plant.closed.id });
    expect([await statusOf(built), await statusOf(inspected)]).toEqual(['WIP', 'WIP']);
  });

  test.each(['QUALITY', 'BLOCKED'])('a hold (%s) makes it UNAVAILABLE, also in a kit', async (status) => {
    const record = await plant.stock(plant.bracket, { quantity_kitted: 10 });
    await hold(record, status);
    expect(await statusOf(record)).toBe('UNAVAILABLE');
  });

  test('the strongest hold in force counts', async () => {
    const record = await plant.stock(plant.bracket);
    const blocked = await hold(record, 'BLOCKED');
    await hold(record, 'QUALITY');
    const stockStatus = async () =>
      (
        await plant.sql<{ stock_status: string }>(`select stock_status from mes.part_inventory where id = $1`, [
          record.id,
        ])
      )[0]?.stock_status;
    expect(await stockStatus()).toBe('BLOCKED');
    await release(blocked);
    expect(await stockStatus()).toBe('QUALITY');
  });

  test('in a kit as far as it is on hand is KITTED; partly in a kit it is not', async () => {
    const { onOrder, closed } = await everythingBelow();
    expect(await statusOf(await plant.stock(plant.bracket, { quantity_kitted: 6, ...onOrder, ...closed }))).toBe(
      'KITTED',
    );
    expect(await statusOf(await plant.stock(plant.bracket, { quantity_kitted: 6 }))).toBe('AVAILABLE');
  });

  test.each(['DRAFT', 'PENDING_APPROVAL', 'APPROVED', 'ORDERED'])(
    'expected on an order in %s is ON_ORDER',
    async (status) => {
      await plant.sql(`update mes.purchase_order_line set status = $1 where id = $2`, [status, plant.bracketLine.id]);
      const { onOrder, closed } = await everythingBelow();
      expect(await statusOf(await plant.stock(plant.bracket, { ...onOrder, ...closed }))).toBe('ON_ORDER');
    },
  );

  test('expected on an order that was canceled is UNAVAILABLE; come from one, AVAILABLE', async () => {
    const expected = await plant.stock(plant.motor, {
      purchase_order_line_id: plant.motorLine.id,
      quantity: 10,
      quantity_pending: 10,
      location_id: null,
    });
    expect(await statusOf(expected)).toBe('ON_ORDER');
    await plant.sql(`update mes.purchase_order_line set status = 'CANCELED' where id = $1`, [plant.motorLine.id]);
    expect(await statusOf(expected)).toBe('UNAVAILABLE');
    await plant.sql(`update mes.part_inventory set quantity_pending = 0 where id = $1`, [expected.id]);
    expect(await statusOf(expected)).toBe('AVAILABLE');
  });

  test('a place that stock is not taken from makes it UNAVAILABLE', async () => {
    const record = await plant.stock(plant.bracket, { location_id: plant.closed.id });
    expect(await statusOf(record)).toBe('UNAVAILABLE');
    await plant.sql(`update mes.part_inventory set location_id = $1 where id = $2`, [plant.bin.id, record.id]);
    expect(await statusOf(record)).toBe('AVAILABLE');
  });
});

describe('status follows what it depends on', () => {
  test('its run, order line and place change and the record changes with them', async () => {
    const run = await plant.run({ status: 'IN_PROGRESS' });
    const shelf = await plant.insert('location', { site_id: plant.lax.id, name: 'B-01', type: 'BIN' });
    const built = await plant.stock(plant.bracket, { origin_run_id: run.id, location_id: shelf.id });
    expect(await statusOf(built)).toBe('WIP');
    await plant.sql(`update mes.run set status = 'COMPLETE' where id = $1`, [run.id]);
    expect(await statusOf(built)).toBe('AVAILABLE');
    await plant.sql(`update mes.location set availability_for_use = false where id = $1`, [shelf.id]);
    expect(await statusOf(built)).toBe('UNAVAILABLE');
    await plant.sql(`update mes.location set availability_for_use = true where id = $1`, [shelf.id]);
    expect(await statusOf(built)).toBe('AVAILABLE');
  });

  test('an inspection keeps a record WIP after the run that made it', async () => {
    const [run, inspection] = [await plant.run(), await plant.run({ title: 'Inspect' })];
    const record = await plant.stock(plant.bracket, { origin_run_id: run.id, inspection_run_id: inspection.id });
    await plant.sql(`update mes.run set status = 'COMPLETE' where id = $1`, [run.id]);
    expect(await statusOf(record)).toBe('WIP');
    await plant.sql(`update mes.run set status = 'COMPLETE' where id = $1`, [inspection.id]);
    expect(await statusOf(record)).toBe('AVAILABLE');
  });

  test('a record may be made before its run, in one transaction', async () => {
    const [record, run] = [newId(), newId()];
    await plant.sql(`do $$ begin
      insert into mes.part_inventory (id, site_id, item_id, part_id, unit_of_measure, quantity, quantity_pending, origin_run_id)
        values ('${record}', '${plant.lax.id}', '${String(plant.bracket['item_id'])}', '${plant.bracket.id}', 'EA', 3, 3, '${run}');
      insert into mes.run (id, site_id, number, title, status, part_id, planned_quantity, unit_of_measure, part_inventory_id)
        values ('${run}', '${plant.lax.id}', 'RUN-SAME', 'Build', 'TODO', '${plant.bracket.id}', 3, 'EA', '${record}');
    end $$`);
    expect(await statusOf({ id: record })).toBe('WIP');
  });

  test('a writer cannot set it, and a fact it sends is read anew', async () => {
    const record = await plant.stock(plant.bracket, { run_open: true, on_order: true, location_available: false });
    expect(await statusOf(record)).toBe('AVAILABLE');
    await expect(
      plant.sql(`update mes.part_inventory set status = 'INSTALLED' where id = $1`, [record.id]),
    ).rejects.toThrow('status');
  });

  test('the invariant finds nothing here, and finds a fact that was bent', async () => {
    expect(await violations(plant, /part_inventory_status/)).toEqual({});
    const bent = await plant.stock(plant.bracket);
    await plant.sql(`update mes.part_inventory set run_open = true where id = $1`, [bent.id]);
    expect(await violations(plant, /part_inventory_status/)).toEqual({
      'mes_part_inventory_status.sql': [
        expect.objectContaining({ id: bent.id, status: 'WIP', expected_status: 'AVAILABLE' }),
      ],
    });
    await plant.sql(`delete from mes.part_inventory where id = $1`, [bent.id]);
  });
});

test('the graph filters by status in one statement', async () => {
  const query = `query ($filters: PartInventoriesInputFilters) {
    partInventories(filters: $filters, first: 500) { edges { node { id status } } pageInfo { totalCount } }
  }`;
  const counts = await plant.sql<{ status: string; count: string }>(
    `select status, count(*) from mes.part_inventory group by status order by status`,
  );
  expect(counts.map((row) => row.status)).toHaveLength(7);
  for (const { status, count } of counts) {
    const answer = await mes.ask(query, { filters: { status: { eq: status } } });
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({ partInventories: { pageInfo: { totalCount: Number(count) } } });
    expect(answer.statements).toBe(2);
  }
  const installed = Number(counts.find((row) => row.status === 'INSTALLED')?.count);
  const all = counts.reduce((sum, row) => sum + Number(row.count), 0);
  const others = await mes.ask(query, {
    filters: { status: { neq: 'INSTALLED' }, siteId: { eq: toWire(ids.Site, plant.lax.id) } },
  });
  expect(others.data).toMatchObject({ partInventories: { pageInfo: { totalCount: all - installed } } });
});
