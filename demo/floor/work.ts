import type { Run, RunStep } from '../named.ts';
import { toWire } from '../../kernel/id.ts';
import { ids } from '../../schema/ids.ts';
import { checkIn, checkOut, recordMachineTime } from '../../subgraphs/mes/completion/time.commands.ts';
import {
  cancelRunStep,
  completeRunStep,
  failRunStep,
  holdRunStep,
  redlineRunStep,
  startRunStep,
} from '../../subgraphs/mes/run/run-step.commands.ts';
import { workCenterId } from '../books/parties.ts';
import { workCenters } from '../data/sites.ts';
import type { Plant } from '../plant.ts';
import { at as instant } from '../world.ts';
import { given } from './act.ts';
import { stepOf } from './runs.ts';

export type WorkGiven = {
  from: string;
  /** Without it the work goes on. */
  to?: string;
  who?: string;
  /** What the step is in the end; COMPLETE where the work has an end, else IN_PROGRESS. */
  status?: 'IN_PROGRESS' | 'COMPLETE' | 'HOLD' | 'REDLINE' | 'FAILED';
  /** Why, for HOLD and FAILED. */
  reason?: string;
  type?: 'DIRECT' | 'SETUP' | 'REWORK';
  /** False: nobody's time is kept. */
  timed?: false;
};

const hasMachine = (step: RunStep): boolean =>
  workCenters.some(({ code, machine }) => code === step.workCenter && machine !== '0');

const recordMachine = async (
  plant: Plant,
  run: Run,
  step: RunStep,
  span: { started: Date; ended: Date },
  by: string,
) => {
  if (step.workCenter === null || !hasMachine(step)) return;
  const input = {
    workCenterId: toWire(ids.WorkCenter, workCenterId(plant, step.workCenter)),
    ...{ runId: toWire(ids.Run, run.id), runStepId: toWire(ids.RunStep, step.id), state: 'RUN' as const },
    ...{ startedAt: span.started.toISOString(), endedAt: span.ended.toISOString() },
  };
  await plant.mes.act(recordMachineTime, input, { at: span.ended, by });
};

const recordLabor = async (plant: Plant, run: Run, step: RunStep, told: WorkGiven): Promise<void> => {
  const { from, to, who: person = 'Tomas Lind', type: laborType = 'DIRECT' } = told;
  const started = instant(run.site, from);
  const place = { runId: toWire(ids.Run, run.id), runStepId: toWire(ids.RunStep, step.id) };
  const session = { ...place, person, laborType, startedAt: started.toISOString() };
  const id = await plant.mes.act(checkIn, session, { at: started, by: person });
  if (to === undefined) return;
  const ended = instant(run.site, to);
  const input = { ...(await given(plant, 'laborEntry', id)), endedAt: ended.toISOString() };
  await plant.mes.act(checkOut, input, { at: ended, by: person });
  await recordMachine(plant, run, step, { started, ended }, person);
};

/** The inspector signs a step off where it asks for that. */
const completeStep = async (plant: Plant, step: RunStep, at: Date, by: string): Promise<void> => {
  const fields = await plant.mes.db.selectFrom('runStepField').select('id').where('runStepId', '=', step.id).execute();
  const signed = fields.map(({ id }) => ({ fieldId: toWire(ids.RunStepField, id), value: 'Grace Abara' }));
  const input = { ...(await given(plant, 'runStep', step.id)), fields: signed };
  await plant.mes.act(completeRunStep, input, { at, by: signed.length > 0 ? 'Grace Abara' : by });
};

const statusNow = async ({ mes }: Plant, { id }: RunStep): Promise<string> =>
  (await mes.db.selectFrom('runStep').select('status').where('id', '=', id).executeTakeFirstOrThrow()).status;

/** Works on a step: its status and times, the labor, and machine time where the work center has a machine. */
export const work = async (plant: Plant, run: Run, position: number, told: WorkGiven): Promise<void> => {
  const step = stepOf(run, position);
  const { from, to, who = 'Tomas Lind', status = to === undefined ? 'IN_PROGRESS' : 'COMPLETE', reason = '' } = told;
  const started = { at: instant(run.site, from), by: who };
  if ((await statusNow(plant, step)) === 'TODO')
    await plant.mes.act(startRunStep, await given(plant, 'runStep', step.id), started);
  if (told.timed !== false) await recordLabor(plant, run, step, told);
  if (status === 'COMPLETE') await completeStep(plant, step, instant(run.site, to ?? from), who);
  const stopped = { ...(await given(plant, 'runStep', step.id)), reason };
  if (status === 'HOLD') await plant.mes.act(holdRunStep, stopped, started);
  if (status === 'REDLINE') await plant.mes.act(redlineRunStep, stopped, started);
  if (status === 'FAILED') await plant.mes.act(failRunStep, stopped, started);
};

/** Cancels steps that were not begun: all of them unless one is named. */
export const cancelSteps = async (
  plant: Plant,
  run: Run,
  told: { at: string; by?: string; reason: string },
): Promise<void> => {
  const when = { at: instant(run.site, told.at), by: told.by ?? 'Noor Haddad' };
  for (const step of run.steps) {
    if ((await statusNow(plant, step)) !== 'TODO') continue;
    const input = { ...(await given(plant, 'runStep', step.id)), reason: told.reason };
    await plant.mes.act(cancelRunStep, input, when);
  }
};
