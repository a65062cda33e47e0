import { demandId } from '../books/demands.ts';
import { close, complete } from '../floor/completions.ts';
import { install, installAll, remove, requirementOf } from '../floor/installations.ts';
import { deviate, openRework, openRun, runOf, type Run, type StepStatus } from '../floor/runs.ts';
import { cancelRest, work } from '../floor/work.ts';
import { stockOf } from '../floor/stock.ts';
import type { Plant } from '../plant.ts';
import { must } from '../world.ts';

const serials = (unit: number): Readonly<Record<string, string>> => ({
  'MTR-220': `MTR-000${String(unit)}`,
  'ESC-60': `ESC-000${String(unit)}`,
});

type Unit = {
  number: string;
  serial: string;
  revision: 'A' | 'B';
  created: string;
  scheduled?: readonly [string, string];
  demand?: string;
};

const openUnit = (plant: Plant, { number, serial, revision, created, scheduled, demand }: Unit): Run =>
  openRun(plant, {
    number,
    title: `Propulsion unit ${serial}`,
    part: 'PU-400',
    revision,
    planned: 1,
    serial,
    created,
    ...(scheduled === undefined ? {} : { scheduled }),
    ...(demand === undefined ? {} : { demandId: demandId(demand) }),
  });

const finish = (plant: Plant, run: Run, first: string, second: string): void => {
  work(plant, run, 10, { from: `${first} 08:10`, to: `${first} 08:36` });
  work(plant, run, 20, { from: `${first} 09:00`, to: `${first} 09:33` });
  work(plant, run, 30, { from: `${second} 08:00`, to: `${second} 08:18`, who: 'Grace Abara' });
  complete(plant, run, { at: `${second} 09:00`, good: 1, place: 'FINISHED', final: true });
  close(plant, run, { at: `${second} 10:00` });
};

/**
 * Units to revision A. The second has more threadlocker on the mount than its BOM says, as NCR-1002 allows; in it a harness
 * was put in, taken out again for a nick in its sleeve, and replaced.
 */
export const unitsToA = (plant: Plant): void => {
  const first = openUnit(plant, {
    number: 'RUN-1012',
    serial: 'PU-0001',
    revision: 'A',
    created: '2026-02-25 07:00',
    scheduled: ['2026-02-25 08:00', '2026-02-26 18:00'],
  });
  installAll(plant, first, { at: '2026-02-25 08:00', from: serials(1) });
  finish(plant, first, '2026-02-25', '2026-02-26');
  const second = openUnit(plant, {
    number: 'RUN-1013',
    serial: 'PU-0002',
    revision: 'A',
    created: '2026-02-26 07:00',
    scheduled: ['2026-02-26 08:00', '2026-02-27 18:00'],
    demand: 'SO-5001',
  });
  installAll(plant, second, { at: '2026-02-26 08:00', from: serials(2), except: ['HAR-10'] });
  const nicked = install(plant, second, requirementOf(second, 'HAR-10'), stockOf(plant.floor, 'HAR-2602'), '1', {
    at: '2026-02-26 09:05',
    step: 20,
  });
  remove(plant, nicked, {
    at: '2026-02-26 09:20',
    by: 'Tomas Lind',
    reason: 'Nick in the sleeve; back to stock for re-sleeving',
  });
  install(plant, second, requirementOf(second, 'HAR-10'), stockOf(plant.floor, 'HAR-2602'), '1', {
    at: '2026-02-26 09:25',
    step: 20,
  });
  install(
    plant,
    second,
    deviate(plant, second, 'LOC-243', '1', 'NCR-1002'),
    stockOf(plant.floor, 'LOC-243@BIN-C2'),
    '1',
    { at: '2026-02-26 09:28', step: 20 },
  );
  finish(plant, second, '2026-02-26', '2026-02-27');
};

/** A unit to revision B with the carbon propeller, an approved substitute. */
export const unitsToB = (plant: Plant): void => {
  const run = openUnit(plant, {
    number: 'RUN-1015',
    serial: 'PU-0003',
    revision: 'B',
    created: '2026-03-04 07:00',
    scheduled: ['2026-03-04 08:00', '2026-03-05 18:00'],
    demand: 'SO-5002',
  });
  installAll(plant, run, { at: '2026-03-04 08:00', from: serials(3), except: ['PRP-15'] });
  install(plant, run, requirementOf(run, 'PRP-15'), stockOf(plant.floor, 'AER-2601-PRP-15C'), '1', {
    at: '2026-03-04 09:30',
    step: 20,
  });
  finish(plant, run, '2026-03-04', '2026-03-05');
};

/** The first unit came back from burn-in with a failed controller: a new run takes it out and puts another in. Its record gets a second version. */
export const rework = (plant: Plant): void => {
  const original = runOf(plant, 'RUN-1012');
  const run = openRework(plant, {
    number: 'RUN-1012-R1',
    title: 'Rework of propulsion unit PU-0001: controller replaced',
    part: 'PU-400',
    planned: 1,
    created: '2026-03-09 07:00',
    reworkOf: 'RUN-1012',
    procedureKey: 'REWORK-PU 1',
    steps: [{ sequence: 10, title: 'Replace controller and test', workCenter: 'LAX-TEST' }],
  });
  const failed = must(
    original.installations.find(({ stock }) => stock.serial === 'ESC-0001'),
    'controller ESC-0001',
  );
  remove(plant, failed, {
    at: '2026-03-09 08:10',
    by: 'Ines Moreau',
    reason: 'Controller failed after burn-in',
    inRun: run,
  });
  install(plant, run, requirementOf(original, 'ESC-60'), stockOf(plant.floor, 'ESC-0005'), '1', {
    at: '2026-03-09 08:25',
    by: 'Ines Moreau',
    step: 10,
  });
  work(plant, run, 10, { from: '2026-03-09 08:00', to: '2026-03-09 09:00', who: 'Ines Moreau', type: 'REWORK' });
  complete(plant, run, { at: '2026-03-09 09:10', good: 1, by: 'Ines Moreau', final: true });
  close(plant, run, { at: '2026-03-09 10:00' });
};

const stand = (plant: Plant, unit: Unit, position: number, status: StepStatus, from: string): Run => {
  const run = openUnit(plant, { ...unit, demand: 'SO-5002' });
  if (position > 10)
    work(plant, run, 10, { from: from.replace(/\d\d:\d\d$/u, '08:10'), to: from.replace(/\d\d:\d\d$/u, '08:36') });
  // Work that is held, failed or to be changed has no labor running.
  work(plant, run, position, { from, status, ...(status === 'IN_PROGRESS' ? {} : { hours: 0 }) });
  return run;
};

/** A unit that was built and failed its thrust test: NCR-1005. */
const failed = (plant: Plant): void => {
  const run = openUnit(plant, {
    number: 'RUN-1017',
    serial: 'PU-0007',
    revision: 'B',
    created: '2026-03-09 07:00',
    demand: 'SO-5002',
  });
  installAll(plant, run, { at: '2026-03-11 08:00', from: { 'MTR-220': 'MTR-0005', 'ESC-60': 'ESC-0004' } });
  work(plant, run, 10, { from: '2026-03-11 08:10', to: '2026-03-11 08:36' });
  work(plant, run, 20, { from: '2026-03-11 09:00', to: '2026-03-11 09:33' });
  work(plant, run, 30, { from: '2026-03-11 13:00', status: 'FAILED', hours: 0 });
};

/** One run in each of the other states. Two wait for motors. */
export const unitsInWork = (plant: Plant): void => {
  failed(plant);
  const building = stand(
    plant,
    {
      number: 'RUN-1016',
      serial: 'PU-0004',
      revision: 'B',
      created: '2026-03-10 07:00',
      scheduled: ['2026-03-11 08:00', '2026-03-13 18:00'],
    },
    20,
    'IN_PROGRESS',
    '2026-03-12 09:00',
  );
  installAll(plant, building, {
    at: '2026-03-12 08:20',
    from: { 'MTR-220': 'MTR-0004' },
    only: ['MTR-220', 'M3X8', 'WSH-M3'],
  });
  stand(
    plant,
    { number: 'RUN-1018', serial: 'PU-0005', revision: 'B', created: '2026-03-10 07:10' },
    10,
    'HOLD',
    '2026-03-12 10:00',
  );
  stand(
    plant,
    { number: 'RUN-1019', serial: 'PU-0006', revision: 'B', created: '2026-03-10 07:20' },
    10,
    'REDLINE',
    '2026-03-12 11:00',
  );
  openUnit(plant, {
    number: 'RUN-1020',
    serial: 'PU-0008',
    revision: 'B',
    created: '2026-03-12 07:00',
    scheduled: ['2026-03-16 08:00', '2026-03-18 18:00'],
    demand: 'SO-5003',
  });
  cancelRest(
    openUnit(plant, {
      number: 'RUN-1021',
      serial: 'PU-0009',
      revision: 'B',
      created: '2026-03-03 07:00',
      demand: 'SO-5004',
    }),
  );
};
