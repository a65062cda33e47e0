import { add, compare, isPositive, round } from '../../../kernel/decimal.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';
import type { Row } from '../schema.generated.ts';

type Amounts = { totalAmount: string; taxAmount: string; lines: readonly { amount: string }[] };

/** Refuses a credit whose figures are none, or do not add up. Amounts as decimals in the credit's currency. */
export const checkAmounts = ({ totalAmount, taxAmount, lines }: Amounts, places: number): Refusal | undefined => {
  if (lines.length < 1 || lines.length > 500)
    return refuse('VALUE_INVALID', `A credit has 1 to 500 lines, not ${String(lines.length)}.`);
  const amounts = [totalAmount, taxAmount, ...lines.map(({ amount }) => amount)];
  if (amounts.some((amount) => compare(round(amount, places), amount) !== 0))
    return refuse('PRECISION_EXCEEDED', `Amounts of a credit have at most ${String(places)} decimals.`);
  if (!isPositive(totalAmount) || compare(taxAmount, '0') < 0 || lines.some(({ amount }) => !isPositive(amount)))
    return refuse('VALUE_INVALID', 'totalAmount and the amounts of lines are above 0, taxAmount is not negative.');
  const sum = add(taxAmount, ...lines.map(({ amount }) => amount));
  if (compare(sum, totalAmount) === 0) return undefined;
  return refuse(
    'VALUE_INVALID',
    `Lines and tax add up to ${sum}, totalAmount says ${totalAmount}. They must be equal.`,
  );
};

/** Refuses more credit than was billed. `credited` includes this one; quantities in the order's unit, or amounts. */
export const checkCredited = (what: string, credited: string, billed: string): Refusal | undefined =>
  compare(credited, billed) <= 0
    ? undefined
    : refuse(
        'VALUE_INVALID',
        `${credited} would be credited of ${what}, of which ${billed} is billed. Credit ${billed} at most.`,
        {
          owner: 'ERP',
          details: { billed: Number(billed), credited: Number(credited) },
        },
      );

type Used = Pick<Row<'vendorCredit'>, 'number' | 'status'>;
type Lowered = Pick<Row<'vendorBill'>, 'number' | 'paymentStatus'>;

/** Refuses a credit that another bill's payment cannot use: one not in the books or used, and one that its own bill is still paid with. */
export const checkUsable = ({ number, status }: Used, own: Lowered | undefined): Refusal | undefined => {
  if (status !== 'POSTED')
    return refuse('STATE_INVALID', `The credit ${number} is ${status}: only a POSTED one is used by a payment.`, {
      owner: 'ERP',
      details: { credit: number, status },
    });
  if (own === undefined || own.paymentStatus === 'PAID') return undefined;
  return refuse('STATE_INVALID', `The credit ${number} lowers the bill ${own.number}: it is used when that is paid.`, {
    owner: 'ERP',
    details: { credit: number, bill: own.number },
  });
};

type Whose = { supplierId: string; currency: string; siteId: string };

/** Refuses a credit that lowers what is none of its supplier's, currency's or site's: it would free a bill of somebody else. */
export const checkOrdered = (what: string, credit: Whose, ordered: Whose): Refusal | undefined => {
  const others = [
    ...(credit.supplierId === ordered.supplierId ? [] : ['supplier']),
    ...(credit.currency === ordered.currency ? [] : ['currency']),
    ...(credit.siteId === ordered.siteId ? [] : ['site']),
  ];
  if (others.length === 0) return undefined;
  return refuse('VALUE_INVALID', `${what} is of another ${others.join(' and ')} than the credit.`, {
    owner: 'ERP',
    details: { differs: others },
  });
};
