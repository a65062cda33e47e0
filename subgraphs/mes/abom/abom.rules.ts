import { add, compare, divide } from '../../../kernel/decimal.ts';
import { convertOfItem, type Pack } from '../item/pack.rules.ts';

/** What was installed of an item, with the packs that hold for it. */
export type Installed = { quantity: string; ratio: string; unitOfMeasure: string; packs: readonly Pack[] };

/** How much of an installation falls on one unit of its parent: half-even at 6 decimals; 0 where the parent has none. */
export const perParent = (quantity: string, parentQuantity: string): string => {
  if (parentQuantity === '1') return quantity;
  return compare(parentQuantity, '0') === 0 ? '0' : divide(quantity, parentQuantity);
};

/** How much of a need an installation meets, in the need's unit: two of a substitute with ratio 2 count as one. */
export const fulfilledBy = ({ quantity, ratio, unitOfMeasure, packs }: Installed, requiredUnit: string): string =>
  convertOfItem(ratio === '1' ? quantity : divide(quantity, ratio), unitOfMeasure, requiredUnit, packs);

/** What installations in force meet of a need, in the need's unit. */
export const fulfilled = (installations: readonly Installed[], requiredUnit: string): string =>
  add('0', ...installations.map((installation) => fulfilledBy(installation, requiredUnit)));
