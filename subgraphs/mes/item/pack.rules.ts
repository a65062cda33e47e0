import { divide, multiply } from '../../../kernel/decimal.ts';
import { convert } from '../../../kernel/units.ts';

/** An item's own unit: quantity in `fromUom` * numerator / denominator = quantity in `toUom`. A supplier's own goes before the item's. */
export type Pack = {
  supplierId: string | null;
  fromUom: string;
  toUom: string;
  numerator: string;
  denominator: string;
};

type Factor = { unit: string; top: string; bottom: string };

const factorOf = (packs: readonly Pack[], supplierId: string | null, unit: string): Factor => {
  const fitting = packs.filter((pack) => pack.fromUom === unit && (pack.supplierId ?? supplierId) === supplierId);
  const pack = fitting.find((one) => one.supplierId !== null) ?? fitting[0];
  return pack === undefined
    ? { unit, top: '1', bottom: '1' }
    : { unit: pack.toUom, top: pack.numerator, bottom: pack.denominator };
};

/**
 * A quantity in another unit, by the item's packs and the shared list of units; exact, rounded half-even at 6 decimals.
 * Refuses UOM_CONVERSION_MISSING, UOM_DIMENSION_MISMATCH.
 */
export const convertFor = (
  packs: readonly Pack[],
  supplierId: string | null,
  quantity: string,
  from: string,
  to: string,
): string => {
  if (from === to) return convert(quantity, from, to);
  const [source, target] = [factorOf(packs, supplierId, from), factorOf(packs, supplierId, to)];
  const top = multiply(multiply(quantity, source.top), target.bottom);
  return divide(convert(top, source.unit, target.unit), multiply(source.bottom, target.top));
};

/** The packs that hold for stock of a supplier: its own before the item's, another supplier's never. */
export const packsOf = (packs: readonly Pack[], supplierId: string | null): Pack[] => [
  ...packs.filter((pack) => pack.supplierId !== null && pack.supplierId === supplierId),
  ...packs.filter((pack) => pack.supplierId === null),
];

/** As convertFor, by packs that were chosen already: the first that fits. */
export const convertOfItem = (quantity: string, from: string, to: string, packs: readonly Pack[]): string => {
  const chosen = packs.map((pack) => ({ ...pack, supplierId: null }));
  return convertFor(chosen, null, quantity, from, to);
};
