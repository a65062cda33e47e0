import { add, quantity, subtract } from '../../../kernel/decimal.ts';
import { allow, refuse, unlessTaken } from '../../../kernel/errors.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId, toWire } from '../../../kernel/id.ts';
import { kept } from '../../../kernel/references.ts';
import { ids } from '../../../schema/ids.ts';
import { erpCommand, text, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { itemOf, openBook, type Book, type Item } from '../inventory/book.ts';
import { insertMovements } from '../inventory/stock.write.queries.ts';
import { adjustingPeriodFor, openPeriodFor } from '../ledger/journal.ts';
import { journalOf } from '../ledger/reversal.queries.ts';
import { reverseJournal } from '../ledger/reversal.ts';
import { siteFor } from '../purchase-order/purchase-order.commands.ts';
import { recorded } from '../record.rules.ts';
import type { PostAdjustingEntryInput, Row } from '../schema.generated.ts';
import { bookAdjustment, moveStock, passThrough } from './adjust.ts';
import { checkAdjustment } from './adjust.rules.ts';
import { insertAdjustment, rowForUpdate } from './reconciliation.write.queries.ts';

type Given = ReturnType<typeof given>;

const given = (input: PostAdjustingEntryInput) => ({
  kind: input.kind ?? ('CORRECTION' as const),
  stockStatus: input.stockStatus ?? ('UNRESTRICTED' as const),
  quantity: quantity(input.quantity ?? 0, 'quantity'),
  value: input.value ?? null,
  postingDate: input.postingDate,
  autoReverseOn: input.autoReverseOn ?? null,
  reason: text(input.reason, 'reason', 2000),
  approvedBy: text(input.approvedBy, 'approvedBy', 200),
});

const rowOf = async (
  tx: Tx,
  wire: string | null | undefined,
  siteId: string,
  itemId: string,
): Promise<string | null> => {
  if (wire == null) return null;
  const row = found(await rowForUpdate(tx, fromWire(ids.ReconciliationRow, wire)), 'reconciliation row', wire);
  if (row.siteId === siteId && row.itemId === itemId) return row.id;
  throw refuse('VALUE_INVALID', 'reconciliationRowId is a row of another item or site.');
};

const keep = (tx: Tx, book: Book, item: Item, wanted: Given, value: string, reconciliationRowId: string | null) => {
  const id = newId();
  const { kind, stockStatus, postingDate, autoReverseOn, reason, approvedBy } = wanted;
  const entry = insertAdjustment(tx, {
    ...{ id, siteId: book.siteId, number: toWire('ADJ', id).replace('_', '-'), itemId: item.id, reconciliationRowId },
    ...{ kind, stockStatus, postingDate, autoReverseOn, reason, approvedBy, quantity: wanted.quantity, value },
    ...{ currency: book.books.currency, accountingPeriodId: book.day.periodId },
  });
  return unlessTaken(entry, () => refuse('ALREADY_EXISTS', 'The reconciliation row has its adjusting entry already.'));
};

// In on the day of the accrual, out again on the day it is taken back: stock today is as it was, stock as of the day between is not.
const accrue = async (tx: Tx, book: Book, item: Item, entry: Row<'adjustingEntry'>, backOn: string): Promise<void> => {
  const stock = await passThrough(book, item, entry.siteId, entry.stockStatus);
  book.moves.push({ stock, quantity: entry.quantity, value: entry.value });
  await bookAdjustment(book, item, entry);
  const journal = kept((await journalOf(tx, 'ADJUSTING_ENTRY', entry.id)) ?? null, 'journal');
  const periodId = await openPeriodFor(tx, book.books, backOn);
  const glPostingId = await reverseJournal(tx, journal, { postingDate: backOn, periodId, elsewhere: new Map() });
  await insertMovements(tx, [
    {
      ...{ id: newId(), siteId: entry.siteId, financialInventoryId: stock.id, currency: entry.currency, glPostingId },
      ...{ postingDate: backOn, quantity: subtract('0', entry.quantity), value: subtract('0', entry.value) },
    },
  ]);
};

/**
 * Corrects the books, or accrues what came too late for a period (4.6). Refuses VALUE_INVALID, INSUFFICIENT_QUANTITY, PERIOD_CLOSED,
 * ALREADY_EXISTS, NOT_FOUND. Answers its uuid.
 */
export const postAdjustingEntry = (context: Context, input: PostAdjustingEntryInput): Promise<string> => {
  const wanted = given(input);
  allow(checkAdjustment(wanted));
  const itemId = fromWire(ids.Item, input.itemId);
  return erpCommand(context, 'postAdjustingEntry', [`stock:${itemId}`, `item:${itemId}`], input, async (tx) => {
    const site = await siteFor(tx, context, input.siteId);
    const { postingDate } = wanted;
    const book = await openBook(tx, site.id, async (books) => {
      const periodId = await adjustingPeriodFor(tx, books, postingDate);
      return { transactionDate: postingDate, postingDate, periodId, late: false };
    });
    const item = await itemOf(tx, itemId);
    const rowId = await rowOf(tx, input.reconciliationRowId, site.id, itemId);
    const place = { siteId: site.id, status: wanted.stockStatus, quantity: wanted.quantity, value: wanted.value };
    const value = wanted.autoReverseOn === null ? await moveStock(book, item, place) : (wanted.value ?? '0');
    const entry = await keep(tx, book, item, wanted, add(value), rowId);
    if (wanted.autoReverseOn === null) await bookAdjustment(book, item, entry);
    else await accrue(tx, book, item, entry, wanted.autoReverseOn);
    await tell(tx, context, {
      type: 'erp.adjusting-entry.posted',
      ...{ subject: entry.id, subjectVersion: 1, key: itemId, site: site.id },
      data: {
        number: entry.number,
        kind: entry.kind,
        itemId,
        quantity: entry.quantity,
        value: entry.value,
        postingDate,
      },
      after: recorded(entry),
    });
    return entry.id;
  });
};
