import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { executionWorld, type ExecutionWorld, type RunNow } from './execution-client.ts';
import { violations, type Inserted } from './floor-plant.ts';

let world: ExecutionWorld;

beforeAll(async () => {
  world = await executionWorld();
});

afterAll(async () => {
  await world.stop();
});

type Told = { runCompletion: { sequence: number; final: boolean; materials: { quantity: number }[] } };

describe('partial completions (4.1): a run of 10, 2 pieces to a unit', () => {
  let run: RunNow;
  let stock: Inserted;

  const report = async (input: object): Promise<(number | number[])[]> => {
    const told = await world.done<Told>('completeRunQuantity', { runId: run.id, locationId: world.place, ...input });
    return [told.runCompletion.sequence, told.runCompletion.materials.map(({ quantity }) => quantity)];
  };

  test('tell increments of 12, 2 and 6 by sequences 1, 2 and 3, never totals', async () => {
    const { plant, mbom, create, installed, received, done } = world;
    const pump = await plant.part('PUMP-1');
    await mbom(pump, [{ part: plant.componentTwo, quantity: 2 }]);
    run = (await create(pump, 10)).run;
    stock = await received(plant.componentTwo, 40, { lot_number: 'L-41' });
    await installed(run, 0, stock, 12);
    expect(await report({ quantityCompleted: 6 })).toEqual([1, [12]]);
    await installed(run, 0, stock, 2);
    const scrap = { runId: run.id, quantity: 1, reasonCode: 'DROPPED' };
    expect(await done('recordScrap', scrap)).toMatchObject({ scrapRecord: { kind: 'PRODUCT', quantity: 1 } });
    await installed(run, 0, stock, 6);
    expect(await report({ quantityCompleted: 3 })).toEqual([3, [6]]);
    const told = await plant.sql<{ sequence: number; quantity: string }>(
      `select sequence, line.quantity::float as quantity from mes.run_completion as completion
        join mes.run_completion_material as line on line.run_completion_id = completion.id order by sequence`,
    );
    expect(told).toEqual([
      { sequence: 1, quantity: 12 },
      { sequence: 2, quantity: 2 },
      { sequence: 3, quantity: 6 },
    ]);
  });

  test('a fourth of 1 would be 11 of 10: OVER_COMPLETION', async () => {
    const refusal = await world.refused('completeRunQuantity', { runId: run.id, quantityCompleted: 1 });
    expect(refusal).toMatchObject({
      code: 'OVER_COMPLETION',
      details: { planned: 10, alreadyReported: 10, requested: 1, maxReportable: 0, uom: 'EA' },
    });
    expect(refusal.message).toContain('to 11 EA');
  });

  test('closing adds a last increment, and what comes later is refused', async () => {
    await world.work(run);
    const now = await world.now(run.id);
    expect(now).toMatchObject({ status: 'COMPLETE', quantityCompleted: 9, quantityScrapped: 1 });
    expect(await world.done('closeRun', { id: run.id, etag: now._etag })).toMatchObject({
      abomSnapshot: { lines: [{ quantity: 12 }, { quantity: 2 }, { quantity: 6 }], deltaToEbom: [] },
    });
    const last = await world.plant.sql('select sequence, final from mes.run_completion where final');
    expect(last).toEqual([{ sequence: 4, final: true }]);
    const late = await world.refused('completeRunQuantity', { runId: run.id, quantityCompleted: 1 });
    expect(late).toMatchObject({ code: 'RUN_CLOSED' });
  });
});

describe('substitution by lot (4.3): five serials of 8 capacitors', () => {
  let runs: RunNow[];
  let lots: { l1: Inserted; l2: Inserted; half: Inserted };
  let parts: { cap: Inserted; alt: Inserted; half: Inserted; other: Inserted };

  beforeAll(async () => {
    const { plant, mbom, create, received } = world;
    const board = await plant.part('BOARD-1', 'SERIAL');
    const cap = await plant.part('CAP-100uF');
    parts = {
      cap,
      alt: await plant.part('CAP-ALT'),
      half: await plant.part('CAP-50uF'),
      other: await plant.part('CAP-X'),
    };
    const substitutes = [
      { part: parts.alt, ratio: 1 },
      { part: parts.half, ratio: 2 },
    ];
    await mbom(board, [{ part: cap, quantity: 8, substitutes }]);
    lots = {
      l1: await received(cap, 27, { lot_number: 'L1' }),
      l2: await received(parts.alt, 50, { lot_number: 'L2' }),
      half: await received(parts.half, 50, { lot_number: 'L3' }),
    };
    runs = (await create(board, 5, { serialNumbers: ['S1', 'S2', 'S3', 'S4', 'S5'] })).runs;
  });

  const runAt = (place: number): RunNow => {
    const run = runs[place];
    if (run === undefined) throw new Error('There is no such run.');
    return run;
  };

  test('a batch of five runs of one, and 27 of the planned part and 13 of the substitute', async () => {
    expect(runs.map(({ partInventory }) => partInventory.quantity)).toEqual([1, 1, 1, 1, 1]);
    for (const place of [0, 1, 2]) await world.installed(runAt(place), 0, lots.l1, 8);
    await world.installed(runAt(3), 0, lots.l1, 3);
    await world.installed(runAt(3), 0, lots.l2, 5);
    await world.installed(runAt(4), 0, lots.l2, 8);
    const used = await world.plant.sql(
      `select part_number, quantity_installed::float as installed from mes.part_inventory join mes.part on part.id = part_id
        where part_inventory.id = any ($1) order by part_number`,
      [[lots.l1.id, lots.l2.id]],
    );
    expect(used).toEqual([
      { part_number: 'CAP-100uF', installed: 27 },
      { part_number: 'CAP-ALT', installed: 13 },
    ]);
  });

  test('a recall of L2 finds serials 4 and 5 only', async () => {
    const found = await world.plant.sql<{ serial_number: string }>(
      `select distinct parent.serial_number from mes.abom_installation
        join mes.part_inventory as parent on parent.id = parent_part_inventory_id
        where part_inventory_id = $1 order by 1`,
      [lots.l2.id],
    );
    expect(found.map((row) => row.serial_number)).toEqual(['S4', 'S5']);
  });

  test('at ratio 2, 13 missing are 26 pieces, and the need is met by 27 + 26/2 = 40', async () => {
    const { plant, mbom, create, received, installed, mes } = world;
    const panel = await plant.part('PANEL-1');
    await mbom(panel, [{ part: parts.cap, quantity: 40, substitutes: [{ part: parts.half, ratio: 2 }] }]);
    const { run } = await create(panel, 1);
    await installed(run, 0, await received(parts.cap, 27, { lot_number: 'L5' }), 27);
    const { abomInstallation } = await installed(run, 0, lots.half, 26);
    expect(abomInstallation).toMatchObject({ quantity: 26, ratio: 2 });
    const { data } = await mes.ask(
      'query ($id: ID!) { buildRequirement(id: $id) { requiredQuantity fulfilledQuantity } }',
      { id: run.partInventory.buildRequirements[0]?.id },
    );
    expect(data).toEqual({ buildRequirement: { requiredQuantity: 40, fulfilledQuantity: 40 } });
  });

  test('an unlisted part, a held lot, an expired lot and a missing serial are refused', async () => {
    const { plant, refused, install, received } = world;
    const run = runAt(4);
    const unlisted = await received(parts.other, 5, { lot_number: 'LX' });
    expect(await refused('createAbomInstallation', install(run, 0, unlisted, 1))).toMatchObject({
      code: 'UNAPPROVED_SUBSTITUTE',
      rule: 'rule 3',
      details: { given: 'CAP-X A', approved: ['CAP-100uF A', 'CAP-ALT A', 'CAP-50uF A'] },
    });
    const held = await received(parts.cap, 5, { lot_number: 'LH' });
    await plant.insert('stock_hold', {
      ...{ site_id: plant.lax.id, part_inventory_id: held.id, status: 'QUALITY', reason: 'NCR' },
      ...{ placed_at: plant.noon, placed_by: 'dana' },
    });
    expect(await refused('createAbomInstallation', install(run, 0, held, 1))).toMatchObject({
      code: 'LOT_ON_HOLD',
      details: { stockStatus: 'QUALITY' },
    });
    const expired = await received(parts.cap, 5, { lot_number: 'LE', expiry_date: '2020-01-01' });
    expect(await refused('createAbomInstallation', install(run, 0, expired, 1))).toMatchObject({ code: 'LOT_EXPIRED' });
  });
});

describe('serial components', () => {
  test('go in piece by piece, once each, and before their unit is reported', async () => {
    const { plant, mbom, create, received, installed, refused, install, done, place } = world;
    const arm = await plant.part('ARM-1', 'SERIAL');
    await mbom(arm, [{ part: plant.motor, quantity: 1 }]);
    const { runs } = await create(arm, 2, { serialNumbers: ['A-1', 'A-2'] });
    const [first, second] = runs;
    if (first === undefined || second === undefined) throw new Error('Two runs were to be made.');
    const motor = await received(plant.motor, 1, { serial_number: 'M-1' });
    expect(await refused('createAbomInstallation', install(first, 0, motor, 2))).toMatchObject({
      code: 'SERIAL_REQUIRED',
    });
    const early = { runId: first.id, quantityCompleted: 1, locationId: place };
    expect(await refused('completeRunQuantity', early)).toMatchObject({ code: 'STATE_INVALID' });
    await installed(first, 0, motor, 1);
    expect(await refused('createAbomInstallation', install(second, 0, motor, 1))).toMatchObject({
      code: 'SERIAL_ALREADY_INSTALLED',
      details: { serialNumber: 'M-1', run: first.number },
    });
    await done('completeRunQuantity', { ...early, idempotencyKey: 'one' });
    await done('completeRunQuantity', { ...early, idempotencyKey: 'one' });
    expect(await world.now(first.id)).toMatchObject({ quantityCompleted: 1 });
  });
});

describe('a piece that is built of a part with serial numbers', () => {
  let runs: RunNow[];
  const runAt = (place: number): RunNow => {
    const run = runs[place];
    if (run === undefined) throw new Error('There is no such run.');
    return run;
  };
  const report = (place: number, more: object) => ({ runId: runAt(place).id, locationId: world.place, ...more });

  beforeAll(async () => {
    const { plant, mbom, create } = world;
    const valve = await plant.part('VALVE-S', 'SERIAL');
    await mbom(valve, []);
    ({ runs } = await create(valve, 2, { overCompletionTolerancePercent: '100' }));
  });

  test('is good once it has its number, and is told whole', async () => {
    const { refused, done, mes } = world;
    const good = report(0, { quantityCompleted: 1 });
    expect(await refused('completeRunQuantity', good)).toMatchObject({
      code: 'SERIAL_REQUIRED',
      details: { run: runAt(0).number, partNumber: 'VALVE-S' },
    });
    const { id } = runAt(0).partInventory;
    const { data } = await mes.ask('query ($id: ID!) { partInventory(id: $id) { _etag } }', { id });
    const { _etag: etag } = data?.['partInventory'] as { _etag: string };
    await done('updatePartInventory', { id, etag, serialNumber: 'V-1' });
    for (const quantityCompleted of [0.5, 2])
      expect(await refused('completeRunQuantity', { ...good, quantityCompleted })).toMatchObject({
        code: 'VALUE_INVALID',
      });
    await done('completeRunQuantity', good);
    expect(await refused('completeRunQuantity', good)).toMatchObject({ code: 'VALUE_INVALID' });
    expect(await world.now(runAt(0).id)).toMatchObject({ quantityCompleted: 1 });
  });

  test('may break before it has any', async () => {
    const { done, refused } = world;
    const scrap = { runId: runAt(1).id, quantity: 1, reasonCode: 'CRACKED' };
    expect(await refused('recordScrap', { ...scrap, quantity: 0.5 })).toMatchObject({ code: 'VALUE_INVALID' });
    await done('completeRunQuantity', report(1, { quantityScrapped: 1, reasonCode: 'CRACKED' }));
    expect(await world.now(runAt(1).id)).toMatchObject({ quantityCompleted: 0, quantityScrapped: 1 });
  });
});

describe('scrap and short closes', () => {
  test('a scrapped component is charged to its run, and a run is closed short with a reason only', async () => {
    const { plant, mbom, create, received, installed, done, refused, now, work, place } = world;
    const frame = await plant.part('FRAME-1');
    await mbom(frame, [{ part: plant.componentOne, quantity: 1 }]);
    const { run } = await create(frame, 4, { locationId: place });
    const stock = await received(plant.componentOne, 10, { lot_number: 'L-S' });
    await installed(run, 0, stock, 3);
    const scrap = {
      runId: run.id,
      partInventoryId: toWire(ids.PartInventory, stock.id),
      quantity: 0.5,
      reasonCode: 'BENT',
    };
    expect(await done('recordScrap', scrap)).toMatchObject({ scrapRecord: { kind: 'COMPONENT', quantity: 0.5 } });
    expect(await refused('recordScrap', { ...scrap, quantity: 7 })).toMatchObject({ code: 'INSUFFICIENT_QUANTITY' });
    const open = await now(run.id);
    expect(await refused('closeRun', { id: run.id, etag: open._etag })).toMatchObject({ code: 'STATE_INVALID' });
    await work(run);
    const told = await done<Told>('completeRunQuantity', { runId: run.id, quantityCompleted: 3 });
    expect(told.runCompletion.materials).toMatchObject([
      { kind: 'INSTALLED', quantity: 3 },
      { kind: 'SCRAPPED', quantity: 0.5 },
    ]);
    const short = { id: run.id, etag: (await now(run.id))._etag };
    expect(await refused('closeRun', short)).toMatchObject({
      code: 'STATE_INVALID',
      details: { planned: 4, completed: 3, scrapped: 0 },
    });
    expect(await done('closeRun', { ...short, shortCloseReason: 'the order was cut' })).toMatchObject({
      run: { partInventory: { quantity: 3, status: 'AVAILABLE' } },
    });
  });
});

test('every invariant of MES holds', async () => {
  expect(await violations(world.database, /./)).toEqual({});
});
