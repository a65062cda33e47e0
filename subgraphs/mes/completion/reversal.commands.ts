import { nowIn } from '../../../kernel/clock.ts';
import { add, compare, isPositive, subtract } from '../../../kernel/decimal.ts';
import { refuse, allow } from '../../../kernel/errors.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { takeOut } from '../abom/installing.ts';
import { mesCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { gain, writeMovement } from '../part-inventory/stock-move.write.queries.ts';
import { checkAvailable, negative } from '../part-inventory/stock.ts';
import { stockForUpdate, stocksForUpdate } from '../part-inventory/stock.write.queries.ts';
import { checkOpen } from '../run/run.rules.ts';
import { partOf, runForUpdate } from '../run/run.write.queries.ts';
import type { ReverseCompletionInput, Row } from '../schema.generated.ts';
import { textOf } from '../text.ts';
import { flushedBy, openExceptionsOf, updateException } from './backflush.queries.ts';
import { tellException } from './backflush.ts';
import { byProductsOf, completionOf, isReversed } from './completion.write.queries.ts';
import { tellIncrement } from './increment-lines.ts';
import { countIn, nextIncrement } from './increment.ts';
import type { When } from './production.ts';

type Completion = Row<'runCompletion'>;

const checkReversible = (run: Row<'run'>, completion: Completion, reversed: boolean): void => {
  const name = `Increment ${String(completion.sequence)} of ${run.number}`;
  if (reversed || completion.reversesId !== null)
    throw refuse('STATE_INVALID', `${name} was taken back already, or takes one back. Report again instead.`);
  if (isPositive(completion.quantityScrapped))
    throw refuse('STATE_INVALID', `${name} scrapped units: that is final. Count the stock instead.`);
  if (!isPositive(completion.quantityCompleted))
    throw refuse('STATE_INVALID', `${name} built nothing that could be taken back.`);
};

// The record waits again for what it was made for; what came on top of the plan leaves it.
const unbuild = async (tx: Tx, run: Row<'run'>, now: Row<'run'>, amount: string, when: When): Promise<void> => {
  if (run.partInventoryId === null || run.reworkOfId !== null) return;
  const stock = found(await stockForUpdate(tx, run.partInventoryId), 'part inventory', run.partInventoryId);
  allow(checkAvailable(stock, amount));
  const done = add(now.quantityCompleted, now.quantityScrapped);
  const whole = compare(done, run.plannedQuantity) > 0 ? done : run.plannedQuantity;
  const by = { movedAt: when.at, actor: when.by, causeEventId: when.event, runId: run.id };
  await writeMovement(tx, stock, { ...by, type: 'PRODUCED', quantity: negative(amount) });
  await gain(tx, stock.id, {
    quantity: subtract(whole, stock.quantity),
    quantityPending: subtract(subtract(whole, done), stock.quantityPending),
  });
};

const takeBack = async (tx: Tx, run: Row<'run'>, from: Completion, into: Completion, when: When) => {
  const lines = [];
  for (const line of await byProductsOf(tx, from.id)) {
    const id = line.partInventoryId ?? '';
    const stock = found(await stockForUpdate(tx, id), 'part inventory', id);
    allow(checkAvailable(stock, line.quantity));
    const by = { movedAt: when.at, actor: when.by, causeEventId: when.event, runId: run.id };
    await writeMovement(tx, stock, { ...by, type: 'PRODUCED', quantity: negative(line.quantity) });
    await gain(tx, stock.id, { quantity: negative(line.quantity) });
    lines.push({ ...line, id: newId(), runCompletionId: into.id, quantity: negative(line.quantity) });
  }
  return lines;
};

// What the increment flushed goes back to the lots it came from, and what it still waited for is wanted no more.
const unflush = async (tx: Tx, context: Context, run: Row<'run'>, from: Completion, reason: string): Promise<void> => {
  for (const installation of await flushedBy(tx, from.id)) await takeOut(tx, context, run, installation, reason);
  for (const { id, partId } of await openExceptionsOf(tx, from.id)) {
    const settled = { resolvedAt: nowIn(tx), resolvedBy: context.viewer.subject };
    const now = await updateException(tx, id, { status: 'RESOLVED', reason, ...settled });
    await tellException(tx, context, 'resolved', now, found(await partOf(tx, partId), 'part', partId).itemId);
  }
};

// All that it changes in one go, in the order of ids, as whoever else changes several records.
const lockTouched = async (tx: Tx, run: Row<'run'>, completionId: string): Promise<void> => {
  const [flushed, byProducts] = [await flushedBy(tx, completionId), await byProductsOf(tx, completionId)];
  const touched = [run, ...flushed, ...byProducts].flatMap(({ partInventoryId }) => partInventoryId ?? []);
  await stocksForUpdate(tx, touched);
};

/**
 * Takes an increment back by another with its quantities below zero (R9). Answers the uuid of that one. Refuses STATE_INVALID,
 * INSUFFICIENT_QUANTITY where the output is used or gone, RUN_CLOSED.
 */
export const reverseCompletion = async (context: Context, input: ReverseCompletionInput): Promise<string> => {
  const id = fromWire(ids.RunCompletion, input.id);
  const reason = textOf(input.reason, 'Taking an increment back');
  const { runId } = found(await context.loaders.runCompletionById.load(id), 'completion', input.id);
  return mesCommand(context, 'reverseCompletion', [`run:${runId}`], input, async (tx) => {
    const run = found(await runForUpdate(tx, runId), 'run', runId);
    allow(checkOpen(run));
    const from = found(await completionOf(tx, id), 'completion', input.id);
    checkReversible(run, from, await isReversed(tx, id));
    await lockTouched(tx, run, id);
    const when = { at: nowIn(tx), event: newId(), by: context.viewer.subject };
    const into = await nextIncrement(tx, run, when, {
      quantityCompleted: negative(from.quantityCompleted),
      quantityScrapped: '0',
      quantityNonconforming: negative(from.quantityNonconforming),
      final: false,
      reversesId: from.id,
    });
    const now = await countIn(tx, run, into);
    await unbuild(tx, run, now, from.quantityCompleted, when);
    const byProducts = await takeBack(tx, run, from, into, when);
    await unflush(tx, context, run, from, `Increment ${String(from.sequence)} taken back: ${reason}`.slice(0, 2000));
    await tellIncrement(tx, context, { was: run, now }, into, { event: when.event, byProducts });
    return into.id;
  });
};
