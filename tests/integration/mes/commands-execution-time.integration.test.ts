import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId, toWire } from '../../../kernel/id.ts';
import { inspectionShape } from '../../../subgraphs/plm/feedback/feedback.shape.ts';
import { ids } from '../../../schema/ids.ts';
import { viewerOf } from '../../support/viewers.ts';
import { executionWorld, type ExecutionWorld, type RunNow } from './execution-client.ts';
import { violations, type Inserted } from './floor-plant.ts';

let world: ExecutionWorld;
let mill: Inserted;
let run: RunNow;

beforeAll(async () => {
  world = await executionWorld();
  const { plant, mbom, create, place } = world;
  mill = await plant.insert('work_center', { code: 'MILL', name: 'Mill', site_id: plant.lax.id });
  await mbom(plant.assembly, [{ part: plant.componentOne, quantity: 1 }]);
  run = (await create(plant.assembly, 3, { locationId: place, project: 'P-7' })).run;
  run = await world.rewrite(run, { workCenterId: toWire(ids.WorkCenter, mill.id) });
});

afterAll(async () => {
  await world.stop();
});

const hours = (count: number): string => new Date(Date.now() - count * 3_600_000).toISOString();
type Session = { laborEntry: { id: string; _etag: string; duration: string | null } };

describe('time', () => {
  test('of labor and machines goes into the next increment, each hour once', async () => {
    const { done, refused } = world;
    const at = { runId: run.id, runStepId: run.steps[0]?.id };
    const { laborEntry } = await done<Session>('checkIn', { ...at, person: 'dana', startedAt: hours(3) });
    expect(laborEntry).toMatchObject({ duration: null, laborType: 'DIRECT', project: 'P-7', run: { id: run.id } });
    expect(await refused('checkIn', { ...at, person: 'dana' })).toMatchObject({ code: 'STATE_INVALID' });
    await done('checkIn', { siteId: toWire(ids.Site, world.plant.lax.id), person: 'lee', laborType: 'INDIRECT' });
    const out = { id: laborEntry.id, etag: laborEntry._etag };
    expect(await refused('checkOut', { ...out, endedAt: hours(4) })).toMatchObject({ code: 'VALUE_INVALID' });
    expect(await refused('checkOut', { ...out, endedAt: hours(-1) })).toMatchObject({ code: 'VALUE_INVALID' });
    const { laborEntry: ended } = await done<Session>('checkOut', {
      ...out,
      endedAt: new Date(Date.parse((await startOf(laborEntry.id)) ?? '') + 5_400_000).toISOString(),
    });
    expect(ended.duration).toBe('PT1H30M');
    expect(await refused('checkOut', { id: ended.id, etag: ended._etag })).toMatchObject({ code: 'STATE_INVALID' });
    const machine = { ...at, workCenterId: toWire(ids.WorkCenter, mill.id), endedAt: '2026-03-02T09:00:00Z' };
    const early = { ...machine, startedAt: '2026-03-02T08:45:00Z' };
    await done('recordMachineTime', { ...early, state: 'RUN' });
    await done('recordMachineTime', { ...early, state: 'SETUP' });
    const down = { ...early, state: 'DOWN', downtimeCode: 'TOOL' };
    expect(await done('recordMachineTime', down)).toMatchObject({ machineEntry: { duration: 'PT15M' } });
    expect(await refused('recordMachineTime', { ...early, state: 'DOWN' })).toMatchObject({ code: 'VALUE_INVALID' });
    const report = async () =>
      (
        await done<{ runCompletion: { operations: object[] } }>('completeRunQuantity', {
          runId: run.id,
          quantityCompleted: 1,
        })
      ).runCompletion.operations;
    const center = { workCenter: { id: toWire(ids.WorkCenter, mill.id) }, runStep: { id: run.steps[0]?.id } };
    expect(await report()).toEqual([
      { kind: 'LABOR', hours: 1.5, laborType: 'DIRECT', ...center },
      { kind: 'MACHINE', hours: 0.25, laborType: 'SETUP', ...center },
      { kind: 'MACHINE', hours: 0.25, laborType: null, ...center },
    ]);
    expect(await report()).toEqual([]);
  });

  test('keeps a run open while somebody is checked in', async () => {
    const { done, refused, now, work } = world;
    await world.installed(run, 0, await world.received(world.plant.componentOne, 9, { lot_number: 'L-1' }), 3);
    await work(run);
    await done('completeRunQuantity', { runId: run.id, quantityCompleted: 1 });
    const { laborEntry } = await done<Session>('checkIn', { runId: run.id, person: 'dana', laborType: 'SETUP' });
    const ready = await now(run.id);
    expect(await refused('closeRun', { id: run.id, etag: ready._etag })).toMatchObject({ details: { sessions: 1 } });
    await done('checkOut', { id: laborEntry.id, etag: laborEntry._etag });
    await done('closeRun', { id: run.id, etag: ready._etag });
    expect(await refused('checkIn', { runId: run.id, person: 'dana' })).toMatchObject({ code: 'RUN_CLOSED' });
  });
});

const startOf = async (wire: string): Promise<string | undefined> => {
  const { data } = await world.mes.ask('query ($id: ID!) { laborEntry(id: $id) { startedAt } }', { id: wire });
  return (data as { laborEntry: { startedAt: string } }).laborEntry.startedAt;
};

describe('inspection', () => {
  const bore = { characteristic: 'bore diameter', kind: 'VARIABLE', unitOfMeasure: 'MMT', target: 10 };
  const limits = { lowerLimit: 9.95, upperLimit: 10.05 };

  test('passes within the limits and tells PLM as it reads it', async () => {
    const { done, refused, plant } = world;
    const input = { ...bore, ...limits, runId: run.id, value: 10.05, instrument: 'CAL-3', sampleSize: 5 };
    expect(await done('recordInspectionResult', input)).toMatchObject({
      inspectionResult: { pass: true, issue: null },
    });
    expect(await refused('recordInspectionResult', { ...input, value: 10.06, pass: true })).toMatchObject({
      code: 'VALUE_INVALID',
    });
    expect(await refused('recordInspectionResult', { ...input, unitOfMeasure: 'furlongs' })).toMatchObject({
      code: 'VALUE_INVALID',
    });
    const [told] = await plant.sql<{ data: unknown }>(
      `select data from mes.event where type = 'mes.inspection-result.recorded'`,
    );
    expect(inspectionShape.parse(told?.data)).toMatchObject({
      partId: plant.assembly.id,
      value: '10.05',
      lowerLimit: '9.95',
      pass: true,
    });
  });

  test('that fails holds the stock, or raises an issue that does', async () => {
    const { done, received, plant } = world;
    const record = async (stock: Inserted, more: object) =>
      done('recordInspectionResult', {
        ...bore,
        ...limits,
        partInventoryId: toWire(ids.PartInventory, stock.id),
        ...more,
      });
    const first = await received(plant.componentTwo, 5, { lot_number: 'L-I1' });
    expect(await record(first, { value: 9, onFail: 'HOLD' })).toMatchObject({
      inspectionResult: { pass: false, issue: null, partInventory: { status: 'UNAVAILABLE' } },
    });
    const second = await received(plant.componentTwo, 5, { lot_number: 'L-I2' });
    expect(await record(second, { value: 9, onFail: 'ISSUE' })).toMatchObject({
      inspectionResult: { pass: false, issue: { severity: 'MINOR' }, partInventory: { status: 'UNAVAILABLE' } },
    });
    const third = await received(plant.componentTwo, 5, { lot_number: 'L-I3' });
    const judged = {
      kind: 'ATTRIBUTE',
      value: null,
      unitOfMeasure: null,
      target: null,
      lowerLimit: null,
      upperLimit: null,
    };
    expect(await record(third, { ...judged, attributeValue: 'clean', pass: true, onFail: 'ISSUE' })).toMatchObject({
      inspectionResult: { pass: true, partInventory: { status: 'AVAILABLE' } },
    });
  });
});

describe('an inspection run', () => {
  type Seen = { id: string; stockStatus: string; status: string };
  type Made = { run: RunNow & { inspects: Seen[] } };
  const procedure = async (more: object = {}, status = 'RELEASED'): Promise<string> => {
    const { plant } = world;
    const made = await plant.insert('procedure', {
      ...{ family_id: newId(), procedure_version: 1, title: 'Incoming', type: 'INSPECTION' },
      ...more,
    });
    await plant.insert('step', { procedure_id: made.id, position: 1, title: 'Measure' });
    if (status === 'RELEASED')
      await plant.sql(
        `update mes.procedure set status = 'RELEASED', released_at = now(), released_by = 'dana' where id = $1`,
        [made.id],
      );
    return toWire(ids.Procedure, made.id);
  };
  const lots = async (...names: string[]): Promise<Inserted[]> => {
    const made = [];
    for (const lot_number of names) made.push(await world.received(world.plant.componentTwo, 5, { lot_number }));
    return made;
  };
  const asked = async (stocks: readonly Inserted[], more: object = {}) => ({
    partInventoryIds: stocks.map(({ id }) => toWire(ids.PartInventory, id)),
    procedureId: await procedure(),
    ...more,
  });
  const inspect = async (...stocks: Inserted[]) =>
    (await world.done<Made>('createInspectionRun', await asked(stocks))).run;
  const judged = (of: RunNow, pass: boolean, more: object = {}) =>
    world.done('recordInspectionResult', {
      ...{ runId: of.id, characteristic: 'finish', kind: 'ATTRIBUTE', attributeValue: 'seen', pass },
      ...more,
    });
  const close = async (of: RunNow) => {
    await world.work(of);
    return world.done('closeRun', { id: of.id, etag: (await world.now(of.id))._etag });
  };
  const standing = async (stock: Inserted) => {
    const query = `query ($id: ID!) { partInventory(id: $id) { status stockStatus inspectionRun { id }
      inspectionResults { characteristic pass attributeValue } } }`;
    return (await world.mes.ask(query, { id: toWire(ids.PartInventory, stock.id) })).data?.['partInventory'];
  };

  test('holds the stock until it is closed, which records the result and frees it', async () => {
    const [stock] = await lots('L-R1');
    if (stock === undefined) throw new Error('no stock');
    const made = await inspect(stock);
    expect(made).toMatchObject({
      partInventory: null,
      plannedQuantity: 5,
      inspects: [{ stockStatus: 'QUALITY', status: 'WIP' }],
    });
    const again = await world.refused('createInspectionRun', await asked([stock]));
    expect(again).toMatchObject({ code: 'STATE_INVALID', details: { lotNumber: 'L-R1' } });
    expect(await world.refused('completeRunQuantity', { runId: made.id, quantityCompleted: 5 })).toMatchObject({
      code: 'STATE_INVALID',
    });
    const units = { runId: made.id, quantity: 1, reasonCode: 'BENT' };
    expect(await world.refused('recordScrap', units)).toMatchObject({ code: 'STATE_INVALID' });
    const release = { runId: made.id, characteristic: 'finish', kind: 'ATTRIBUTE', pass: true, onPass: 'RELEASE' };
    expect(await world.refused('recordInspectionResult', release)).toMatchObject({ code: 'STATE_INVALID' });
    await judged(made, false);
    await judged(made, true, { characteristic: 'bore' });
    await judged(made, true);
    expect(await close(made)).toMatchObject({ run: { status: 'COMPLETE' }, abomSnapshot: null });
    expect(await standing(stock)).toMatchObject({
      ...{ status: 'AVAILABLE', stockStatus: 'UNRESTRICTED', inspectionRun: { id: made.id } },
      inspectionResults: expect.arrayContaining([
        { characteristic: `Inspection ${made.number}`, pass: true, attributeValue: 'accepted' },
      ]),
    });
    const [told] = await world.plant.sql<{ data: unknown }>(
      `select data from mes.event where type = 'mes.inspection-result.recorded' order by seq desc limit 1`,
    );
    expect(inspectionShape.parse(told?.data)).toMatchObject({ partId: world.plant.componentTwo.id, pass: true });
  });

  test('of several lots keeps the one that failed, and what is split off one meanwhile is decided on with it', async () => {
    const [good, bad] = await lots('L-R2', 'L-R3');
    if (good === undefined || bad === undefined) throw new Error('no stock');
    const made = await inspect(good, bad);
    await judged(made, false, { partInventoryId: toWire(ids.PartInventory, bad.id) });
    const id = toWire(ids.PartInventory, good.id);
    const { data } = await world.mes.ask('query ($id: ID!) { partInventory(id: $id) { _etag } }', { id });
    const { _etag: etag } = data?.['partInventory'] as { _etag: string };
    await world.done('splitPartInventory', { id, etag, quantity: 2 });
    await close(made);
    expect(await standing(good)).toMatchObject({ status: 'AVAILABLE' });
    expect(await standing(bad)).toMatchObject({
      ...{ status: 'UNAVAILABLE', stockStatus: 'QUALITY' },
      inspectionResults: expect.arrayContaining([expect.objectContaining({ attributeValue: 'rejected: finish' })]),
    });
    const split = await world.plant.sql('select stock_status from mes.part_inventory where split_from_id = $1', [
      good.id,
    ]);
    expect(split).toEqual([{ stock_status: 'UNRESTRICTED' }]);

    // What failed is inspected again, by another run.
    const second = await inspect(bad);
    await close(second);
    expect(await standing(bad)).toMatchObject({ status: 'AVAILABLE', inspectionRun: { id: second.id } });
  });

  test('that is canceled decides nothing', async () => {
    const [stock] = await lots('L-R4');
    if (stock === undefined) throw new Error('no stock');
    const made = await inspect(stock);
    await world.done('cancelRun', { id: made.id, etag: made._etag, reason: 'gauge is out' });
    expect(await standing(stock)).toMatchObject({
      status: 'UNAVAILABLE',
      stockStatus: 'QUALITY',
      inspectionResults: [],
    });
  });

  test('closes itself, and decides, at a site where runs do', async () => {
    const id = toWire(ids.Site, world.plant.lax.id);
    const { data } = await world.mes.ask('query ($id: ID!) { site(id: $id) { _etag } }', { id });
    const { _etag: etag } = data?.['site'] as { _etag: string };
    await world.done('updateSite', { id, etag, closesRuns: 'AT_COMPLETE' });
    const [stock] = await lots('L-R7');
    if (stock === undefined) throw new Error('no stock');
    await world.work(await inspect(stock));
    expect(await standing(stock)).toMatchObject({
      status: 'AVAILABLE',
      inspectionResults: [{ attributeValue: 'accepted' }],
    });
  });

  test('is refused for another kind of procedure, one that is not released, and stock of several parts', async () => {
    const stocks = await lots('L-R5');
    const refused = async (more: object, of = stocks) => world.refused('createInspectionRun', await asked(of, more));
    expect(await refused({ procedureId: await procedure({ type: 'BUILD' }) })).toMatchObject({
      code: 'VALUE_INVALID',
      details: { type: 'BUILD' },
    });
    expect(await refused({ procedureId: await procedure({}, 'DRAFT') })).toMatchObject({
      details: { status: 'DRAFT' },
    });
    const other = await world.received(world.plant.componentOne, 1, { lot_number: 'L-R6' });
    expect(await refused({}, [...stocks, other])).toMatchObject({ code: 'VALUE_INVALID' });
    expect(await refused({ partInventoryIds: [] })).toMatchObject({ code: 'VALUE_INVALID' });
    const erp = await world.refused('createInspectionRun', await asked(stocks), viewerOf('ERP'));
    expect(erp).toMatchObject({ code: 'SCHEDULING_AUTHORITY', rule: 'rule 7' });
  });
});

test('every invariant of MES holds', async () => {
  expect(await violations(world.database, /./)).toEqual({});
});
