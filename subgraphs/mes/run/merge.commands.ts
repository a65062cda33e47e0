import { nowIn } from '../../../kernel/clock.ts';
import { add } from '../../../kernel/decimal.ts';
import { allow, refuse } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { updateInstallation } from '../abom/abom.write.queries.ts';
import { changed } from '../changed.ts';
import { mesCommand, type Tx } from '../command.ts';
import { closeShort } from '../completion/close-run.commands.ts';
import type { Context } from '../context.ts';
import { gain } from '../part-inventory/stock-move.write.queries.ts';
import { stockForUpdate } from '../part-inventory/stock.write.queries.ts';
import type { MergeRunsInput } from '../schema.generated.ts';
import { cancelSteps } from './cancel-steps.ts';
import { checkMergeableRuns, pairedSteps } from './merge.rules.ts';
import { runEvent } from './run-events.ts';
import { runStepsForUpdate, updateRunStepRow } from './run-step.write.queries.ts';
import { checkOpen, isSettled, runStatusOf } from './run.rules.ts';
import { partOf, runForUpdate, updateRunRow } from './run.write.queries.ts';
import { installedIn, requirementsOf } from './split.write.queries.ts';

const runWith = async (tx: Tx, id: string, wire: string) => {
  const run = found(await runForUpdate(tx, id), 'run', wire);
  allow(checkOpen(run));
  const { partInventoryId } = run;
  if (partInventoryId === null) throw refuse('STATE_INVALID', `${run.number} builds nothing that could be merged.`);
  const product = found(await stockForUpdate(tx, partInventoryId), 'part inventory', partInventoryId);
  const part = found(await partOf(tx, run.partId), 'part', run.partId);
  const steps = await runStepsForUpdate(tx, id);
  return { run, part, product, steps, needs: await requirementsOf(tx, partInventoryId) };
};
type Whole = Awaited<ReturnType<typeof runWith>>;

// Every piece of the one hangs on the same need, and the same step, of the other.
const moveAll = async (
  tx: Tx,
  from: Whole,
  into: Whole,
  stepOf: ReadonlyMap<string, string>,
): Promise<{ partInventoryId: string; quantity: string }[]> => {
  const needs = new Map(into.needs.map((need) => [need.originMbomItemId, need.id]));
  const needOf = new Map(from.needs.map((need) => [need.id, needs.get(need.originMbomItemId)]));
  const rows = await installedIn(tx, from.product.id);
  for (const row of rows)
    await updateInstallation(tx, row.id, {
      buildRequirementId: found(needOf.get(row.buildRequirementId), 'build requirement', row.buildRequirementId),
      parentPartInventoryId: into.product.id,
      runId: into.run.id,
      runStepId: row.runStepId === null ? null : (stepOf.get(row.runStepId) ?? null),
    });
  return rows.map(({ partInventoryId, quantity }) => ({ partInventoryId, quantity }));
};

const endMerged = async (tx: Tx, context: Context, from: Whole, into: Whole): Promise<void> => {
  const reason = `Merged into ${into.run.number}`;
  const steps = await cancelSteps(tx, context, from.run, from.steps, reason);
  const status = runStatusOf(steps.map((step) => step.status));
  const completedAt = isSettled(status) && status !== 'CANCELED' ? (from.run.completedAt ?? nowIn(tx)) : null;
  const now = await updateRunRow(tx, from.run.id, { status, completedAt, mergedIntoId: into.run.id });
  await tell(tx, context, { ...(await runEvent(tx, 'mes.run.updated', now)), ...changed(from.run, now) });
  await closeShort(tx, context, now, reason);
};

/**
 * Puts an open run into another of the same part and definition (R6, I5): its units, and all that is installed for them, are the other's
 * from now on; it is closed with nothing built. Answers the uuid of the closed run. Refuses STATE_INVALID, RUN_CLOSED, ETAG_*.
 */
export const mergeRuns = (context: Context, input: MergeRunsInput): Promise<string> => {
  const [id, fromId] = [fromWire(ids.Run, input.id), fromWire(ids.Run, input.fromId)];
  return mesCommand(context, 'mergeRuns', [`run:${id}`, `run:${fromId}`], input, async (tx) => {
    const into = await runWith(tx, id, input.id);
    const from = await runWith(tx, fromId, input.fromId);
    checkEtag(into.run, input.etag);
    allow(checkMergeableRuns(into, from));
    const steps = pairedSteps(from.steps, into.steps);
    const moved = await moveAll(tx, from, into, steps);
    // Pieces that a supplier still has come back to the step that goes on.
    for (const [step, mergedIntoId] of steps) await updateRunStepRow(tx, step, { mergedIntoId });
    const { plannedQuantity: quantity } = from.run;
    await gain(tx, into.product.id, { quantity, quantityPending: quantity });
    const now = await updateRunRow(tx, id, { plannedQuantity: add(into.run.plannedQuantity, quantity) });
    const told = { mergedRunId: fromId, mergedQuantity: quantity, moved };
    await tell(tx, context, { ...(await runEvent(tx, 'mes.run.updated', now, told)), ...changed(into.run, now) });
    await endMerged(tx, context, from, into);
    return fromId;
  });
};
