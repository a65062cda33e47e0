import { nowIn } from '../../../kernel/clock.ts';
import { add, compare, isPositive, subtract } from '../../../kernel/decimal.ts';
import { refuse, allow } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { mesCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { checkOpen } from '../run/run.rules.ts';
import { partOf, runForUpdate } from '../run/run.write.queries.ts';
import type { ReplayBackflushInput, ResolveBackflushExceptionInput, Row } from '../schema.generated.ts';
import { textOf } from '../text.ts';
import { backflushNeeds, exceptionForUpdate, lockToFlush, updateException } from './backflush.queries.ts';
import { flush, tellException } from './backflush.ts';

type Given = { id: string; etag?: string | null | undefined; idempotencyKey?: string | null | undefined };
type Work = (tx: Tx, was: Row<'backflushException'>, run: Row<'run'>, by: string) => Promise<Row<'backflushException'>>;

const change = async (context: Context, name: string, input: Given, work: Work): Promise<string> => {
  const id = fromWire(ids.BackflushException, input.id);
  const { runId } = found(await context.loaders.backflushExceptionById.load(id), 'backflush exception', input.id);
  return mesCommand(context, name, [`run:${runId}`], input, async (tx) => {
    const run = found(await runForUpdate(tx, runId), 'run', runId);
    const was = found(await exceptionForUpdate(tx, id), 'backflush exception', input.id);
    checkEtag(was, input.etag);
    allow(checkOpen(run));
    if (was.status === 'RESOLVED') throw refuse('STATE_INVALID', 'Nothing of it is left to post.');
    const now = await work(tx, was, run, context.viewer.subject);
    const part = found(await partOf(tx, now.partId), 'part', now.partId);
    await tellException(tx, context, now.status === 'OPEN' ? 'posted' : 'resolved', now, part.itemId);
    return id;
  });
};

/** Posts again what stock could not give. Answers the uuid of the exception. Refuses INSUFFICIENT_QUANTITY, STATE_INVALID, ETAG_*. */
export const replayBackflush = (context: Context, input: ReplayBackflushInput): Promise<string> =>
  change(context, 'replayBackflush', input, async (tx, was, run, by) => {
    const needs = run.partInventoryId === null ? [] : await backflushNeeds(tx, run.id, run.partInventoryId);
    const need = found(
      needs.find(({ id }) => id === was.buildRequirementId),
      'build requirement',
      was.buildRequirementId ?? '',
    );
    const open = subtract(was.quantityRequired, was.quantityPosted);
    const charged = { completionId: was.runCompletionId, locked: await lockToFlush(tx, run, [need]) };
    const posted = await flush(tx, context, run, need, open, charged);
    if (!isPositive(posted))
      throw refuse('INSUFFICIENT_QUANTITY', `There is still no stock of ${need.partNumber} to take. Count it first.`, {
        details: { requested: Number(open), available: 0, uom: was.unitOfMeasure },
      });
    const settled = compare(posted, open) === 0;
    return updateException(tx, was.id, {
      quantityPosted: add(was.quantityPosted, posted),
      ...(settled ? { status: 'RESOLVED', resolvedAt: nowIn(tx), resolvedBy: by } : {}),
    });
  });

/** Settles by hand what will not be posted. Answers the uuid of the exception. Refuses STATE_INVALID, VALUE_INVALID, ETAG_*. */
export const resolveBackflushException = (context: Context, input: ResolveBackflushExceptionInput): Promise<string> => {
  const reason = textOf(input.reason, 'Settling by hand');
  return change(context, 'resolveBackflushException', input, (tx, was, _, by) =>
    updateException(tx, was.id, { status: 'RESOLVED', reason, resolvedAt: nowIn(tx), resolvedBy: by }),
  );
};
