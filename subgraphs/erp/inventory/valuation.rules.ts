import { add, compare, divide, multiply, round, subtract } from '../../../kernel/decimal.ts';

export type CostMethod = 'STANDARD' | 'AVERAGE' | 'FIFO';
/** Decimals, in base units and the currency of the books. */
export type Held = { quantity: string; value: string };
export type Layer = { id: string; quantityRemaining: string; unitCost: string };
export type Take = { id: string; taken: string; unitCost: string };

const least = (left: string, right: string): string => (compare(left, right) < 0 ? left : right);

/** What a quantity takes of layers in their order. Takes less where they hold less. */
export const takeFrom = <One extends Layer>(layers: readonly One[], quantity: string): (One & Take)[] => {
  let left = quantity;
  return layers.flatMap((layer): (One & Take)[] => {
    const taken = least(left, layer.quantityRemaining);
    if (compare(taken, '0') <= 0) return [];
    left = subtract(left, taken);
    return [{ ...layer, taken }];
  });
};

/**
 * Value of what leaves stock, rounded to the currency's minor unit: at standard, at the average, or layer by layer (R19). The last piece
 * takes what is left, so that nothing without a quantity has a value.
 */
export const valueOut = (
  method: CostMethod,
  held: Held,
  quantity: string,
  standardCost: string | null,
  takes: readonly Take[],
  places: number,
): string => {
  if (compare(quantity, held.quantity) === 0) return held.value;
  if (method === 'STANDARD') return round(multiply(quantity, standardCost ?? '0'), places);
  if (method === 'FIFO')
    return round(add('0', ...takes.map(({ taken, unitCost }) => multiply(taken, unitCost))), places);
  return divide(multiply(held.value, quantity), held.quantity, places);
};

/** A value divided by shares, each rounded; the last share takes the remainder, so that they add up exactly. */
export const divideBy = (value: string, shares: readonly string[], places: number): string[] => {
  const all = add('0', ...shares);
  let rest = value;
  return shares.map((share, at) => {
    const last = at === shares.length - 1;
    const part = last ? rest : compare(all, '0') === 0 ? '0' : divide(multiply(value, share), all, places);
    rest = subtract(rest, part);
    return part;
  });
};
