import { enterBill } from '../books/bills.ts';
import { lineOf } from '../books/orders.ts';
import { postReceipt } from '../books/receipts.ts';
import { close, complete } from '../floor/completions.ts';
import { install, installAll, requirementOf } from '../floor/installations.ts';
import { receiveOnFloor } from '../floor/receipts.ts';
import { openRun, type Run } from '../floor/runs.ts';
import { work } from '../floor/work.ts';
import { stockOf } from '../floor/stock.ts';
import { demoId } from '../ids.ts';
import type { Plant } from '../plant.ts';
import { at, siteOf } from '../world.ts';
import { buildLot } from './motors.ts';

/** Wire used by the foot and bought in rolls: 3 rolls of 100 ft at 45.00; ten harnesses take 25 m, which is 82.020997 ft. */
const buildHarnesses = (plant: Plant): void => {
  const site = siteOf(plant.world, 'LAX');
  const line = lineOf(plant.orders, 'PO-1032');
  const [rolls] = receiveOnFloor(plant.world, plant.floor, {
    number: 'RCT-1032',
    site,
    supplier: 'VOLTAIC',
    slip: 'VC-88120',
    at: at(site, '2026-02-03 10:15'),
    by: 'Lucia Ferraro',
    items: [{ line, quantity: '3', place: 'BIN-D2', stockKey: 'WIRE-14' }],
  });
  if (rolls !== undefined) postReceipt(plant, rolls);
  // The supplier bills by the foot what was ordered by the roll.
  enterBill(plant, {
    number: 'VC-INV-5521',
    supplier: 'VOLTAIC',
    day: '2026-02-05',
    posted: '2026-02-06',
    lines: [{ line, quantity: '300', unit: 'FOT', price: '0.45' }],
  });
  buildLot(plant, {
    number: 'RUN-1008',
    title: 'Phase lead harnesses, lot of 10',
    part: 'HAR-10',
    planned: 10,
    lot: 'HAR-2602',
    day: '2026-02-05',
    steps: [[10, '08:10', '10:10']],
    place: 'BIN-D2',
  });
};

/** How the eight capacitors of each controller were really filled: 27 of lot L1 and 13 of the approved alternate, lot L2. */
const capacitors: readonly (readonly (readonly [lot: 'L1' | 'L2', pieces: string])[])[] = [
  [['L1', '8']],
  [['L1', '8']],
  [['L1', '8']],
  [
    ['L1', '3'],
    ['L2', '5'],
  ],
  [['L2', '8']],
];

const fillCapacitors = (plant: Plant, run: Run, unit: number, when: string): void => {
  const requirement = requirementOf(run, 'CAP-100UF');
  for (const [lot, pieces] of capacitors[unit - 1] ?? [])
    install(plant, run, requirement, stockOf(plant.floor, lot), pieces, { at: when, step: 10, by: 'Ines Moreau' });
};

/** Five controllers, serials ESC-0001 to ESC-0005. A recall of lot L2 meets the fourth and the fifth, and no other. */
const buildControllers = (plant: Plant): void => {
  const site = siteOf(plant.world, 'LAX');
  const created = '2026-02-06 15:00';
  plant.world.mes.add('runBatch', {
    id: demoId('runBatch', 'RB-0002', at(site, created)),
    siteId: site.id,
    number: 'RB-0002',
    title: 'Five speed controllers',
  });
  for (let unit = 1; unit <= 5; unit += 1) {
    const serial = `ESC-000${String(unit)}`;
    const run = openRun(plant, {
      number: `RUN-1006-${String(unit)}`,
      title: `Speed controller ${serial}`,
      part: 'ESC-60',
      planned: 1,
      serial,
      created,
      batch: 'RB-0002',
      scheduled: ['2026-02-09 07:00', '2026-02-10 18:00'],
    });
    const hour = String(8 + unit).padStart(2, '0');
    fillCapacitors(plant, run, unit, `2026-02-09 ${hour}:00`);
    installAll(plant, run, { at: `2026-02-09 ${hour}:20`, except: ['CAP-100UF'] });
    work(plant, run, 10, { from: `2026-02-09 ${hour}:00`, to: `2026-02-09 ${hour}:14` });
    work(plant, run, 20, { from: `2026-02-09 ${hour}:20`, to: `2026-02-09 ${hour}:29` });
    work(plant, run, 30, { from: `2026-02-10 ${hour}:00`, to: `2026-02-10 ${hour}:06`, who: 'Ines Moreau' });
    complete(plant, run, { at: `2026-02-10 ${hour}:30`, good: 1, place: 'BIN-D2', final: true });
    close(plant, run, { at: '2026-02-10 17:00' });
  }
};

/** Boards, harnesses and controllers. */
export const buildElectronics = (plant: Plant): void => {
  buildLot(plant, {
    number: 'RUN-1005',
    title: 'Controller boards, lot of 10',
    part: 'PCBA-60',
    planned: 10,
    lot: 'PCBA-2601',
    day: '2026-01-27',
    steps: [
      [10, '08:00', '09:15'],
      [20, '13:00', '13:30'],
    ],
    place: 'BIN-D1',
  });
  buildHarnesses(plant);
  buildControllers(plant);
};

/**
 * Twenty cooling fans, each with three resistors that are backflushed, but only 45 lie at the line: the floor's completion stands, 45
 * are posted, 15 wait as an exception that keeps the run from closing.
 */
export const buildFans = (plant: Plant): void => {
  const run = openRun(plant, {
    number: 'RUN-1011',
    title: 'Cooling fans, lot of 20',
    part: 'CLF-12',
    planned: 20,
    lot: 'CLF-2602',
    created: '2026-02-24 06:30',
    scheduled: ['2026-02-24 07:00', '2026-02-24 18:00'],
  });
  installAll(plant, run, { at: '2026-02-24 08:00', except: ['RES-10R'] });
  work(plant, run, 10, { from: '2026-02-24 08:10', to: '2026-02-24 09:10' });
  const resistors = requirementOf(run, 'RES-10R');
  install(plant, run, resistors, stockOf(plant.floor, 'RES-10R@LINE-1'), '45', {
    at: '2026-02-24 16:00',
    by: 'Backflush',
  });
  complete(plant, run, { at: '2026-02-24 16:01', good: 20, place: 'LINE-1' });
  const opened = at(run.site, '2026-02-24 16:01');
  plant.world.mes.add('backflushException', {
    id: demoId('backflushException', run.number, opened),
    siteId: run.site.id,
    runId: run.id,
    runCompletionId: demoId('runCompletion', `${run.number}:1`, opened),
    buildRequirementId: resistors.id,
    partId: resistors.item.part.id,
    status: 'OPEN',
    quantityRequired: '60',
    quantityPosted: '45',
    unitOfMeasure: 'EA',
    reason: 'Line-side stock ran out: 45 of 60 were there.',
    openedAt: opened,
  });
  plant.world.erp.add('completionException', {
    id: demoId('completionException', run.number, opened),
    siteId: run.site.id,
    completionId: demoId('workOrderCompletion', `${run.number}:1`, opened),
    itemId: resistors.item.part.itemId,
    kind: 'INSUFFICIENT_STOCK',
    quantity: '15',
    unitOfMeasure: 'EA',
    openedAt: opened,
    note: 'Waits for the floor to find the reel.',
  });
};
