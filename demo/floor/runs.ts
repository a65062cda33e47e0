import type { Tags } from '../books/ledger.ts';
import { demoId } from '../ids.ts';
import type { Plant } from '../plant.ts';
import { at as instant, must, partOf, siteOf, type KnownPart, type Place, type Site } from '../world.ts';
import type { PlannedItem } from './procedures.ts';
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

/** One report of a run's output, with all it used since the last one. */
export type Increment = {
  id: string;
  run: Run;
  sequence: number;
  good: string;
  scrapped: string;
  nonconforming: string;
  final: boolean;
  at: Date;
  event: string;
  used: Used[];
  worked: Worked[];
};

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

const stepsOf = (
  run: Pick<Run, 'number' | 'created'>,
  plan: readonly { id: string | null; sequence: number; title: string; workCenter: string }[],
): RunStep[] =>
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

const newRun = (
  plant: Plant,
  given: RunGiven,
  stock: (runId: string, created: Date, part: KnownPart) => Stock,
): Run => {
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
  const planned = must(
    plant.planned.get(`${run.part.partNumber} ${run.part.revision}`),
    `plan of ${run.part.partNumber}`,
  );
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
export const openRework = (
  plant: Plant,
  given: RunGiven & { procedureKey: string; steps: readonly { sequence: number; title: string; workCenter: string }[] },
): Run => {
  const original = runOf(plant, must(given.reworkOf, 'run to rework'));
  const run = newRun(plant, given, () => original.stock);
  run.procedureId = demoId('procedure', given.procedureKey, new Date('2026-01-09T18:00:00Z'));
  run.steps = stepsOf(
    run,
    given.steps.map((step) => ({ ...step, id: null })),
  );
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
