import { minorUnits } from '../../../kernel/currencies.ts';
import { add, compare, multiply, round, subtract } from '../../../kernel/decimal.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';
import type { Row } from '../schema.generated.ts';
import type { ReceiptLine } from './item-receipt.shape.ts';

/** The quantity without its sign: the kind of the document says which way it goes. */
export const sizeOf = (quantity: string): string => (quantity.startsWith('-') ? quantity.slice(1) : quantity);

/** What a quantity costs at a price, rounded to the currency's minor unit. */
export const costAt = (quantity: string, unitPrice: string, places: number): string =>
  round(multiply(quantity, unitPrice), places);

/**
 * What a receipt costs, rounded to the currency's minor unit: such that all receipts of an order line together cost what their sum does at
 * the price. Otherwise GR/IR would keep the cents of each rounding (I12). Quantities in the line's unit.
 */
export const costOf = (receivedBefore: string, receivedAfter: string, unitPrice: string, places: number): string => {
  const cost = subtract(costAt(receivedAfter, unitPrice, places), costAt(receivedBefore, unitPrice, places));
  return sizeOf(cost);
};

type Costed = Pick<Row<'itemReceipt'>, 'kind' | 'quantity' | 'unitCost' | 'currency' | 'exchangeRate' | 'amount'>;

/** The amount of a receipt, and that in the books' currency: there, too, all receipts of an order line cost what their sum does. */
export const priceOf = (receipt: Costed, receivedBefore: string, places: number): { amount: string; base: string } => {
  const { kind, quantity, unitCost, currency, exchangeRate, amount } = receipt;
  const after = kind === 'RECEIPT' ? add(receivedBefore, quantity) : subtract(receivedBefore, quantity);
  const at = (counted: string): string =>
    round(multiply(costAt(counted, unitCost, minorUnits(currency) ?? 2), exchangeRate), places);
  return { amount, base: sizeOf(subtract(at(after), at(receivedBefore))) };
};

type Copy = { purchaseOrderLineId: string | null; quantity: string; unitOfMeasure: string };

/** A receipt item comes once: what comes again under its id must say the same (4.8). */
export const checkSame = (line: ReceiptLine, known: Copy): Refusal | undefined => {
  const same =
    compare(line.quantity, known.quantity) === 0 &&
    line.uom === known.unitOfMeasure &&
    line.purchaseOrderLineId === known.purchaseOrderLineId;
  if (same) return undefined;
  return refuse(
    'IDEMPOTENCY_CONFLICT',
    `The receipt item was told before with ${known.quantity} ${known.unitOfMeasure}, now with ${line.quantity} ${line.uom}. It is posted once; the floor corrects a receipt by a reversal.`,
    {
      rule: 'rule 4',
      details: {
        receiptItemId: line.receiptItemId,
        first: { quantity: Number(known.quantity), uom: known.unitOfMeasure },
        now: { quantity: Number(line.quantity), uom: line.uom },
      },
    },
  );
};

/** Whether an order line takes what the floor says it received against it: the fields of the proof (R16). */
export const checkOrderLine = (
  line: ReceiptLine,
  orderLine: Pick<
    Row<'purchaseOrderLine'>,
    'siteId' | 'itemId' | 'partId' | 'runStepId' | 'status' | 'poNumber' | 'lineNumber'
  >,
  order: Pick<Row<'purchaseOrder'>, 'status'>,
  siteId: string,
): Refusal | undefined => {
  const name = `${orderLine.poNumber} line ${String(orderLine.lineNumber)}`;
  if (orderLine.siteId !== siteId)
    return refuse('VALUE_INVALID', `${name} is of another site than the receipt.`, { rule: 'rule 4' });
  if (orderLine.itemId !== null && orderLine.itemId !== line.itemId)
    return refuse(
      'ITEM_MISMATCH',
      `${name} orders another item than was received. Reverse the receipt, and receive against the line that ordered it.`,
      {
        owner: 'ERP',
        details: { ordered: orderLine.itemId, received: line.itemId },
      },
    );
  // Pieces of a run are what it builds; goods that go back are what came.
  const isGoods = orderLine.runStepId === null && line.counterOfId === null;
  if (isGoods && orderLine.partId !== null && line.partId !== null && orderLine.partId !== line.partId)
    return refuse(
      'ITEM_MISMATCH',
      `${name} orders another revision than was received. Reverse the receipt, and receive against the line that ordered it.`,
      { owner: 'ERP', details: { ordered: orderLine.partId, received: line.partId } },
    );
  const details = { order: order.status, line: orderLine.status };
  if (order.status === 'CANCELED' || orderLine.status === 'CANCELED')
    return refuse('PO_CLOSED', `${name} was canceled. The buyer orders anew, or the goods go back.`, {
      owner: 'ERP',
      details,
    });
  if (order.status === 'ORDERED' || order.status === 'CLOSED') return undefined;
  return refuse(
    'PO_NOT_RELEASED',
    `${name} is ${order.status}: nothing can be received before it is ordered. Release it first.`,
    {
      owner: 'ERP',
      details,
    },
  );
};

/** The floor and the books must count alike (R15). */
export const checkCounted = (
  what: { told: string | null; own: string; unit: string },
  line: ReceiptLine,
): Refusal | undefined => {
  const { told, own, unit } = what;
  if (told === null || compare(sizeOf(told), own) === 0) return undefined;
  return refuse(
    'VALUE_INVALID',
    `The floor counts ${line.quantity} ${line.uom} as ${told} ${unit}, the books as ${own}. The units of the item differ between MES and ERP: align them first.`,
    { details: { floor: Number(told), books: Number(own), uom: unit } },
  );
};

/** What a later fact of the floor stands on, a return, a decision, scrap, comes first. */
export const notYet = (receiptItemId: string): Refusal =>
  refuse(
    'PREDECESSOR_MISSING',
    'The receipt of what goes back, was decided on or scrapped is not in the books yet. Post it first.',
    { retryable: true, details: { receiptItemId } },
  );
