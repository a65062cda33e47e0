import { add, compare, isPositive, subtract } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/errors.ts';
import { convertFor } from '../item/pack.rules.ts';
import type { Row } from '../schema.generated.ts';
import type { Counted } from './counted.ts';

/** What becomes one receipt item: all that was counted of a line, or the part of it that its order takes, or the excess. */
export type Portion = {
  quantity: string;
  base: string;
  order: string | null;
  over: string;
  serials: string[];
  place: { id: string };
  condition: Row<'receiptItem'>['conditionCode'];
};

/** Divides what was counted into what the order takes and the excess, which goes to quarantine with the last of the serial numbers. */
export const portionsOf = (counted: Counted, excess: string, quarantine: { id: string } | undefined): Portion[] => {
  const { packs, supplierId, quantity, unit, part, line, serials, place, given } = counted;
  const to = (amount: string, from: string, unitTo: string) => convertFor(packs, supplierId, amount, from, unitTo);
  const base = to(quantity, unit, part.baseUom);
  const order = line === null ? null : to(quantity, unit, line.uom);
  const condition = given.conditionCode ?? 'OK';
  if (line === null || order === null || !isPositive(excess) || quarantine === undefined)
    return [{ quantity, base, order, over: '0', serials, place, condition }];
  const [overBase, overQuantity] = [to(excess, line.uom, part.baseUom), to(excess, line.uom, unit)];
  const kept = serials.length - (serials.length === 0 ? 0 : Number(overBase));
  if (!Number.isInteger(kept))
    throw refuse(
      'VALUE_INVALID',
      'The excess is no whole number of pieces. Receive what the order takes, and the rest apart.',
    );
  const over: Portion = {
    quantity: overQuantity,
    base: overBase,
    order: excess,
    over: excess,
    serials: serials.slice(kept),
    place: quarantine,
    condition: 'QUARANTINED',
  };
  if (compare(excess, order) >= 0) return [{ ...over, quantity, base, order, over: order, serials }];
  const taken: Portion = {
    quantity: subtract(quantity, overQuantity),
    base: subtract(base, overBase),
    order: subtract(order, excess),
    over: '0',
    serials: serials.slice(0, kept),
    place,
    condition,
  };
  return [taken, over];
};

/** What lines have received, in their unit, together with what this receipt adds as it goes. */
export const runningTotals = () => {
  const totals = new Map<string, string>();
  return {
    of: ({ id, receivedSoFar }: { id: string; receivedSoFar: string }): string => totals.get(id) ?? receivedSoFar,
    add: (line: { id: string; receivedSoFar: string }, quantity: string): void => {
      totals.set(line.id, add(totals.get(line.id) ?? line.receivedSoFar, quantity));
    },
  };
};
