import { nowIn } from '../../../kernel/clock.ts';
import { refuse, allow } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { mesCommand, type Tx } from '../command.ts';
import { closeAtComplete, locksToClose } from '../completion/close-run.commands.ts';
import type { Context } from '../context.ts';
import { issuesBefore } from '../issue/issue.write.queries.ts';
import type { CompleteRunStepInput, Row, RunStepInput, RunStepReasonInput } from '../schema.generated.ts';
import { textOf } from '../text.ts';
import { checkRejectsDecided } from '../receipt/step-work.rules.ts';
import { stepCounts } from '../receipt/step-work.queries.ts';
import { checkNotHeld, checkOpen } from './run.rules.ts';
import { runForUpdate } from './run.write.queries.ts';
import { checkFields, checkMove, checkSettled, checkUpstream, type StepMove } from './run-step.rules.ts';
import { recordField, runStepFields, runStepsForUpdate } from './run-step.write.queries.ts';
import { rightsOf } from './sign-off.ts';
import { checkSignsFields, checkSignsStep } from './sign-off.rules.ts';
import { moveStep } from './step-progress.ts';

type Prepare = (tx: Tx, step: Row<'runStep'>, steps: readonly Row<'runStep'>[], run: Row<'run'>) => Promise<void>;

const take = async (
  context: Context,
  move: StepMove,
  input: RunStepInput,
  facts: Record<string, unknown>,
  prepare: Prepare,
): Promise<string> => {
  const id = fromWire(ids.RunStep, input.id);
  const { runId } = found(await context.loaders.runStepById.load(id), 'step of a run', input.id);
  const mayClose = move === 'completeRunStep' || move === 'cancelRunStep';
  const locks = mayClose ? await locksToClose(context, runId) : [`run:${runId}`];
  return mesCommand(context, move, locks, input, async (tx) => {
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
    await moveStep(tx, context, run, { step, steps }, move, facts);
    if (mayClose) await closeAtComplete(tx, context, runId);
    return id;
  });
};

const nothing: Prepare = () => Promise.resolve();

/** TODO -> IN_PROGRESS. Refuses STATE_INVALID (upstream steps, issues), RUN_ON_HOLD, RUN_CLOSED, ETAG_*. */
export const startRunStep = (context: Context, input: RunStepInput): Promise<string> =>
  take(context, 'startRunStep', input, {}, async (tx, step, steps, run) => {
    allow(checkNotHeld(run), checkUpstream(step, steps), checkSettled(step, await issuesBefore(tx, step.id)));
  });

/**
 * IN_PROGRESS -> COMPLETE, with the values of its fields: the signature of whoever does it. Refuses FORBIDDEN where the step or a field
 * wants that of a role which the caller has not, STATE_INVALID while a required field is empty.
 */
export const completeRunStep = (context: Context, input: CompleteRunStepInput): Promise<string> =>
  take(context, 'completeRunStep', input, {}, async (tx, step) => {
    const has = rightsOf(context);
    const filled = new Set((input.fields ?? []).map(({ fieldId }) => fromWire(ids.RunStepField, fieldId)));
    allow(checkSignsStep(has, step), checkSignsFields(has, await runStepFields(tx, step.id), filled));
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
    allow(
      checkFields(step, await runStepFields(tx, step.id)),
      checkRejectsDecided(step, await stepCounts(tx, step.id)),
    );
  });

/** IN_PROGRESS -> FAILED, with a reason. */
export const failRunStep = (context: Context, input: RunStepReasonInput): Promise<string> =>
  take(context, 'failRunStep', input, { reason: textOf(input.reason, 'A failure') }, nothing);

/** Any open state -> HOLD, with a reason. */
export const holdRunStep = (context: Context, input: RunStepReasonInput): Promise<string> =>
  take(context, 'holdRunStep', input, { reason: textOf(input.reason, 'A hold') }, nothing);

/** Any open state -> REDLINE, with a reason: the step is written anew, or approved as it is, before it is worked. */
export const redlineRunStep = (context: Context, input: RunStepReasonInput): Promise<string> =>
  take(context, 'redlineRunStep', input, { reason: textOf(input.reason, 'A redline') }, nothing);

/** TODO -> CANCELED, with a reason. */
export const cancelRunStep = (context: Context, input: RunStepReasonInput): Promise<string> =>
  take(context, 'cancelRunStep', input, { reason: textOf(input.reason, 'A cancelation') }, nothing);

/** HOLD -> what it was; REDLINE, FAILED or CANCELED -> TODO. */
export const resumeRunStep = (context: Context, input: RunStepInput): Promise<string> =>
  take(context, 'resumeRunStep', input, {}, nothing);
