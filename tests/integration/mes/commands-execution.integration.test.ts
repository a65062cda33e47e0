import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { viewerOf } from '../../support/viewers.ts';
import { executionWorld, type ExecutionWorld, type RunNow } from './execution-client.ts';
import { violations } from './floor-plant.ts';

let world: ExecutionWorld;

beforeAll(async () => {
  world = await executionWorld();
});

afterAll(async () => {
  await world.stop();
});

const consumed = async (run: RunNow): Promise<(string | number | undefined)[][]> => {
  const { data } = await world.mes.ask(
    `query ($id: ID!) { run(id: $id) { materialConsumption { kind quantity part { partNumber } location { name } } } }`,
    { id: run.id },
  );
  type Line = { kind: string; quantity: number; part: { partNumber: string }; location: { name: string } | null };
  const { materialConsumption } = (data as { run: { materialConsumption: Line[] } }).run;
  return materialConsumption.map(({ quantity, part, location }) => [part.partNumber, location?.name, quantity]);
};

describe('the consumption example, built by commands (4.0)', () => {
  test('consumes 7.2, 7.8 and 9, in all 15 and 9, after the close too', async () => {
    const { plant, create, installed, done, now, work, mbom, received, place } = world;
    const { assembly, componentOne, componentTwo, otherBin, placeC } = plant;
    await mbom(assembly, [
      { part: componentOne, quantity: 5 },
      { part: componentTwo, quantity: 3 },
    ]);
    const { run } = await create(assembly, 3, { locationId: place, idempotencyKey: 'seed' });
    expect(run).toMatchObject({ status: 'TODO', partInventory: { quantity: 3, status: 'WIP' } });
    await installed(run, 0, await received(componentOne, 50, { lot_number: 'L-A' }), 7.2);
    await installed(run, 0, await received(componentOne, 50, { lot_number: 'L-B', location_id: otherBin.id }), 7.8);
    await installed(run, 1, await received(componentTwo, 50, { lot_number: 'L-C', location_id: placeC.id }), 9);
    const expected = [
      ['Component Part One', 'A-01', 7.2],
      ['Component Part One', 'A-02', 7.8],
      ['Component Part Two', 'C-01', 9],
    ];
    expect(await consumed(run)).toEqual(expected);
    await work(run);
    await done('completeRunQuantity', { runId: run.id, quantityCompleted: 3 });
    const ready = await now(run.id);
    expect(ready).toMatchObject({ status: 'COMPLETE', quantityCompleted: 3 });
    const { run: closed, abomSnapshot } = await done<{
      run: RunNow;
      abomSnapshot: { version: number; lines: object[]; deltaToEbom: object[] };
    }>('closeRun', { id: run.id, etag: ready._etag });
    expect(closed.partInventory).toMatchObject({ quantity: 3, status: 'AVAILABLE' });
    expect(abomSnapshot).toMatchObject({
      version: 1,
      lines: [{ quantity: 7.2 }, { quantity: 7.8 }, { quantity: 9 }],
      deltaToEbom: [],
    });
    expect(await consumed(run)).toEqual(expected);
    const again = await world.refused('closeRun', { id: run.id, etag: closed._etag });
    expect(again).toMatchObject({ code: 'RUN_CLOSED' });
    const late = await received(componentOne, 5, { lot_number: 'L-D' });
    expect(await world.refused('createAbomInstallation', world.install(run, 0, late, 1))).toMatchObject({
      code: 'RUN_CLOSED',
    });
  });

  test('events tell each fact once, keyed by the run', async () => {
    const told = await world.plant.sql<{ type: string }>(
      `select type from mes.event where key = (select id::text from mes.run order by created_at limit 1) order by seq`,
    );
    expect(told.map(({ type }) => type)).toEqual([
      'mes.run.created',
      'mes.abom.installed',
      'mes.abom.installed',
      'mes.abom.installed',
      'mes.run-step.started',
      'mes.run.status-changed',
      'mes.run-step.completed',
      'mes.run.status-changed',
      'mes.run.completed',
      'mes.run.completed',
      'mes.abom.closed',
      'mes.run.closed',
    ]);
  });

  test('events carry what others filter and post by', async () => {
    const { assembly, componentTwo } = world.plant;
    const told = await world.plant.sql<{ type: string; data: Record<string, unknown> }>(
      `select type, data from mes.event where type in ('mes.run.status-changed', 'mes.run.completed', 'mes.run.closed') order by seq limit 5`,
    );
    const about = { partId: assembly.id, itemId: assembly['item_id'], project: null, demandId: null };
    const [, done, increment, , closed] = told.map(({ data }) => data);
    expect(done).toMatchObject({ ...about, number: expect.any(String), from: 'IN_PROGRESS', status: 'COMPLETE' });
    expect(closed).toMatchObject({ ...about, plannedQuantity: '3', quantityCompleted: '3', status: 'COMPLETE' });
    expect(increment).toMatchObject({ ...about, plannedQuantity: '3', quantityNonconforming: '0', byProducts: [] });
    expect(increment?.['materials']).toContainEqual(
      expect.objectContaining({ partId: componentTwo.id, itemId: componentTwo['item_id'], quantity: '9' }),
    );
  });
});

describe('a run', () => {
  test('is made of a released revision in force only', async () => {
    const { plant, refused } = world;
    const draft = await plant.insert('part', {
      item_id: plant.assembly['item_id'],
      ...{ part_number: 'Assembly Part One', revision: 'B', lifecycle_state: 'DRAFT', base_uom: 'EA' },
    });
    const input = { siteId: toWire(ids.Site, plant.lax.id), plannedQuantity: 1 };
    expect(await refused('createRun', { ...input, partId: toWire(ids.Part, draft.id) })).toMatchObject({
      code: 'EBOM_NOT_RELEASED',
      rule: 'rule 2',
      owner: 'PLM',
    });
    const ecn = await plant.insert('ecn', {
      number: 'ECN-17',
      status: 'RELEASED',
      effective_from: '2026-03-01T08:00:00Z',
    });
    await plant.insert('ecn_change', {
      ...{ ecn_id: ecn.id, action: 'REVISE', from_part_id: plant.assembly.id, to_part_id: draft.id },
    });
    const old = { ...input, partId: toWire(ids.Part, plant.assembly.id) };
    expect(await refused('createRun', { ...old, scheduledStart: '2026-03-02T08:00:00Z' })).toMatchObject({
      code: 'STALE_REVISION',
      details: { ecn: 'ECN-17' },
    });
    const before = await world.done('createRun', { ...old, scheduledStart: '2026-02-27T08:00:00Z' });
    expect(before).toMatchObject({ run: { status: 'TODO' } });
    await plant.sql('delete from mes.ecn_change where ecn_id = $1', [ecn.id]);
  });

  test('is scheduled by MES alone, with its etag', async () => {
    const { run } = await world.create(world.plant.assembly, 1);
    const erp = viewerOf('ERP');
    const input = { id: run.id, etag: run._etag, priority: 9, scheduledStart: '2026-04-01T08:00:00Z' };
    expect(await world.refused('updateRun', input, erp)).toMatchObject({
      code: 'SCHEDULING_AUTHORITY',
      rule: 'rule 7',
    });
    expect(await world.done('updateRun', input)).toMatchObject({ run: { priority: 9 } });
    expect(await world.refused('updateRun', input)).toMatchObject({ code: 'ETAG_MISMATCH' });
  });

  test('follows its steps: what comes before, holds, failures', async () => {
    const { plant, mbom, create, done, refused, now } = world;
    const bench = await plant.part('BENCH-1');
    await mbom(bench, [{ part: plant.componentOne, quantity: 1 }], { steps: 2 });
    const { run } = await create(bench, 2);
    const [first, second] = run.steps;
    expect(await refused('startRunStep', { id: second?.id, etag: second?._etag })).toMatchObject({
      code: 'STATE_INVALID',
      details: { waitsFor: ['Step 1'] },
    });
    type Moved = { runStep: { _etag: string; status: string }; run: { status: string } };
    const move = async (mutation: string, reason?: string): Promise<string[]> => {
      const [step] = (await now(run.id)).steps;
      const moved = await done<Moved>(mutation, { id: first?.id, etag: step?._etag, ...(reason && { reason }) });
      return [moved.runStep.status, moved.run.status];
    };
    expect(await move('startRunStep')).toEqual(['IN_PROGRESS', 'IN_PROGRESS']);
    expect(await move('holdRunStep', 'gauge is out')).toEqual(['HOLD', 'HOLD']);
    const stock = await world.received(plant.componentOne, 5, { lot_number: 'L-H' });
    expect(await refused('createAbomInstallation', world.install(run, 0, stock, 1))).toMatchObject({
      code: 'RUN_ON_HOLD',
    });
    expect(await move('resumeRunStep')).toEqual(['IN_PROGRESS', 'IN_PROGRESS']);
    expect(await move('failRunStep', 'cracked')).toEqual(['FAILED', 'FAILED']);
    expect(await move('resumeRunStep')).toEqual(['TODO', 'TODO']);
    expect(await move('startRunStep')).toEqual(['IN_PROGRESS', 'IN_PROGRESS']);
    expect(await move('failRunStep', 'cracked again')).toEqual(['FAILED', 'FAILED']);
    expect(await move('redlineRunStep', 'another torque')).toEqual(['REDLINE', 'REDLINE']);
    const [redlined] = (await now(run.id)).steps;
    expect(await refused('startRunStep', { id: first?.id, etag: redlined?._etag })).toMatchObject({
      code: 'STATE_INVALID',
      details: { status: 'REDLINE' },
    });
    expect(await move('holdRunStep', 'approver is away')).toEqual(['HOLD', 'HOLD']);
    expect(await move('resumeRunStep')).toEqual(['REDLINE', 'REDLINE']);
    expect(await move('resumeRunStep')).toEqual(['TODO', 'TODO']);
    expect(await move('cancelRunStep', 'not needed')).toEqual(['CANCELED', 'TODO']);
    expect(await move('resumeRunStep')).toEqual(['TODO', 'TODO']);
  });

  test('that is canceled before anything was built closes with nothing', async () => {
    const { plant, create, done, now } = world;
    const { run } = await create(plant.assembly, 2);
    for (const { id, _etag } of run.steps) await done('cancelRunStep', { id, etag: _etag, reason: 'order withdrawn' });
    const canceled = await now(run.id);
    expect(canceled).toMatchObject({ status: 'CANCELED', completedAt: null });
    expect(await done('closeRun', { id: run.id, etag: canceled._etag })).toMatchObject({
      run: { status: 'CANCELED', partInventory: { quantity: 0, status: 'UNAVAILABLE' } },
      abomSnapshot: { lines: [] },
    });
  });

  test('takes an installation out again, back to stock', async () => {
    const { plant, create, installed, done, refused } = world;
    const { run } = await create(plant.assembly, 2);
    const stock = await world.received(plant.componentOne, 5, { lot_number: 'L-R' });
    const { abomInstallation } = await installed(run, 0, stock, 4);
    expect(await refused('createAbomInstallation', world.install(run, 0, stock, 2))).toMatchObject({
      code: 'INSUFFICIENT_QUANTITY',
      details: { requested: 2, available: 1, uom: 'EA' },
    });
    const taken = { id: abomInstallation.id, etag: abomInstallation._etag, reason: 'wrong lot' };
    expect(await done('removeAbomInstallation', taken)).toMatchObject({
      abomInstallation: { removalReason: 'wrong lot' },
    });
    expect(await consumed(run)).toEqual([]);
    await installed(run, 0, stock, 5);
  });
});

test('an installation costs ten statements', async () => {
  const { plant, create, received, place, install, mes } = world;
  const { run } = await create(plant.assembly, 1, { locationId: place });
  const stock = await received(plant.componentOne, 5, { lot_number: 'L-11' });
  const input = { ...install(run, 0, stock, 1), idempotencyKey: 'ten' };
  const mutation = 'createAbomInstallation(input: $input) { abomInstallation { id quantity } }';
  const query = `mutation ($input: CreateAbomInstallationInput!) { ${mutation} }`;
  const { errors, statements } = await mes.ask(query, { input }, viewerOf('MES'));
  expect(errors).toBeUndefined();
  expect(statements).toBe(10);
});

describe('rework', () => {
  test('is a run of its own on the same record: it swaps a piece, and the closed run stands as it was', async () => {
    const { plant, mbom, create, installed, received, work, done, now, refused, place } = world;
    const valve = await plant.part('VALVE-1');
    await mbom(valve, [{ part: plant.componentTwo, quantity: 2 }]);
    const { run } = await create(valve, 1, { locationId: place });
    const stock = await received(plant.componentTwo, 9, { lot_number: 'L-V' });
    const { abomInstallation } = await installed(run, 0, stock, 2);
    await work(run);
    await done('completeRunQuantity', { runId: run.id, quantityCompleted: 1 });
    await done('closeRun', { id: run.id, etag: (await now(run.id))._etag });
    const taken = { id: abomInstallation.id, etag: abomInstallation._etag, reason: 'leaks' };
    expect(await refused('removeAbomInstallation', taken)).toMatchObject({ code: 'RUN_CLOSED' });

    const { run: rework } = await create(valve, 1, { reworkOfId: run.id });
    expect(rework.partInventory.id).toBe(run.partInventory.id);
    await done('removeAbomInstallation', { ...taken, runId: rework.id });
    const other = await received(plant.componentTwo, 9, { lot_number: 'L-W' });
    await done('createAbomInstallation', { ...world.install(run, 0, other, 2), runId: rework.id });
    expect(await consumed(run)).toEqual([['Component Part Two', 'A-01', 2]]);
    expect(await consumed(rework)).toEqual([
      ['Component Part Two', 'A-01', -2],
      ['Component Part Two', 'A-01', 2],
    ]);
    await work(rework);
    await done('completeRunQuantity', { runId: rework.id, quantityCompleted: 1 });
    const closed = await done('closeRun', { id: rework.id, etag: (await now(rework.id))._etag });
    expect(closed).toMatchObject({ abomSnapshot: { version: 2, lines: [{ quantity: 2 }], deltaToEbom: [] } });
    expect((await now(run.id)).partInventory).toMatchObject({ quantity: 1, status: 'AVAILABLE' });
  });
});

test('every invariant of MES holds', async () => {
  expect(await violations(world.database, /./)).toEqual({});
});
