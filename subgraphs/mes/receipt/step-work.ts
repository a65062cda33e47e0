import { isPositive, multiply, subtract } from '../../../kernel/decimal.ts';
import { allow, refuse } from '../../../kernel/errors.ts';
import { found } from '../../../kernel/id.ts';
import { putIn } from '../abom/installing.ts';
import { dayOf, fulfilledOf } from '../completion/backflush.ts';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { convertFor } from '../item/pack.rules.ts';
import type { Cause } from '../part-inventory/stock.write.queries.ts';
import { checkFields, checkUpstream } from '../run/run-step.rules.ts';
import { runStepFields, runStepsForUpdate } from '../run/run-step.write.queries.ts';
import { checkOpen } from '../run/run.rules.ts';
import { rightsOf } from '../run/sign-off.ts';
import { checkSignsStep } from '../run/sign-off.rules.ts';
import { partOf, runForUpdate } from '../run/run.write.queries.ts';
import { moveStep } from '../run/step-progress.ts';
import type { Row } from '../schema.generated.ts';
import { takenFrom } from './outside-processing.rules.ts';
import { checkSentBefore, sentPieces } from './outside-processing.write.queries.ts';
import { packsOfItem } from './receipt.write.queries.ts';
import { needsOfStep, stepCounts, type StepCounts } from './step-work.queries.ts';
import { checkPieces, checkStillThere, isAllBack } from './step-work.rules.ts';

/** The step of a run that an order line is for, and the run. */
export type StepWork = { stepId: string; runId: string };
type Run = Row<'run'>;
type Step = Row<'runStep'>;
type Sent = { cause: Cause; supplierId: string };

const stepOf = async (tx: Tx, { stepId, runId }: StepWork) => {
  const run = found(await runForUpdate(tx, runId), 'run', runId);
  const steps = await runStepsForUpdate(tx, runId);
  const step = found(
    steps.find(({ id }) => id === stepId),
    'step of a run',
    stepId,
  );
  return { run, step, steps };
};

// What was sent lies at the supplier until it comes back as a piece of the run: so many as the pieces that are back take, not what was
// sent (4.4). What went into the pieces in the house before they left is in them already.
const installSent = async (
  tx: Tx,
  context: Context,
  run: Run,
  step: Step,
  { cause, supplierId }: Sent,
  back: string,
) => {
  if (run.partInventoryId === null) return;
  const { partInventoryId } = run;
  const day = await dayOf(tx, run.siteId);
  for (const { stepId, ...need } of await needsOfStep(tx, { id: run.id, partInventoryId }, step.stepId)) {
    const perPiece = need.quantityPerParentPartInventory;
    const all = perPiece === null ? (need.fixedQuantityPerBuildRequirement ?? '0') : multiply(perPiece, back);
    const missing = subtract(all, await fulfilledOf(tx, need));
    if (!isPositive(missing)) continue;
    const pieces = await sentPieces(tx, run.siteId, supplierId, need.partId);
    if (pieces.length === 0 && (stepId === null || stepId !== step.stepId)) continue;
    const part = found(await partOf(tx, need.partId), 'part', need.partId);
    const needed = convertFor(await packsOfItem(tx, part.itemId), null, missing, need.unitOfMeasure, part.baseUom);
    for (const { piece, quantity } of takenFrom(pieces, needed, part.baseUom)) {
      await checkSentBefore(tx, piece, quantity, cause.at);
      const how = { quantity, ratio: '1', substituteForPartId: null, referenceDesignator: null, backflushedById: null };
      await putIn(tx, context, run, need, { stock: piece, part, day }, { ...how, runStepId: step.id });
    }
  }
};

// Sending is the start of the step, and the last piece that comes back its end; nobody has to say so again.
const begin = async (tx: Tx, context: Context, run: Run, step: Step, steps: readonly Step[]): Promise<Step> => {
  if (step.status === 'CANCELED')
    throw refuse(
      'STATE_INVALID',
      `Step "${step.title}" of ${run.number} was canceled. Resume it, then receive its pieces.`,
      {
        details: { run: run.number, status: step.status },
      },
    );
  if (step.status !== 'TODO') return step;
  allow(checkUpstream(step, steps));
  return moveStep(tx, context, run, { step, steps }, 'startRunStep', { outside: true });
};

/** Completes a step whose pieces are all back and decided on, whose fields are filled in, and which wants no other role's signature. */
export const endIfBack = async (tx: Tx, context: Context, work: StepWork, counts: StepCounts): Promise<void> => {
  const { run, step, steps } = await stepOf(tx, work);
  if (step.status !== 'IN_PROGRESS' || !isAllBack(run, counts)) return;
  if (checkSignsStep(rightsOf(context), step) !== undefined) return;
  if (checkFields(step, await runStepFields(tx, step.id)) !== undefined) return;
  await moveStep(tx, context, run, { step, steps }, 'completeRunStep', { outside: true });
};

/**
 * Takes in pieces of a run that come back from a supplier's step (R18); their receipt item must be written. The pieces stay the run's,
 * what was sent for them is installed out of the supplier's place. Refuses RUN_CLOSED, STATE_INVALID, OVER_COMPLETION,
 * INSUFFICIENT_QUANTITY, VALUE_INVALID.
 */
export const takeInStepWork = async (
  tx: Tx,
  context: Context,
  cause: Cause,
  work: StepWork,
  supplierId: string,
): Promise<void> => {
  const { run, step, steps } = await stepOf(tx, work);
  allow(checkOpen(run));
  const counts = await stepCounts(tx, step.id);
  allow(checkPieces(run, counts));
  const begun = await begin(tx, context, run, step, steps);
  await installSent(tx, context, run, begun, { cause, supplierId }, counts.back);
  await endIfBack(tx, context, work, counts);
};

/** Sends pieces of a run back to a step's supplier: the step waits for them again. Refuses RUN_CLOSED, INSUFFICIENT_QUANTITY. */
export const giveBackStepWork = async (tx: Tx, context: Context, work: StepWork): Promise<void> => {
  const { run, step, steps } = await stepOf(tx, work);
  const counts = await stepCounts(tx, step.id);
  allow(checkOpen(run), checkStillThere(run, counts));
  if (step.status === 'COMPLETE' && !isAllBack(run, counts))
    await moveStep(tx, context, run, { step, steps }, 'reopen', { outside: true });
};
