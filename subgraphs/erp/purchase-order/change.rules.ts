import { compare, isPositive, multiply, round } from '../../../kernel/decimal.ts';
import { minorUnits } from '../../../kernel/currencies.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';

type Status = 'DRAFT' | 'PENDING_APPROVAL' | 'REJECTED' | 'APPROVED' | 'ORDERED' | 'CLOSED' | 'CANCELED';
type Order = { number: string; status: Status };

/** From which states each step of an order starts. Source: domain model 3.5. */
const starts = {
  submitPurchaseOrder: ['DRAFT', 'APPROVED', 'ORDERED'],
  approvePurchaseOrder: ['PENDING_APPROVAL', 'APPROVED', 'ORDERED'],
  rejectPurchaseOrder: ['PENDING_APPROVAL', 'APPROVED', 'ORDERED'],
  releasePurchaseOrder: ['APPROVED'],
  cancelPurchaseOrder: ['DRAFT', 'PENDING_APPROVAL', 'REJECTED', 'APPROVED', 'ORDERED'],
  cancelPurchaseOrderLine: ['DRAFT', 'REJECTED', 'APPROVED', 'ORDERED'],
  closeLineShort: ['ORDERED'],
  closePurchaseOrder: ['ORDERED'],
} as const satisfies Record<string, readonly Status[]>;

export type Step = keyof typeof starts;

/** Refuses a step that the order's state does not allow. */
export const checkStep = ({ number, status }: Order, step: Step): Refusal | undefined => {
  const allowed: readonly Status[] = starts[step];
  if (allowed.includes(status)) return undefined;
  return refuse('STATE_INVALID', `${number} is ${status}: ${step} needs ${allowed.join(' or ')}.`, {
    details: { status, allowed },
  });
};

/** DRAFT: everything may change, a rejected order included. LIMITED: what does not bind anew. */
const freedomOf = (status: Status): 'DRAFT' | 'LIMITED' | 'NONE' => {
  if (status === 'DRAFT' || status === 'REJECTED') return 'DRAFT';
  return status === 'APPROVED' || status === 'ORDERED' ? 'LIMITED' : 'NONE';
};

/** Refuses fields that may not change in the order's state. `given` are the names of the fields that an input has. */
export const checkFields = (
  { number, status }: Order,
  given: readonly string[],
  always: readonly string[],
): Refusal | undefined => {
  const freedom = freedomOf(status);
  if (freedom === 'DRAFT') return undefined;
  if (freedom === 'NONE')
    return refuse(
      'STATE_INVALID',
      `${number} is ${status} and cannot be changed. A canceled or closed order stays so; one that waits for approval is rejected first.`,
      {
        details: { status },
      },
    );
  const fixed = given.filter((name) => !always.includes(name));
  if (fixed.length === 0) return undefined;
  return refuse(
    'STATE_INVALID',
    `${number} is ${status}: ${fixed.join(', ')} can no longer be changed. Cancel it and order anew.`,
    {
      details: { status, fixed },
    },
  );
};

type Line = {
  poNumber: string;
  lineNumber: number;
  quantityReceived: string;
  quantityBilled: string;
  unitOfMeasure: string;
};

/** The least that a line can be: what was received or billed of it, in its own unit. */
const minimumOf = ({ quantityReceived, quantityBilled }: Line): string =>
  compare(quantityReceived, quantityBilled) >= 0 ? quantityReceived : quantityBilled;

/** Refuses PO_LINE_BELOW_RECEIVED. `quantity` 0 means to cancel. Source: domain model 4.14. */
export const checkMinimum = (line: Line, quantity: string): Refusal | undefined => {
  const minimum = minimumOf(line);
  if (compare(quantity, minimum) >= 0) return undefined;
  const { poNumber, lineNumber, unitOfMeasure } = line;
  return refuse(
    'PO_LINE_BELOW_RECEIVED',
    `${poNumber} line ${String(lineNumber)} cannot go down to ${quantity} ${unitOfMeasure}: ${minimum} ${unitOfMeasure} is received or billed already. Lower it to ${minimum} at most, or return the goods first.`,
    {
      owner: 'ERP',
      details: {
        minimum: Number(minimum),
        received: Number(line.quantityReceived),
        billed: Number(line.quantityBilled),
        requested: Number(quantity),
        uom: unitOfMeasure,
      },
    },
  );
};

/** Refuses a change of price or account once something was booked at the old one. */
export const checkUnbooked = (line: Line, given: readonly string[]): Refusal | undefined => {
  const fixed = given.filter((name) => ['unitPrice', 'attributes'].includes(name));
  if (fixed.length === 0 || !isPositive(minimumOf(line))) return undefined;
  return refuse(
    'STATE_INVALID',
    `${line.poNumber} line ${String(line.lineNumber)} is received or billed in part: ${fixed.join(', ')} can no longer be changed. Lower it to what came, and order the rest anew.`,
    { details: { fixed, received: Number(line.quantityReceived), billed: Number(line.quantityBilled) } },
  );
};

/** Quantity times price, rounded to the minor unit of the currency. */
export const amountOf = (quantity: string, price: string, currency: string): string =>
  round(multiply(quantity, price), minorUnits(currency) ?? 2);

/** Refuses prices, quantities and tolerances that are none. Decimals as text. */
export const checkFigures = (line: {
  quantity: string;
  unitPrice: string;
  over: string;
  under: string;
}): Refusal | undefined => {
  if (!isPositive(line.quantity)) return refuse('VALUE_INVALID', 'quantityOrdered is above 0.');
  if (compare(line.unitPrice, '0') < 0) return refuse('VALUE_INVALID', 'unitPrice is not negative.');
  if (round(line.unitPrice) !== line.unitPrice)
    return refuse('PRECISION_EXCEEDED', `unitPrice is ${line.unitPrice}: at most 6 decimals are kept.`);
  if (compare(line.over, '0') < 0 || compare(line.over, '1000') > 0)
    return refuse('VALUE_INVALID', 'overReceiptTolerancePercent is 0 to 1000.');
  if (compare(line.under, '0') < 0 || compare(line.under, '100') > 0)
    return refuse('VALUE_INVALID', 'underReceiptTolerancePercent is 0 to 100.');
  return undefined;
};
