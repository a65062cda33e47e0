import { refuse, type Refusal } from '../../../kernel/errors.ts';

const value = ['STANDARD_COST', 'ACTUAL_COST'];
const difference = ['PRICE_DIFFERENCE', 'PRICE_DIFFERENCE_ON_HAND', 'PRICE_DIFFERENCE_CONSUMED', 'EXCHANGE_DIFFERENCE'];

/** Which amounts an event has; the rest post their own value. Source: ruling R19. */
const amounts: Readonly<Record<string, readonly string[]>> = {
  RECEIPT: ['PO_PRICE', 'PRICE_DIFFERENCE', ...value],
  BILL: ['PO_PRICE', 'BILL_AMOUNT', 'TAX_AMOUNT', 'CHARGES_AMOUNT', ...difference],
  PAYMENT: ['BILL_AMOUNT', 'EXCHANGE_DIFFERENCE'],
  RUN_CLOSE: ['VALUE_DIFFERENCE', 'USAGE_DIFFERENCE', 'RATE_DIFFERENCE'],
  ADJUSTMENT: ['VALUE_DIFFERENCE'],
  REVALUATION: ['VALUE_DIFFERENCE'],
};

/** Refuses a rule whose amount its event does not have. */
export const checkBasis = (event: string, basis: string): Refusal | undefined => {
  const allowed = amounts[event] ?? value;
  if (allowed.includes(basis)) return undefined;
  return refuse('VALUE_INVALID', `${event} has no ${basis}. It has ${allowed.join(', ')}.`, {
    details: { event, allowed },
  });
};
