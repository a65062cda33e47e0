import { compare, isPositive } from '../../../kernel/decimal.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';

type Demand = { number: string; status: 'OPEN' | 'IN_PROGRESS' | 'FULFILLED' | 'CANCELED' };

/** Refuses a change of a demand that is no longer open. Source: ruling R1. */
export const checkOpen = ({ number, status }: Demand): Refusal | undefined =>
  status === 'OPEN' || status === 'IN_PROGRESS'
    ? undefined
    : refuse('STATE_INVALID', `${number} is ${status} and stays as it is. State what more is needed as a new demand.`, {
        owner: 'ERP',
        details: { status },
      });

/** Refuses a quantity, in base units, that is none, or less than what runs have reported as good. */
export const checkQuantity = (quantity: string, completed: string): Refusal | undefined => {
  if (!isPositive(quantity)) return refuse('VALUE_INVALID', 'quantity is above 0.');
  if (compare(quantity, completed) >= 0) return undefined;
  return refuse(
    'STATE_INVALID',
    `${completed} are built already: the demand cannot go down to ${quantity}. Lower it to ${completed} at most.`,
    { owner: 'ERP', details: { minimum: Number(completed), requested: Number(quantity) } },
  );
};
