import { nowIn } from '../../../kernel/clock.ts';
import { refuse, allow } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { changed } from '../changed.ts';
import { mesCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { issuesBefore } from '../issue/issue.write.queries.ts';
import type { CompleteRunStepInput, Row, RunStepInput, RunStepReasonInput } from '../schema.generated.ts';
import { textOf } from '../text.ts';
import { runEvent } from './run-events.ts';
import { checkNotHeld, checkOpen, isSettled, runStatusOf } from './run.rules.ts';
import { runForUpdate, updateRunRow } from './run.write.queries.ts';
import { changesBy, checkFields, checkMove, checkSettled, checkUpstream, type StepMove } from './run-step.rules.ts';
import { recordField, runStepFields, runStepsForUpdate, updateRunStepRow } from './run-step.write.queries.ts';

const eventOf: Readonly<Record<StepMove, string>> = {
  startRunStep: 'mes.run-step.started',
  completeRunStep: 'mes.run-step.completed',
  failRunStep: 'mes.run-step.failed',
  holdRunStep: 'mes.run-step.held',
  resumeRunStep: 'mes.run-step.resumed',
  cancelRunStep: 'mes.run-step.canceled',
};

type Prepare = (tx: Tx, step: Row<'runStep'>, steps: readonly Row<'runStep'>[], run: Row<'run'>) => Promise<void>;

// The run's state follows its steps; its times follow its state.
const deriveRun = async (tx: Tx, context: Context, run: Row<'run'>, steps: readonly Row<'runStep'>[], at: Date) => {
  const status = runStatusOf(steps.map((step) => step.status));
  const started = steps.map(({ startedAt }) => startedAt).filter((time) => time !== null);
  const first = started.reduce<Date | null>((least, time) => (least === null || time < least ? time : least), null);
  const startedAt = run.startedAt ?? first;
  const completedAt = isSettled(status) && status !== 'CANCELED' ? (run.completedAt ?? at) : null;
  const was = run.status;
  if (status === was && startedAt === run.startedAt) return;
  const now = await updateRunRow(tx, run.id, { status, startedAt, completedAt });
  if (status === was) return;
  const event = await runEvent(tx, 'mes.run.status-changed', now, { from: was, to: status });
  await tell(tx, context, { ...event, before: { status: was }, after: { status } });
};

const take = async (
  context: Context,
  move: StepMove,
  input: RunStepInput,
  facts: Record<string, unknown>,
  prepare: Prepare,
): Promise<string> => {
  const id = fromWire(ids.RunStep, input.id);
  const { runId } = found(await context.loaders.runStepById.load(id), 'step of a run', input.id);
  return mesCommand(context, move, [`run:${runId}`], input, async (tx) => {
    const run = found(await runForUpdate(tx, runId), 'run', runId);
    const steps = await runStepsForUpdate(tx, runId);
    const step = found(
      steps.find((one) => one.id === id),
      'step of a run',
      input.id,
    );
    checkEtag(step, input.etag);
    allow(checkOpen(run), checkMove(move, step));
    await prepare(tx, step, steps, run);
    const at = nowIn(tx);
    const now = await updateRunStepRow(tx, id, changesBy(move, step, at));
    const { before, after } = changed(step, now);
    await tell(tx, context, {
      type: eventOf[move],
      subject: id,
      subjectVersion: now.version,
      key: runId,
      site: run.siteId,
      data: { run: run.number, position: step.position, title: step.title, status: now.status, ...facts },
      before,
      after,
    });
    await deriveRun(
      tx,
      context,
      run,
      steps.map((one) => (one.id === id ? now : one)),
      at,
    );
    return id;
  });
};

const nothing: Prepare = () => Promise.resolve();

/** TODO -> IN_PROGRESS. Refuses STATE_INVALID (upstream steps, issues), RUN_ON_HOLD, RUN_CLOSED, ETAG_*. */
export const startRunStep = (context: Context, input: RunStepInput): Promise<string> =>
  take(context, 'startRunStep', input, {}, async (tx, step, steps, run) => {
    allow(checkNotHeld(run), checkUpstream(step, steps), checkSettled(step, await issuesBefore(tx, step.id)));
  });

/** IN_PROGRESS -> COMPLETE, with the values of its fields. Refuses STATE_INVALID while a required one is empty. */
export const completeRunStep = (context: Context, input: CompleteRunStepInput): Promise<string> =>
  take(context, 'completeRunStep', input, {}, async (tx, step) => {
    for (const { fieldId, value } of input.fields ?? []) {
      const field = {
        id: fromWire(ids.RunStepField, fieldId),
        runStepId: step.id,
        value: textOf(value, 'The value of a field'),
        by: context.viewer.subject,
        at: nowIn(tx),
      };
      if (!(await recordField(tx, field)))
        throw refuse('NOT_FOUND', `Step "${step.title}" has no field ${fieldId}. Read its fields.`);
    }
    allow(checkFields(step, await runStepFields(tx, step.id)));
  });

/** IN_PROGRESS -> FAILED, with a reason. */
export const failRunStep = (context: Context, input: RunStepReasonInput): Promise<string> =>
  take(context, 'failRunStep', input, { reason: textOf(input.reason, 'A failure') }, nothing);

/** Any open state -> HOLD, with a reason. */
export const holdRunStep = (context: Context, input: RunStepReasonInput): Promise<string> =>
  take(context, 'holdRunStep', input, { reason: textOf(input.reason, 'A hold') }, nothing);

/** TODO -> CANCELED, with a reason. */
export const cancelRunStep = (context: Context, input: RunStepReasonInput): Promise<string> =>
  take(context, 'cancelRunStep', input, { reason: textOf(input.reason, 'A cancelation') }, nothing);

/** HOLD -> what it was; FAILED or CANCELED -> TODO. */
export const resumeRunStep = (context: Context, input: RunStepInput): Promise<string> =>
  take(context, 'resumeRunStep', input, {}, nothing);
