import { nowIn } from '../../../kernel/clock.ts';
import { add, compare, isPositive, subtract } from '../../../kernel/decimal.ts';
import { allow } from '../../../kernel/errors.ts';
import { tell } from '../../../kernel/events.ts';
import { found, newId } from '../../../kernel/id.ts';
import { carriedShares } from '../abom/carried.queries.ts';
import { fulfilledBy } from '../abom/abom.rules.ts';
import { requirementOf } from '../abom/abom.write.queries.ts';
import { putIn } from '../abom/installing.ts';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { convertOfItem, packsOf } from '../item/pack.rules.ts';
import { packsOfItem } from '../receipt/receipt.write.queries.ts';
import { partOf } from '../run/run.write.queries.ts';
import type { Row } from '../schema.generated.ts';
import { backflushNeeds, insertException, installedFor, stockToFlush, type Need } from './backflush.queries.ts';
import { checkFlushable, leftToFlush } from './backflush.rules.ts';

/** What is installed of a need, and what it shares of what it was carried from, in the need's unit. */
export const fulfilledOf = async (tx: Tx, need: Pick<Need, 'id' | 'unitOfMeasure'>): Promise<string> => {
  let sum = '0';
  for (const { itemId, supplierId, ...installed } of [
    ...(await installedFor(tx, need.id)),
    ...(await carriedShares(tx, [need.id])),
  ]) {
    const packs = packsOf(await packsOfItem(tx, itemId), supplierId);
    sum = add(sum, fulfilledBy({ ...installed, packs }, need.unitOfMeasure));
  }
  return sum;
};

/** Takes what stock gives of a need, charged to an increment. Answers how much it gave, in the need's unit. */
export const flush = async (
  tx: Tx,
  context: Context,
  run: Row<'run'>,
  need: Need,
  wanted: string,
  completionId: string,
): Promise<string> => {
  let left = wanted;
  const [requirement, part] = [await requirementOf(tx, need.id), await partOf(tx, need.partId)];
  const allPacks = await packsOfItem(tx, need.itemId);
  for (const stock of await stockToFlush(tx, run.siteId, need)) {
    if (!isPositive(left)) break;
    const packs = packsOf(allPacks, stock.supplierId);
    const gives = convertOfItem(stock.quantityAvailable, stock.unitOfMeasure, need.unitOfMeasure, packs);
    const all = compare(gives, left) <= 0;
    const quantity = all
      ? stock.quantityAvailable
      : convertOfItem(left, need.unitOfMeasure, stock.unitOfMeasure, packs);
    const placed = { stock, part: found(part, 'part', need.partId) };
    await putIn(tx, context, run, found(requirement, 'build requirement', need.id), placed, {
      quantity,
      ratio: '1',
      substituteForPartId: null,
      referenceDesignator: null,
      runStepId: need.runStepId,
      backflushedById: completionId,
    });
    left = all ? subtract(left, gives) : '0';
  }
  return subtract(wanted, left);
};

/** An event of an exception as it is now. */
export const tellException = (
  tx: Tx,
  context: Context,
  what: 'opened' | 'posted' | 'resolved',
  row: Row<'backflushException'>,
  itemId: string,
): Promise<void> =>
  tell(tx, context, {
    type: `mes.backflush-exception.${what}`,
    subject: row.id,
    subjectVersion: row.version,
    key: row.runId,
    site: row.siteId,
    data: {
      runId: row.runId,
      runCompletionId: row.runCompletionId,
      partId: row.partId,
      itemId,
      status: row.status,
      quantityRequired: row.quantityRequired,
      quantityPosted: row.quantityPosted,
      unitOfMeasure: row.unitOfMeasure,
      reason: row.reason,
    },
  });

/**
 * Takes from stock what an increment's units need of the components that nobody scans, keyed by run and sequence through the increment.
 * What stock cannot give is an open exception: the completion stands, and stock never goes below zero (4.5). Refuses
 * SERIAL_BACKFLUSH_NOT_ALLOWED.
 */
export const backflush = async (
  tx: Tx,
  context: Context,
  run: Row<'run'>,
  completion: Row<'runCompletion'>,
  units: { before: string; done: string },
): Promise<void> => {
  if (run.partInventoryId === null || run.reworkOfId !== null) return;
  const needs = await backflushNeeds(tx, run.id, run.partInventoryId);
  allow(checkFlushable(needs));
  for (const need of needs) {
    const wanted = leftToFlush(need, units, await fulfilledOf(tx, need));
    if (!isPositive(wanted)) continue;
    const posted = await flush(tx, context, run, need, wanted, completion.id);
    if (compare(posted, wanted) === 0) continue;
    const missing = `${subtract(wanted, posted)} ${need.unitOfMeasure}`;
    const row = await insertException(tx, {
      id: newId(),
      siteId: run.siteId,
      runId: run.id,
      runCompletionId: completion.id,
      buildRequirementId: need.id,
      partId: need.partId,
      quantityRequired: wanted,
      quantityPosted: posted,
      unitOfMeasure: need.unitOfMeasure,
      reason: `Stock gave ${posted} of ${wanted}: ${missing} of ${need.partNumber} are missing.`,
      openedAt: nowIn(tx),
    });
    await tellException(tx, context, 'opened', row, need.itemId);
  }
};
