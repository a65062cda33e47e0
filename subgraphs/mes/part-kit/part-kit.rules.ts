import { add, compare, subtract } from '../../../kernel/decimal.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';
import type { Row } from '../schema.generated.ts';

type Kit = Pick<Row<'partKit'>, 'number' | 'status'>;
type Status = Row<'partKit'>['status'];
type Issue = Pick<Row<'partKitIssue'>, 'quantity' | 'endedAt' | 'consumed'>;

/** The states from which each step starts. */
const starts: Readonly<Record<'request' | 'cancel' | 'issue' | 'deliver', readonly Status[]>> = {
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

/** What of an item is filled: in the kit, or installed from it. What went back to stock does not count. */
export const filledOf = (issues: readonly Issue[]): string =>
  add('0', ...issues.filter(({ endedAt, consumed }) => endedAt === null || consumed).map(({ quantity }) => quantity));

type Wanting = Pick<Row<'partKitItem'>, 'quantity' | 'unitOfMeasure' | 'partId'>;
type Offered = Pick<Row<'partInventory'>, 'unitOfMeasure' | 'partId'>;

/** A kit takes the part that it lists, in its unit, and no more than it still wants. Refuses VALUE_INVALID. */
export const checkFills = (item: Wanting, stock: Offered, filled: string, quantity: string): Refusal | undefined => {
  if (stock.partId !== item.partId)
    return refuse('VALUE_INVALID', 'The kit lists another part. Install a substitute from stock, without a kit.');
  if (stock.unitOfMeasure !== item.unitOfMeasure)
    return refuse(
      'VALUE_INVALID',
      `The stock counts in ${stock.unitOfMeasure} and the kit in ${item.unitOfMeasure}. Take stock that counts as the kit does.`,
    );
  const left = subtract(item.quantity, filled);
  if (compare(quantity, left) <= 0) return undefined;
  return refuse('VALUE_INVALID', `The kit still wants ${left} ${item.unitOfMeasure}. Put in at most that.`, {
    details: { requested: Number(quantity), wanted: Number(left), uom: item.unitOfMeasure },
  });
};
