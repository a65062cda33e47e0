import { divide, multiply } from '../../../kernel/decimal.ts';
import { convert, unitOf } from '../../../kernel/units.ts';

/** A unit of an item's own: a quantity in `fromUom` * numerator / denominator is one in `toUom`. */
export type Pack = {
  supplierId: string | null;
  fromUom: string;
  toUom: string;
  numerator: string;
  denominator: string;
};

/** The packs that hold for stock of a supplier: its own before the item's, another supplier's never. */
export const packsOf = (packs: readonly Pack[], supplierId: string | null): Pack[] => [
  ...packs.filter((pack) => pack.supplierId !== null && pack.supplierId === supplierId),
  ...packs.filter((pack) => pack.supplierId === null),
];

const unpacked = (quantity: string, { numerator, denominator }: Pack): string =>
  divide(multiply(quantity, numerator), denominator);

const packed = (quantity: string, { numerator, denominator }: Pack): string =>
  divide(multiply(quantity, denominator), numerator);

const convertsByList = (from: string, to: string): boolean => {
  const [source, target] = [unitOf(from), unitOf(to)];
  return source?.numerator != null && target?.numerator != null && source.dimension === target.dimension;
};

/**
 * A quantity of an item (decimal text) in another unit, half-even at 6 decimals: by the list of units where it knows both, else by
 * the item's packs, the first that fits. Refuses UOM_CONVERSION_MISSING and UOM_DIMENSION_MISMATCH where neither leads there.
 */
export const convertOfItem = (quantity: string, from: string, to: string, packs: readonly Pack[]): string => {
  if (from === to || convertsByList(from, to)) return convert(quantity, from, to);
  const source = packs.find((pack) => pack.fromUom === from);
  const [amount, unit] = source === undefined ? [quantity, from] : [unpacked(quantity, source), source.toUom];
  const target = unit === to ? undefined : packs.find((pack) => pack.fromUom === to);
  return target === undefined ? convert(amount, unit, to) : packed(convert(amount, unit, target.toUom), target);
};
