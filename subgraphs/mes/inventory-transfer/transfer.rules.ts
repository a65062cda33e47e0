import { compare } from '../../../kernel/decimal.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';
import type { Row } from '../schema.generated.ts';

type Status = Row<'inventoryTransfer'>['status'];
export type Line = Row<'inventoryTransferLine'>;

/** The states from which each step starts. */
export const starts: Readonly<Record<'ship' | 'receive' | 'close' | 'cancel', readonly Status[]>> = {
  ship: ['DRAFT'],
  receive: ['SHIPPED', 'PARTIALLY_RECEIVED'],
  close: ['RECEIVED', 'RECEIVED_WITH_DISCREPANCY'],
  cancel: ['DRAFT'],
};

/** Refuses STATE_INVALID where a transfer is not in a state that the step starts from. */
export const checkState = (
  { number, status }: Row<'inventoryTransfer'>,
  step: keyof typeof starts,
): Refusal | undefined =>
  starts[step].includes(status)
    ? undefined
    : refuse('STATE_INVALID', `${number} is ${status}; it must be ${starts[step].join(' or ')} first.`, {
        details: { status, needed: starts[step] },
      });

/** What a transfer is after a count: R23. */
export const stateAfterCount = (lines: readonly Line[], final: boolean): Status => {
  if (lines.every((line) => compare(line.quantityInTransit, '0') === 0)) return 'RECEIVED';
  return final ? 'RECEIVED_WITH_DISCREPANCY' : 'PARTIALLY_RECEIVED';
};

/** Refuses INSUFFICIENT_QUANTITY for more than is under way on a line. */
export const checkUnderWay = (line: Line, counted: string): Refusal | undefined => {
  if (compare(counted, line.quantityInTransit) <= 0) return undefined;
  const { position, quantityShipped: shipped, quantityInTransit: inTransit, unitOfMeasure: uom } = line;
  return refuse(
    'INSUFFICIENT_QUANTITY',
    `Line ${String(position)}: ${counted} ${uom} were counted; ${inTransit} of the ${shipped} shipped are under way. Count again, and raise an issue for what is over.`,
    { details: { position, requested: Number(counted), shipped: Number(shipped), available: Number(inTransit), uom } },
  );
};
