import { minorUnits } from '../../../kernel/currencies.ts';
import { isPositive, subtract } from '../../../kernel/decimal.ts';
import type { Tx } from '../command.ts';
import { basesOf, clearsReceipts } from '../ledger/bill-posting.rules.ts';
import { inBooks, writeJournal, type Books, type Entry } from '../ledger/journal.ts';
import { entriesOf, inOwn, type Amount } from '../ledger/rule-entries.ts';
import type { Row } from '../schema.generated.ts';
import { clearing } from './clearing.ts';
import { onHandOf, revalue, whatStockBears, type Revaluation } from './bill.posting.ts';
import { creditPieces, type CreditPiece } from './vendor-credit.write.queries.ts';

type Credit = Row<'vendorCredit'>;

// A price credit lowers what is still in stock; goods that went back have left it at their own value already.
const splitOf = async (
  tx: Tx,
  credit: Credit,
  piece: CreditPiece,
  atOrderPrice: string,
  [places, inPlaces]: readonly [number, number],
) => {
  const { itemId, orderLineId, lineType, costMethod, billedBase } = piece;
  const carries = !isPositive(piece.quantity) && billedBase !== null && itemId !== null && orderLineId !== null;
  const stock = carries ? await onHandOf(tx, credit.siteId, { itemId, orderLineId, lineType, costMethod }) : undefined;
  const facts = {
    amount: piece.amount,
    atOrderPrice,
    billed: billedBase ?? '0',
    onHand: stock?.quantity ?? '0',
    tax: piece.lineNumber === 1 ? credit.taxAmount : '0',
    charges: '0',
    total: piece.lineNumber === 1 ? credit.totalAmount : '0',
  };
  const inBase = (amount: string) => inBooks(amount, credit.exchangeRate, inPlaces);
  const borne = await whatStockBears(tx, facts, stock, orderLineId, inBase, places, '-1');
  return { bases: basesOf(borne, places), stock };
};

const entriesOfPiece = async (
  tx: Tx,
  credit: Credit,
  books: Books,
  piece: CreditPiece,
  clear: ReturnType<typeof clearing>,
) => {
  const [places, inPlaces] = [minorUnits(credit.currency) ?? 2, minorUnits(books.currency) ?? 2];
  const { orderLineId, quantity } = piece;
  const order = { unitPrice: piece.unitPrice ?? '0', exchangeRate: piece.orderRate ?? credit.exchangeRate };
  const clears = clearsReceipts({ ...piece, received: piece.received ?? '0' });
  const cleared =
    orderLineId === null || !clears ? inOwn('0') : await clear({ orderLineId, ...order }, subtract('0', quantity));
  const atOrderPrice = subtract('0', cleared.amount);
  const { bases, stock } = await splitOf(tx, credit, piece, atOrderPrice, [places, inPlaces]);
  const back = (figure: string): Amount => {
    const amount = subtract('0', figure);
    return { amount, base: inBooks(amount, credit.exchangeRate, inPlaces) };
  };
  const entries = await entriesOf(
    tx,
    'BILL',
    { lineType: piece.lineType ?? 'NON_INVENTORY', costMethod: piece.costMethod },
    {
      PO_PRICE: cleared,
      BILL_AMOUNT: back(bases.BILL_AMOUNT),
      TAX_AMOUNT: back(bases.TAX_AMOUNT),
      CHARGES_AMOUNT: back('0'),
      PRICE_DIFFERENCE: back(bases.PRICE_DIFFERENCE),
      PRICE_DIFFERENCE_ON_HAND: back(bases.PRICE_DIFFERENCE_ON_HAND),
      PRICE_DIFFERENCE_CONSUMED: back(bases.PRICE_DIFFERENCE_CONSUMED),
      EXCHANGE_DIFFERENCE: back('0'),
    },
    {
      department: piece.department,
      location: piece.location,
      costCenter: piece.costCenter,
      project: piece.project,
      taxCode: piece.taxCode,
      itemId: piece.itemId,
      purchaseOrderLineId: piece.orderLineId,
      supplierId: credit.supplierId,
    },
    { accounts: { EXPENSE: piece.glAccountId, INVENTORY: books.inventoryAccountId } },
  );
  const value = back(bases.PRICE_DIFFERENCE_ON_HAND).base;
  const { itemId, costMethod } = piece;
  const revalued: Revaluation[] =
    stock === undefined || itemId === null || orderLineId === null || value === '0'
      ? []
      : [{ stockId: stock.id, itemId, orderLineId, costMethod: costMethod ?? '', value }];
  return { entries, revalued };
};

/** Writes the journal of a credit: that of a bill with its sides changed (R19). Answers its uuid. */
export const postCreditJournal = async (
  tx: Tx,
  credit: Credit,
  books: Books,
  periodId: string,
  postingDate: string,
): Promise<string> => {
  const entries: Entry[] = [];
  const revalued: Revaluation[] = [];
  const clear = clearing(tx, { own: minorUnits(credit.currency) ?? 2, books: minorUnits(books.currency) ?? 2 });
  for (const piece of await creditPieces(tx, credit.id)) {
    const part = await entriesOfPiece(tx, credit, books, piece, clear);
    entries.push(...part.entries);
    revalued.push(...part.revalued);
  }
  const { siteId, currency, exchangeRate, creditDate: transactionDate } = credit;
  const days = { postingDate, transactionDate, periodId };
  const source: ['VENDOR_CREDIT', string] = ['VENDOR_CREDIT', credit.id];
  const description = `Credit ${credit.number}`;
  const head = { siteId, books, ...days, source, description, currency, exchangeRate };
  const id = await writeJournal(tx, head, entries);
  for (const one of revalued) await revalue(tx, siteId, books, id, postingDate, one);
  return id;
};
