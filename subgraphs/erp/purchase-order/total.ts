import { add } from '../../../kernel/decimal.ts';
import { asMoney } from '../amount.ts';

/** Sum of the amounts of the lines that are not canceled, and of the fees, in the order's currency. */
export const totalOf = (
  lines: readonly { status: string; amount: string }[],
  fees: readonly { amount: string }[],
  currency: string,
): { amount: string; currency: string } =>
  asMoney(
    add('0', ...[...lines.filter((line) => line.status !== 'CANCELED'), ...fees].map(({ amount }) => amount)),
    currency,
  );
