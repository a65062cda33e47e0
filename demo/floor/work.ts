import { subtract } from '../../kernel/decimal.ts';
import { rateOf } from '../books/costs.ts';
import { minutesAfter } from '../calendar.ts';
import { demoId } from '../ids.ts';
import type { Plant } from '../plant.ts';
import { at as instant } from '../world.ts';
import { stepOf, type Run, type RunStep, type StepStatus } from './runs.ts';
import { workCenterId } from './setup.ts';

export type WorkGiven = {
  from: string;
  to?: string;
  who?: string;
  status?: StepStatus;
  type?: 'DIRECT' | 'SETUP' | 'REWORK';
  hours?: number;
};

const recordLabor = (
  plant: Plant,
  run: Run,
  step: RunStep,
  started: Date,
  ended: Date | null,
  given: WorkGiven,
): void => {
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
  plant.world.mes.add('machineEntry', {
    id: demoId('machineEntry', key, started),
    ...shared,
    workCenterId: workCenterId(step.workCenter),
    state,
  });
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

/** Cancels a run, or what is left of it: steps that were not begun, and the output that will not come. */
export const cancelRest = (run: Run): void => {
  for (const step of run.steps) if (step.status === 'TODO') step.status = 'CANCELED';
  run.stock.quantity = subtract(run.stock.quantity, run.stock.pending);
  run.stock.pending = '0';
};
