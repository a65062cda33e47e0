import { minorUnits } from '../../../kernel/currencies.ts';
import { add, compare, divide, multiply, round, subtract } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import type { Tx } from '../command.ts';
import type { FinancialStockStatus, GlSourceType } from '../database.generated.ts';
import { booksFor, writeJournal, type Books, type Entry } from '../ledger/journal.ts';
import { entriesOf, inOwn } from '../ledger/rule-entries.ts';
import type { PostingDay } from '../ledger/posting-day.ts';
import {
  changeStock,
  drawLayers,
  insertLayer,
  insertMovements,
  insertStock,
  layersInOrder,
  settleAverages,
  stockRows,
  valuedItem,
} from './stock.write.queries.ts';
import { inProportion, layerElements, standardElements, type Elements } from './elements.rules.ts';
import { takeFrom, valueOut, type CostMethod } from './valuation.rules.ts';

/** An item that finance has set up. */
export type Item = NonNullable<Awaited<ReturnType<typeof valuedItem>>> & { costMethod: CostMethod };
type Stock = Awaited<ReturnType<typeof stockRows>>[number];

/** A journal in the making with what it moves in stock: written together, so that no stock changes without a posting (I14). */
export type Book = {
  tx: Tx;
  id: string;
  siteId: string;
  books: Books;
  /** Decimals of the currency of the books. */
  places: number;
  day: PostingDay;
  entries: Entry[];
  moves: { stock: Pick<Stock, 'id' | 'siteId' | 'itemId'>; quantity: string; value: string }[];
};

export const openBook = async (tx: Tx, siteId: string, dayOf: (books: Books) => Promise<PostingDay>): Promise<Book> => {
  const books = await booksFor(tx, siteId);
  return {
    ...{ tx, id: newId(), siteId, books, places: minorUnits(books.currency) ?? 2 },
    ...{ day: await dayOf(books), entries: [], moves: [] },
  };
};

type Document = {
  source: [GlSourceType, string];
  sourceEventId: string | null;
  isAdjusting?: boolean;
  description: string;
  currency?: string;
  exchangeRate?: string;
};

/** Writes the journal and the movements of stock. Answers the journal's uuid. */
export const closeBook = async (
  { tx, id, siteId, books, day, entries, moves }: Book,
  { currency = books.currency, exchangeRate = '1', ...document }: Document,
): Promise<string> => {
  const { transactionDate, postingDate, periodId } = day;
  const head = { id, siteId, books, transactionDate, postingDate, periodId, currency, exchangeRate };
  await writeJournal(tx, { ...head, ...document }, entries);
  await insertMovements(
    tx,
    moves.map(({ stock, quantity, value }) => ({
      ...{ id: newId(), siteId: stock.siteId, financialInventoryId: stock.id, currency: books.currency },
      ...{ glPostingId: id, postingDate, quantity, value },
    })),
  );
  await settleAverages(tx, [...new Set(moves.map(({ stock }) => stock.itemId))]);
  return id;
};

/** An item as the books value it. Refuses NOT_FOUND, and STATE_INVALID while finance has not set it up (R25). */
export const itemOf = async (tx: Tx, id: string): Promise<Item> => {
  const item = await valuedItem(tx, id);
  if (item === undefined)
    throw refuse('PREDECESSOR_MISSING', 'ERP has not heard of the item yet: PLM’s release comes first.', {
      retryable: true,
      details: { itemId: id },
    });
  if (item.costMethod !== null && item.status !== 'SETUP') return { ...item, costMethod: item.costMethod };
  throw refuse(
    'STATE_INVALID',
    `${item.partNumber} is not set up in finance. Finance sets cost method and accounts first.`,
    { owner: 'ERP', details: { partNumber: item.partNumber, status: item.status } },
  );
};

/** Which account role carries an item's stock: what was ever made is carried as finished goods, what is bought as inventory. */
export const carriedAs = ({ isMade }: Pick<Item, 'isMade'>) =>
  isMade ? ({ INVENTORY: 'FINISHED_GOODS' } as const) : ({ FINISHED_GOODS: 'INVENTORY' } as const);

/** Accounts that win over those of the roles. */
export const accountsOf = (item: Item, books: Books, orderAccountId: string | null = null) => ({
  INVENTORY: item.inventoryAccountId ?? books.inventoryAccountId,
  EXPENSE: orderAccountId ?? item.expenseAccountId,
  COGS: item.cogsAccountId,
});

/** Adds to a journal what stock of a status is worth more, or less, since its standard cost is another. `quantity` in base units. */
export const addRevalued = async (
  book: Book,
  item: Item,
  stockStatus: FinancialStockStatus,
  quantity: string,
  value: string,
): Promise<void> => {
  const bases = { VALUE_DIFFERENCE: inOwn(value) };
  const charged = { itemId: item.id, quantity };
  const accounts = stockStatus === 'UNRESTRICTED' ? accountsOf(item, book.books) : {};
  const how = { accounts, roles: carriedAs(item) };
  const situation = { costMethod: item.costMethod, stockStatus };
  book.entries.push(...(await entriesOf(book.tx, 'REVALUATION', situation, bases, charged, how)));
};

/**
 * What comes back into stock is worth there, where it was charged at `value`: the same, but at a standard that changed since it left, what
 * it is worth now; the difference is a revaluation of the journal. Within one minor unit it is rounding.
 */
export const worthBack = async (book: Book, item: Item, quantity: string, value: string): Promise<string> => {
  if (item.costMethod !== 'STANDARD' || item.standardCost === null) return value;
  const now = round(multiply(quantity, item.standardCost), book.places);
  const off = subtract(now, value);
  if (compare(off.replace('-', ''), divide('1', String(10 ** book.places), book.places)) <= 0) return value;
  await addRevalued(book, item, 'UNRESTRICTED', quantity, off);
  return now;
};

const layered = (method: CostMethod): boolean => method !== 'STANDARD';

export type Place = { siteId: string; status: FinancialStockStatus };
/** `elements`: what the value is made of; all material where it is left out. */
type Origin = { itemReceiptId?: string; workOrderCompletionId?: string; elements?: Elements };

const perPiece = (elements: Elements | undefined, quantity: string) => {
  if (elements === undefined) return {};
  const { labor, machine, overhead } = elements;
  const each = (amount: string): string => (compare(amount, '0') > 0 ? divide(amount, quantity) : '0');
  return { laborCost: each(labor), machineCost: each(machine), overheadCost: each(overhead) };
};

/** Puts a quantity of a value into stock; with a layer of cost unless it is kept at standard. */
export const stockIn = async (
  book: Book,
  item: Item,
  { siteId, status }: Place,
  quantity: string,
  value: string,
  origin: Origin = {},
): Promise<void> => {
  const { tx, books, day } = book;
  const currency = books.currency;
  const stock =
    (await stockRows(tx, siteId, item.id)).find(({ stockStatus }) => stockStatus === status) ??
    (await insertStock(tx, {
      ...{ id: newId(), siteId, itemId: item.id, stockStatus: status },
      ...{ unitOfMeasure: item.baseUom, currency },
    }));
  await changeStock(tx, stock.id, quantity, value);
  book.moves.push({ stock, quantity, value });
  if (!layered(item.costMethod)) return;
  await insertLayer(tx, {
    ...{ id: newId(), siteId, financialInventoryId: stock.id, currency, layerDate: day.postingDate },
    ...{ quantityReceived: quantity, quantityRemaining: quantity, unitCost: divide(value, quantity) },
    ...perPiece(origin.elements, quantity),
    ...{ itemReceiptId: origin.itemReceiptId ?? null },
    ...{ workOrderCompletionId: origin.workOrderCompletionId ?? null },
  });
};

// Stock that was there before layers were kept gets one for what they do not hold.
const layersOf = async (book: Book, item: Item, stock: Stock, receiptId: string | null) => {
  const layers = await layersInOrder(book.tx, stock.id, receiptId);
  const missing = subtract(stock.quantity, add('0', ...layers.map(({ quantityRemaining }) => quantityRemaining)));
  if (compare(missing, '0') <= 0) return layers;
  const value = subtract(
    stock.value,
    add('0', ...layers.map(({ quantityRemaining, unitCost }) => multiply(quantityRemaining, unitCost))),
  );
  await insertLayer(book.tx, {
    ...{ id: newId(), siteId: stock.siteId, financialInventoryId: stock.id, currency: stock.currency },
    ...{ layerDate: '2000-01-01', quantityReceived: missing, quantityRemaining: missing },
    unitCost: compare(value, '0') > 0 ? divide(value, missing) : '0',
  });
  return layersInOrder(book.tx, stock.id, receiptId);
};

const takeOut = async (book: Book, item: Item, stock: Stock, quantity: string, receiptId: string | null) => {
  const takes = layered(item.costMethod) ? takeFrom(await layersOf(book, item, stock, receiptId), quantity) : [];
  const value = valueOut(item.costMethod, stock, quantity, item.standardCost, takes, book.places);
  await drawLayers(book.tx, takes);
  await changeStock(book.tx, stock.id, `-${quantity}`, subtract('0', value));
  book.moves.push({ stock, quantity: `-${quantity}`, value: subtract('0', value) });
  const by = layered(item.costMethod) ? layerElements(takes) : standardElements(item);
  return { status: stock.stockStatus, quantity, value, elements: inProportion(value, by, book.places) };
};

export type Taken = { status: FinancialStockStatus; quantity: string; value: string; elements: Elements };

/**
 * Takes a quantity out of stock at a site, from these statuses in their order. Answers what was taken, by status, with its value; less
 * than asked where there is not more.
 */
export const stockOut = async (
  book: Book,
  item: Item,
  siteId: string,
  statuses: readonly FinancialStockStatus[],
  quantity: string,
  receiptId: string | null = null,
): Promise<Taken[]> => {
  const rows = await stockRows(book.tx, siteId, item.id);
  const taken: Taken[] = [];
  let left = quantity;
  for (const status of statuses) {
    const stock = rows.find((one) => one.stockStatus === status);
    if (stock === undefined || compare(stock.quantity, '0') <= 0 || compare(left, '0') <= 0) continue;
    const part = compare(left, stock.quantity) < 0 ? left : stock.quantity;
    taken.push(await takeOut(book, item, stock, part, receiptId));
    left = subtract(left, part);
  }
  return taken;
};

/** Refuses INSUFFICIENT_QUANTITY where less was taken than asked: what brought it is not in the books yet. */
export const allOf = (item: Item, taken: readonly Taken[], quantity: string): void => {
  const missing = subtract(quantity, add('0', ...taken.map((one) => one.quantity)));
  if (compare(missing, '0') <= 0) return;
  throw refuse(
    'INSUFFICIENT_QUANTITY',
    `The books lack ${missing} ${item.baseUom} of ${item.partNumber}. Post first what brought it in; then send this again.`,
    { owner: 'ERP', retryable: true, details: { partNumber: item.partNumber, missing: Number(missing) } },
  );
};
