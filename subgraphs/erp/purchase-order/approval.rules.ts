import { add, compare, divide, multiply, round } from '../../../kernel/decimal.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';

type Order = { number: string; status: string; currency: string };

/** True where an approval is asked for a raise: the order is approved already and keeps its state. */
export const isRaise = ({ status }: Order): boolean => status === 'APPROVED' || status === 'ORDERED';

/** Refuses a raise that names no total above what is approved, or one beside another that is still undecided. */
export const checkRaise = (
  { number, status }: Order,
  upTo: string | null | undefined,
  approved: string | undefined,
  isPending: boolean,
): Refusal | undefined => {
  if (isPending)
    return refuse('STATE_INVALID', `${number} waits for the approval of a raise already. Have it decided first.`);
  if (upTo != null && compare(upTo, approved ?? '0') > 0) return undefined;
  return refuse(
    'STATE_INVALID',
    `${number} is ${status}: it is approved up to ${approved ?? 'its total'}. Name a higher total in upTo to have it raised.`,
    { details: { status, approved: approved ?? null } },
  );
};

/**
 * Refuses a change that takes an approved order beyond its limit: what was approved and the site's percent for changes. Amounts in the
 * order's currency. An order that was never approved for an amount has no limit.
 */
export const checkApproved = (
  { number, currency }: Order,
  { before, after }: { before: string; after: string },
  approved: string | undefined,
  percent: string,
): Refusal | undefined => {
  if (approved === undefined || compare(after, before) <= 0) return undefined;
  const limit = round(multiply(approved, add('1', divide(percent, '100', 12))));
  if (compare(after, limit) <= 0) return undefined;
  return refuse(
    'APPROVAL_REQUIRED',
    `${number} would come to ${after} ${currency}; ${approved} is approved, and changes may go to ${limit}. Submit it for a raise first: submitPurchaseOrder with upTo.`,
    { owner: 'ERP', details: { approved, limit, total: after, currency } },
  );
};
