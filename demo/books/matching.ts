import { createHash } from 'node:crypto';
import { add, compare, divide, multiply, round, subtract } from '../../kernel/decimal.ts';

/** What a bill line is compared with; quantities in the item's base unit, prices for one of it, in the order's currency. */
export type MatchInput = {
  policy: 'THREE_WAY' | 'TWO_WAY' | 'NONE';
  ordered: string;
  received: string;
  previouslyBilled: string;
  billed: string;
  orderPrice: string;
  billPrice: string;
  overReceiptPercent: string;
  quantityPercent: string;
  pricePercent: string;
  priceAmount: string | null;
};

type MatchReason = 'QTY_OVER_RECEIVED' | 'QTY_OVER_ORDERED' | 'PRICE_OVER';
export type MatchOutcome = {
  status: 'MATCHED' | 'MATCHED_WITHIN_TOLERANCE' | 'WAITING_FOR_RECEIPT' | 'EXCEPTION';
  reasons: MatchReason[];
  warnings: ('PRICE_UNDER' | 'UNDER_BILLED')[];
  quantityVariance: string;
  priceVariance: string;
  priceVariancePercent: string | null;
  blocked: string;
  inputHash: string;
};

const beyond = (amount: string, percent: string): string => multiply(amount, add('1', divide(percent, '100')));
const over = (left: string, right: string): boolean => compare(left, right) > 0;

const reasonsOf = (input: MatchInput, cumulative: string): MatchReason[] => {
  const { policy, ordered, received, orderPrice, billPrice } = input;
  const reasons: MatchReason[] = [];
  if (policy === 'THREE_WAY' && over(cumulative, beyond(received, input.quantityPercent)))
    reasons.push('QTY_OVER_RECEIVED');
  if (policy !== 'NONE' && over(cumulative, beyond(ordered, input.overReceiptPercent)))
    reasons.push('QTY_OVER_ORDERED');
  const priceOver =
    over(billPrice, beyond(orderPrice, input.pricePercent)) ||
    (input.priceAmount !== null && over(subtract(billPrice, orderPrice), input.priceAmount));
  if (policy !== 'NONE' && priceOver) reasons.push('PRICE_OVER');
  return reasons;
};

const blockedOf = (
  input: MatchInput,
  status: MatchOutcome['status'],
  reasons: MatchReason[],
  variance: string,
): string => {
  const whole = round(multiply(input.billed, input.billPrice), 2);
  if (status === 'WAITING_FOR_RECEIPT') return whole;
  if (reasons.length === 0) return '0';
  const quantity = over(variance, '0') ? multiply(variance, input.billPrice) : '0';
  const price = reasons.includes('PRICE_OVER')
    ? multiply(subtract(input.billPrice, input.orderPrice), input.billed)
    : '0';
  const blocked = round(add(quantity, price), 2);
  return over(blocked, whole) ? whole : blocked;
};

/** The three-way match of one bill line. Under-billing and lower prices warn; more, or dearer beyond the tolerance, is an exception. */
export const matchLine = (input: MatchInput): MatchOutcome => {
  const cumulative = add(input.previouslyBilled, input.billed);
  const payable = input.policy === 'THREE_WAY' ? input.received : input.ordered;
  const quantityVariance = subtract(cumulative, payable);
  const priceVariance = round(subtract(input.billPrice, input.orderPrice));
  const waiting = input.policy === 'THREE_WAY' && input.received === '0';
  const reasons = waiting ? [] : reasonsOf(input, cumulative);
  const exact = !over(quantityVariance, '0') && priceVariance === '0';
  const status = waiting
    ? 'WAITING_FOR_RECEIPT'
    : reasons.length > 0
      ? 'EXCEPTION'
      : exact
        ? 'MATCHED'
        : 'MATCHED_WITHIN_TOLERANCE';
  const warnings: MatchOutcome['warnings'] = [];
  if (priceVariance.startsWith('-')) warnings.push('PRICE_UNDER');
  if (!waiting && quantityVariance.startsWith('-')) warnings.push('UNDER_BILLED');
  return {
    status,
    reasons,
    warnings,
    quantityVariance,
    priceVariance,
    priceVariancePercent: input.orderPrice === '0' ? null : divide(multiply(priceVariance, '100'), input.orderPrice),
    blocked: blockedOf(input, status, reasons, quantityVariance),
    inputHash: createHash('sha256')
      .update(JSON.stringify(Object.entries(input).sort()))
      .digest('hex'),
  };
};
