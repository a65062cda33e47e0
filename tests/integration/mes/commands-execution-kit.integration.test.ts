import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { lockWaits } from '../../support/lock-waits.ts';
import { executionWorld, type ExecutionWorld, type RunNow } from './execution-client.ts';
import { violations, type Inserted } from './floor-plant.ts';

type Kit = {
  id: string;
  _etag: string;
  status: string;
  items: { id: string; quantity: number; quantityIssued: number; issues: { id: string; quantity: number }[] }[];
};

let world: ExecutionWorld;
let run: RunNow;
let other: RunNow;
let stock: Inserted;

beforeAll(async () => {
  world = await executionWorld();
  const { plant, mbom, create, received } = world;
  await mbom(plant.assembly, [
    { part: plant.componentOne, quantity: 5 },
    { part: plant.componentTwo, quantity: 1, backflush: true },
  ]);
  ({ run } = await create(plant.assembly, 2));
  ({ run: other } = await create(plant.assembly, 2));
  stock = await received(plant.componentOne, 12, { lot_number: 'L-K' });
});

afterAll(async () => {
  await world.stop();
});

const wire = (record: Inserted) => toWire(ids.PartInventory, record.id);
const done = async (mutation: string, input: Record<string, unknown>): Promise<Kit> =>
  (await world.done<{ partKit: Kit }>(mutation, input)).partKit;
const put = (kit: Kit, quantity: number, from = stock) => ({
  ...{ partKitItemId: kit.items[0]?.id, partInventoryId: wire(from), quantity },
});
const figures = async () => {
  const query =
    'query ($id: ID!) { partInventory(id: $id) { quantityOnHand quantityAvailable quantityKitted status } }';
  const { data } = await world.mes.ask(query, { id: wire(stock) });
  return Object.values(data?.['partInventory'] as Record<string, unknown>);
};
const drawnUp = async (of: RunNow, more: Record<string, unknown> = {}): Promise<Kit> => {
  const kit = await done('createKitForRun', { runId: of.id, ...more });
  return done('requestKit', { id: kit.id, etag: kit._etag });
};

test('a kit lists what its run has still to pick; what is picked is its run’s alone, and brought to it', async () => {
  await world.installed(run, 0, stock, 1);
  const kit = await drawnUp(run, { deliveryLocationId: toWire(ids.Location, world.plant.otherBin.id) });
  expect(kit).toMatchObject({ status: 'REQUESTED', items: [{ quantity: 9, quantityIssued: 0 }] });
  expect(await world.refused('createKitForRun', { runId: run.id })).toMatchObject({ code: 'STATE_INVALID' });
  expect(await world.refused('issueItemToKit', put(kit, 10))).toMatchObject({ details: { requested: 10, wanted: 9 } });
  const picked = await done('issueItemToKit', put(kit, 9));
  expect(picked).toMatchObject({ status: 'IN_PROGRESS', items: [{ quantityIssued: 9 }] });
  expect(await figures()).toEqual([11, 2, 9, 'AVAILABLE']);

  expect(await world.refused('createAbomInstallation', world.install(other, 0, stock, 3))).toMatchObject({
    code: 'INSUFFICIENT_QUANTITY',
    message: expect.stringContaining('9 are in kits of other runs'),
    details: { requested: 3, available: 2 },
  });
  await world.installed(run, 0, stock, 4);
  expect(await figures()).toEqual([7, 2, 5, 'AVAILABLE']);
  const issue = picked.items[0]?.issues[0]?.id;
  const less = await done('moveItemToInventory', { partKitIssueId: issue, quantity: 1 });
  expect(less).toMatchObject({ status: 'IN_PROGRESS', items: [{ quantityIssued: 8 }] });
  expect(await figures()).toEqual([7, 3, 4, 'AVAILABLE']);

  const brought = await done('deliverKit', { id: kit.id, etag: less._etag });
  expect(brought).toMatchObject({ status: 'DELIVERED', items: [{ quantityIssued: 8 }] });
  expect(await figures()).toEqual([3, 3, 0, 'AVAILABLE']);
  const rows = await world.plant.sql<Inserted>(`select * from mes.part_inventory where split_from_id = $1`, [stock.id]);
  const [carved] = rows;
  expect(carved).toMatchObject({ status: 'KITTED', location_id: world.plant.otherBin.id });
  if (carved === undefined) throw new Error('Nothing was carved off.');
  expect(await world.refused('createAbomInstallation', world.install(other, 0, carved, 1))).toMatchObject({
    code: 'INSUFFICIENT_QUANTITY',
  });
  await world.installed(run, 0, carved, 4);
  const told = await world.plant.sql<{ type: string }>(
    `select type from mes.event where type like 'mes.kit.%' order by seq`,
  );
  expect(told.map(({ type }) => type.replace('mes.kit.', ''))).toEqual(
    ['created', 'requested', 'issued', 'returned', 'delivered', 'completed'], // prettier-ignore
  );
});

test('a kit is taken back before it is picked from; picked empty, it is complete when it is delivered', async () => {
  const first = await drawnUp(other);
  expect(await world.refused('deliverKit', { id: first.id, etag: first._etag })).toMatchObject({
    code: 'STATE_INVALID',
  });
  await world.done('cancelKit', { id: first.id, etag: first._etag });
  const kit = await drawnUp(other);
  const { items } = await done('issueItemToKit', put(kit, 2));
  const empty = await done('moveItemToInventory', { partKitIssueId: items[0]?.issues[0]?.id });
  expect(await world.refused('cancelKit', { id: kit.id, etag: empty._etag })).toMatchObject({ code: 'STATE_INVALID' });
  expect(await done('deliverKit', { id: kit.id, etag: empty._etag })).toMatchObject({ status: 'COMPLETE' });
  await drawnUp(other);
});

describe('a kit with substitutes and what is backflushed', () => {
  let bolt: Inserted;
  let stud: Inserted;
  let glue: Inserted;
  let made: RunNow;
  let kit: Kit;
  const issuedOf = async (id: string) => {
    const { data } = await world.mes.ask(
      `query ($id: ID!) { partKit(id: $id) { status items { quantityIssued substitutes { ratio part { partNumber } }
        issues { id quantity ratio consumed endedAt abomInstallation { id } } } } }`,
      { id },
    );
    return data?.['partKit'] as { status: string; items: { quantityIssued: number; issues: object[] }[] };
  };
  const kittedOf = async (record: Inserted) =>
    (
      await world.plant.sql<{ kitted: number; available: number; installed: number }>(
        `select quantity_kitted::float as kitted, quantity_available::float as available, quantity_installed::float as installed
         from mes.part_inventory where id = $1`,
        [record.id],
      )
    )[0];
  let studs: Inserted;
  let kitGlue: Inserted;
  let lineGlue: Inserted;

  beforeAll(async () => {
    const { plant, mbom, create, received, place } = world;
    [bolt, stud, glue] = [await plant.part('BOLT-K'), await plant.part('STUD-K'), await plant.part('GLUE-K')];
    const part = await plant.part('CRATE-K');
    await mbom(part, [
      { part: bolt, quantity: 4, substitutes: [{ part: stud, ratio: 2 }] },
      { part: glue, quantity: 3, backflush: true },
    ]);
    lineGlue = await received(glue, 9, { lot_number: 'G-LINE' });
    studs = await received(stud, 30, { lot_number: 'S-1' });
    kitGlue = await received(glue, 9, { lot_number: 'G-KIT' });
    ({ run: made } = await create(part, 2, { locationId: place }));
  });

  test('lists substitutes, takes them by their ratio, and refuses what is none', async () => {
    const draft = await done('createKitForRun', { runId: made.id });
    expect(draft.items).toHaveLength(1);
    const more = { id: draft.id, etag: draft._etag };
    expect(await world.refused('addPartsToKitFromMbom', more)).toMatchObject({ code: 'STATE_INVALID' });
    const both = await done('addPartsToKitFromMbom', { ...more, includeBackflushed: true });
    expect(both.items.map(({ quantity }) => quantity)).toEqual([8, 6]);
    kit = await done('requestKit', { id: both.id, etag: both._etag });
    expect(await world.refused('addPartsToKitFromMbom', { id: kit.id, etag: kit._etag })).toMatchObject({
      code: 'STATE_INVALID',
    });
    expect((await issuedOf(kit.id)).items[0]).toMatchObject({
      substitutes: [{ ratio: 2, part: { partNumber: 'STUD-K' } }],
    });
    expect(await world.refused('issueItemToKit', put(kit, 1))).toMatchObject({ code: 'UNAPPROVED_SUBSTITUTE' });
    expect(await world.refused('issueItemToKit', put(kit, 17, studs))).toMatchObject({
      code: 'VALUE_INVALID',
      details: { requested: 17, wanted: 16 },
    });
    expect(await done('issueItemToKit', put(kit, 10, studs))).toMatchObject({ items: [{ quantityIssued: 5 }, {}] });
    const [, second] = kit.items;
    const glued = { partKitItemId: second?.id, partInventoryId: wire(kitGlue), quantity: 4 };
    kit = await done('issueItemToKit', glued);
    expect(await kittedOf(kitGlue)).toMatchObject({ kitted: 4, available: 5 });
  });

  test('what is taken out of the run goes back into its kit while that is under way', async () => {
    const { abomInstallation: piece } = await world.installed(made, 0, studs, 10);
    expect(piece.ratio).toBe(2);
    expect(await kittedOf(studs)).toEqual({ kitted: 0, available: 20, installed: 10 });
    expect((await issuedOf(kit.id)).items[0]).toMatchObject({
      quantityIssued: 5,
      issues: [{ ratio: 2, consumed: true, abomInstallation: { id: piece.id } }],
    });
    await world.done('removeAbomInstallation', { id: piece.id, etag: piece._etag, reason: 'crooked' });
    expect(await kittedOf(studs)).toEqual({ kitted: 10, available: 20, installed: 0 });
    expect((await issuedOf(kit.id)).items[0]).toMatchObject({
      quantityIssued: 5,
      issues: [{ consumed: false, endedAt: null, abomInstallation: null }],
    });
  });

  test('a completion takes what the kit holds before what lies at the line', async () => {
    const told = await world.done<{ runCompletion: { id: string } }>('completeRunQuantity', {
      ...{ runId: made.id, quantityCompleted: 2 },
    });
    expect([await kittedOf(kitGlue), await kittedOf(lineGlue)]).toEqual([
      { kitted: 0, available: 5, installed: 4 },
      { kitted: 0, available: 7, installed: 2 },
    ]);
    await world.done('reverseCompletion', { id: told.runCompletion.id, reason: 'counted twice' });
    expect([await kittedOf(kitGlue), await kittedOf(lineGlue)]).toEqual([
      { kitted: 4, available: 5, installed: 0 },
      { kitted: 0, available: 9, installed: 0 },
    ]);
    await world.done('completeRunQuantity', { runId: made.id, quantityCompleted: 2 });
  });

  test('once the kit is complete, what is taken out is free stock, and the kit does not count it any more', async () => {
    const { abomInstallation: piece } = await world.installed(made, 0, studs, 10);
    const { status, items } = await issuedOf(kit.id);
    expect([status, items.map(({ quantityIssued }) => quantityIssued)]).toEqual(['IN_PROGRESS', [5, 4]]);
    const now = await world.mes.ask('query ($id: ID!) { partKit(id: $id) { _etag } }', { id: kit.id });
    const etag = (now.data?.['partKit'] as { _etag: string })._etag;
    expect(await done('deliverKit', { id: kit.id, etag })).toMatchObject({ status: 'COMPLETE' });
    await world.done('removeAbomInstallation', { id: piece.id, etag: piece._etag, reason: 'crooked' });
    expect(await kittedOf(studs)).toEqual({ kitted: 0, available: 30, installed: 0 });
    expect((await issuedOf(kit.id)).items.map(({ quantityIssued }) => quantityIssued)).toEqual([0, 4]);
  });
});

describe('two runs, each with in its kit what the other finds beside the line', () => {
  test('are completed at once: both lock all they may take in one order', async () => {
    const { plant, mbom, create, received, place } = world;
    const [bolt, paste] = [await plant.part('BOLT-X'), await plant.part('PASTE-X')];
    const part = await plant.part('CRATE-X');
    await mbom(part, [
      { part: bolt, quantity: 4 },
      { part: paste, quantity: 3, backflush: true },
    ]);
    const tubs = [await received(paste, 10, { lot_number: 'P-1' }), await received(paste, 10, { lot_number: 'P-2' })];
    const [first, second] = tubs;
    if (first === undefined || second === undefined) throw new Error('There is no stock.');
    const runs: RunNow[] = [];
    for (const own of [second, first]) {
      const { run: made } = await create(part, 2, { locationId: place });
      const draft = await done('createKitForRun', { runId: made.id });
      const more = { id: draft.id, etag: draft._etag, includeBackflushed: true };
      const { id, _etag: etag, items } = await done('addPartsToKitFromMbom', more);
      await done('requestKit', { id, etag });
      const issued = { partKitItemId: items[1]?.id, partInventoryId: wire(own), quantity: 3 };
      await done('issueItemToKit', issued);
      runs.push(made);
    }
    const holder = new pg.Client({ connectionString: world.database.adminUrl });
    await holder.connect();
    try {
      await holder.query('begin');
      // The one that the first run has in its kit, and the second would take last.
      await holder.query('select from mes.part_inventory where id = $1 for update', [second.id]);
      const completed: Promise<unknown>[] = [];
      for (const { id } of runs) {
        completed.push(world.done('completeRunQuantity', { runId: id, quantityCompleted: 2 }));
        await lockWaits(world.plant, completed.length);
      }
      await holder.query('commit');
      await Promise.all(completed);
    } finally {
      await holder.end();
    }
    const [sums] = await plant.sql(
      `select sum(quantity_installed)::int as installed, sum(quantity_kitted)::int as kitted from mes.part_inventory where part_id = $1`,
      [paste.id],
    );
    expect(sums).toEqual({ installed: 12, kitted: 0 });
  });
});

test('every invariant of MES holds', async () => {
  expect(await violations(world.database, /./)).toEqual({});
});
