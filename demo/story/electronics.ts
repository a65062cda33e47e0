import type { Run } from '../named.ts';
import { enterBill } from '../books/bills.ts';
import { lineOf } from '../books/orders.ts';
import { close, complete } from '../floor/completions.ts';
import { install, installAll, requirementOf } from '../floor/installations.ts';
import { openRun, openRuns } from '../floor/runs.ts';
import { work } from '../floor/work.ts';
import { stockOf } from '../floor/stock.ts';
import { raise, resolve } from '../floor/issues.ts';
import type { Plant } from '../plant.ts';
import { receive } from './dock.ts';
import { buildLot } from './motors.ts';

/** Wire used by the foot and bought in rolls: 3 rolls of 100 ft at 45.00; ten harnesses take 25 m, which is 82.020997 ft. */
const buildHarnesses = async (plant: Plant): Promise<void> => {
  const line = lineOf(plant.orders, 'PO-1032');
  await receive(plant, {
    number: 'RCT-1032',
    supplier: 'VOLTAIC',
    slip: 'VC-88120',
    at: '2026-02-03 10:15',
    items: [{ line, quantity: '3', place: 'BIN-D2', stockKey: 'WIRE-14' }],
  });
  // The supplier bills by the foot what was ordered by the roll.
  await enterBill(plant, {
    number: 'VC-INV-5521',
    supplier: 'VOLTAIC',
    day: '2026-02-05',
    posted: '2026-02-06',
    lines: [{ line, quantity: '300', unit: 'FOT', price: '0.45' }],
  });
  await buildLot(plant, {
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

const fillCapacitors = async (plant: Plant, run: Run, index: number, when: string): Promise<void> => {
  const requirement = requirementOf(run, 'CAP-100UF');
  for (const [lot, pieces] of capacitors[index] ?? [])
    await install(plant, run, requirement, stockOf(plant.floor, lot), pieces, { at: when, by: 'Ines Moreau' });
};

/** Five controllers, serials ESC-0001 to ESC-0005. A recall of lot L2 meets the fourth and the fifth, and no other. */
const buildControllers = async (plant: Plant): Promise<void> => {
  const runs = await openRuns(
    plant,
    {
      number: 'RUN-1006',
      title: 'Five speed controllers',
      part: 'ESC-60',
      planned: 5,
      serials: ['ESC-0001', 'ESC-0002', 'ESC-0003', 'ESC-0004', 'ESC-0005'],
      created: '2026-02-06 15:00',
      scheduled: ['2026-02-09 07:00', '2026-02-10 18:00'],
    },
    (serial) => `Speed controller ${serial}`,
  );
  for (const [index, run] of runs.entries()) {
    const hour = String(9 + index).padStart(2, '0');
    await fillCapacitors(plant, run, index, `2026-02-09 ${hour}:00`);
    await installAll(plant, run, { at: `2026-02-09 ${hour}:20`, except: ['CAP-100UF'] });
    await work(plant, run, 10, { from: `2026-02-09 ${hour}:00`, to: `2026-02-09 ${hour}:14` });
    await work(plant, run, 20, { from: `2026-02-09 ${hour}:20`, to: `2026-02-09 ${hour}:29` });
    await work(plant, run, 30, { from: `2026-02-10 ${hour}:00`, to: `2026-02-10 ${hour}:06`, who: 'Ines Moreau' });
    await complete(plant, run, { at: `2026-02-10 ${hour}:30`, good: 1, place: 'BIN-D2' });
  }
  await raise(plant, 'NCR-1001');
  await resolve(plant, 'NCR-1001');
  for (const run of runs) await close(plant, run, { at: '2026-02-10 17:00' });
};

/** Controller boards. */
export const buildBoards = async (plant: Plant): Promise<void> => {
  await buildLot(plant, {
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
};

/** Harnesses and controllers. */
export const buildElectronics = async (plant: Plant): Promise<void> => {
  await buildHarnesses(plant);
  await buildControllers(plant);
};

/**
 * Twenty cooling fans, each with three resistors that are backflushed, but only 45 lie at the line: the floor's completion stands, 45
 * are posted, 15 wait as an exception that keeps the run from closing.
 */
export const buildFans = async (plant: Plant): Promise<void> => {
  const run = await openRun(plant, {
    number: 'RUN-1011',
    title: 'Cooling fans, lot of 20',
    part: 'CLF-12',
    planned: 20,
    lot: 'CLF-2602',
    created: '2026-02-24 06:30',
    scheduled: ['2026-02-24 07:00', '2026-02-24 18:00'],
  });
  await installAll(plant, run, { at: '2026-02-24 08:00', except: ['RES-10R'] });
  await work(plant, run, 10, { from: '2026-02-24 08:10', to: '2026-02-24 09:10' });
  await complete(plant, run, { at: '2026-02-24 16:01', good: 20, place: 'LINE-1' });
};
