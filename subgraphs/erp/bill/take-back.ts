import { compare, divide, subtract } from '../../../kernel/decimal.ts';
import type { Tx } from '../command.ts';
import { accountFor, type Books, type Entry } from '../ledger/journal.ts';
import { layersLeft } from '../ledger/posting.write.queries.ts';
import { journalOf, leastLayerCost, stockLinesOf } from '../ledger/reversal.queries.ts';
import { reverseJournal } from '../ledger/reversal.ts';
import { revalue } from './bill.posting.ts';

type StockLine = Awaited<ReturnType<typeof stockLinesOf>>[number];

// Stock gives the difference back while it still carries it; what is used up or gone gives it back as price variance.
const carries = async (tx: Tx, line: StockLine): Promise<boolean> => {
  if (compare(line.quantity, '0') <= 0 || compare(line.value, line.moved) < 0) return false;
  if (line.costMethod !== 'FIFO') return true;
  const left = await layersLeft(tx, line.stockId, line.orderLineId ?? '');
  const least = await leastLayerCost(tx, line.stockId, line.orderLineId ?? '');
  return least !== null && compare(least, divide(line.moved, left)) >= 0;
};

/**
 * Takes the journal of a bill or a credit back by another one, with the value that it gave to stock or took from it. Answers the
 * counter-journal's uuid; null where nothing was posted.
 */
export const takeBack = async (
  tx: Tx,
  [type, { id: source, siteId }]: ['VENDOR_BILL' | 'VENDOR_CREDIT', { id: string; siteId: string }],
  books: Books,
  periodId: string,
  postingDate: string,
  more: readonly Entry[],
): Promise<string | null> => {
  const journal = await journalOf(tx, type, source);
  if (journal === undefined) return null;
  const stock: StockLine[] = [];
  const elsewhere = new Map<string, string>();
  for (const line of await stockLinesOf(tx, journal.id))
    if (await carries(tx, line)) stock.push(line);
    else elsewhere.set(line.id, await accountFor(tx, 'PPV'));
  const id = await reverseJournal(tx, journal, { postingDate, periodId, elsewhere, more });
  for (const { stockId, itemId, orderLineId, costMethod, moved } of stock) {
    const value = subtract('0', moved);
    await revalue(tx, siteId, books, id, postingDate, {
      stockId,
      itemId,
      orderLineId: orderLineId ?? '',
      costMethod,
      value,
    });
  }
  return id;
};
