import type { Run } from '../named.ts';
import { demandId, withdrawDemand } from '../books/demands.ts';
import { carry } from '../carry/carry.ts';
import { close, complete } from '../floor/completions.ts';
import { install, installAll, installationOf, remove, requirementOf } from '../floor/installations.ts';
import { issueIdOf, raise } from '../floor/issues.ts';
import { deviate, openRework, openRun, runOf } from '../floor/runs.ts';
import { cancelSteps, work, type WorkGiven } from '../floor/work.ts';
import { stockOf } from '../floor/stock.ts';
import type { Plant } from '../plant.ts';
import { at } from '../world.ts';

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

const openUnit = async (plant: Plant, unit: Unit): Promise<Run> => {
  const { number, serial, revision, created, scheduled, demand } = unit;
  return openRun(plant, {
    number,
    title: `Propulsion unit ${serial}`,
    part: 'PU-400',
    revision,
    planned: 1,
    serials: [serial],
    created,
    ...(scheduled === undefined ? {} : { scheduled }),
    ...(demand === undefined ? {} : { demandId: demandId(plant, demand) }),
  });
};

const finish = async (plant: Plant, run: Run, first: string, second: string): Promise<void> => {
  await work(plant, run, 10, { from: `${first} 08:10`, to: `${first} 08:36` });
  await work(plant, run, 20, { from: `${first} 09:00`, to: `${first} 09:33` });
  await work(plant, run, 30, { from: `${second} 08:00`, to: `${second} 08:18`, who: 'Grace Abara' });
  await complete(plant, run, { at: `${second} 09:00`, good: 1, place: 'FINISHED' });
  await close(plant, run, { at: `${second} 10:00` });
};

/**
 * Units to revision A. The second has more threadlocker on the mount than its BOM says, as NCR-1002 allows; in it a harness
 * was put in, taken out again for a nick in its sleeve, and replaced.
 */
export const unitsToA = async (plant: Plant): Promise<void> => {
  const first = await openUnit(plant, {
    number: 'RUN-1012',
    serial: 'PU-0001',
    revision: 'A',
    created: '2026-02-25 07:00',
    scheduled: ['2026-02-25 08:00', '2026-02-26 18:00'],
  });
  await installAll(plant, first, { at: '2026-02-25 08:00', from: serials(1) });
  await finish(plant, first, '2026-02-25', '2026-02-26');
  const second = await openUnit(plant, {
    number: 'RUN-1013',
    serial: 'PU-0002',
    revision: 'A',
    created: '2026-02-26 07:00',
    scheduled: ['2026-02-26 08:00', '2026-02-27 18:00'],
    demand: 'SO-5001',
  });
  await installAll(plant, second, { at: '2026-02-26 08:00', from: serials(2), except: ['HAR-10'] });
  const nicked = await install(plant, second, requirementOf(second, 'HAR-10'), stockOf(plant.floor, 'HAR-2602'), '1', {
    at: '2026-02-26 09:05',
    step: 20,
  });
  await remove(plant, second, nicked, {
    at: '2026-02-26 09:20',
    by: 'Tomas Lind',
    reason: 'Nick in the sleeve; back to stock for re-sleeving',
  });
  await install(plant, second, requirementOf(second, 'HAR-10'), stockOf(plant.floor, 'HAR-2602'), '1', {
    at: '2026-02-26 09:25',
    step: 20,
  });
  const more = await deviate(plant, second, {
    part: 'LOC-243',
    quantity: 1,
    issueId: issueIdOf(plant, 'NCR-1002'),
    at: '2026-02-26 09:27',
  });
  await install(plant, second, more, stockOf(plant.floor, 'LOC-243@BIN-C2'), '1', {
    at: '2026-02-26 09:28',
    step: 20,
  });
  await finish(plant, second, '2026-02-26', '2026-02-27');
};

/** A unit to revision B with the carbon propeller, an approved substitute. */
export const unitsToB = async (plant: Plant): Promise<void> => {
  const run = await openUnit(plant, {
    number: 'RUN-1015',
    serial: 'PU-0003',
    revision: 'B',
    created: '2026-03-04 07:00',
    scheduled: ['2026-03-04 08:00', '2026-03-05 18:00'],
    demand: 'SO-5002',
  });
  await installAll(plant, run, { at: '2026-03-04 08:00', from: serials(3), except: ['PRP-15'] });
  await install(plant, run, requirementOf(run, 'PRP-15'), stockOf(plant.floor, 'AER-2601-PRP-15C'), '1', {
    at: '2026-03-04 09:30',
    step: 20,
  });
  await finish(plant, run, '2026-03-04', '2026-03-05');
};

/** The first unit came back from burn-in with a failed controller: a new run takes it out and puts another in. Its record gets a second version. */
export const rework = async (plant: Plant): Promise<void> => {
  const original = runOf(plant, 'RUN-1012');
  const run = await openRework(plant, {
    number: 'RUN-1012-R1',
    title: 'Rework of propulsion unit PU-0001: controller replaced',
    part: 'PU-400',
    planned: 1,
    created: '2026-03-09 07:00',
    reworkOf: 'RUN-1012',
    procedure: 'Replace the controller of a propulsion unit',
  });
  await work(plant, run, 10, { from: '2026-03-09 08:00', status: 'IN_PROGRESS', timed: false });
  await remove(plant, original, await installationOf(plant, original, 'ESC-0001'), {
    at: '2026-03-09 08:10',
    by: 'Ines Moreau',
    reason: 'Controller failed after burn-in',
    inRun: run,
  });
  await install(plant, original, requirementOf(original, 'ESC-60'), stockOf(plant.floor, 'ESC-0005'), '1', {
    at: '2026-03-09 08:25',
    by: 'Ines Moreau',
    inRun: run,
  });
  await work(plant, run, 10, { from: '2026-03-09 08:00', to: '2026-03-09 09:00', who: 'Ines Moreau', type: 'REWORK' });
  await complete(plant, run, { at: '2026-03-09 09:10', good: 1, by: 'Ines Moreau' });
  await close(plant, run, { at: '2026-03-09 10:00' });
};

type Standing = Unit & { position: number; from: string; end: Pick<WorkGiven, 'status' | 'reason' | 'timed'> };

/** A unit that stands at a step; what came before is done. */
const stand = async (plant: Plant, { position, from, end, ...unit }: Standing): Promise<Run> => {
  const run = await openUnit(plant, { ...unit, demand: 'SO-5002' });
  const clock = (reading: string): string => from.replace(/\d\d:\d\d$/u, reading);
  if (position > 10) await work(plant, run, 10, { from: clock('08:10'), to: clock('08:36') });
  await work(plant, run, position, { from, ...end });
  return run;
};

/** A unit that was built and failed its thrust test: NCR-1005. */
const failed = async (plant: Plant): Promise<void> => {
  const run = await openUnit(plant, {
    number: 'RUN-1017',
    serial: 'PU-0007',
    revision: 'B',
    created: '2026-03-09 07:00',
    demand: 'SO-5002',
  });
  await installAll(plant, run, { at: '2026-03-11 08:00', from: { 'MTR-220': 'MTR-0005', 'ESC-60': 'ESC-0004' } });
  await work(plant, run, 10, { from: '2026-03-11 08:10', to: '2026-03-11 08:36' });
  await work(plant, run, 20, { from: '2026-03-11 09:00', to: '2026-03-11 09:33' });
  await work(plant, run, 30, {
    from: '2026-03-11 13:00',
    status: 'FAILED',
    reason: 'Thrust 17.2 N at full throttle',
    timed: false,
  });
  await raise(plant, 'NCR-1005');
};

/** One run in each of the other states. Two wait for motors. */
export const unitsInWork = async (plant: Plant): Promise<void> => {
  await failed(plant);
  const building = await stand(plant, {
    ...{ number: 'RUN-1016', serial: 'PU-0004', revision: 'B', created: '2026-03-10 07:00' },
    scheduled: ['2026-03-11 08:00', '2026-03-13 18:00'],
    ...{ position: 20, from: '2026-03-12 09:00', end: { status: 'IN_PROGRESS' } },
  });
  await installAll(plant, building, {
    at: '2026-03-12 08:20',
    from: { 'MTR-220': 'MTR-0004' },
    only: ['MTR-220', 'M3X8', 'WSH-M3'],
  });
  await stand(plant, {
    ...{ number: 'RUN-1018', serial: 'PU-0005', revision: 'B', created: '2026-03-10 07:10', position: 10 },
    ...{ from: '2026-03-12 10:00', end: { status: 'HOLD', reason: 'Waits for a motor', timed: false } },
  });
  await stand(plant, {
    ...{ number: 'RUN-1019', serial: 'PU-0006', revision: 'B', created: '2026-03-10 07:20', position: 10 },
    from: '2026-03-12 11:00',
    end: { status: 'REDLINE', reason: 'Waits for a motor, and for the changed instruction', timed: false },
  });
  await openUnit(plant, {
    ...{ number: 'RUN-1020', serial: 'PU-0008', revision: 'B', created: '2026-03-12 07:00', demand: 'SO-5003' },
    scheduled: ['2026-03-16 08:00', '2026-03-18 18:00'],
  });
  const canceled = await openUnit(plant, {
    ...{ number: 'RUN-1021', serial: 'PU-0009', revision: 'B', created: '2026-03-03 07:00', demand: 'SO-5004' },
  });
  const reason = 'The customer withdrew the order.';
  await cancelSteps(plant, canceled, { at: '2026-03-12 15:00', reason });
  await withdrawDemand(plant, 'SO-5004', '2026-03-12', reason);
  await carry(plant, at(canceled.site, '2026-03-12 15:30'));
};
