import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toWire, parseWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { viewerOf } from '../../support/viewers.ts';
import { executionWorld, type ExecutionWorld, type RunNow } from './execution-client.ts';
import { violations, type Inserted } from './floor-plant.ts';

type Step = { runStep: { _etag: string } };

let world: ExecutionWorld;
let pump: Inserted;

beforeAll(async () => {
  world = await executionWorld();
  pump = await world.plant.part('PUMP-1');
  await world.mbom(pump, [{ part: world.plant.componentOne, quantity: 1 }], { steps: 2 });
});

afterAll(async () => {
  await world.stop();
});

const setSite = async (closesRuns: string) => {
  const id = toWire(ids.Site, world.plant.lax.id);
  const { data } = await world.mes.ask('query ($id: ID!) { site(id: $id) { _etag closesRuns } }', { id });
  const { _etag: etag } = data?.['site'] as { _etag: string };
  return world.done('updateSite', { id, etag, closesRuns });
};
const make = async (quantity: number): Promise<RunNow> =>
  (await world.create(pump, quantity, { locationId: world.place })).run;
const report = (run: RunNow, quantityCompleted: number) =>
  world.done('completeRunQuantity', { runId: run.id, quantityCompleted });
const closing = async ({ id }: RunNow) => {
  const query = 'query ($id: ID!) { run(id: $id) { status closedAt closedBy abomSnapshot { version } } }';
  return (await world.mes.ask(query, { id })).data?.['run'];
};
const open = { status: 'COMPLETE', closedAt: null, abomSnapshot: null };
const closed = { closedAt: expect.any(String), closedBy: expect.any(String), abomSnapshot: { version: 1 } };

/** Starts a step and ends it by a command. */
const end = async (run: RunNow, place: number, how = 'completeRunStep') => {
  const step = (await world.now(run.id)).steps[place];
  if (step === undefined) throw new Error('There is no such step.');
  const { id, _etag: etag } = step;
  if (how === 'cancelRunStep') return world.done(how, { id, etag, reason: 'not needed' });
  const { runStep } = await world.done<Step>('startRunStep', { id, etag });
  return world.done(how, { id, etag: runStep._etag });
};

test('unless a site says otherwise, runs are closed by hand', async () => {
  const run = await make(1);
  await report(run, 1);
  await world.work(run);
  expect(await closing(run)).toMatchObject(open);
  expect(await setSite('AT_COMPLETE')).toMatchObject({ site: { closesRuns: 'AT_COMPLETE' } });
  expect(await closing(run)).toMatchObject(open);
  const { _etag: etag } = await world.now(run.id);
  await world.done('closeRun', { id: run.id, etag });
  expect(await closing(run)).toMatchObject(closed);
});

describe('a run of a site that closes them at completion', () => {
  test('closes with its last step, as closeRun would, and says that it did so itself', async () => {
    const run = await make(2);
    await report(run, 2);
    await end(run, 0);
    expect(await closing(run)).toMatchObject({ closedAt: null });
    await end(run, 1);
    expect(await closing(run)).toMatchObject({ status: 'COMPLETE', ...closed });
    const { sql } = world.plant;
    const uuid = parseWire(ids.Run, run.id);
    const increments = await sql('select sequence, final from mes.run_completion where run_id = $1 order by 1', [uuid]);
    expect(increments).toEqual([
      { sequence: 1, final: false },
      { sequence: 2, final: true },
    ]);
    const audited = await sql<{ operation: string; after: unknown }>(
      `select operation, after from mes.audit where after::text like '%closedItself%'`,
    );
    expect(audited.map(({ operation }) => operation)).toEqual(['completeRunStep']);
    expect(JSON.stringify(audited[0]?.after)).toContain('mes.run.closed');
    const late = await world.refused('completeRunQuantity', { runId: run.id, quantityCompleted: 1 });
    expect(late).toMatchObject({ code: 'RUN_CLOSED' });
  });

  test('closes with the cancelation of its last open step', async () => {
    const run = await make(1);
    await report(run, 1);
    await end(run, 0);
    await end(run, 1, 'cancelRunStep');
    expect(await closing(run)).toMatchObject({ status: 'PARTIAL_COMPLETE', ...closed });
  });

  test('closes with its last increment where its steps are done, by scrap as well', async () => {
    const [good, scrapped] = [await make(3), await make(3)];
    for (const run of [good, scrapped]) {
      await world.work(run);
      await report(run, 2);
      expect(await closing(run)).toMatchObject(open);
    }
    const last = { runId: good.id, quantityCompleted: 1, idempotencyKey: 'last' };
    const told = await world.done('completeRunQuantity', last);
    expect(told).toMatchObject({ runCompletion: { sequence: 2, final: false }, run: { quantityCompleted: 3 } });
    expect(await world.done('completeRunQuantity', last)).toMatchObject({ runCompletion: { sequence: 2 } });
    await world.done('recordScrap', { runId: scrapped.id, quantity: 1, reasonCode: 'BENT' });
    for (const run of [good, scrapped]) expect(await closing(run)).toMatchObject({ status: 'COMPLETE', ...closed });
  });

  test('stays open while an issue is open, somebody is checked in, or backflush is owed', async () => {
    const flushed = await world.plant.part('FAN-1');
    await world.mbom(flushed, [{ part: world.plant.componentTwo, quantity: 1, backflush: true }]);
    const [disputed, manned] = [await make(1), await make(1)];
    const { run: owing } = await world.create(flushed, 1, { locationId: world.place });
    await world.done('createIssue', { title: 'Burr on the edge', defectCode: 'BURR', runId: disputed.id });
    await world.done('checkIn', { runId: manned.id, person: 'dana', laborType: 'DIRECT' });
    for (const run of [disputed, manned, owing]) {
      await report(run, 1);
      await world.work(run);
      expect(await closing(run)).toMatchObject(open);
      const { _etag: etag } = await world.now(run.id);
      expect(await world.refused('closeRun', { id: run.id, etag })).toMatchObject({ code: 'STATE_INVALID' });
    }
  });
});

test('work outside that ends the last step leaves the run open: its pieces may go back', async () => {
  const { insert, lax, supplier, bin } = world.plant;
  const run = await make(1);
  await report(run, 1);
  await end(run, 0);
  const of = { site_id: lax.id, status: 'ORDERED' };
  const order = await insert('purchase_order', { ...of, number: 'PO-ANO', supplier_id: supplier.id });
  await insert('purchase_order_line', {
    ...{ ...of, purchase_order_id: order.id, po_number: 'PO-ANO', line_number: 1, line_type: 'OUTSIDE_PROCESSING' },
    ...{ item_id: pump['item_id'], quantity_ordered: 1, uom: 'EA' },
    run_step_id: parseWire(ids.RunStep, run.steps[1]?.id ?? ''),
  });
  await world.done('createReceipt', {
    ...{ locationId: toWire(ids.Location, bin.id), receivedAt: new Date().toISOString() },
    lines: [{ poNumber: 'PO-ANO', lineNumber: 1, quantity: 1, lotNumber: 'A-1' }],
  });
  expect(await closing(run)).toMatchObject(open);
  const { _etag: etag } = await world.now(run.id);
  await world.done('closeRun', { id: run.id, etag });
});

describe('a run that is abandoned', () => {
  type Kit = { partKit: { id: string; _etag: string; items: { id: string }[] } };
  const cancel = async ({ id }: RunNow, more: object = {}) => ({
    ...{ id, etag: (await world.now(id))._etag, reason: 'order withdrawn' },
    ...more,
  });
  const stockNow = async (stock: Inserted) => {
    const query = 'query ($id: ID!) { partInventory(id: $id) { quantityOnHand quantityAvailable } }';
    const { data } = await world.mes.ask(query, { id: toWire(ids.PartInventory, stock.id) });
    return data?.['partInventory'];
  };
  const kitFor = async (run: RunNow): Promise<Kit['partKit']> => {
    const { partKit } = await world.done<Kit>('createKitForRun', { runId: run.id });
    return (await world.done<Kit>('requestKit', { id: partKit.id, etag: partKit._etag })).partKit;
  };
  const kits = ({ id }: RunNow) =>
    world.plant.sql('select status, delivered_at is not null as delivered from mes.part_kit where run_id = $1', [
      parseWire(ids.Run, id),
    ]);

  test('gives back what it had installed and in its kit, scraps what is told, and is closed with the reason', async () => {
    const run = await make(4);
    const stock = await world.received(world.plant.componentOne, 10, { lot_number: 'L-C1' });
    const { abomInstallation } = await world.installed(run, 0, stock, 2);
    const kit = await kitFor(run);
    const into = { partKitItemId: kit.items[0]?.id, partInventoryId: toWire(ids.PartInventory, stock.id), quantity: 2 };
    await world.done('issueItemToKit', into);
    expect(await stockNow(stock)).toEqual({ quantityOnHand: 8, quantityAvailable: 6 });
    const [first] = run.steps;
    const { runStep } = await world.done<Step>('startRunStep', { id: first?.id, etag: first?._etag });
    await world.done('holdRunStep', { id: first?.id, etag: runStep._etag, reason: 'no customer' });

    const bent = { abomInstallationId: abomInstallation.id, quantity: 1, reasonCode: 'BENT' };
    expect(await world.refused('cancelRun', await cancel(run, { scrap: [{ ...bent, quantity: 3 }] }))).toMatchObject({
      code: 'VALUE_INVALID',
      details: { requested: 3, installed: 2 },
    });
    expect(await world.refused('cancelRun', await cancel(run, { scrap: [bent, bent] }))).toMatchObject({
      code: 'VALUE_INVALID',
    });
    const ended = await world.done('cancelRun', await cancel(run, { scrap: [bent] }));
    expect(ended).toMatchObject({
      run: { status: 'CANCELED', closedAt: expect.any(String), partInventory: { quantity: 0, status: 'UNAVAILABLE' } },
      abomSnapshot: { lines: [] },
    });
    expect(await stockNow(stock)).toEqual({ quantityOnHand: 9, quantityAvailable: 9 });
    expect(await kits(run)).toEqual([{ status: 'COMPLETE', delivered: true }]);
    const query = `query ($id: ID!) { run(id: $id) { shortCloseReason materialConsumption { kind quantity }
      increments { final materials { kind quantity } } scrap { reasonCode } } }`;
    expect((await world.mes.ask(query, { id: run.id })).data?.['run']).toEqual({
      shortCloseReason: 'order withdrawn',
      materialConsumption: [{ kind: 'SCRAPPED', quantity: 1 }],
      increments: [{ final: true, materials: [{ kind: 'SCRAPPED', quantity: 1 }] }],
      scrap: [{ reasonCode: 'BENT' }],
    });
    expect(await world.refused('cancelRun', await cancel(run))).toMatchObject({ code: 'RUN_CLOSED' });
  });

  test('keeps the steps that are done, and takes back a kit that was never picked', async () => {
    const run = await make(1);
    await end(run, 0);
    await kitFor(run);
    expect(await world.done('cancelRun', await cancel(run))).toMatchObject({ run: { status: 'PARTIAL_COMPLETE' } });
    expect(await kits(run)).toEqual([]);
  });

  test('has reported nothing: what is left of one that has is split off, and that is canceled with its share', async () => {
    const run = await make(3);
    const stock = await world.received(world.plant.componentOne, 10, { lot_number: 'L-C2' });
    await world.installed(run, 0, stock, 3);
    await report(run, 1);
    expect(await world.refused('cancelRun', await cancel(run))).toMatchObject({
      code: 'STATE_INVALID',
      details: { completed: 1, scrapped: 0 },
    });
    const { _etag: etag } = await world.now(run.id);
    const { splitOff } = await world.done<{ splitOff: RunNow }>('splitRun', { id: run.id, etag, quantity: 2 });
    await world.done('cancelRun', await cancel(splitOff));
    expect(await stockNow(stock)).toEqual({ quantityOnHand: 9, quantityAvailable: 9 });
    expect(await world.now(run.id)).toMatchObject({ status: 'TODO', quantityCompleted: 1 });
  });

  test('is refused while an issue is open, of another system, and with what it never installed', async () => {
    const run = await make(1);
    const foreign = { abomInstallationId: toWire(ids.ABomInstallation, world.plant.lax.id), reasonCode: 'BENT' };
    expect(await world.refused('cancelRun', await cancel(run, { scrap: [foreign] }))).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await world.refused('cancelRun', await cancel(run), viewerOf('ERP'))).toMatchObject({
      code: 'SCHEDULING_AUTHORITY',
      rule: 'rule 7',
    });
    expect(await world.refused('cancelRun', { id: run.id, reason: 'no' })).toMatchObject({ code: 'ETAG_REQUIRED' });
    await world.done('createIssue', { title: 'Wrong drawing', runId: run.id, partId: toWire(ids.Part, pump.id) });
    expect(await world.refused('cancelRun', await cancel(run))).toMatchObject({ code: 'STATE_INVALID' });
  });
});

test('every invariant of MES holds', async () => {
  expect(await violations(world.database, /./)).toEqual({});
});
