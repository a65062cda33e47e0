import type { Run } from '../named.ts';
import { scrapComponent } from '../floor/scrap.ts';
import { close, complete } from '../floor/completions.ts';
import { installAll } from '../floor/installations.ts';
import { openRun, openRuns } from '../floor/runs.ts';
import { cancelSteps, work } from '../floor/work.ts';
import { stockOf } from '../floor/stock.ts';
import type { Plant } from '../plant.ts';

type Lot = {
  number: string;
  title: string;
  part: string;
  planned: number;
  lot: string;
  day: string;
  steps: readonly (readonly [position: number, from: string, to: string])[];
  place: string;
};

/** A lot built in one day: everything installed in the morning, all of it good in the evening. */
export const buildLot = async (
  plant: Plant,
  { number, title, part, planned, lot, day, steps, place }: Lot,
  before?: (run: Run) => Promise<void>,
): Promise<Run> => {
  const run = await openRun(plant, {
    number,
    title,
    part,
    planned,
    lot,
    created: `${day} 06:30`,
    scheduled: [`${day} 07:00`, `${day} 18:00`],
  });
  await installAll(plant, run, { at: `${day} 08:00` });
  for (const [position, from, to] of steps)
    await work(plant, run, position, { from: `${day} ${from}`, to: `${day} ${to}` });
  await before?.(run);
  await complete(plant, run, { at: `${day} 17:30`, good: planned, place });
  await close(plant, run, { at: `${day} 18:00` });
  return run;
};

/** Stacks, stators and rotors: the lower levels of the motor. */
const buildMotorParts = async (plant: Plant): Promise<void> => {
  await buildLot(plant, {
    number: 'RUN-1001',
    title: 'Lamination stacks, lot of 20',
    part: 'LAM-220',
    planned: 20,
    lot: 'LAM-2601',
    day: '2026-01-20',
    steps: [
      [10, '08:10', '08:50'],
      [20, '09:00', '11:00'],
    ],
    place: 'BIN-C1',
  });
  await buildLot(plant, {
    number: 'RUN-1002',
    title: 'Stators, lot of 12',
    part: 'STA-220',
    planned: 12,
    lot: 'STA-2601',
    day: '2026-01-22',
    steps: [
      [10, '08:10', '09:10'],
      [20, '09:20', '11:50'],
      [30, '13:00', '13:45'],
    ],
    place: 'BIN-C1',
  });
  await buildLot(
    plant,
    {
      number: 'RUN-1003',
      title: 'Rotors, lot of 12',
      part: 'ROT-220',
      planned: 12,
      lot: 'ROT-2601',
      day: '2026-01-23',
      steps: [
        [10, '08:10', '11:10'],
        [20, '12:30', '13:45'],
      ],
      place: 'BIN-C1',
    },
    (run) =>
      scrapComponent(plant, run, stockOf(plant.floor, 'MAG-2601-MAG-N42'), {
        quantity: '2',
        at: '2026-01-23 09:40',
        reason: 'DROPPED',
        comment: 'Two segments chipped on the floor.',
      }),
  );
};

/** Five motors: a serial part is built one run per serial, grouped in a batch. */
const buildMotors = async (plant: Plant): Promise<void> => {
  const runs = await openRuns(
    plant,
    {
      number: 'RUN-1007',
      title: 'Five motors',
      part: 'MTR-220',
      planned: 5,
      serials: ['MTR-0001', 'MTR-0002', 'MTR-0003', 'MTR-0004', 'MTR-0005'],
      created: '2026-01-28 15:00',
      scheduled: ['2026-01-29 07:00', '2026-01-30 18:00'],
    },
    (serial) => `Motor ${serial}`,
  );
  for (const [index, run] of runs.entries()) {
    const hour = String(9 + index).padStart(2, '0');
    await installAll(plant, run, { at: `2026-01-29 ${hour}:00` });
    await work(plant, run, 10, { from: `2026-01-29 ${hour}:05`, to: `2026-01-29 ${hour}:17` });
    await work(plant, run, 20, { from: `2026-01-29 ${hour}:20`, to: `2026-01-29 ${hour}:40` });
    await work(plant, run, 30, { from: `2026-01-30 ${hour}:00`, to: `2026-01-30 ${hour}:12`, who: 'Ines Moreau' });
    await complete(plant, run, { at: `2026-01-30 ${hour}:15`, good: 1, place: 'BIN-B3' });
    await close(plant, run, { at: `2026-01-30 ${hour}:20` });
  }
};

/** Rotors that were stopped short: three of six, since the adhesive had expired. */
const buildShort = async (plant: Plant): Promise<void> => {
  const run = await openRun(plant, {
    number: 'RUN-1022',
    title: 'Rotors, second lot, stopped short',
    part: 'ROT-220',
    planned: 6,
    lot: 'ROT-2603',
    created: '2026-03-09 06:30',
  });
  await installAll(plant, run, { at: '2026-03-09 08:00', units: '3' });
  await work(plant, run, 10, { from: '2026-03-09 08:10', to: '2026-03-09 08:55' });
  await complete(plant, run, { at: '2026-03-09 14:00', good: 3, place: 'BIN-C1' });
  await cancelSteps(plant, run, { at: '2026-03-09 14:30', reason: 'Adhesive ran out' });
  await close(plant, run, { at: '2026-03-09 15:00', shortReason: 'Adhesive ran out; the rest is planned again.' });
};

export const buildMotorLine = async (plant: Plant): Promise<void> => {
  await buildMotorParts(plant);
  await buildMotors(plant);
};
export const stopRotorsShort = buildShort;
