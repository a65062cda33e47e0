import { compare, round } from '../../../kernel/decimal.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';

/** An order line as a bill finds it. */
type Ordered = { poNumber: string; lineNumber: number; siteId: string; status: string; orderStatus: string };

/**
 * Refuses to bill what was not ordered, or no longer is, and what was ordered for another site: GR/IR is cleared, and stock revalued, at the
 * site of the bill, and receipts brought both to that of the order.
 */
export const checkBillable = (line: Ordered, siteId: string): Refusal | undefined => {
  const { poNumber, orderStatus, status } = line;
  if (orderStatus !== 'ORDERED' && orderStatus !== 'CLOSED')
    return refuse('STATE_INVALID', `${poNumber} is ${orderStatus}: only what was ordered is billed.`, {
      details: { number: poNumber, status: orderStatus },
    });
  const name = `${poNumber} line ${String(line.lineNumber)}`;
  if (status === 'CANCELED')
    return refuse('STATE_INVALID', `${name} is CANCELED: only what was ordered is billed.`, {
      details: { number: poNumber, status },
    });
  return line.siteId === siteId
    ? undefined
    : refuse('VALUE_INVALID', `${name} is of another site than the bill. Enter a bill for each site.`);
};

/** Refuses amounts of a bill below the minor unit of its currency: nobody could pay them. `amounts` by the name of their field. */
export const checkPrecision = (
  amounts: Readonly<Record<string, string | null | undefined>>,
  places: number,
): Refusal | undefined => {
  const fine = Object.entries(amounts).find(
    ([, amount]) => amount != null && compare(round(amount, places), amount) !== 0,
  );
  return fine === undefined
    ? undefined
    : refuse(
        'PRECISION_EXCEEDED',
        `${fine[0]} is ${String(fine[1])}: at most ${String(places)} decimals in its currency.`,
      );
};
