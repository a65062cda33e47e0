import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { etagOf } from '../../../kernel/etag.ts';
import { toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { executionWorld, type ExecutionWorld, type RunNow } from './execution-client.ts';
import { violations, type Inserted } from './floor-plant.ts';

type Raised = { issue: { id: string; _etag: string; disposition: { id: string; _etag: string } | null } };
type Stock = { id: string; version: number };

let world: ExecutionWorld;
let screw: Inserted;
let pin: Inserted;
let first: Inserted;
let second: Inserted;

beforeAll(async () => {
  world = await executionWorld();
  const { plant, received } = world;
  [screw, pin] = [await plant.part('SCREW-R'), await plant.part('PIN-R', 'SERIAL')];
  first = await received(screw, 100, { lot_number: 'R-1' });
  second = await received(screw, 100, { lot_number: 'R-2' });
});

afterAll(async () => {
  await world.stop();
});

const wire = (id: string) => toWire(ids.PartInventory, id);
const recordOf = async (run: RunNow): Promise<Stock> => {
  const [row] = await world.plant.sql<Stock>(
    'select id, version from mes.part_inventory where id = (select part_inventory_id from mes.run where number = $1)',
    [run.number],
  );
  if (row === undefined) throw new Error('The run builds nothing.');
  return row;
};
const now = async (id: string): Promise<Stock> =>
  (await world.plant.sql<Stock>('select id, version from mes.part_inventory where id = $1', [id]))[0] ?? {
    id,
    version: 0,
  };
const splitOff = async (from: string, quantity: number): Promise<string> => {
  await world.done('splitPartInventory', { id: wire(from), etag: etagOf(await now(from)), quantity });
  const [row] = await world.plant.sql<Stock>(
    'select id, version from mes.part_inventory where split_from_id = $1 order by created_at desc, id desc limit 1',
    [from],
  );
  return row?.id ?? '';
};
/** A lot of so many units with so many screws each, of a closed run. */
const built = async (name: string, units: number, each: number) => {
  const part = await world.plant.part(name);
  const made = await world.mbom(part, [{ part: screw, quantity: each }]);
  const { run } = await world.create(part, units, { locationId: world.place, lotNumber: `LOT-${name}` });
  await world.installed(run, 0, first, units * each);
  await world.work(run);
  await finish(run, units);
  return { part, run, record: (await recordOf(run)).id, procedure: toWire(ids.Procedure, made.procedure.id) };
};
const finish = async (run: RunNow, units: number) => {
  await world.done('completeRunQuantity', { runId: run.id, quantityCompleted: units });
  return world.done('closeRun', { id: run.id, etag: (await world.now(run.id))._etag });
};
const consumed = async (run: RunNow) => {
  const { data } = await world.mes.ask(
    'query ($id: ID!) { run(id: $id) { materialConsumption { lotNumber quantity } } }',
    { id: run.id },
  );
  const { materialConsumption } = data?.['run'] as { materialConsumption: { lotNumber: string; quantity: number }[] };
  return materialConsumption.map(({ lotNumber, quantity }) => [lotNumber, quantity]);
};
const needOf = async (run: RunNow) => {
  const { data } = await world.mes.ask(
    `query ($id: ID!) { run(id: $id) { partInventory { buildRequirements {
      id requiredQuantity fulfilledQuantity carriedFrom { id } } splitRemovals { quantity run { id } } } } }`,
    { id: run.id },
  );
  return (data as { run: { partInventory: object } }).run.partInventory;
};
const installationOf = async (run: RunNow) => {
  const [row] = await world.plant.sql<{ id: string; version: number }>(
    'select id, version from mes.abom_installation where run_id = (select id from mes.run where number = $1)',
    [run.number],
  );
  if (row === undefined) throw new Error('Nothing is installed.');
  return { id: toWire(ids.ABomInstallation, row.id), etag: etagOf(row) };
};
const lots = async (question: string, id: string): Promise<unknown[]> => {
  const { data } = await world.mes.ask(
    `query ($id: ID!) { ${question}(partInventoryId: $id) { lines { link partInventory { lotNumber } } } }`,
    { id: wire(id) },
  );
  const { lines } = data?.[question] as { lines: { link: string; partInventory: { lotNumber: string } }[] };
  return lines.filter(({ link }) => link === 'INSTALLED').map(({ partInventory }) => partInventory.lotNumber);
};
const goesInto = async (id: string): Promise<string[]> => {
  const { data } = await world.mes.ask(
    `query ($id: ID!) { whereInstalled(partInventoryId: $id) { lines { partInventory { id } } } }`,
    {
      id: wire(id),
    },
  );
  return (data?.['whereInstalled'] as { lines: { partInventory: { id: string } }[] }).lines.map(
    ({ partInventory }) => partInventory.id,
  );
};

test('units split off are reworked: what is taken out and put in is theirs alone', async () => {
  const { run, record, procedure } = await built('FRAME-R', 4, 3);
  const units = await splitOff(record, 2);
  const raised = { title: 'Loose', partInventories: [{ partInventoryId: wire(units) }] };
  const { issue } = await world.done<Raised>('createIssue', raised);
  const decided = await world.done<Raised>('setDisposition', {
    ...{ issueId: issue.id, etag: issue._etag, type: 'REWORK', quantity: 2 },
  });
  const { disposition } = decided.issue;
  const order = { dispositionId: disposition?.id, etag: disposition?._etag, procedureId: procedure };
  const { run: rework } = await world.done<{ run: RunNow }>('createReworkRun', order);
  expect(rework.partInventory.id).toBe(wire(units));
  expect(await needOf(rework)).toMatchObject({
    buildRequirements: [
      { requiredQuantity: 6, fulfilledQuantity: 6, carriedFrom: { id: run.partInventory.buildRequirements[0]?.id } },
    ],
  });

  const was = await installationOf(run);
  const out = { ...was, reason: 'stripped', runId: rework.id };
  expect(await world.refused('removeAbomInstallation', { ...out, quantity: 7 })).toMatchObject({
    code: 'INSUFFICIENT_QUANTITY',
    details: { requested: 7, available: 6 },
  });
  await world.done('removeAbomInstallation', { ...out, quantity: 2 });
  expect(await needOf(rework)).toMatchObject({
    buildRequirements: [{ fulfilledQuantity: 4 }],
    splitRemovals: [{ quantity: 2, run: { id: rework.id } }],
  });
  // Their own need, and the one that it was carried from, name the same thing in their rework.
  await world.done('createAbomInstallation', { ...world.install(run, 0, second, 1), runId: rework.id });
  await world.done('createAbomInstallation', world.install(rework, 0, second, 1));
  expect(await needOf(rework)).toMatchObject({ buildRequirements: [{ fulfilledQuantity: 6 }] });
  expect([await consumed(run), await consumed(rework)]).toEqual([
    [['R-1', 12]],
    [
      ['R-1', -2],
      ['R-2', 2],
    ],
  ]);
  await world.work(rework);
  expect(await finish(rework, 2)).toMatchObject({ abomSnapshot: { version: 1, deltaToEbom: [] } });

  const [snapshot] = await world.plant.sql<{ content: string }>(
    'select content from mes.abom_snapshot where part_inventory_id = $1',
    [units],
  );
  const { lines } = JSON.parse(snapshot?.content ?? '{}') as { lines: Record<string, unknown>[] };
  expect(
    lines.map(({ lotNumber, quantity, quantityPerParent }) => [lotNumber, quantity, quantityPerParent]).sort(),
  ).toEqual([
    ['R-1', 4, 2],
    ['R-2', 1, 0.5],
    ['R-2', 1, 0.5],
  ]);
  const compared = await world.mes.ask(
    `query ($a: ID!, $b: ID!) { compareAboms(a: $a, b: $b) { identical differences { kinds quantityPerUnitA quantityPerUnitB lotNumbersB } } }`,
    { a: wire(record), b: wire(units) },
  );
  expect(compared.data?.['compareAboms']).toEqual({
    identical: false,
    differences: [{ kinds: ['LOT'], quantityPerUnitA: 3, quantityPerUnitB: 3, lotNumbersB: ['R-1', 'R-2'] }],
  });
  expect((await lots('genealogy', units)).sort()).toEqual(['R-1', 'R-2', 'R-2']);
  expect(await lots('genealogy', record)).toEqual(['R-1']);
});

test('units of units split off, reworked again, have what their forebears have left; a lot that left them is not theirs', async () => {
  const { run, part, record, procedure } = await built('PLATE-R', 5, 4);
  const way = { reworkOfId: run.id, procedureId: procedure };
  const units = await splitOff(record, 4);
  const { run: rework } = await world.create(part, 4, { ...way, reworkPartInventoryId: wire(units) });
  await world.done('removeAbomInstallation', {
    ...(await installationOf(run)),
    reason: 'wrong',
    runId: rework.id,
    quantity: 8,
  });
  await world.done('createAbomInstallation', { ...world.install(rework, 0, second, 4) });
  await world.work(rework);
  await finish(rework, 4);
  expect(await goesInto(first.id)).toContain(wire(units));

  const some = await splitOff(units, 2);
  const { run: later } = await world.create(part, 2, { ...way, reworkPartInventoryId: wire(some) });
  expect(await needOf(later)).toMatchObject({ buildRequirements: [{ requiredQuantity: 8, fulfilledQuantity: 6 }] });
  await world.done('removeAbomInstallation', { ...(await installationOf(run)), reason: 'all of it', runId: later.id });
  expect(
    await world.refused('removeAbomInstallation', { ...(await installationOf(run)), reason: 'more', runId: later.id }),
  ).toMatchObject({ code: 'STATE_INVALID', message: expect.stringContaining('nothing left') });
  expect(await consumed(later)).toEqual([['R-1', -4]]);
  expect(await lots('genealogy', some)).toEqual(['R-2']);
  expect(await goesInto(first.id)).not.toContain(wire(some));
  expect(await goesInto(first.id)).toContain(wire(units));
  expect(await goesInto(second.id)).toContain(wire(some));
  await world.work(later);
  await finish(later, 2);
});

test('the last units of a record that units were split off are reworked once they are split off as well', async () => {
  const { run, part, record, procedure } = await built('BRACE-R', 2, 1);
  await splitOff(record, 1);
  const input = { partId: toWire(ids.Part, part.id), siteId: toWire(ids.Site, world.plant.lax.id), plannedQuantity: 1 };
  const rework = { ...input, reworkOfId: run.id, procedureId: procedure };
  expect(await world.refused('createRun', rework)).toMatchObject({
    code: 'STATE_INVALID',
    message: expect.stringContaining('split off'),
  });
  const last = await splitOff(record, 1);
  await world.done('createRun', { ...rework, reworkPartInventoryId: wire(last) });
  const other = await built('BRACE-S', 2, 1);
  const theirs = await splitOff(other.record, 1);
  expect(await world.refused('createRun', { ...rework, reworkPartInventoryId: wire(theirs) })).toMatchObject({
    code: 'VALUE_INVALID',
  });
  expect(
    await world.refused('createRun', { ...rework, plannedQuantity: 2, reworkPartInventoryId: wire(last) }),
  ).toMatchObject({
    code: 'VALUE_INVALID',
  });
  expect(await world.refused('createRun', { ...rework, reworkPartInventoryId: wire(first.id) })).toMatchObject({
    code: 'STATE_INVALID',
    message: expect.stringContaining('no run here'),
  });
});

test('what cannot be is refused: a serial piece of one of several units, units merged from elsewhere, a merge after rework', async () => {
  const { plant, mbom, received, place } = world;
  const part = await plant.part('PANEL-R');
  const { procedure } = await mbom(part, [
    { part: screw, quantity: 1 },
    { part: pin, quantity: 1 },
  ]);
  const { run } = await world.create(part, 4, { locationId: place });
  await world.installed(run, 0, first, 4);
  for (const serial of ['P-1', 'P-2', 'P-3', 'P-4'])
    await world.installed(run, 1, await received(pin, 1, { serial_number: serial }), 1);
  await world.work(run);
  await finish(run, 4);
  const record = (await recordOf(run)).id;
  const units = await splitOff(record, 2);
  const way = { reworkOfId: run.id, procedureId: toWire(ids.Procedure, procedure.id) };
  const { run: rework } = await world.create(part, 2, { ...way, reworkPartInventoryId: wire(units) });
  const [piece] = await plant.sql<{ id: string; version: number }>(
    `select installation.id, installation.version from mes.abom_installation as installation
     join mes.part_inventory as stock on stock.id = installation.part_inventory_id where stock.serial_number = 'P-1'`,
  );
  const out = {
    id: toWire(ids.ABomInstallation, piece?.id ?? ''),
    etag: etagOf(piece ?? { id: '', version: 1 }),
    reason: 'worn',
  };
  expect(await world.refused('removeAbomInstallation', { ...out, runId: rework.id })).toMatchObject({
    code: 'STATE_INVALID',
    message: expect.stringContaining('serial piece'),
  });
  const merged = async (id: string, fromId: string) =>
    (await world.send('mergePartInventory', { id: wire(id), etag: etagOf(await now(id)), fromId: wire(fromId) }))
      .errors?.[0];
  expect((await merged(record, units))?.message).toContain('reworked');
  const [one, other] = [await splitOff(record, 1), await splitOff(record, 1)];
  expect(await merged(one, other)).toBeUndefined();
  expect(
    await world.refused('createRun', {
      ...way,
      ...{ partId: toWire(ids.Part, part.id), siteId: toWire(ids.Site, plant.lax.id), plannedQuantity: 1 },
      reworkPartInventoryId: wire(one),
    }),
  ).toMatchObject({ code: 'STATE_INVALID', message: expect.stringContaining('merged') });
});

test('a rework run may need more than was planned, under an issue', async () => {
  const { run, part, record, procedure } = await built('SHELF-R', 3, 2);
  const units = await splitOff(record, 2);
  const { run: rework } = await world.create(part, 2, {
    ...{ reworkOfId: run.id, procedureId: procedure, reworkPartInventoryId: wire(units) },
  });
  const { issue } = await world.done<Raised>('createIssue', {
    title: 'Stiffer',
    runId: rework.id,
    quantityAffected: 2,
  });
  const shim = { runId: rework.id, partId: toWire(ids.Part, world.plant.componentTwo.id), deviationIssueId: issue.id };
  expect(await world.done('createBuildRequirement', { ...shim, quantityPerParentPartInventory: 2 })).toMatchObject({
    buildRequirement: { isDeviation: true, requiredQuantity: 4 },
  });
});

test('every invariant of MES holds', async () => {
  expect(await violations(world.database, /./)).toEqual({});
});
