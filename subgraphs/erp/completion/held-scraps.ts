import { add, compare, subtract } from '../../../kernel/decimal.ts';
import { itemOf, stockOut, type Book, type Item, type Taken } from '../inventory/book.ts';
import { toBase, unitsOf } from '../item/unit.ts';
import { openWithholdingOf, receiptItemById, withholdingOfDecision } from '../receipt/item-receipt.write.queries.ts';
import { notYet } from '../receipt/item-receipt.rules.ts';
import { isNowhere, scrapWithheld } from '../receipt/withheld-scrap.ts';
import type { Tx } from '../command.ts';
import type { Increment } from './completion.shape.ts';

/** Of what a run scrapped of an item: what the books never had, and what they have apart from free stock. In the base unit. */
type Held = { never: string; apart: string };
export type HeldByItem = Map<string, Held>;

const none: Held = { never: '0', apart: '0' };

/**
 * Ends what was withheld of goods that were scrapped on a run while their receipt held them (R8, R15). An increment names all of them
 * since the run began; each counts once. Refuses PREDECESSOR_MISSING while the receipt is not in the books.
 */
export const endHeldScraps = async (tx: Tx, told: Pick<Increment, 'heldScraps'>): Promise<HeldByItem> => {
  const held: HeldByItem = new Map();
  for (const { scrapRecordId, receiptItemId, itemId, quantity, unitOfMeasure } of told.heldScraps) {
    if ((await withholdingOfDecision(tx, scrapRecordId)) !== undefined) continue;
    if ((await receiptItemById(tx, receiptItemId)) === undefined) throw notYet(receiptItemId);
    const withheld = await openWithholdingOf(tx, receiptItemId);
    if (withheld === undefined) continue;
    const item = await itemOf(tx, itemId);
    const base = toBase(await unitsOf(tx, item, item.baseUom), quantity, unitOfMeasure);
    const booked = await scrapWithheld(tx, withheld, item, base, scrapRecordId);
    const { never, apart } = held.get(itemId) ?? none;
    held.set(itemId, {
      never: add(never, subtract(base, booked)),
      apart: isNowhere(withheld) ? apart : add(apart, booked),
    });
  }
  return held;
};

const least = (left: string, right: string): string => (compare(left, right) < 0 ? left : right);

/** What is left of a scrapped quantity when what the books never had is taken off; that is used up then. */
export const lessNever = (held: HeldByItem, itemId: string, scrapped: string): string => {
  const one = held.get(itemId) ?? none;
  const off = least(scrapped, one.never);
  held.set(itemId, { ...one, never: subtract(one.never, off) });
  return subtract(scrapped, off);
};

/** Takes scrapped components out of stock: what its receipt held out of blocked stock, the rest out of free stock first. */
export const takeScrapped = async (
  book: Book,
  item: Item,
  siteId: string,
  quantity: string,
  held: HeldByItem,
): Promise<Taken[]> => {
  const one = held.get(item.id) ?? none;
  const apart = least(quantity, one.apart);
  held.set(item.id, { ...one, apart: subtract(one.apart, apart) });
  return [
    ...(await stockOut(book, item, siteId, ['BLOCKED', 'QUALITY', 'UNRESTRICTED'], apart)),
    ...(await stockOut(book, item, siteId, ['UNRESTRICTED', 'BLOCKED', 'QUALITY'], subtract(quantity, apart))),
  ];
};
