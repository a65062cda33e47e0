import { nowIn } from '../../../kernel/clock.ts';
import { add, compare, isPositive } from '../../../kernel/decimal.ts';
import { allow } from '../../../kernel/errors.ts';
import { found, newId } from '../../../kernel/id.ts';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { dayAt } from '../run/run.rules.ts';
import { siteOf, updateRunRow } from '../run/run.write.queries.ts';
import type { Row } from '../schema.generated.ts';
import { backflush } from './backflush.ts';
import { insertCompletion, lastSequence, pieceOf, serialsMissing } from './completion.write.queries.ts';
import { tellIncrement } from './increment-lines.ts';
import { checkPiece, checkSerials, checkWithinPlan } from './increment.rules.ts';
import { produce, putAway, type Output } from './production.ts';

type Told = { completion: Row<'runCompletion'>; run: Row<'run'>; scrapId: string | null };
type Counted = Pick<
  Row<'runCompletion'>,
  'quantityCompleted' | 'quantityScrapped' | 'quantityNonconforming' | 'final' | 'reversesId'
>;

/** The next increment of a run, of its own sequence. */
export const nextIncrement = async (
  tx: Tx,
  run: Row<'run'>,
  when: { at: Date; by: string },
  counted: Counted,
): Promise<Row<'runCompletion'>> => {
  const site = found(await siteOf(tx, run.siteId), 'site', run.siteId);
  return insertCompletion(tx, {
    ...counted,
    id: newId(),
    siteId: run.siteId,
    runId: run.id,
    sequence: (await lastSequence(tx, run.id)) + 1,
    unitOfMeasure: run.unitOfMeasure,
    completedAt: when.at,
    reportedBy: when.by,
    transactionDate: dayAt(site.timeZone, when.at),
  });
};

/** A run with an increment counted in. */
export const countIn = (tx: Tx, run: Row<'run'>, counted: Counted): Promise<Row<'run'>> =>
  updateRunRow(tx, run.id, {
    quantityCompleted: add(run.quantityCompleted, counted.quantityCompleted),
    quantityScrapped: add(run.quantityScrapped, counted.quantityScrapped),
    quantityNonconforming: add(run.quantityNonconforming, counted.quantityNonconforming),
  });

/**
 * Reports an increment of a run: its output into stock, what it backflushes, and every change of its consumption and hours since the
 * sequence before (R9). The run must be locked. Refuses OVER_COMPLETION, SERIAL_REQUIRED, SERIAL_BACKFLUSH_NOT_ALLOWED, STATE_INVALID, VALUE_INVALID.
 */
export const report = async (tx: Tx, context: Context, run: Row<'run'>, output: Output): Promise<Told> => {
  const out = add(output.good, output.scrapped);
  allow(checkWithinPlan(run, out));
  const before = add(run.quantityCompleted, run.quantityScrapped);
  const done = add(before, out);
  if (isPositive(out) && run.partInventoryId !== null) {
    const piece = found(await pieceOf(tx, run.partInventoryId), 'part inventory', run.partInventoryId);
    allow(
      checkPiece(run.number, piece, output, done),
      checkSerials(await serialsMissing(tx, run.partInventoryId, done)),
    );
  }
  const when = { at: nowIn(tx), event: newId(), by: context.viewer.subject };
  const completion = await nextIncrement(tx, run, when, {
    quantityCompleted: output.good,
    quantityScrapped: output.scrapped,
    quantityNonconforming: output.nonconforming,
    final: output.final,
    reversesId: null,
  });
  if (isPositive(out)) await backflush(tx, context, run, completion, { before, done });
  const scrapId = await produce(tx, context, run, output, when);
  const byProducts = await putAway(tx, run, completion, output.byProducts ?? [], when);
  const now = await countIn(tx, run, completion);
  await tellIncrement(tx, context, { was: run, now }, completion, { event: when.event, byProducts });
  return { completion, run: now, scrapId };
};

/** Whether everything that a run started is reported. */
export const isAccounted = (run: Row<'run'>): boolean =>
  compare(add(run.quantityCompleted, run.quantityScrapped), run.plannedQuantity) >= 0;
