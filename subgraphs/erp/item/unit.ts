import { divide, multiply, round } from '../../../kernel/decimal.ts';
import { convert } from '../../../kernel/units.ts';
import type { Tx } from '../command.ts';

/** How quantities of one item convert: its base unit, and packs of its own as exact fractions of it. */
export type ItemUnits = {
  baseUom: string;
  packs: readonly { unitOfMeasure: string; factorNumerator: string; factorDenominator: string }[];
};

/** A quantity in the item's base unit, half-even at 6 decimals. Refuses UOM_DIMENSION_MISMATCH, UOM_CONVERSION_MISSING. */
export const toBase = ({ baseUom, packs }: ItemUnits, quantity: string, unit: string): string => {
  const pack = packs.find(({ unitOfMeasure }) => unitOfMeasure === unit);
  if (pack === undefined) return convert(quantity, unit, baseUom);
  return divide(multiply(quantity, pack.factorNumerator), pack.factorDenominator);
};

/** A quantity of one of the item's units in another of them. */
export const between = (units: ItemUnits, quantity: string, from: string, to: string): string => {
  if (from === to) return round(quantity);
  const pack = units.packs.find(({ unitOfMeasure }) => unitOfMeasure === to);
  if (pack === undefined && !units.packs.some(({ unitOfMeasure }) => unitOfMeasure === from))
    return convert(quantity, from, to);
  const base = toBase(units, quantity, from);
  if (pack === undefined) return convert(base, units.baseUom, to);
  return divide(multiply(base, pack.factorDenominator), pack.factorNumerator);
};

/** The units of an item; of what is no item, its own unit alone. */
export const unitsOf = async (tx: Tx, item: { id: string; baseUom: string } | undefined, own: string) => {
  if (item === undefined) return { baseUom: own, packs: [] };
  const packs = await tx
    .selectFrom('itemPurchaseUnit')
    .select(['unitOfMeasure', 'factorNumerator', 'factorDenominator'])
    .where('itemId', '=', item.id)
    .execute();
  return { baseUom: item.baseUom, packs };
};
