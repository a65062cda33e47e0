import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toWire } from '../../../kernel/id.ts';
import { inspectionShape } from '../../../subgraphs/plm/feedback/feedback.shape.ts';
import { ids } from '../../../schema/ids.ts';
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
  await plant.sql('update mes.run_step set work_center_id = $1', [mill.id]);
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
      { kind: 'MACHINE', hours: 0.5, laborType: null, ...center },
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

test('every invariant of MES holds', async () => {
  expect(await violations(world.database, /./)).toEqual({});
});
