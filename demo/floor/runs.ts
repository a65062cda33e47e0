import { add, multiply } from '../../kernel/decimal.ts';
import type { Tags } from '../books/ledger.ts';
import { rateOf } from '../books/costs.ts';
import { minutesAfter } from '../calendar.ts';
import { demoId } from '../ids.ts';
import type { Plant } from '../plant.ts';
import { at as instant, must, partOf, siteOf, type KnownPart, type Place, type Site } from '../world.ts';
import type { PlannedItem } from './procedures.ts';
import { workCenterId } from './setup.ts';
import { newStock, type Stock } from './stock.ts';

export type StepStatus = 'TODO' | 'IN_PROGRESS' | 'COMPLETE' | 'REDLINE' | 'HOLD' | 'FAILED' | 'CANCELED';
export type RunStep = {
  id: string;
  stepId: string | null;
  position: number;
  title: string;
  workCenter: string;
  status: StepStatus;
  startedAt: Date | null;
  completedAt: Date | null;
};
/** A need of a run; `deviation` is the number of the nonconformance that allows it where the manufacturing BOM does not have it. */
export type Requirement = { id: string; position: number; item: PlannedItem; deviation: string | null };
export type Installation = {
  id: string;
  requirement: Requirement;
  parent: Stock;
  stock: Stock;
  quantity: string;
  designator: string | null;
  ratio: string;
  run: Run;
  stepId: string | null;
  place: Place;
  at: Date;
  by: string;
  removed: { at: Date; by: string; reason: string; runId: string | null } | null;
};
/** What a run used since its last increment; below zero for what was taken out. */
export type Used = { kind: 'INSTALLED' | 'SCRAPPED'; stock: Stock; place: Place; quantity: string };
export type Worked = { kind: 'LABOR' | 'MACHINE'; step: RunStep; hours: string; type: 'DIRECT' | 'SETUP' | 'REWORK' };

export type Run = {
  id: string;
  number: string;
  title: string;
  site: Site;
  part: KnownPart;
  planned: string;
  stock: Stock;
  created: Date;
  procedureId: string | null;
  mbomId: string | null;
  batchId: string | null;
  demandId: string | null;
  reworkOf: Run | null;
  scheduled: readonly [Date, Date] | null;
  tags: Tags;
  steps: RunStep[];
  requirements: Requirement[];
  installations: Installation[];
  used: Used[];
  worked: Worked[];
  completed: string;
  scrapped: string;
  nonconforming: string;
  increments: number;
  completedAt: Date | null;
  closedAt: Date | null;
  closedBy: string | null;
  shortCloseReason: string | null;
};
export type Runs = Map<string, Run>;

export type RunGiven = {
  number: string;
  title: string;
  part: string;
  revision?: string;
  planned: number;
  serial?: string;
  lot?: string;
  /** When it was made, and when it is to be done, by the site's clock. */
  created: string;
  scheduled?: readonly [string, string];
  batch?: string;
  demandId?: string;
  reworkOf?: string;
  project?: string;
};

const stepsOf = (run: Pick<Run, 'number' | 'created'>, plan: readonly { id: string | null; sequence: number; title: string; workCenter: string }[]): RunStep[] =>
  plan.map(({ id, sequence, title, workCenter }) => ({
    id: demoId('runStep', `${run.number}/${String(sequence)}`, run.created),
    stepId: id,
    position: sequence,
    title,
    workCenter,
    status: 'TODO',
    startedAt: null,
    completedAt: null,
  }));

const newRun = (plant: Plant, given: RunGiven, stock: (runId: string, created: Date, part: KnownPart) => Stock): Run => {
  const site = siteOf(plant.world, 'LAX');
  const created = instant(site, given.created);
  const part = partOf(plant.world, given.part, given.revision);
  const id = demoId('run', given.number, created);
  const [start, end] = given.scheduled ?? [];
  return {
    id,
    number: given.number,
    title: given.title,
    site,
    part,
    planned: String(given.planned),
    stock: stock(id, created, part),
    created,
    procedureId: null,
    mbomId: null,
    batchId: given.batch === undefined ? null : demoId('runBatch', given.batch, created),
    demandId: given.demandId ?? null,
    reworkOf: given.reworkOf === undefined ? null : runOf(plant, given.reworkOf),
    scheduled: start === undefined || end === undefined ? null : [instant(site, start), instant(site, end)],
    tags: { department: 'MFG', location: 'LAX-01', costCenter: 'CC-110', project: given.project ?? 'KESTREL' },
    steps: [],
    requirements: [],
    installations: [],
    used: [],
    worked: [],
    completed: '0',
    scrapped: '0',
    nonconforming: '0',
    increments: 0,
    completedAt: null,
    closedAt: null,
    closedBy: null,
    shortCloseReason: null,
  };
};

/** Makes a run by the procedure and manufacturing BOM of its part revision, with the record that it will produce. */
export const openRun = (plant: Plant, given: RunGiven): Run => {
  const run = newRun(plant, given, (id, created, part) =>
    newStock(plant.floor, {
      key: given.serial ?? given.lot ?? given.number,
      part,
      site: siteOf(plant.world, 'LAX'),
      quantity: String(given.planned),
      at: created,
      serial: given.serial ?? null,
      lot: given.lot ?? null,
      originRunId: id,
    }),
  );
  const planned = must(plant.planned.get(`${run.part.partNumber} ${run.part.revision}`), `plan of ${run.part.partNumber}`);
  run.procedureId = planned.procedureId;
  run.mbomId = planned.mbomId;
  run.steps = stepsOf(run, planned.steps);
  run.requirements = planned.items.map((item, index) => ({
    id: demoId('buildRequirement', `${run.number}/${String(index + 1)}`, run.created),
    position: index + 1,
    item,
    deviation: null,
  }));
  plant.runs.set(run.number, run);
  return run;
};

/** Makes a run that reworks what an earlier one built: the same record, no new output. */
export const openRework = (plant: Plant, given: RunGiven & { procedureKey: string; steps: readonly { sequence: number; title: string; workCenter: string }[] }): Run => {
  const original = runOf(plant, must(given.reworkOf, 'run to rework'));
  const run = newRun(plant, given, () => original.stock);
  run.procedureId = demoId('procedure', given.procedureKey, new Date('2026-01-09T18:00:00Z'));
  run.steps = stepsOf(run, given.steps.map((step) => ({ ...step, id: null })));
  plant.runs.set(run.number, run);
  return run;
};

/** Adds a need that the manufacturing BOM does not have, as a nonconformance allows. */
export const deviate = (plant: Plant, run: Run, partNumber: string, quantity: string, issue: string): Requirement => {
  const part = partOf(plant.world, partNumber);
  const position = run.requirements.length + 1;
  const id = demoId('buildRequirement', `${run.number}/${String(position)}`, run.created);
  const item = { id, part, quantity, unit: part.uom, designators: [], line: null };
  const requirement = { id, position, item, deviation: issue };
  run.requirements.push(requirement);
  return requirement;
};

export const runOf = (plant: Plant, number: string): Run => must(plant.runs.get(number), `run ${number}`);
export const stepOf = (run: Run, position: number): RunStep =>
  must(
    run.steps.find((step) => step.position === position),
    `step ${String(position)} of ${run.number}`,
  );

export type WorkGiven = { from: string; to?: string; who?: string; status?: StepStatus; type?: 'DIRECT' | 'SETUP' | 'REWORK'; hours?: number };

const recordLabor = (plant: Plant, run: Run, step: RunStep, started: Date, ended: Date | null, given: WorkGiven): void => {
  const key = `${run.number}/${String(step.position)}/${given.from}/${given.type ?? 'DIRECT'}`;
  const shared = { siteId: run.site.id, runId: run.id, runStepId: step.id, startedAt: started, endedAt: ended };
  plant.world.mes.add('laborEntry', {
    id: demoId('laborEntry', key, started),
    ...shared,
    person: given.who ?? 'Tomas Lind',
    laborType: given.type ?? 'DIRECT',
    project: run.tags.project ?? null,
  });
  if (ended === null) return;
  const hours = String((ended.getTime() - started.getTime()) / 3_600_000);
  run.worked.push({ kind: 'LABOR', step, hours, type: given.type ?? 'DIRECT' });
  if (rateOf(step.workCenter).machine === '0') return;
  const state = given.type === 'SETUP' ? ('SETUP' as const) : ('RUN' as const);
  plant.world.mes.add('machineEntry', { id: demoId('machineEntry', key, started), ...shared, workCenterId: workCenterId(step.workCenter), state });
  run.worked.push({ kind: 'MACHINE', step, hours, type: given.type ?? 'DIRECT' });
};

/** Works on a step: its status and times, the labor, and machine time where the work center has a machine. */
export const work = (plant: Plant, run: Run, position: number, given: WorkGiven): void => {
  const step = stepOf(run, position);
  const started = instant(run.site, given.from);
  const ended = given.to === undefined ? null : instant(run.site, given.to);
  step.status = given.status ?? (ended === null ? 'IN_PROGRESS' : 'COMPLETE');
  step.startedAt ??= started;
  step.completedAt = step.status === 'COMPLETE' ? ended : null;
  if (given.hours !== 0) {
    const worked = ended === null || given.hours === undefined ? ended : minutesAfter(started, given.hours * 60);
    recordLabor(plant, run, step, started, worked, given);
  }
};

const isOpen = ['TODO', 'IN_PROGRESS', 'REDLINE', 'HOLD', 'FAILED'];

/** What a run's steps make of it. */
export const statusOf = (run: Run) => {
  const has = (status: StepStatus): boolean => run.steps.some((step) => step.status === status);
  const all = (status: StepStatus): boolean => run.steps.every((step) => step.status === status);
  if (has('FAILED')) return 'FAILED' as const;
  if (has('REDLINE')) return 'REDLINE' as const;
  if (has('HOLD')) return 'HOLD' as const;
  if (has('IN_PROGRESS') || (has('COMPLETE') && has('TODO'))) return 'IN_PROGRESS' as const;
  if (has('TODO')) return 'TODO' as const;
  if (all('CANCELED')) return 'CANCELED' as const;
  return all('COMPLETE') ? ('COMPLETE' as const) : ('PARTIAL_COMPLETE' as const);
};

export const isRunOpen = (run: Run): boolean => isOpen.includes(statusOf(run));

/** Cancels a run, or what is left of it: steps that were not begun, and the output that will not come. */
export const cancelRest = (run: Run): void => {
  for (const step of run.steps) if (step.status === 'TODO') step.status = 'CANCELED';
  run.stock.quantity = add(run.stock.quantity, multiply('-1', run.stock.pending));
  run.stock.pending = '0';
};
