import { compare, subtract } from '../../../kernel/decimal.ts';
import type { Tx } from '../command.ts';
import type { Item } from '../inventory/book.ts';
import { between, toBase, unitsOf } from '../item/unit.ts';
import { endWithholding, type openWithholdingOf } from './item-receipt.write.queries.ts';

export type Withheld = NonNullable<Awaited<ReturnType<typeof openWithholdingOf>>>;

/** Goods above the order are not in the books before somebody takes them; what outside work is above it is, at what was sent for it. */
export const isNowhere = ({ lineType }: Pick<Withheld, 'lineType'>): boolean => lineType !== 'OUTSIDE_PROCESSING';

/**
 * Ends what is withheld of scrapped stock, by its record of scrap: nothing is owed for it. `base` is what was scrapped, in the base unit.
 * Answers how much of it the books have: all that was not withheld as goods (R15).
 */
export const scrapWithheld = async (
  tx: Tx,
  withheld: Withheld,
  item: Item,
  base: string,
  record: string,
): Promise<string> => {
  const unit = withheld.unitOfMeasure;
  const units = await unitsOf(tx, item, unit);
  const ended = await endWithholding(tx, withheld, between(units, base, item.baseUom, unit), 'SCRAPPED', record);
  if (!isNowhere(withheld)) return base;
  const left = subtract(base, toBase(units, ended, unit));
  return compare(left, '0') > 0 ? left : '0';
};
