import { close, complete } from '../floor/completions.ts';
import { install, requirementOf } from '../floor/installations.ts';
import { openRun } from '../floor/runs.ts';
import { work } from '../floor/work.ts';
import { stockOf } from '../floor/stock.ts';
import type { Plant } from '../plant.ts';

/**
 * The smallest example of consumption: three of Assembly Part One, each with 2.4 of Component Part One from place A and 2.6 from place
 * B, and 3 of Component Part Two from place C. Consumed in all: 7.2, 7.8 and 9; by part 15 and 9.
 */
export const buildExample = async (plant: Plant): Promise<void> => {
  const run = await openRun(plant, {
    number: 'RUN-1000',
    title: 'Seed run',
    part: 'Assembly Part One',
    planned: 3,
    lot: 'APO-2601',
    created: '2026-01-21 06:30',
    scheduled: ['2026-01-21 07:00', '2026-01-21 12:00'],
  });
  const tube = requirementOf(run, 'Component Part One');
  const clamp = requirementOf(run, 'Component Part Two');
  await install(plant, run, tube, stockOf(plant.floor, 'Component Part One@A'), '7.2', { at: '2026-01-21 08:00' });
  await install(plant, run, tube, stockOf(plant.floor, 'Component Part One@B'), '7.8', { at: '2026-01-21 08:05' });
  await install(plant, run, clamp, stockOf(plant.floor, 'Component Part Two@C'), '9', { at: '2026-01-21 08:10' });
  await work(plant, run, 10, { from: '2026-01-21 08:15', to: '2026-01-21 08:51' });
  await complete(plant, run, { at: '2026-01-21 09:00', good: 3, place: 'FINISHED' });
  await close(plant, run, { at: '2026-01-21 10:00' });
};

/**
 * Ten hubs reported in three increments: six good, one scrapped after its inserts were in, three good. 2 inserts at 4.00 and half an
 * hour at 60.00 make 38.00 each; 380.00 go through work in process and none stays.
 */
export const buildHubs = async (plant: Plant): Promise<void> => {
  const run = await openRun(plant, {
    number: 'RUN-1004',
    title: 'Propeller hubs, lot of 10',
    part: 'HUB-15',
    planned: 10,
    lot: 'HUB-2601',
    created: '2026-01-26 06:30',
    scheduled: ['2026-01-26 07:00', '2026-01-28 18:00'],
  });
  const take = async (pieces: string, when: string): Promise<void> => {
    await install(plant, run, requirementOf(run, 'INS-15'), stockOf(plant.floor, 'INS-15@BIN-A1'), pieces, {
      at: when,
    });
  };
  await take('12', '2026-01-26 08:00');
  await work(plant, run, 10, { from: '2026-01-26 08:30', to: '2026-01-26 11:30', status: 'IN_PROGRESS' });
  await complete(plant, run, { at: '2026-01-26 12:00', good: 6, place: 'BIN-B3' });
  await take('2', '2026-01-27 08:00');
  await work(plant, run, 10, { from: '2026-01-27 08:30', to: '2026-01-27 09:00', status: 'IN_PROGRESS' });
  await complete(plant, run, { at: '2026-01-27 09:30', scrapped: 1, place: 'BIN-B3', reason: 'BORE_OVERSIZE' });
  await take('6', '2026-01-28 08:00');
  await work(plant, run, 10, { from: '2026-01-28 08:30', to: '2026-01-28 10:00' });
  await complete(plant, run, { at: '2026-01-28 10:30', good: 3, place: 'BIN-B3' });
  await close(plant, run, { at: '2026-01-28 12:00' });
};
