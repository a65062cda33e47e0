import { minorUnits } from '../../../kernel/currencies.ts';
import { add, divide, multiply, round, subtract } from '../../../kernel/decimal.ts';
import {
  accountsOf,
  allOf,
  carriedAs,
  stockIn,
  stockOut,
  type Book,
  type Item,
  type Taken,
} from '../inventory/book.ts';
import { inProportion, standardElements, sumOf, type Elements } from '../inventory/elements.rules.ts';
import { divideBy } from '../inventory/valuation.rules.ts';
import { entriesOf, inOwn, less, negated, type Amount, type Charged } from '../ledger/rule-entries.ts';
import type { Row } from '../schema.generated.ts';

type Status = Row<'financialInventory'>['stockStatus'];
export type Posted = {
  receipt: Row<'itemReceipt'>;
  lineType: Row<'purchaseOrderLine'>['lineType'];
  item: Item | null;
  charged: Charged;
  /** Its amount, and that in the currency of the books at the order's rate: what the bill clears again. */
  price: Amount;
  /** The receipt that goes back, for a return. */
  original: Row<'itemReceipt'> | undefined;
};

const inCurrencyOf = (base: string, { currency, exchangeRate }: Row<'itemReceipt'>): Amount => ({
  amount: divide(base, exchangeRate, minorUnits(currency) ?? 2),
  base,
});

const blocked = 'BLOCKED_INVENTORY' as const;

// Blocked stock and stock under inspection are carried on one account.
const ruledAs = (status: Status): Status => (status === 'UNRESTRICTED' ? status : 'BLOCKED');

const bookAt = async (book: Book, posted: Posted, item: Item, status: Status, value: Amount, price: Amount) => {
  const { lineType, charged } = posted;
  const bases = { STANDARD_COST: value, ACTUAL_COST: value, PO_PRICE: price, PRICE_DIFFERENCE: less(price, value) };
  const situation = { costMethod: item.costMethod, lineType, stockStatus: ruledAs(status) };
  const how = { accounts: accountsOf(item, book.books) };
  book.entries.push(...(await entriesOf(book.tx, 'RECEIPT', situation, bases, { ...charged, itemId: item.id }, how)));
};

const bringIn = async (book: Book, posted: Posted, item: Item): Promise<void> => {
  const { receipt, price } = posted;
  const value =
    item.costMethod === 'STANDARD'
      ? inCurrencyOf(round(multiply(receipt.baseQuantity, item.standardCost ?? '0'), book.places), receipt)
      : price;
  const place = { siteId: receipt.siteId, status: receipt.stockStatus };
  await stockIn(book, item, place, receipt.baseQuantity, value.base, { itemReceiptId: receipt.id });
  await bookAt(book, posted, item, receipt.stockStatus, value, price);
};

// Goods leave from where they came in, or from where they were moved to since; at what they cost in stock, and the rest is a difference.
const takeBack = async (book: Book, posted: Posted, item: Item): Promise<void> => {
  const { receipt, original, price } = posted;
  const first = original?.stockStatus ?? 'UNRESTRICTED';
  const statuses = [...new Set<Status>([first, 'BLOCKED', 'QUALITY', 'UNRESTRICTED'])];
  const taken = await stockOut(book, item, receipt.siteId, statuses, receipt.baseQuantity, original?.id ?? null);
  allOf(item, taken, receipt.baseQuantity);
  const shares = taken.map(({ quantity }) => quantity);
  const amounts = divideBy(price.amount, shares, minorUnits(receipt.currency) ?? 2);
  const bases = divideBy(price.base, shares, book.places);
  for (const [at, one] of taken.entries()) {
    const part = { amount: amounts[at] ?? '0', base: bases[at] ?? '0' };
    const value = receipt.currency === book.books.currency ? inOwn(one.value) : inCurrencyOf(one.value, receipt);
    await bookAt(book, posted, item, one.status, negated(value), negated(part));
  }
};

const expense = async (book: Book, { receipt, lineType, item, charged, price }: Posted): Promise<void> => {
  const situation = { costMethod: item?.costMethod ?? null, lineType };
  const bases = { PO_PRICE: receipt.kind === 'RECEIPT' ? price : negated(price) };
  const accounts = { EXPENSE: receipt.glAccountId ?? item?.expenseAccountId ?? null };
  book.entries.push(...(await entriesOf(book.tx, 'RECEIPT', situation, bases, charged, { accounts })));
};

/** Adds to a journal what a receipt or a return of goods, services or outside work books (R19). */
export const bookReceipt = async (book: Book, posted: Posted): Promise<void> => {
  const { lineType, item, receipt } = posted;
  if (lineType !== 'GOODS' || item === null) return expense(book, posted);
  return receipt.kind === 'RECEIPT' ? bringIn(book, posted, item) : takeBack(book, posted, item);
};

type Work = { input: Item; output: Item; siteId: string; quantity: string; base: string; charged: Charged };

type Made = Pick<Work, 'output' | 'siteId' | 'base' | 'charged'>;

// What was sent, with the work on it, which is material of the piece.
const withWork = (taken: readonly Taken[], work: string): Elements =>
  sumOf([...taken.map(({ elements }) => elements), { material: work, labor: '0', machine: '0', overhead: '0' }]);

// Out of work in process into stock, at what it cost or at the standard; rejects into blocked stock at what it cost.
const complete = async (
  book: Book,
  { output, siteId, base, charged }: Made,
  spent: string,
  from: Elements,
  rejected: boolean,
  origin: { itemReceiptId?: string },
): Promise<void> => {
  const { tx, books } = book;
  const of = { ...charged, itemId: output.id, quantity: base };
  const standard = output.costMethod === 'STANDARD' && !rejected;
  const worth = standard ? round(multiply(base, output.standardCost ?? '0'), book.places) : spent;
  const bases = { STANDARD_COST: inOwn(worth), ACTUAL_COST: inOwn(worth) };
  const status = rejected ? 'BLOCKED' : 'UNRESTRICTED';
  const stocked = rejected ? blocked : output.isMade ? ('FINISHED_GOODS' as const) : ('INVENTORY' as const);
  const into = { accounts: accountsOf(output, books), roles: { FINISHED_GOODS: stocked } };
  const elements = standard ? standardElements(output) : inProportion(worth, from, book.places);
  await stockIn(book, output, { siteId, status }, base, worth, { ...origin, elements });
  book.entries.push(...(await entriesOf(tx, 'COMPLETION', { costMethod: output.costMethod }, bases, of, into)));
  const off = inOwn(subtract(spent, worth));
  const difference = { USAGE_DIFFERENCE: inOwn('0'), RATE_DIFFERENCE: off, VALUE_DIFFERENCE: off };
  if (standard) book.entries.push(...(await entriesOf(tx, 'RUN_CLOSE', { costMethod: 'STANDARD' }, difference, of)));
};

/** Rejects that are accepted go from blocked stock into free stock; `work` on them, in the currency of the books, is owed from now on. */
export const bookAccepted = async (
  book: Book,
  made: Made,
  work: string,
  origin: { itemReceiptId?: string },
): Promise<void> => {
  const { output, siteId, base, charged } = made;
  const taken = await stockOut(book, output, siteId, ['BLOCKED'], base);
  allOf(output, taken, base);
  const kept = add('0', ...taken.map(({ value }) => value));
  const back = { STANDARD_COST: negated(inOwn(kept)), ACTUAL_COST: negated(inOwn(kept)) };
  const of = { ...charged, itemId: output.id, quantity: base };
  const from = { accounts: accountsOf(output, book.books), roles: { FINISHED_GOODS: blocked } };
  book.entries.push(...(await entriesOf(book.tx, 'COMPLETION', { costMethod: output.costMethod }, back, of, from)));
  await complete(book, made, add(kept, work), withWork(taken, work), false, origin);
};

/** Takes rejects out of blocked stock, at what was sent for them. */
export const bookScrapped = async (book: Book, item: Item, siteId: string, base: string): Promise<void> => {
  const taken = await stockOut(book, item, siteId, ['BLOCKED', 'UNRESTRICTED'], base);
  allOf(item, taken, base);
  for (const one of taken) {
    const bases = { ACTUAL_COST: inOwn(one.value), STANDARD_COST: inOwn(one.value) };
    const situation = { costMethod: item.costMethod, stockStatus: ruledAs(one.status) };
    const how = { accounts: accountsOf(item, book.books), roles: carriedAs(item) };
    const of = { itemId: item.id, quantity: one.quantity };
    book.entries.push(...(await entriesOf(book.tx, 'SCRAP', situation, bases, of, how)));
  }
};

/**
 * Turns what was sent to a supplier into what came back: the piece that was sent and the work on it, through work in process, into stock.
 * Rejects go into blocked stock without the work, which is not owed for them (4.4). `work` is its amount in the currency of the books.
 */
export const bookOutsideWork = async (
  book: Book,
  { input, output, siteId, quantity, base, charged }: Work,
  work: string,
  rejected: boolean,
  origin: { itemReceiptId?: string },
): Promise<void> => {
  const { tx, books } = book;
  const taken = await stockOut(book, input, siteId, ['UNRESTRICTED'], quantity);
  allOf(input, taken, quantity);
  const sent = inOwn(taken[0]?.value ?? '0');
  const write = async (...args: Parameters<typeof entriesOf>) => book.entries.push(...(await entriesOf(...args)));
  const of = (item: Item) => ({ ...charged, itemId: item.id, quantity: base });
  const material = { STANDARD_COST: sent, ACTUAL_COST: sent };
  const from = {
    accounts: accountsOf(input, books),
    roles: input.isMade ? { INVENTORY: 'FINISHED_GOODS' as const } : {},
  };
  await write(tx, 'MATERIAL_ISSUE', { costMethod: input.costMethod }, material, of(input), from);
  await complete(
    book,
    { output, siteId, base, charged },
    add(sent.base, work),
    withWork(taken, work),
    rejected,
    origin,
  );
};
