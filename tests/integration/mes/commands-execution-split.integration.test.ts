import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { executionWorld, type ExecutionWorld, type RunNow } from './execution-client.ts';
import { violations } from './floor-plant.ts';

type Split = { run: RunNow; splitOff: RunNow };
type Row = Record<string, unknown> & { quantity: number };

let world: ExecutionWorld;

beforeAll(async () => {
  world = await executionWorld();
});

afterAll(async () => {
  await world.stop();
});

const consumed = async (run: RunNow): Promise<number[]> => {
  const query = `query ($id: ID!) { run(id: $id) { materialConsumption { quantity } } }`;
  const { data } = await world.mes.ask(query, { id: run.id });
  return (data as { run: { materialConsumption: Row[] } }).run.materialConsumption.map(({ quantity }) => quantity);
};
const split = async (run: RunNow, quantity: number): Promise<Split> => {
  const { _etag } = await world.now(run.id);
  return world.done<Split>('splitRun', { id: run.id, etag: _etag, quantity });
};
const finish = async (run: RunNow, quantityCompleted: number): Promise<void> => {
  await world.done('completeRunQuantity', { runId: run.id, quantityCompleted });
  await world.done('closeRun', { id: run.id, etag: (await world.now(run.id))._etag });
};
const ask = async (groupBy: string[], filters: object) => {
  const query = `query ($groupBy: [AbomConsumptionGroup!]!, $filters: AbomConsumptionInputFilters) {
    abomConsumption(groupBy: $groupBy, filters: $filters) {
      part { partNumber } parentPart { partNumber } lotNumber location { name } site { code } run { number } month day
      quantity quantityInstalled quantityScrapped quantityPlanned unitOfMeasure { code } } }`;
  const { data, errors, statements } = await world.mes.ask(query, { groupBy, filters });
  expect(errors).toBeUndefined();
  return { rows: (data as { abomConsumption: Row[] }).abomConsumption, statements };
};

describe('the consumption example (4.0), split in the middle', () => {
  let first: RunNow;
  let second: RunNow;

  test('2 and 1 of 3: 4.8 and 2.4, 5.2 and 2.6, 6 and 3; both runs close, and the sums are what they were', async () => {
    const { plant, mbom, create, installed, work, received, place } = world;
    const { assembly, componentOne, componentTwo, otherBin, placeC } = plant;
    await mbom(assembly, [
      { part: componentOne, quantity: 5 },
      { part: componentTwo, quantity: 3 },
    ]);
    const { run } = await create(assembly, 3, { locationId: place });
    await installed(run, 0, await received(componentOne, 50, { lot_number: 'L-A' }), 7.2);
    await installed(run, 0, await received(componentOne, 50, { lot_number: 'L-B', location_id: otherBin.id }), 7.8);
    await installed(run, 1, await received(componentTwo, 50, { lot_number: 'L-C', location_id: placeC.id }), 9);
    await work(run);
    ({ run: first, splitOff: second } = await split(run, 1));
    expect([await consumed(first), await consumed(second)]).toEqual([
      [4.8, 5.2, 6],
      [2.4, 2.6, 3],
    ]);
    expect([first, second]).toMatchObject([
      { status: 'COMPLETE', partInventory: { quantity: 2 } },
      { status: 'COMPLETE', partInventory: { quantity: 1 } },
    ]);
    expect(await world.refused('splitRun', { id: first.id, etag: first._etag, quantity: 2 })).toMatchObject({
      code: 'INSUFFICIENT_QUANTITY',
    });
    await finish(first, 2);
    await finish(second, 1);
    const closed = await world.now(first.id);
    const late = { id: closed.id, etag: closed._etag, quantity: 1 };
    expect(await world.refused('splitRun', late)).toMatchObject({ code: 'RUN_CLOSED' });
  });

  test('is added up exactly: 15 and 9, planned 15 and 9; by lot, place, run and month', async () => {
    const parentPartIds = [toWire(ids.Part, world.plant.assembly.id)];
    const byPart = await ask(['PART', 'PARENT_PART'], { parentPartIds });
    expect(byPart.statements).toBeLessThanOrEqual(2);
    expect(byPart.rows).toMatchObject([
      { part: { partNumber: 'Component Part One' }, quantity: 15, quantityPlanned: 15, lotNumber: null },
      { part: { partNumber: 'Component Part Two' }, quantity: 9, quantityPlanned: 9, parentPart: expect.anything() },
    ]);
    const byRun = await ask(['RUN', 'PART', 'LOT', 'LOCATION'], { runIds: [first.id] });
    expect(byRun.rows.map(({ quantity }) => quantity).sort()).toEqual(await consumed(first));
    expect(byRun.rows[0]).toMatchObject({ quantityPlanned: null });
    const byMonth = await ask(['MONTH', 'SITE'], { parentPartIds });
    expect(byMonth.rows).toMatchObject([
      { quantity: 24, site: { code: 'LAX' }, month: expect.stringMatching(/^\d{4}-\d\d$/) },
    ]);
    expect((await ask(['DAY'], { parentPartIds, to: '2020-01-01' })).rows).toEqual([]);
    expect((await ask(['LOT'], { lotNumbers: ['L-B'] })).rows).toMatchObject([{ lotNumber: 'L-B', quantity: 7.8 }]);
  });

  test('with units done: what they need stays with them (4.2: 16 of 4, the other 6 start with nothing)', async () => {
    const { plant, mbom, create, installed, received, done, place, work } = world;
    const screwed = await plant.part('SCREWED-1');
    await mbom(screwed, [{ part: plant.componentTwo, quantity: 4 }]);
    const { run } = await create(screwed, 10, { locationId: place });
    await installed(run, 0, await received(plant.componentTwo, 60, { lot_number: 'L-S' }), 16);
    await work(run);
    await done('completeRunQuantity', { runId: run.id, quantityCompleted: 4 });
    const { run: old, splitOff } = await split(run, 6);
    expect([await consumed(old), await consumed(splitOff)]).toEqual([[16], []]);
    await world.done('closeRun', { id: old.id, etag: old._etag });
    await installed(splitOff, 0, await received(plant.componentTwo, 60, { lot_number: 'L-T' }), 36);
    await finish(splitOff, 6);
    const total = await ask(['PARENT_PART'], { parentPartIds: [toWire(ids.Part, screwed.id)] });
    expect(total.rows).toMatchObject([{ quantity: 52, quantityPlanned: 40 }]);
  });
});

describe('a need that no manufacturing BOM has', () => {
  test('is a deviation under an issue, and shows in the as-built record', async () => {
    const { plant, mbom, create, installed, received, done, refused, work, now, place } = world;
    const lamp = await plant.part('LAMP-1');
    await mbom(lamp, [{ part: plant.componentTwo, quantity: 1 }]);
    const { run } = await create(lamp, 2, { locationId: place });
    type Raised = { issue: { id: string; _etag: string; number: string } };
    const raised = { title: 'Shim needed', runId: run.id, quantityAffected: 2 };
    const { issue } = await done<Raised>('createIssue', raised);
    const shim = { runId: run.id, partId: toWire(ids.Part, plant.componentOne.id), deviationIssueId: issue.id };
    expect(await refused('createBuildRequirement', shim)).toMatchObject({ code: 'VALUE_INVALID' });
    const added = await done('createBuildRequirement', { ...shim, quantityPerParentPartInventory: 2 });
    expect(added).toMatchObject({ buildRequirement: { isDeviation: true, requiredQuantity: 4, position: 2 } });
    const again = await now(run.id);
    await installed(again, 0, await received(plant.componentTwo, 2, { lot_number: 'L-1' }), 2);
    await installed(again, 1, await received(plant.componentOne, 4, { lot_number: 'L-2' }), 4);
    await work(run);
    await done('completeRunQuantity', { runId: run.id, quantityCompleted: 2 });
    let etag = (await done<Raised>('setDisposition', { issueId: issue.id, etag: issue._etag, type: 'USE_AS_IS' })).issue
      ._etag;
    for (const status of ['IN_PROGRESS', 'IN_REVIEW'])
      etag = (await done<Raised>('moveIssue', { id: issue.id, etag, status })).issue._etag;
    await done('resolveIssue', { id: issue.id, etag });
    const closed = await done('closeRun', { id: run.id, etag: (await now(run.id))._etag });
    expect(closed).toMatchObject({ abomSnapshot: { deltaToEbom: [{ kind: 'EXTRA' }] } });
    const [snapshot] = await plant.sql<{ content: string }>(
      'select content from mes.abom_snapshot order by closed_at desc limit 1',
    );
    const { lines } = JSON.parse(snapshot?.content ?? '{}') as { lines: object[] };
    expect(lines).toContainEqual(
      expect.objectContaining({ isDeviation: true, deviationIssueNumber: issue.number, quantity: 4 }),
    );
    expect(await refused('createBuildRequirement', { ...shim, quantityPerParentPartInventory: 1 })).toMatchObject({
      code: 'RUN_CLOSED',
    });
  });
});

test('a piece with a serial number is neither split off nor reworked in part', async () => {
  const { plant, mbom, create, work, done, now, refused, place } = world;
  const pump = await plant.part('PUMP-9', 'SERIAL');
  await mbom(pump, [{ part: plant.componentOne, quantity: 1 }]);
  const { run } = await create(pump, 1, { locationId: place, serialNumbers: ['SN-9'] });
  const { _etag: etag } = await now(run.id);
  expect(await refused('splitRun', { id: run.id, etag, quantity: 0.013 })).toMatchObject({
    code: 'STATE_INVALID',
    details: { run: run.number, partNumber: 'PUMP-9' },
  });
  await world.installed(run, 0, await world.received(plant.componentOne, 1, { lot_number: 'L-9' }), 1);
  await work(run);
  await done('completeRunQuantity', { runId: run.id, quantityCompleted: 1 });
  await done('closeRun', { id: run.id, etag: (await now(run.id))._etag });
  const input = { partId: toWire(ids.Part, pump.id), siteId: toWire(ids.Site, plant.lax.id), reworkOfId: run.id };
  expect(await refused('createRun', { ...input, plannedQuantity: 0.5 })).toMatchObject({ code: 'VALUE_INVALID' });
  await done('createRun', { ...input, plannedQuantity: 1 });
});

test('every invariant of MES holds', async () => {
  expect(await violations(world.database, /./)).toEqual({});
});
