import { nowIn } from '../../../kernel/clock.ts';
import { add, compare, multiply, round, subtract } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/errors.ts';
import { tell } from '../../../kernel/events.ts';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { dayAtSite } from '../floor/floor.write.queries.ts';
import { addRevalued, closeBook, itemOf, openBook, type Book, type Item } from '../inventory/book.ts';
import { changeStock, sitesWithStock, stockRows } from '../inventory/stock.write.queries.ts';
import type { Books } from '../ledger/journal.ts';
import { strictDayOf } from '../ledger/posting-day.ts';

/** What the stock of a site is worth more, or less, at another standard cost, in the currency of its books. */
type Revalued = { siteId: string; postingId: string; postingDate: string; value: string };

/** Refuses FORBIDDEN to whoever does not see all of the stock that changes its value. */
export const checkSites = ({ viewer }: Context, partNumber: string): void => {
  if (viewer.sites === '*') return;
  throw refuse(
    'FORBIDDEN',
    `The cost of ${partNumber} values its stock at all sites; you see some of them. Ask somebody who sees all.`,
    { owner: 'ERP' },
  );
};

const revalueSite = async (book: Book, item: Item): Promise<string> => {
  let sum = '0';
  for (const stock of await stockRows(book.tx, book.siteId, item.id)) {
    const worth = round(multiply(stock.quantity, item.standardCost ?? '0'), book.places);
    const value = subtract(worth, stock.value);
    if (compare(value, '0') === 0) continue;
    await changeStock(book.tx, stock.id, '0', value);
    book.moves.push({ stock, quantity: '0', value });
    await addRevalued(book, item, stock.stockStatus, stock.quantity, value);
    sum = add(sum, value);
  }
  return sum;
};

/**
 * Revalues what the books hold of an item by the standard cost that was just set: at every site, on the day that is asked for or today
 * there. Stock on its way and blocked stock are revalued where they are carried; work in process keeps what it was charged. Answers a
 * revaluation for each site whose stock is worth something else now. Refuses FORBIDDEN, PERIOD_CLOSED. Source: ruling R19.
 */
export const revalueStock = async (
  tx: Tx,
  context: Context,
  financials: { id: string; itemId: string; partNumber: string },
  asked: string | null | undefined,
): Promise<Revalued[]> => {
  const item = await itemOf(tx, financials.itemId);
  const done: Revalued[] = [];
  for (const siteId of await sitesWithStock(tx, item.id)) {
    const dayOf = async (books: Books) => {
      const day = asked ?? (await dayAtSite(tx, siteId, nowIn(tx).toISOString()));
      return strictDayOf(tx, books, day ?? nowIn(tx).toISOString().slice(0, 10));
    };
    const book = await openBook(tx, siteId, dayOf);
    const value = await revalueSite(book, item);
    if (book.moves.length === 0) continue;
    const description = `${item.partNumber} at a standard cost of ${round(item.standardCost ?? '0', 6)}`;
    const postingId = await closeBook(book, {
      source: ['COST_CHANGE', financials.id],
      sourceEventId: null,
      description,
    });
    const { postingDate } = book.day;
    await tell(tx, context, {
      type: 'erp.gl-posting.posted',
      ...{ subject: postingId, subjectVersion: 1, key: item.id, site: siteId },
      data: { sourceType: 'COST_CHANGE', itemId: item.id, standardCost: item.standardCost, value, postingDate },
    });
    done.push({ siteId, postingId, postingDate, value });
  }
  return done;
};
