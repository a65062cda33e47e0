import { add, compare, divide, subtract } from '../../../kernel/decimal.ts';
import type { Tx } from '../command.ts';
import { inBooks, type Entry } from '../ledger/journal.ts';
import { chargedBy, clearedBy, postedQuantity } from '../ledger/reversal.queries.ts';
import type { Amount } from '../ledger/rule-entries.ts';
import { costAt } from '../receipt/item-receipt.rules.ts';

/** Decimals of the document's currency, and of that of the books. */
type Places = { own: number; books: number };
type Cleared = { orderLineId: string; unitPrice: string; exchangeRate: string };

/**
 * What a quantity of an order line clears of GR/IR at the order's price and rate: such that all bills and credits together clear what their
 * sum does, as receipts book it (I12). Each call counts on; a credit has a quantity below zero.
 */
export const clearing = (tx: Tx, places: Places) => {
  const counted = new Map<string, string>();
  return async ({ orderLineId, unitPrice, exchangeRate }: Cleared, quantity: string): Promise<Amount> => {
    const before = counted.get(orderLineId) ?? (await postedQuantity(tx, orderLineId));
    const after = add(before, quantity);
    counted.set(orderLineId, after);
    const [from, to] = [costAt(before, unitPrice, places.own), costAt(after, unitPrice, places.own)];
    const base = (amount: string) => inBooks(amount, exchangeRate, places.books);
    return { amount: subtract(to, from), base: subtract(base(to), base(from)) };
  };
};

/**
 * What taking a document back leaves on GR/IR of its roundings, since others were posted after it: a minor unit at most for each of its
 * shares, to price variance or, where only the books' currency has it, to exchange differences; charged where the document's own amount
 * was (R20). `shares` with what they clear no more.
 */
export const roundingsOf = async (
  tx: Tx,
  source: ['VENDOR_BILL' | 'VENDOR_CREDIT', string],
  shares: readonly (Cleared & { quantity: string; supplierId: string })[],
  places: Places,
): Promise<Entry[]> => {
  const clear = clearing(tx, places);
  const sums = new Map<string, Amount & { supplierId: string; shares: number }>();
  for (const share of shares) {
    const { amount, base } = await clear(share, share.quantity);
    const known = sums.get(share.orderLineId) ?? { amount: '0', base: '0', supplierId: share.supplierId, shares: 0 };
    sums.set(share.orderLineId, {
      ...{ amount: add(known.amount, amount), base: add(known.base, base) },
      ...{ supplierId: share.supplierId, shares: known.shares + 1 },
    });
  }
  const entries: Entry[] = [];
  for (const [purchaseOrderLineId, sum] of sums) {
    const was = await clearedBy(tx, source, purchaseOrderLineId);
    // A line that clears no receipts left nothing there.
    if (compare(was.amount, '0') === 0 && compare(was.base, '0') === 0) continue;
    const off = { amount: add(sum.amount, was.amount), base: add(sum.base, was.base) };
    const most = divide(String(sum.shares), String(10 ** places.own), places.own);
    // More than that is another price, which the document keeps as it was.
    if (compare(off.amount.replace('-', ''), most) > 0) continue;
    if (compare(off.amount, '0') === 0 && compare(off.base, '0') === 0) continue;
    const charged = await chargedBy(tx, source, purchaseOrderLineId);
    const of = { ...charged, purchaseOrderLineId, supplierId: sum.supplierId };
    const role = compare(off.amount, '0') === 0 ? 'FX_DIFFERENCE' : 'PPV';
    entries.push({ ...of, role: 'GR_IR', ...off });
    entries.push({ ...of, role, amount: subtract('0', off.amount), base: subtract('0', off.base) });
  }
  return entries;
};
