import { beforeAll, describe, expect, test } from '@jest/globals';
import { newId, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { viewerOf } from '../../support/viewers.ts';
import { openDesks } from './desks.ts';
import type { Run } from './making.ts';
import { row } from './world.ts';

const { world, master, erp, mes, shop } = openDesks({ floorAccounts: true });
let center: string;
let orders = 0;
beforeAll(async () => {
  const place = { siteId: master.lax };
  center = await row(world.database, 'workCenter', {
    ...place,
    code: 'ASSY-1',
    name: 'Assembly',
    capacityHoursPerDay: '16',
  });
  const rate = { ...place, workCenterId: center, currency: 'USD' };
  await row(world.database, 'workCenterRate', {
    ...rate,
    validFrom: '2025-01-01',
    validTo: '2026-01-01',
    laborRate: '55',
  });
  await row(world.database, 'workCenterRate', { ...rate, validFrom: '2026-01-01', laborRate: '60' });
});

const buy = async (
  item: 'CAP' | 'RES' | 'WIRE',
  quantity: number,
  price: string,
  more: Record<string, unknown> = {},
) => {
  orders += 1;
  const lines = [{ itemId: erp.item(item), quantityOrdered: quantity, unitPrice: price }];
  const order = await erp.ordered(`PO-M${String(orders)}`, lines);
  const line = mes.received(order.lines[0]?.id ?? '', master.items[item], String(quantity), more);
  await mes.receive(mes.receiptEvent([line]));
};

const demand = async (quantity: string) =>
  row(world.database, 'demand', {
    ...{ siteId: master.lax, number: `D-${newId()}`, kind: 'SALES_ORDER', itemId: master.items.BRKT, quantity },
    ...{ unitOfMeasure: 'EA', needDate: '2026-02-10', project: 'P1' },
  });

const step = (run: Run, good: number, scrapped = 0, more: Record<string, unknown> = {}) => {
  const pieces = good + scrapped;
  return shop.complete(run, good, scrapped, {
    materials: [shop.used(master.items.CAP, String(pieces * 2))],
    operations: [shop.labor(center, String(pieces * 0.5))],
    ...more,
  });
};

const onRun = (run: Run) => mes.booked('l.run_id = $1', [run.id]);

describe('a run of ten, 2 x 4.00 and half an hour at 60.00 a piece (4.1)', () => {
  test('6 good, 1 scrapped, 3 good: 228, 38 and 114 out of 380, and nothing left', async () => {
    await buy('CAP', 100, '4');
    const wanted = await demand('9');
    const run = shop.run({
      planned: '10',
      demandId: wanted,
      dimensions: { project: 'P1', department: null, costCenter: null },
    });
    const first = await step(run, 6);
    expect(first.answer).toMatchObject({
      replayed: false,
      workOrderCompletion: {
        sequence: 1,
        status: 'POSTED',
        unitCostRolledUp: { amount: '38.00' },
        cost: { material: { amount: '48.00' }, labor: { amount: '180.00' }, total: { amount: '228.00' } },
      },
    });
    const progress = () =>
      world.database.sql('select status, quantity_completed::float as done from erp.demand where id = $1', [wanted]);
    expect(await progress()).toEqual([{ status: 'IN_PROGRESS', done: 6 }]);
    await step(run, 0, 1);
    expect(await onRun(run)).toMatchObject({ FINISHED_GOODS: '228', SCRAP: '38', WIP: '0' });
    await step(run, 3);
    expect(await progress()).toEqual([{ status: 'FULFILLED', done: 9 }]);
    await shop.complete(run, 0, 0, { final: true });
    expect(await onRun(run)).toMatchObject({ FINISHED_GOODS: '342', SCRAP: '38', WIP: '0', LABOR_ABSORBED: '-300' });
    expect(await mes.booked(`l.run_id = $1 and a.role = 'WIP' and l.base_debit > 0`, [run.id])).toEqual({ WIP: '380' });
    expect(await mes.stock(master.items.BRKT)).toEqual(['UNRESTRICTED 9 342']);

    const { data } = await erp.ask(
      `query ($run: ID!) { jobCost(run: $run) { quantityCompleted quantityScrapped wipBalance { amount }
         planned { material { amount } labor { amount } } actual { material { amount } labor { amount } total { amount } }
         posted { total { amount } } actualLessPlanned { total { amount } } actualLessPosted { total { amount } } } }`,
      { run: toWire(ids.Run, run.id) },
    );
    expect(data['jobCost']).toEqual({
      ...{ quantityCompleted: 9, quantityScrapped: 1, wipBalance: { amount: '0.00' } },
      planned: { material: { amount: '80.00' }, labor: { amount: '300.00' } },
      actual: { material: { amount: '80.00' }, labor: { amount: '300.00' }, total: { amount: '380.00' } },
      ...{ posted: { total: { amount: '380.00' } }, actualLessPlanned: { total: { amount: '0.00' } } },
      actualLessPosted: { total: { amount: '0.00' } },
    });
  });

  test('rework brings nothing new into stock: what it costs is variance, and no demand moves', async () => {
    const before = await mes.stock(master.items.BRKT);
    const wanted = await demand('1');
    const run = shop.run({ demandId: wanted });
    const { answer } = await shop.complete(run, 1, 0, {
      ...{ final: true, reworkOfId: newId() },
      materials: [shop.used(master.items.CAP, '1')],
      operations: [shop.labor(center, '0.5')],
    });
    expect(answer).toMatchObject({ workOrderCompletion: { quantityCompleted: 1, unitCostRolledUp: null } });
    expect(await onRun(run)).toMatchObject({ USAGE_VARIANCE: '4', RATE_VARIANCE: '30', WIP: '0' });
    expect(await mes.stock(master.items.BRKT)).toEqual(before);
    expect(await world.database.sql('select status from erp.demand where id = $1', [wanted])).toEqual([
      { status: 'OPEN' },
    ]);
  });

  test('what cost more than standard is usage and rate variance at the close', async () => {
    const run = shop.run({ planned: '2' });
    await shop.complete(run, 2, 0, {
      final: true,
      materials: [shop.used(master.items.CAP, '5')],
      operations: [shop.labor(center, '1.25')],
    });
    expect(await onRun(run)).toMatchObject({
      FINISHED_GOODS: '76',
      USAGE_VARIANCE: '4',
      RATE_VARIANCE: '15',
      WIP: '0',
    });
  });

  test('an increment that takes one back takes its cost back', async () => {
    const run = shop.run({ planned: '4' });
    await step(run, 4);
    await shop.complete(run, -1, 0, {
      materials: [shop.used(master.items.CAP, '-2')],
      operations: [shop.labor(center, '-0.5')],
    });
    expect(await onRun(run)).toMatchObject({ FINISHED_GOODS: '114', WIP: '0', LABOR_ABSORBED: '-90' });
    await step(run, 1);
    await shop.complete(run, 0, 0, { final: true });
    expect(await onRun(run)).toMatchObject({ FINISHED_GOODS: '152', WIP: '0' });
  });
});

test('a by-product goes into stock at what it costs, and makes the run’s material cheaper (R13)', async () => {
  await buy('CAP', 10, '4');
  const run = shop.run({ planned: '1' });
  const before = await mes.stock(master.items.RES);
  await step(run, 1, 0, {
    byProducts: [{ itemId: master.items.RES, lotNumber: 'CH-1', quantity: '3', unitOfMeasure: 'EA' }],
    final: true,
  });
  // 8.00 of capacitors less 3 resistors at 0.333333, against 8.00 of standard material.
  expect(await onRun(run)).toMatchObject({ FINISHED_GOODS: '38', INVENTORY: '-7', USAGE_VARIANCE: '-1', WIP: '0' });
  const came = (rows: string[]) => rows.map((one) => one.split(' ').slice(1).map(Number)).at(0) ?? [0, 0];
  const [was, is] = [came(before), came(await mes.stock(master.items.RES))];
  expect([(is[0] ?? 0) - (was[0] ?? 0), (is[1] ?? 0) - (was[1] ?? 0)]).toEqual([3, 1]);
});

test('increments come once, in their order, and none after the last', async () => {
  const run = shop.run({ planned: '3' });
  const second = await shop.complete({ ...run, sequence: 1 }, 1, 0);
  expect(second.refusal).toMatchObject({ code: 'PREDECESSOR_MISSING', retryable: true, details: { missing: 1 } });
  const event = shop.event({ ...run, sequence: 0 }, 3, 0, { final: true });
  const first = await shop.carry(event);
  expect(first.refusal).toBeUndefined();
  expect((await shop.carry(event)).answer).toMatchObject({ replayed: true, workOrderCompletion: { replayed: true } });
  const other = shop.event({ ...run, sequence: 0 }, 2, 0, { final: true });
  expect((await shop.carry(other)).refusal).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT', status: 409 });
  expect((await shop.carry(shop.event({ ...run, sequence: 1 }, 1, 0))).refusal).toMatchObject({ code: 'RUN_CLOSED' });
});

test('25 metres of 300 feet at 0.45: 36.91 used, 98.09 left (4.9)', async () => {
  await buy('WIRE', 3, '45', { uom: 'ROLL', baseQuantity: '300' });
  const run = shop.run({ planned: '1' });
  const { answer } = await shop.complete(run, 0, 0, {
    materials: [shop.used(master.items.WIRE, '25', { unitOfMeasure: 'MTR' })],
    operations: [shop.labor(center, '1', { kind: 'MACHINE', laborType: 'SETUP' })],
  });
  expect(await world.database.sql('select kind, hours::int from erp.completion_machine_line')).toEqual([
    { kind: 'SETUP', hours: 1 },
  ]);
  expect(answer).toMatchObject({ workOrderCompletion: { cost: { material: { amount: '36.91' } } } });
  expect(await mes.stock(master.items.WIRE)).toEqual(['UNRESTRICTED 217.979003 98.09']);
});

test('of a lot and its substitute 27 and 13 are issued, never 40 of the planned part (4.3)', async () => {
  await buy('RES', 50, '0.5');
  const run = shop.run({ planned: '5' });
  const { answer } = await shop.complete(run, 5, 0, {
    materials: [
      shop.used(master.items.CAP, '27', { lotNumber: 'L1' }),
      shop.used(master.items.RES, '13', { lotNumber: 'L2' }),
    ],
  });
  expect(answer).toMatchObject({
    workOrderCompletion: {
      materialLines: [
        { item: { partNumber: 'CAP-100uF' }, lotNumber: 'L1', quantity: 27 },
        { item: { partNumber: '00123' }, lotNumber: 'L2', quantity: 13 },
      ],
    },
  });
});

test('material that the books lack waits as an exception, and is posted once it is there (4.5)', async () => {
  const [before] = await mes.stock(master.items.RES);
  const held = Number(before?.split(' ')[1]);
  const run = shop.run({ planned: '20' });
  const event = shop.event(run, 20, 0, { final: true, materials: [shop.used(master.items.RES, String(held + 15))] });
  expect((await shop.carry(event)).answer).toMatchObject({
    workOrderCompletion: {
      status: 'PARTIAL',
      exceptions: [{ kind: 'INSUFFICIENT_STOCK', quantity: 15, status: 'OPEN' }],
      materialLines: [{ quantity: held }],
    },
  });
  const unposted = async () =>
    (
      await erp.ask(`query ($run: ID!) { jobCost(run: $run) { actualLessPosted { material { amount } } } }`, {
        run: toWire(ids.Run, run.id),
      })
    ).data['jobCost'];
  // The floor used them, the books do not have them: 15 at the standard of 0.333333.
  expect(await unposted()).toEqual({ actualLessPosted: { material: { amount: '4.999995' } } });
  await buy('RES', 100, '0.5');
  expect((await shop.carry(event)).answer).toMatchObject({
    replayed: true,
    workOrderCompletion: {
      status: 'POSTED',
      exceptions: [{ quantity: 15, status: 'RESOLVED' }],
      materialLines: [{ quantity: held }, { quantity: 15 }],
    },
  });
  expect(await unposted()).toEqual({ actualLessPosted: { material: { amount: '0.00' } } });
  expect(await onRun(run)).toMatchObject({ WIP: '0' });
  expect((await mes.stock(master.items.RES))[0]).toMatch(/^UNRESTRICTED 85 /);
});

test('it is refused to others than integration, and where a work center has no rate on the day', async () => {
  const run = shop.run({ planned: '1' });
  const { refusal } = await shop.carry(shop.event(run, 1, 0), viewerOf('ERP'));
  expect(refusal).toMatchObject({ code: 'ERP_POSTING_AUTHORITY', rule: 'rule 4' });
  const early = { transactionDate: '2024-12-31', operations: [shop.labor(center, '1')] };
  expect((await shop.carry(shop.event(run, 1, 0, early))).refusal).toMatchObject({
    code: 'STATE_INVALID',
    details: { workCenter: 'ASSY-1', day: '2024-12-31' },
  });
});
