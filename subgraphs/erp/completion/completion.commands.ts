import { divide, isPositive } from '../../../kernel/decimal.ts';
import { allow, refuse } from '../../../kernel/errors.ts';
import { tell } from '../../../kernel/events.ts';
import { newId } from '../../../kernel/id.ts';
import { dataOf, type CloudEvent } from '../../../kernel/signed-event.ts';
import { erpIntake, siteOf, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { closeBook, itemOf, openBook, type Book, type Item } from '../inventory/book.ts';
import { toBase, unitsOf } from '../item/unit.ts';
import { postingDayOf } from '../ledger/posting-day.ts';
import { recorded } from '../record.rules.ts';
import type { PostCompletionInput, Row } from '../schema.generated.ts';
import { chargeMaterial, chargeTime } from './charges.ts';
import { checkInOrder, checkSameIncrement } from './completion.rules.ts';
import { completionShape, type Increment } from './completion.shape.ts';
import {
  completionsOfRun,
  insertCompletion,
  insertExceptions,
  insertLines,
  updateCompletion,
  updateRun,
} from './completion.write.queries.ts';
import { advanceDemand } from './demand-progress.ts';
import { closeRun, recogniseByProducts, recogniseOutput } from './output.ts';
import { postMissing } from './missing.ts';
import { runFor } from './run-of.ts';

type Completion = Row<'workOrderCompletion'>;

const documentOf = async (book: Book, run: Row<'run'>, item: Item, told: Increment, event: CloudEvent) => {
  const units = await unitsOf(book.tx, item, item.baseUom);
  const inBase = (quantity: string): string => toBase(units, quantity, told.unitOfMeasure);
  const { transactionDate, postingDate, periodId, late } = book.day;
  const { department, costCenter, project } = run;
  return {
    ...{ id: newId(), siteId: run.siteId, runId: run.id, sequence: told.sequence, final: told.final },
    ...{ itemId: run.itemId, partId: run.partId, unitOfMeasure: item.baseUom, currency: book.books.currency },
    ...{ quantityCompleted: inBase(told.quantityCompleted), quantityScrapped: inBase(told.quantityScrapped) },
    ...{ quantityNonconforming: inBase(told.quantityNonconforming), department, costCenter, project },
    ...{ transactionDate, postingDate, accountingPeriodId: periodId, lateForPeriod: late, sourceEventId: event.id },
  };
};

const tellPosted = (tx: Tx, context: Context, completion: Completion, run: Row<'run'>): Promise<void> =>
  tell(tx, context, {
    type: 'erp.work-order-completion.posted',
    ...{ subject: completion.id, subjectVersion: completion.version, key: run.id, site: run.siteId },
    data: {
      ...{ runId: run.id, run: run.number, sequence: completion.sequence, final: completion.final },
      ...{ itemId: run.itemId, status: completion.status, project: run.project },
      ...{ quantityCompleted: completion.quantityCompleted, quantityScrapped: completion.quantityScrapped },
      postingDate: completion.postingDate,
    },
    after: recorded(completion),
  });

const book = async (
  tx: Tx,
  context: Context,
  event: CloudEvent,
  told: Increment,
  run: Row<'run'>,
  before: readonly Completion[],
): Promise<string> => {
  const item = await itemOf(tx, run.itemId);
  const journal = await openBook(tx, run.siteId, (books) => postingDayOf(tx, books, told.transactionDate));
  const completion = await insertCompletion(tx, await documentOf(journal, run, item, told, event));
  const work = { book: journal, run, completion, told };
  const { lines: material, missing } = await chargeMaterial(work);
  const time = await chargeTime(work);
  const byProduct = await recogniseByProducts(work);
  await insertLines(tx, { material, ...time, byProduct });
  // What is worked on again is in stock since it was made, and at its cost: all that rework costs is a variance.
  const isRework = told.reworkOfId !== null;
  const worth = isRework ? '0' : await recogniseOutput(work, item, before);
  if (told.final) await closeRun(work, item, isRework ? [] : [...before, completion]);
  await closeBook(journal, {
    ...{ source: ['WORK_ORDER_COMPLETION', completion.id], sourceEventId: event.id },
    description: `Completion ${run.number}:${String(told.sequence)}`,
  });
  const { quantityCompleted: good } = completion;
  await insertExceptions(
    tx,
    missing.map((one) => ({ ...one, id: newId(), siteId: run.siteId, completionId: completion.id })),
  );
  const now = await updateCompletion(tx, completion.id, {
    status: missing.length === 0 ? 'POSTED' : 'PARTIAL',
    unitCostRolledUp: isPositive(good) && !isRework ? divide(worth, good) : null,
  });
  if (told.final) await updateRun(tx, run.id, { closedAt: event.time });
  if (run.demandId !== null && !isRework) await advanceDemand(tx, context, run.demandId, now, event.time);
  await tellPosted(tx, context, now, run);
  return now.id;
};

type Answer = { id: string; replayed: boolean };

/**
 * Posts an increment of a run by MES's event (R9, R13, R19, R24). Answers the completion's uuid, and whether it was in the books before.
 */
export const postCompletion = async (context: Context, input: PostCompletionInput): Promise<Answer> => {
  const event = await context.events.verify(input.signedEvent, { system: 'mes', types: ['mes.run.completed'] });
  const told = dataOf(event, completionShape);
  const siteId = siteOf(event);
  const items = [
    told.itemId,
    ...told.materials.map(({ itemId }) => itemId),
    ...told.byProducts.map(({ itemId }) => itemId),
  ];
  const locks = [
    ...[`run:${told.runId}`, ...(told.demandId === null ? [] : [`demand:${told.demandId}`])],
    ...items.flatMap((id) => (id === null ? [] : [`stock:${id}`])),
  ];
  let replayed = true;
  const id = await erpIntake(context, 'postCompletion', event, input, locks, async (tx) => {
    const run = await runFor(tx, siteId, told, event.subjectversion);
    if (run.siteId !== siteId)
      throw refuse('VALUE_INVALID', `${run.number} is a run of another site than its increment.`, { owner: 'MES' });
    const before = await completionsOfRun(tx, run.id);
    const known = before.find(({ sequence }) => sequence === told.sequence);
    if (known !== undefined) {
      allow(checkSameIncrement(told, known));
      await postMissing(tx, run, known, told.reworkOfId === null ? before : [], event);
      if (!known.replayed) await updateCompletion(tx, known.id, { replayed: true });
      return known.id;
    }
    replayed = false;
    const closed = before.some(({ final, status }) => final && status !== 'REVERSED');
    allow(checkInOrder(told, before.at(-1)?.sequence ?? 0, closed));
    return book(tx, context, event, told, run, before);
  });
  return { id, replayed };
};
