import { add, compare, divide, isPositive, multiply, subtract } from '../../../kernel/decimal.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';
import type { Row } from '../schema.generated.ts';

type Line = Pick<
  Row<'purchaseOrderLine'>,
  'poNumber' | 'lineNumber' | 'quantityOrdered' | 'overReceiptTolerancePercent' | 'uom'
>;

/** Ordered and its tolerance, exactly, in the line's unit. */
export const receivableOf = ({ quantityOrdered, overReceiptTolerancePercent }: Line): string =>
  add(quantityOrdered, divide(multiply(quantityOrdered, overReceiptTolerancePercent), '100', 12));

/** What a line still takes after what was received: never below zero. */
export const openOf = (line: Line, received: string): string => {
  const left = subtract(receivableOf(line), received);
  return isPositive(left) ? left : '0';
};

/** How much of a quantity is above what the line still takes, in the line's unit. */
export const excessOf = (line: Line, received: string, counted: string): string => {
  const excess = subtract(counted, openOf(line, received));
  return isPositive(excess) ? excess : '0';
};

/** Refuses OVER_RECEIPT with the figures, where there is an excess. */
export const checkOverReceipt = (line: Line, received: string, counted: string): Refusal | undefined => {
  const maxReceivable = openOf(line, received);
  if (compare(counted, maxReceivable) <= 0) return undefined;
  const { poNumber, lineNumber, quantityOrdered, overReceiptTolerancePercent: percent, uom } = line;
  const name = `${poNumber} line ${String(lineNumber)}`;
  const most = `${receivableOf(line)} ${uom} is the most it may take (${quantityOrdered} ordered + ${percent} % tolerance)`;
  const instead = isPositive(maxReceivable)
    ? `Receive ${maxReceivable} or pass overReceiptAction: QUARANTINE_EXCESS.`
    : 'Pass overReceiptAction: QUARANTINE_EXCESS, or have the order raised.';
  return refuse(
    'OVER_RECEIPT',
    `Receipt would bring ${name} to ${add(received, counted)} ${uom}; ${most}. ${instead}`,
    {
      rule: 'rule 4',
      owner: 'ERP',
      details: {
        ordered: Number(quantityOrdered),
        tolerancePercent: Number(percent),
        alreadyReceived: Number(received),
        requested: Number(counted),
        maxReceivable: Number(maxReceivable),
        uom,
      },
    },
  );
};

/**
 * Refuses OVER_RECEIPT for goods that came above the order while it does not take them: of all that came, `received`, and of what of it is
 * kept apart, `excess`, as much may be taken as the order was raised by since. In the line's unit.
 */
export const checkTaken = (
  line: Line,
  { received, excess, asked }: { received: string; excess: string; asked: string },
): Refusal | undefined => {
  const beyond = subtract(received, receivableOf(line));
  const takes = subtract(excess, isPositive(beyond) ? beyond : '0');
  if (compare(asked, takes) <= 0) return undefined;
  const { poNumber, lineNumber, quantityOrdered, uom } = line;
  const left = isPositive(takes) ? takes : '0';
  return refuse(
    'OVER_RECEIPT',
    `${asked} ${uom} of ${poNumber} line ${String(lineNumber)} came above the order, which takes ${left} ${uom} of them. Have the order raised first, or send them back with returnToSupplier.`,
    {
      rule: 'rule 4',
      owner: 'ERP',
      details: { ordered: Number(quantityOrdered), alreadyReceived: Number(received), requested: Number(asked), uom },
    },
  );
};
