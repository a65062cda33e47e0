import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { viewerOf } from '../../support/viewers.ts';
import { executionWorld, type ExecutionWorld, type RunNow } from './execution-client.ts';
import { violations, type Inserted } from './floor-plant.ts';

type Exception = { id: string; _etag: string; status: string; quantityPosted: number; quantityOpen: number };
type Material = { quantity: number; part: { partNumber: string } };
type Told = {
  runCompletion: {
    id: string;
    sequence: number;
    materials: Material[];
    backflushExceptions: Exception[];
    byProducts: { quantity: number; partInventory: { id: string } }[];
  };
};

let world: ExecutionWorld;
let resistor: Inserted;
let motor: Inserted;
let board: Inserted;

beforeAll(async () => {
  world = await executionWorld();
  resistor = await world.plant.part('RES-10K');
  motor = await world.plant.part('MOTOR-1', 'SERIAL');
  board = await world.plant.part('BOARD-1');
  await world.mbom(board, [
    { part: resistor, quantity: 3, backflush: true },
    { part: motor, quantity: 1 },
  ]);
});

afterAll(async () => {
  await world.stop();
});

const motors = async (run: RunNow, prefix: string): Promise<void> => {
  for (let piece = 1; piece <= 20; piece += 1) {
    const serial = { serial_number: `${prefix}-${String(piece)}` };
    await world.installed(run, 1, await world.received(motor, 1, serial), 1);
  }
};
const make = async (prefix: string): Promise<RunNow> => {
  const { run } = await world.create(board, 20, { locationId: world.place });
  await motors(run, prefix);
  return run;
};
const complete = async (run: RunNow, quantityCompleted: number, more: object = {}) =>
  (await world.done<Told>('completeRunQuantity', { runId: run.id, quantityCompleted, ...more })).runCompletion;
const flushed = ({ materials }: { materials: Material[] }): number =>
  materials
    .filter(({ part }) => part.partNumber === 'RES-10K')
    .map(({ quantity }) => quantity)
    .reduce((sum, quantity) => sum + quantity, 0);
const left = async (stock: Inserted): Promise<number> =>
  Number(
    (
      await world.plant.sql<{ left: string }>('select quantity_on_hand as left from mes.part_inventory where id = $1', [
        stock.id,
      ])
    )[0]?.left,
  );
const counted = async (stock: Inserted, quantity: number): Promise<void> => {
  const id = toWire(ids.PartInventory, stock.id);
  const { data } = await world.mes.ask('query ($id: ID!) { partInventory(id: $id) { _etag } }', { id });
  const { _etag } = (data as { partInventory: { _etag: string } }).partInventory;
  await world.done('adjustInventory', { id, etag: _etag, adjustmentType: 'RECOUNT', quantity, reason: 'reel found' });
};

const fed = async (asOf: Date): Promise<object[]> => {
  const query = `query ($site: ID!, $asOf: DateTime!) { reconciliationFeed(site: $site, asOf: $asOf) {
    item { partNumber } shopFloorQuantity unpostedQuantity } }`;
  const bridge = viewerOf('INTEGRATION', { scopes: ['mes:read'] });
  const site = toWire(ids.Site, world.plant.lax.id);
  const { data } = await world.mes.ask(query, { site, asOf: asOf.toISOString() }, bridge);
  return (data as { reconciliationFeed: object[] }).reconciliationFeed;
};

describe('backflush (4.5): 20 boards, 3 resistors and a serial motor each', () => {
  test('is accepted where stock is short: 45 posted, 15 open; a found reel of 100 posts them, 60 in all and 85 left', async () => {
    const { done, refused, now, work, plant } = world;
    const { run } = await world.create(board, 20, { locationId: world.place });
    const reel = await world.received(resistor, 45, { lot_number: 'R-1' });
    expect(await refused('completeRunQuantity', { runId: run.id, quantityCompleted: 20 })).toMatchObject({
      code: 'STATE_INVALID',
      details: { missing: [{ partNumber: 'MOTOR-1' }] },
    });
    await motors(run, 'A');
    const completion = await complete(run, 20);
    expect(flushed(completion)).toBe(45);
    expect(completion.backflushExceptions).toMatchObject([
      { status: 'OPEN', quantityRequired: 60, quantityPosted: 45, quantityOpen: 15 },
    ]);
    expect(await left(reel)).toBe(0);
    const short = new Date();
    const missing = { item: { partNumber: 'RES-10K' }, shopFloorQuantity: 0, unpostedQuantity: 15 };
    expect(await fed(short)).toContainEqual(missing);
    await work(run);
    const ready = await now(run.id);
    expect(await refused('closeRun', { id: run.id, etag: ready._etag })).toMatchObject({ details: { backflush: 1 } });

    const [open] = completion.backflushExceptions;
    const again = { id: open?.id, etag: open?._etag };
    expect(await refused('replayBackflush', again)).toMatchObject({ code: 'INSUFFICIENT_QUANTITY' });
    await counted(reel, 100);
    expect(await done('replayBackflush', again)).toMatchObject({
      backflushException: { status: 'RESOLVED', quantityPosted: 60, quantityOpen: 0 },
    });
    expect(await left(reel)).toBe(85);
    expect(await fed(new Date())).toContainEqual({ ...missing, shopFloorQuantity: 85, unpostedQuantity: 0 });
    expect(await fed(short)).toContainEqual(missing);
    await done('closeRun', { id: run.id, etag: ready._etag });
    const [used] = await plant.sql<{ sum: number }>(
      `select sum(quantity)::float as sum from mes.run_completion_material where part_id = $1`,
      [resistor.id],
    );
    expect(used?.sum).toBe(60);
    await counted(reel, 0);
  });

  test('takes 48 where 12 were scanned, what expires first before the rest', async () => {
    const run = await make('B');
    const late = await world.received(resistor, 100, { lot_number: 'R-2', expiry_date: '2030-01-01' });
    const soon = await world.received(resistor, 30, { lot_number: 'R-3', expiry_date: '2029-01-01' });
    await world.installed(run, 0, late, 12);
    const completion = await complete(run, 20);
    expect(flushed(completion)).toBe(60);
    expect(completion.backflushExceptions).toEqual([]);
    expect([await left(soon), await left(late)]).toEqual([0, 70]);
    await counted(late, 0);
  });

  test('goes back to the same lots when a completion of 5 is taken back: 15 restored', async () => {
    const { done, refused, now } = world;
    const run = await make('C');
    const first = await world.received(resistor, 10, { lot_number: 'R-4' });
    const second = await world.received(resistor, 50, { lot_number: 'R-5' });
    const completion = await complete(run, 5);
    expect([await left(first), await left(second)]).toEqual([0, 45]);
    const back = { id: completion.id, reason: 'counted twice' };
    const { runCompletion } = await done<Told>('reverseCompletion', back);
    expect(runCompletion).toMatchObject({ sequence: 2, final: false });
    expect(flushed(runCompletion)).toBe(-15);
    expect([await left(first), await left(second)]).toEqual([10, 50]);
    expect(await now(run.id)).toMatchObject({ quantityCompleted: 0, partInventory: { quantity: 20, status: 'WIP' } });
    expect(await refused('reverseCompletion', back)).toMatchObject({ code: 'STATE_INVALID' });
    expect(flushed(await complete(run, 5))).toBe(15);
    expect(flushed(await complete(run, 15))).toBe(45);
  });

  test('never takes serial pieces', async () => {
    const { plant, mbom, create, installed, received, refused, place } = world;
    const [fan, pump] = [await plant.part('FAN-1'), await plant.part('FAN-PUMP')];
    await mbom(fan, [{ part: pump, quantity: 1, backflush: true }]);
    const { run } = await create(fan, 1, { locationId: place });
    await installed(run, 0, await received(pump, 1, { lot_number: 'D-1' }), 1);
    // No released line may say so; only a part whose tracking changed after the release comes so far.
    const track = (type: string) => plant.sql('update mes.part set tracking_type = $2 where id = $1', [pump.id, type]);
    await track('SERIAL');
    expect(await refused('completeRunQuantity', { runId: run.id, quantityCompleted: 1 })).toMatchObject({
      code: 'SERIAL_BACKFLUSH_NOT_ALLOWED',
      details: { partNumbers: ['FAN-PUMP'] },
    });
    await track('LOT');
  });

  test('settled by hand is not asked for again', async () => {
    const { done } = world;
    const glue = await world.plant.part('GLUE-1');
    const box = await world.plant.part('BOX-1');
    await world.mbom(box, [{ part: glue, quantity: 2, backflush: true }]);
    const { run } = await world.create(box, 4, { locationId: world.place });
    const [open] = (await complete(run, 2)).backflushExceptions;
    expect(open).toMatchObject({ quantityOpen: 4 });
    const settled = await done('resolveBackflushException', { id: open?.id, etag: open?._etag, reason: 'not glued' });
    expect(settled).toMatchObject({ backflushException: { status: 'RESOLVED', quantityOpen: 0, quantityPosted: 0 } });
    const can = await world.received(glue, 10, { lot_number: 'G-1' });
    await complete(run, 2);
    expect(await left(can)).toBe(6);
  });
});

describe('an increment', () => {
  test('tells what does not conform and what else came out, and takes it back', async () => {
    const { done, refused, plant, place } = world;
    await world.mbom(plant.assembly, [{ part: plant.componentOne, quantity: 1 }]);
    const { run } = await world.create(plant.assembly, 4, { locationId: place });
    const chips = await plant.part('CHIPS-1');
    const byProducts = [{ partId: toWire(ids.Part, chips.id), quantity: 2.5, locationId: place, lotNumber: 'CH-1' }];
    const more = { quantityNonconforming: 1, byProducts };
    expect(
      await refused('completeRunQuantity', { runId: run.id, quantityCompleted: 1, ...more, quantityNonconforming: 2 }),
    ).toMatchObject({
      code: 'VALUE_INVALID',
    });
    const completion = await complete(run, 3, more);
    expect(completion).toMatchObject({
      quantityNonconforming: 1,
      byProducts: [
        { quantity: 2.5, part: { partNumber: 'CHIPS-1' }, partInventory: { status: 'AVAILABLE', quantity: 2.5 } },
      ],
    });
    const [told] = await plant.sql<{ data: { byProducts: object[]; quantityNonconforming: string } }>(
      `select data from mes.event where type = 'mes.run.completed' order by seq desc limit 1`,
    );
    expect(told?.data).toMatchObject({
      quantityNonconforming: '1',
      byProducts: [{ partId: chips.id, itemId: chips['item_id'], quantity: '2.5', unitOfMeasure: 'EA' }],
    });
    const { runCompletion } = await done<Told>('reverseCompletion', { id: completion.id, reason: 'wrong run' });
    expect(runCompletion).toMatchObject({ quantityNonconforming: -1, byProducts: [{ quantity: -2.5 }] });
  });
});

test('every invariant of MES holds', async () => {
  expect(await violations(world.database, /./)).toEqual({});
});
