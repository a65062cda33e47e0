import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
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

test('every invariant of MES holds', async () => {
  expect(await violations(world.database, /./)).toEqual({});
});
