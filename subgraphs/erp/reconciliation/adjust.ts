import { compare, divide, multiply, round, subtract } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import { allOf, carriedAs, closeBook, stockIn, stockOut, accountsOf, type Book, type Item } from '../inventory/book.ts';
import { addToLayers, changeStock, insertStock, stockRows } from '../inventory/stock.write.queries.ts';
import type { Entry } from '../ledger/journal.ts';
import { entriesOf, inOwn } from '../ledger/rule-entries.ts';
import type { Row } from '../schema.generated.ts';

type Adjustment = Row<'adjustingEntry'>;
type Status = Adjustment['stockStatus'];
type Role = Entry['role'];

const carriedBy = (item: Item, status: Status): Partial<Record<Role, Role>> => {
  if (status === 'UNRESTRICTED') return carriedAs(item);
  return { INVENTORY: status === 'IN_TRANSIT' ? 'IN_TRANSIT' : 'BLOCKED_INVENTORY' };
};

/** What a change of quantity is worth where nobody said it: at standard, else at what the stock costs now. */
const worth = async (book: Book, item: Item, siteId: string, status: Status, quantity: string): Promise<string> => {
  const stock = (await stockRows(book.tx, siteId, item.id)).find(({ stockStatus }) => stockStatus === status);
  const held =
    stock !== undefined && compare(stock.quantity, '0') > 0 ? divide(stock.value, stock.quantity, 12) : undefined;
  const cost = (item.costMethod === 'STANDARD' ? item.standardCost : undefined) ?? held ?? item.averageCost ?? '0';
  return round(multiply(quantity, cost), book.places);
};

// Value alone: the stock is worth more or less, piece for piece the same.
const reprice = async (book: Book, item: Item, siteId: string, status: Status, value: string): Promise<string> => {
  const stock = (await stockRows(book.tx, siteId, item.id)).find(({ stockStatus }) => stockStatus === status);
  if (stock === undefined || compare(stock.quantity, '0') <= 0 || compare(stock.value, subtract('0', value)) < 0)
    throw refuse(
      'INSUFFICIENT_QUANTITY',
      `The books hold too little of ${item.partNumber} to change its value by ${value}.`,
      {
        owner: 'ERP',
        details: { quantity: Number(stock?.quantity ?? '0'), value: stock?.value ?? '0' },
      },
    );
  await changeStock(book.tx, stock.id, '0', value);
  if (item.costMethod === 'FIFO') await addToLayers(book.tx, stock.id, value);
  book.moves.push({ stock, quantity: '0', value });
  return value;
};

/** Changes stock by a correction; answers its value, below zero where stock leaves. Refuses INSUFFICIENT_QUANTITY. */
export const moveStock = async (
  book: Book,
  item: Item,
  { siteId, status, quantity, value }: { siteId: string; status: Status; quantity: string; value: string | null },
): Promise<string> => {
  if (compare(quantity, '0') === 0) return reprice(book, item, siteId, status, value ?? '0');
  if (compare(quantity, '0') > 0) {
    const worthNow = value ?? (await worth(book, item, siteId, status, quantity));
    await stockIn(book, item, { siteId, status }, quantity, worthNow);
    return worthNow;
  }
  const out = subtract('0', quantity);
  const taken = await stockOut(book, item, siteId, [status], out);
  allOf(item, taken, out);
  return taken.reduce((sum, one) => subtract(sum, one.value), '0');
};

/** The row of stock that an accrual passes through: in on one day and out on another, so that it is as it was. */
export const passThrough = async (book: Book, item: Item, siteId: string, status: Status) => {
  const stock = (await stockRows(book.tx, siteId, item.id)).find(({ stockStatus }) => stockStatus === status);
  if (stock !== undefined) return stock;
  const row = { id: newId(), siteId, itemId: item.id, stockStatus: status, unitOfMeasure: item.baseUom };
  return insertStock(book.tx, { ...row, currency: book.books.currency });
};

/** Writes the journal of an adjusting entry by the posting rules; the other side of an accrual is ACCRUAL. Answers its uuid. */
export const bookAdjustment = async (book: Book, item: Item, entry: Adjustment): Promise<string> => {
  const other: Partial<Record<Role, Role>> = entry.kind === 'ACCRUAL' ? { SHRINK: 'ACCRUAL' } : {};
  const bases = { VALUE_DIFFERENCE: inOwn(entry.value) };
  const charged = { itemId: item.id, quantity: entry.quantity.replace('-', '') };
  const accounts = entry.stockStatus === 'UNRESTRICTED' ? accountsOf(item, book.books) : {};
  const how = { accounts, roles: { ...carriedBy(item, entry.stockStatus), ...other } };
  book.entries.push(...(await entriesOf(book.tx, 'ADJUSTMENT', { costMethod: item.costMethod }, bases, charged, how)));
  return closeBook(book, {
    source: ['ADJUSTING_ENTRY', entry.id],
    sourceEventId: null,
    isAdjusting: true,
    description: `${entry.kind === 'ACCRUAL' ? 'Accrual' : 'Correction'} ${entry.number}`,
  });
};
