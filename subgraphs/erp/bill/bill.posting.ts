import { minorUnits } from '../../../kernel/currencies.ts';
import { add, compare, divide, multiply, subtract } from '../../../kernel/decimal.ts';
import { newId } from '../../../kernel/id.ts';
import type { Tx } from '../command.ts';
import { settleAverages } from '../inventory/stock.write.queries.ts';
import { basesOf, clearsReceipts, rulesFor, type PostedShare } from '../ledger/bill-posting.rules.ts';
import { inBooks, writeJournal, type Books, type Entry } from '../ledger/journal.ts';
import {
  addLayerCost,
  addValue,
  insertMovement,
  layersLeft,
  rulesOfEvent,
  stockOf,
} from '../ledger/posting.write.queries.ts';
import { leastLayerCost } from '../ledger/reversal.queries.ts';
import { billLines, sharesOfBill, type Share } from '../match/match.write.queries.ts';
import { inOwn } from '../ledger/rule-entries.ts';
import { attributesOf } from '../purchase-order/attributes.rules.ts';
import type { Row } from '../schema.generated.ts';
import { clearing } from './clearing.ts';

type Bill = Row<'vendorBill'>;
type Line = Awaited<ReturnType<typeof billLines>>[number];
type Piece = { line: Line; share: Share | undefined; amount: string };
/** What a journal changes in the value of stock, in the currency of the books. */
export type Revaluation = { stockId: string; itemId: string; orderLineId: string; costMethod: string; value: string };

const piecesOf = (lines: readonly Line[], shares: readonly Share[]): Piece[] =>
  lines.flatMap((line): Piece[] => {
    const own = shares.filter((share) => share.vendorBillLineId === line.id);
    return own.length === 0
      ? [{ line, share: undefined, amount: line.amount }]
      : own.map((share) => ({ line, share, amount: share.amount }));
  });

// All of the stock carries it by average; by layers what is left of this order line's.
type Stocked = Pick<Share, 'itemId' | 'orderLineId' | 'costMethod'> & { lineType: Share['lineType'] | null };

/** The stock that carries the price of an order line, with how much of it does; undefined where none does. */
export const onHandOf = async (tx: Tx, siteId: string, share: Stocked | undefined) => {
  if (share?.itemId == null || share.lineType !== 'GOODS' || share.costMethod === 'STANDARD') return undefined;
  const stock = await stockOf(tx, siteId, share.itemId);
  const { costMethod } = share;
  if (stock === undefined) return undefined;
  if (costMethod !== 'FIFO') return { ...stock, costMethod };
  return { ...stock, costMethod, quantity: await layersLeft(tx, stock.id, share.orderLineId) };
};

type Onhand = Awaited<ReturnType<typeof onHandOf>>;

/**
 * A price that was too high lowers stock by no more than it is worth: where what is left of it cost less, all of the difference is variance,
 * as it is for what was used up. Answers the facts as they are booked.
 */
export const whatStockBears = async <Facts extends PostedShare>(
  tx: Tx,
  facts: Facts,
  stock: Onhand,
  orderLineId: string | null,
  inBase: (amount: string) => string,
  places: number,
  sign: '1' | '-1' = '1',
): Promise<Facts> => {
  const value = inBase(multiply(basesOf(facts, places).PRICE_DIFFERENCE_ON_HAND, sign));
  if (stock === undefined || compare(value, '0') >= 0) return facts;
  const least = orderLineId === null ? null : await leastLayerCost(tx, stock.id, orderLineId);
  const bears =
    compare(add(stock.value, value), '0') >= 0 &&
    (stock.costMethod !== 'FIFO' || (least !== null && compare(add(least, divide(value, stock.quantity)), '0') >= 0));
  return bears ? facts : { ...facts, onHand: '0' };
};

// Each share is charged where its own order line says (R20): the bill's line kept that of the first.
const chargedTo = ({ line, share }: Piece) => {
  const isOther = share !== undefined && share.orderLineId !== line.purchaseOrderLineId;
  const { department, location, costCenter, project, taxCode, glAccountId } = isOther ? attributesOf(share) : line;
  const itemId = isOther ? share.itemId : line.itemId;
  return { glAccountId, dimensions: { department, location, costCenter, project, taxCode, itemId } };
};

// The entries of one piece by the rules that fit it; whole-bill amounts go with the first.
const entriesOf = async (
  tx: Tx,
  bill: Bill,
  books: Books,
  piece: Piece,
  whole: { tax: string; charges: string; total: string; off: string },
  clear: ReturnType<typeof clearing>,
) => {
  const { line, share } = piece;
  const [places, inPlaces] = [minorUnits(bill.currency) ?? 2, minorUnits(books.currency) ?? 2];
  const stock = await onHandOf(tx, bill.siteId, share);
  const cleared = share === undefined || !clearsReceipts(share) ? inOwn('0') : await clear(share, share.quantity);
  const facts = {
    ...whole,
    amount: add(piece.amount, whole.off),
    atOrderPrice: cleared.amount,
    billed: share?.baseQuantity ?? line.baseQuantity,
    onHand: stock?.quantity ?? '0',
  };
  const inBase = (amount: string) => inBooks(amount, bill.exchangeRate, inPlaces);
  const bases = basesOf(await whatStockBears(tx, facts, stock, share?.orderLineId ?? null, inBase, places), places);
  const { glAccountId, dimensions } = chargedTo(piece);
  const rules = rulesFor(await rulesOfEvent(tx, 'BILL'), share?.lineType ?? 'NON_INVENTORY', share?.costMethod ?? null);
  const known: Readonly<Record<string, string>> = bases;
  const entries = rules.map((rule): Entry => {
    const figure = known[rule.amountBasis] ?? '0';
    const amount = rule.side === 'DEBIT' ? figure : subtract('0', figure);
    const atOrder = rule.accountRole === 'GR_IR' && rule.amountBasis === 'PO_PRICE';
    const base = rule.side === 'DEBIT' ? cleared.base : subtract('0', cleared.base);
    return {
      role: rule.accountRole,
      accountId:
        rule.accountRole === 'EXPENSE'
          ? glAccountId
          : rule.accountRole === 'INVENTORY'
            ? books.inventoryAccountId
            : null,
      amount,
      base: atOrder ? base : inBooks(amount, bill.exchangeRate, inPlaces),
      ...dimensions,
      purchaseOrderLineId: share?.orderLineId ?? null,
      supplierId: bill.supplierId,
    };
  });
  const value = inBooks(bases.PRICE_DIFFERENCE_ON_HAND, bill.exchangeRate, inPlaces);
  const revalued: Revaluation[] =
    stock === undefined || share?.itemId == null || compare(value, '0') === 0
      ? []
      : [
          {
            stockId: stock.id,
            itemId: share.itemId,
            orderLineId: share.orderLineId,
            costMethod: share.costMethod ?? '',
            value,
          },
        ];
  return { entries, revalued };
};

/** Changes the value of stock by a journal: by average its cost follows; by layers what is left of those of the order line does. */
export const revalue = async (
  tx: Tx,
  siteId: string,
  books: Books,
  postingId: string,
  postingDate: string,
  one: Revaluation,
): Promise<void> => {
  await addValue(tx, one.stockId, one.value);
  await insertMovement(tx, {
    id: newId(),
    siteId,
    financialInventoryId: one.stockId,
    currency: books.currency,
    glPostingId: postingId,
    postingDate,
    quantity: '0',
    value: one.value,
  });
  if (one.costMethod === 'FIFO') await addLayerCost(tx, one.stockId, one.orderLineId, one.value);
  await settleAverages(tx, [one.itemId]);
};

/** Writes the journal of a bill by the posting rules (ruling R19), and the value of stock that it changes. Answers its uuid. */
export const postBillJournal = async (
  tx: Tx,
  bill: Bill,
  books: Books,
  periodId: string,
  postingDate: string,
): Promise<string> => {
  const lines = await billLines(tx, bill.id);
  const pieces = piecesOf(lines, await sharesOfBill(tx, bill.id));
  const { taxAmount: tax, chargesAmount: charges, totalAmount: total } = bill;
  const off = subtract(total, add(tax, charges, ...lines.map((line) => line.amount)));
  const none = { tax: '0', charges: '0', total: '0', off: '0' };
  const parts: Awaited<ReturnType<typeof entriesOf>>[] = [];
  const clear = clearing(tx, { own: minorUnits(bill.currency) ?? 2, books: minorUnits(books.currency) ?? 2 });
  for (const [at, piece] of pieces.entries())
    parts.push(await entriesOf(tx, bill, books, piece, at === 0 ? { tax, charges, total, off } : none, clear));
  const id = await writeJournal(
    tx,
    {
      siteId: bill.siteId,
      books,
      periodId,
      postingDate,
      transactionDate: bill.billDate,
      source: ['VENDOR_BILL', bill.id],
      description: `Bill ${bill.number}`,
      currency: bill.currency,
      exchangeRate: bill.exchangeRate,
    },
    parts.flatMap(({ entries }) => entries),
  );
  for (const one of parts.flatMap(({ revalued }) => revalued))
    await revalue(tx, bill.siteId, books, id, postingDate, one);
  return id;
};
