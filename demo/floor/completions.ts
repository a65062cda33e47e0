import { add, compare, multiply, subtract } from '../../kernel/decimal.ts';
import { closeInBooks, postCompletion, postScrap } from '../books/production.ts';
import { demoId } from '../ids.ts';
import type { Plant } from '../plant.ts';
import { at as instant, dayAt, placeOf, tellMes } from '../world.ts';
import type { Increment, Run, Used } from './runs.ts';
import { workCenterId } from './setup.ts';
import { takeSnapshot } from './snapshots.ts';
import { markPosted, move } from './stock.ts';

/** Sums of what was used, never merged across place, lot or serial; what adds up to nothing is left out. */
const summed = (used: readonly Used[]): Used[] => {
  const sums = new Map<string, Used>();
  for (const one of used) {
    const key = `${one.kind}/${one.stock.part.id}/${one.place.id}/${one.stock.lot ?? ''}/${one.stock.serial ?? ''}/${one.stock.unit}`;
    const before = sums.get(key);
    sums.set(key, { ...one, quantity: add(before?.quantity ?? '0', one.quantity) });
  }
  return [...sums.values()].filter(({ quantity }) => quantity !== '0');
};

const writeMaterials = (plant: Plant, { id, run, used, at }: Increment): void => {
  used.forEach(({ kind, stock, place, quantity }, index) => {
    plant.world.mes.add('runCompletionMaterial', {
      id: demoId('runCompletionMaterial', `${id}/${String(index + 1)}`, at),
      siteId: run.site.id,
      runCompletionId: id,
      position: index + 1,
      kind,
      partId: stock.part.id,
      locationId: place.id,
      lotNumber: stock.lot,
      serialNumber: stock.serial,
      quantity,
      unitOfMeasure: stock.unit,
    });
  });
};

const writeOperations = (plant: Plant, { id, run, worked, at }: Increment): void => {
  worked.forEach(({ kind, step, hours, type }, index) => {
    plant.world.mes.add('runCompletionOperation', {
      id: demoId('runCompletionOperation', `${id}/${String(index + 1)}`, at),
      siteId: run.site.id,
      runCompletionId: id,
      position: index + 1,
      kind,
      runStepId: step.id,
      workCenterId: workCenterId(step.workCenter),
      laborType: kind === 'LABOR' ? type : null,
      hours: Number(hours).toFixed(6),
    });
  });
};

/** Output comes into stock: good, scrapped and nonconforming pieces; the scrapped ones leave it again at once. */
const produce = (plant: Plant, increment: Increment, by: string, place: string, reason: string | undefined): void => {
  const { run, at, event, good, scrapped } = increment;
  const out = add(good, scrapped);
  if (run.reworkOf !== null) return;
  run.stock.place ??= placeOf(plant.world, run.site, place);
  const cause = { at, by, event, runId: run.id };
  if (out !== '0') move(plant.world, plant.floor, run.stock, 'PRODUCED', out, cause);
  if (scrapped === '0') return;
  move(plant.world, plant.floor, run.stock, 'SCRAPPED', `-${scrapped}`, {
    ...cause,
    ...(reason === undefined ? {} : { reason }),
  });
  const id = demoId('scrapRecord', `${run.number}/${String(increment.sequence)}`, at);
  plant.world.mes.add('scrapRecord', {
    id,
    siteId: run.site.id,
    kind: 'PRODUCT',
    runId: run.id,
    runStepId: run.steps.at(-1)?.id ?? null,
    partInventoryId: run.stock.id,
    locationId: run.stock.place.id,
    quantity: scrapped,
    unitOfMeasure: run.stock.unit,
    reasonCode: reason ?? 'DIMENSION',
    recordedBy: by,
    recordedAt: at,
  });
  postScrap(plant, increment, id);
};

const counted = (run: Run, increment: Increment): void => {
  run.completed = add(run.completed, increment.good);
  run.scrapped = add(run.scrapped, increment.scrapped);
  run.nonconforming = add(run.nonconforming, increment.nonconforming);
  run.used = [];
  run.worked = [];
};

export type CompleteGiven = {
  at: string;
  by?: string;
  good?: number;
  scrapped?: number;
  nonconforming?: number;
  place?: string;
  final?: boolean;
  reason?: string;
};

/** Reports an increment of a run: its output, and all it used since the last one. MES's side and ERP's. */
export const complete = (plant: Plant, run: Run, given: CompleteGiven): void => {
  const { by = 'Tomas Lind', final = false } = given;
  const at = instant(run.site, given.at);
  run.increments += 1;
  const about = { run: run.number, sequence: run.increments, good: given.good ?? 0, scrapped: given.scrapped ?? 0 };
  const id = demoId('runCompletion', `${run.number}:${String(run.increments)}`, at);
  const increment: Increment = {
    id,
    run,
    sequence: run.increments,
    good: String(given.good ?? 0),
    scrapped: String(given.scrapped ?? 0),
    nonconforming: String(given.nonconforming ?? 0),
    final,
    at,
    event: tellMes(plant.world, { type: 'mes.run.completed', subject: id, key: run.id, site: run.site, at, by, about }),
    used: summed(run.used),
    worked: run.worked,
  };
  plant.world.mes.add('runCompletion', {
    id,
    siteId: run.site.id,
    runId: run.id,
    sequence: increment.sequence,
    quantityCompleted: increment.good,
    quantityScrapped: increment.scrapped,
    quantityNonconforming: increment.nonconforming,
    unitOfMeasure: run.stock.unit,
    final,
    completedAt: at,
    reportedBy: by,
    transactionDate: dayAt(run.site, at),
  });
  writeMaterials(plant, increment);
  writeOperations(plant, increment);
  postCompletion(plant, increment);
  produce(plant, increment, by, given.place ?? 'FINISHED', given.reason);
  markPosted(plant.floor, { runId: run.id }, dayAt(run.site, at));
  // Nonconforming output is on the floor, and in the books only after its disposition.
  const bad = { at, by, event: increment.event };
  if (increment.nonconforming !== '0')
    move(plant.world, plant.floor, run.stock, 'PRODUCED', increment.nonconforming, bad);
  counted(run, increment);
  const done = add(run.completed, run.scrapped);
  if (compare(done, run.planned) >= 0) run.completedAt = at;
};

/** Closes a run: its as-built record is taken, and what is left on its work in process goes to the variances. */
export const close = (plant: Plant, run: Run, given: { at: string; by?: string; shortReason?: string }): void => {
  const at = instant(run.site, given.at);
  run.completedAt ??= at;
  run.closedAt = at;
  run.closedBy = given.by ?? 'Grace Abara';
  run.shortCloseReason = given.shortReason ?? null;
  if (run.used.length > 0 || run.worked.length > 0)
    throw new Error(`${run.number} is closed before its last increment`);
  run.stock.quantity = subtract(run.stock.quantity, run.stock.pending);
  run.stock.pending = multiply(run.stock.pending, '0');
  takeSnapshot(plant, run);
  closeInBooks(plant, run, dayAt(run.site, at));
};
