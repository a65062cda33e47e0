import { add, compare, divide, multiply, round, subtract } from '../../../kernel/decimal.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';
import type { Row } from '../schema.generated.ts';

type Kit = Pick<Row<'partKit'>, 'number' | 'status'>;
type Status = Row<'partKit'>['status'];
type Issue = Pick<Row<'partKitIssue'>, 'quantity' | 'ratio' | 'endedAt' | 'consumed'>;

/** The states from which each step starts. */
const starts: Readonly<Record<'add' | 'request' | 'cancel' | 'issue' | 'deliver', readonly Status[]>> = {
  add: ['DRAFT'],
  request: ['DRAFT'],
  cancel: ['DRAFT', 'REQUESTED'],
  issue: ['REQUESTED', 'IN_PROGRESS'],
  deliver: ['IN_PROGRESS'],
};

/** Refuses STATE_INVALID where a kit is not in a state that the step starts from. */
export const checkKit = ({ number, status }: Kit, step: keyof typeof starts): Refusal | undefined =>
  starts[step].includes(status)
    ? undefined
    : refuse('STATE_INVALID', `${number} is ${status}; it must be ${starts[step].join(' or ')} first.`, {
        details: { status, needed: starts[step] },
      });

/** How much of an item so much of a substitute fills, half-even at 6 decimals: two with ratio 2 fill one. */
const fills = (quantity: string, ratio: string): string => (ratio === '1' ? quantity : divide(quantity, ratio));

/** What of an item is filled: in the kit, or installed from it. What went back to stock does not count. */
export const filledOf = (issues: readonly Issue[]): string =>
  add(
    '0',
    ...issues
      .filter(({ endedAt, consumed }) => endedAt === null || consumed)
      .map(({ quantity, ratio }) => fills(quantity, ratio)),
  );

type Wanting = Pick<Row<'partKitItem'>, 'quantity' | 'unitOfMeasure'>;
type Offered = Pick<Row<'partInventory'>, 'unitOfMeasure'> & { ratio: string };

/** A kit takes what it lists, in its unit, and no more than it still wants, of a substitute by its ratio. Refuses VALUE_INVALID. */
export const checkFills = (item: Wanting, stock: Offered, filled: string, quantity: string): Refusal | undefined => {
  if (stock.unitOfMeasure !== item.unitOfMeasure)
    return refuse(
      'VALUE_INVALID',
      `The stock counts in ${stock.unitOfMeasure} and the kit in ${item.unitOfMeasure}. Take stock that counts as the kit does.`,
    );
  const left = subtract(item.quantity, filled);
  if (compare(fills(quantity, stock.ratio), left) <= 0) return undefined;
  const wanted = round(multiply(left, stock.ratio));
  return refuse('VALUE_INVALID', `The kit still wants ${wanted} ${item.unitOfMeasure} of it. Put in at most that.`, {
    details: { requested: Number(quantity), wanted: Number(wanted), uom: item.unitOfMeasure },
  });
};
