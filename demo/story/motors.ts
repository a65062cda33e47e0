import { scrapComponent } from '../floor/scrap.ts';
import { close, complete } from '../floor/completions.ts';
import { installAll } from '../floor/installations.ts';
import { openRun, type Run } from '../floor/runs.ts';
import { work } from '../floor/work.ts';
import { stockOf } from '../floor/stock.ts';
import { demoId } from '../ids.ts';
import type { Plant } from '../plant.ts';
import { at, siteOf } from '../world.ts';

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
export const buildLot = (
  plant: Plant,
  { number, title, part, planned, lot, day, steps, place }: Lot,
  before?: (run: Run) => void,
): Run => {
  const run = openRun(plant, {
    number,
    title,
    part,
    planned,
    lot,
    created: `${day} 06:30`,
    scheduled: [`${day} 07:00`, `${day} 18:00`],
  });
  installAll(plant, run, { at: `${day} 08:00` });
  for (const [position, from, to] of steps) work(plant, run, position, { from: `${day} ${from}`, to: `${day} ${to}` });
  before?.(run);
  complete(plant, run, { at: `${day} 17:30`, good: planned, place, final: true });
  close(plant, run, { at: `${day} 18:00` });
  return run;
};

/** Stacks, stators and rotors: the lower levels of the motor. */
const buildMotorParts = (plant: Plant): void => {
  buildLot(plant, {
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
  buildLot(plant, {
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
  buildLot(
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
      scrapComponent(plant, run, stockOf(plant.floor, 'MAG-2601-MAG-N42'), '2', {
        at: '2026-01-23 09:40',
        reason: 'DROPPED',
        comment: 'Two segments chipped on the floor.',
      }),
  );
};

/** Five motors: a serial part is built one run per serial, grouped in a batch. */
const buildMotors = (plant: Plant): void => {
  const site = siteOf(plant.world, 'LAX');
  const created = '2026-01-28 15:00';
  const batchAt = at(site, created);
  plant.world.mes.add('runBatch', {
    id: demoId('runBatch', 'RB-0001', batchAt),
    siteId: site.id,
    number: 'RB-0001',
    title: 'Five motors',
  });
  for (let unit = 1; unit <= 5; unit += 1) {
    const serial = `MTR-000${String(unit)}`;
    const run = openRun(plant, {
      number: `RUN-1007-${String(unit)}`,
      title: `Motor ${serial}`,
      part: 'MTR-220',
      planned: 1,
      serial,
      created,
      batch: 'RB-0001',
      scheduled: ['2026-01-29 07:00', '2026-01-30 18:00'],
    });
    const hour = String(8 + unit).padStart(2, '0');
    installAll(plant, run, { at: `2026-01-29 ${hour}:00` });
    work(plant, run, 10, { from: `2026-01-29 ${hour}:05`, to: `2026-01-29 ${hour}:17` });
    work(plant, run, 20, { from: `2026-01-29 ${hour}:20`, to: `2026-01-29 ${hour}:40` });
    work(plant, run, 30, { from: `2026-01-30 ${hour}:00`, to: `2026-01-30 ${hour}:12`, who: 'Ines Moreau' });
    complete(plant, run, { at: `2026-01-30 ${hour}:15`, good: 1, place: 'BIN-B3', final: true });
    close(plant, run, { at: `2026-01-30 ${hour}:20` });
  }
};

/** Rotors that were stopped short: three of six, since the adhesive had expired. */
const buildShort = (plant: Plant): void => {
  const run = openRun(plant, {
    number: 'RUN-1022',
    title: 'Rotors, second lot, stopped short',
    part: 'ROT-220',
    planned: 6,
    lot: 'ROT-2603',
    created: '2026-03-09 06:30',
  });
  installAll(plant, run, { at: '2026-03-09 08:00', units: '3' });
  work(plant, run, 10, { from: '2026-03-09 08:10', to: '2026-03-09 08:55' });
  complete(plant, run, { at: '2026-03-09 14:00', good: 3, place: 'BIN-C1', final: true });
  const balance = run.steps[1];
  if (balance !== undefined) balance.status = 'CANCELED';
  close(plant, run, { at: '2026-03-09 15:00', shortReason: 'Adhesive ran out; the rest is planned again.' });
};

export const buildMotorLine = (plant: Plant): void => {
  buildMotorParts(plant);
  buildMotors(plant);
};
export const stopRotorsShort = buildShort;
