import { nowIn } from '../../../kernel/clock.ts';
import { add, compare, isPositive, multiply, round, subtract } from '../../../kernel/decimal.ts';
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
import { stockForUpdate } from '../part-inventory/stock.write.queries.ts';
import { completeWhenEmpty, endIssue } from '../part-kit/kit-stock.ts';
import { issuesForNeed, kitForUpdate } from '../part-kit/part-kit.write.queries.ts';
import { dayAt } from '../run/run.rules.ts';
import { partOf, siteOf } from '../run/run.write.queries.ts';
import { checkUsable } from '../abom/installation.rules.ts';
import type { Row } from '../schema.generated.ts';
import {
  backflushNeeds,
  insertException,
  installedFor,
  lockToFlush,
  stockToFlush,
  type Need,
} from './backflush.queries.ts';
import { checkFlushable, least, leftToFlush } from './backflush.rules.ts';

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

/** The day it is at a site, `YYYY-MM-DD`. */
export const dayOf = async (tx: Tx, siteId: string): Promise<string> =>
  dayAt(found(await siteOf(tx, siteId), 'site', siteId).timeZone, nowIn(tx));

type Flushing = { need: Need; requirement: Row<'buildRequirement'>; completionId: string; day: string };
/** What a flush is charged to, and the records that it may take from, which are locked. */
type FlushFor = { completionId: string; locked: readonly string[] };

// What the run's own kits hold for a need is taken before anything beside the line (R11). Answers what is left to take.
const flushKits = async (
  tx: Tx,
  context: Context,
  run: Row<'run'>,
  { need, requirement, completionId, day }: Flushing,
  wanted: string,
): Promise<string> => {
  let left = wanted;
  for (const { partKitId, ...issue } of await issuesForNeed(tx, run.id, need.id)) {
    if (!isPositive(left)) break;
    const stock = found(await stockForUpdate(tx, issue.partInventoryId), 'part inventory', issue.partInventoryId);
    const part = found(await partOf(tx, stock.partId), 'part', stock.partId);
    if (checkUsable(stock, part, day) !== undefined) continue;
    const packs = packsOf(await packsOfItem(tx, stock.itemId), stock.supplierId);
    const { quantity: held, ratio } = issue;
    const gives = fulfilledBy({ quantity: held, ratio, unitOfMeasure: stock.unitOfMeasure, packs }, need.unitOfMeasure);
    const all = compare(gives, left) <= 0;
    const taken = convertOfItem(left, need.unitOfMeasure, stock.unitOfMeasure, packs);
    const quantity = all ? held : least(held, round(multiply(taken, ratio)));
    const id = newId();
    const kit = found(await kitForUpdate(tx, partKitId), 'kit', partKitId);
    await endIssue(tx, issue, quantity, { at: nowIn(tx), by: context.viewer.subject, installationId: id });
    await completeWhenEmpty(tx, context, kit, nowIn(tx));
    await putIn(
      tx,
      context,
      run,
      requirement,
      { stock, part, day },
      {
        ...{ id, quantity, ratio, substituteForPartId: part.id === need.partId ? null : need.partId },
        ...{ referenceDesignator: null, runStepId: need.runStepId, backflushedById: completionId },
      },
    );
    left = all ? subtract(left, gives) : '0';
  }
  return left;
};

const flushStock = async (
  tx: Tx,
  context: Context,
  run: Row<'run'>,
  { need, requirement, completionId, day }: Flushing,
  locked: readonly string[],
  wanted: string,
): Promise<string> => {
  let left = wanted;
  const part = found(await partOf(tx, need.partId), 'part', need.partId);
  const allPacks = await packsOfItem(tx, need.itemId);
  for (const stock of isPositive(left) ? await stockToFlush(tx, run.siteId, need, locked) : []) {
    if (!isPositive(left)) break;
    const packs = packsOf(allPacks, stock.supplierId);
    const gives = convertOfItem(stock.quantityAvailable, stock.unitOfMeasure, need.unitOfMeasure, packs);
    const all = compare(gives, left) <= 0;
    const quantity = all
      ? stock.quantityAvailable
      : convertOfItem(left, need.unitOfMeasure, stock.unitOfMeasure, packs);
    await putIn(
      tx,
      context,
      run,
      requirement,
      { stock, part, day },
      {
        ...{ quantity, ratio: '1', substituteForPartId: null, referenceDesignator: null },
        ...{ runStepId: need.runStepId, backflushedById: completionId },
      },
    );
    left = all ? subtract(left, gives) : '0';
  }
  return left;
};

/** Takes what the run's kits, and then stock, give of a need, charged to an increment. Answers how much they gave, in the need's unit. */
export const flush = async (
  tx: Tx,
  context: Context,
  run: Row<'run'>,
  need: Need,
  wanted: string,
  { completionId, locked }: FlushFor,
): Promise<string> => {
  const requirement = found(await requirementOf(tx, need.id), 'build requirement', need.id);
  const about = { need, requirement, completionId, day: await dayOf(tx, run.siteId) };
  const left = await flushKits(tx, context, run, about, wanted);
  return subtract(wanted, await flushStock(tx, context, run, about, locked, left));
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
  const wants: { need: Need; wanted: string }[] = [];
  for (const need of needs) {
    const wanted = leftToFlush(need, units, await fulfilledOf(tx, need));
    if (isPositive(wanted)) wants.push({ need, wanted });
  }
  const open = wants.map(({ need }) => need);
  const charged = { completionId: completion.id, locked: await lockToFlush(tx, run, open) };
  for (const { need, wanted } of wants) {
    const posted = await flush(tx, context, run, need, wanted, charged);
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
