import { add, compare, divide } from '../../../kernel/decimal.ts';
import { newId } from '../../../kernel/id.ts';
import type { CloudEvent } from '../../../kernel/signed-event.ts';
import type { Tx } from '../command.ts';
import { closeBook, itemOf, openBook, stockOut } from '../inventory/book.ts';
import { stockRows, valuedItem } from '../inventory/stock.write.queries.ts';
import { toBase, unitsOf } from '../item/unit.ts';
import { postingDayOf } from '../ledger/posting-day.ts';
import type { Row } from '../schema.generated.ts';
import { sumOf } from '../inventory/elements.rules.ts';
import { issue, ofLine } from './charges.ts';
import {
  insertLines,
  lastMaterialLine,
  openExceptionsOf,
  resolveException,
  updateCompletion,
} from './completion.write.queries.ts';
import { closeRun } from './output.ts';

type Completion = Row<'workOrderCompletion'>;
type Missing = Row<'completionException'>;

// All that was missing is in stock now, and finance knows the item and its unit.
const isThere = async (tx: Tx, missing: Missing): Promise<boolean> => {
  const item = await valuedItem(tx, missing.itemId);
  if (item === undefined || item.costMethod === null || item.status === 'SETUP') return false;
  const units = await unitsOf(tx, item, item.baseUom);
  const known =
    missing.unitOfMeasure === item.baseUom || units.packs.some((pack) => pack.unitOfMeasure === missing.unitOfMeasure);
  if (!known) return false;
  const asked = toBase(units, missing.quantity, missing.unitOfMeasure);
  const rows = await stockRows(tx, missing.siteId, missing.itemId);
  return rows.some(({ stockStatus, quantity }) => stockStatus === 'UNRESTRICTED' && compare(quantity, asked) >= 0);
};

const post = async (
  tx: Tx,
  run: Row<'run'>,
  completion: Completion,
  all: readonly Completion[],
  missing: Missing,
  event: CloudEvent,
): Promise<void> => {
  const item = await itemOf(tx, missing.itemId);
  const book = await openBook(tx, run.siteId, (books) => postingDayOf(tx, books, completion.postingDate));
  const asked = toBase(await unitsOf(tx, item, item.baseUom), missing.quantity, missing.unitOfMeasure);
  const taken = await stockOut(book, item, run.siteId, ['UNRESTRICTED'], asked);
  const value = add('0', ...taken.map((one) => one.value));
  await issue({ book, run }, item, 'UNRESTRICTED', asked, value);
  const line = {
    ...{ id: newId(), siteId: run.siteId, workOrderCompletionId: completion.id, currency: book.books.currency },
    ...{ lineNumber: (await lastMaterialLine(tx, completion.id)) + 1, itemId: item.id, quantity: asked },
    ...{ unitOfMeasure: item.baseUom, unitCost: divide(value, asked), amount: value },
    ...ofLine(sumOf(taken.map(({ elements }) => elements))),
  };
  await insertLines(tx, { material: [line], labor: [], machine: [], overhead: [], byProduct: [] });
  if (run.closedAt !== null) await closeRun({ book, run }, await itemOf(tx, run.itemId), all);
  await closeBook(book, {
    ...{ source: ['COMPLETION_EXCEPTION', missing.id], sourceEventId: event.id },
    description: `Completion ${run.number}:${String(completion.sequence)}, material that was missing`,
  });
  await resolveException(tx, missing.id);
};

/** Posts what a completion could not charge at first and what is there now (4.5); with the last of it the completion is whole. */
export const postMissing = async (
  tx: Tx,
  run: Row<'run'>,
  completion: Completion,
  all: readonly Completion[],
  event: CloudEvent,
): Promise<void> => {
  const open = await openExceptionsOf(tx, completion.id);
  let left = open.length;
  for (const missing of open) {
    if (!(await isThere(tx, missing))) continue;
    await post(tx, run, completion, all, missing, event);
    left -= 1;
  }
  if (open.length > 0 && left === 0) await updateCompletion(tx, completion.id, { status: 'POSTED' });
};
