import { compare, quantity } from '../../../kernel/decimal.ts';
import { allow, refuse } from '../../../kernel/errors.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { text, type Tx } from '../command.ts';
import { between, toBase, unitsOf } from '../item/unit.ts';
import type { Row, VendorCreditLineInput } from '../schema.generated.ts';
import { checkCredited, checkOrdered } from './credit.rules.ts';
import { billLineById } from './vendor-credit.write.queries.ts';
import { billableLine, receiptOfLine } from './vendor-bill.write.queries.ts';

type Credit = Pick<Row<'vendorCredit'>, 'id' | 'siteId' | 'currency' | 'vendorBillId' | 'supplierId'>;

const billLineOf = async (tx: Tx, credit: Credit, wire: string | null | undefined) => {
  if (wire == null) return undefined;
  const line = found(await billLineById(tx, fromWire(ids.VendorBillLine, wire)), 'bill line', wire);
  if (line.vendorBillId === credit.vendorBillId) return line;
  throw refuse('VALUE_INVALID', 'vendorBillLineId is a line of another bill than vendorBillId names.');
};

const orderLineOf = async (
  tx: Tx,
  credit: Credit,
  wire: string | null | undefined,
  otherwise: string | null | undefined,
) => {
  const id = wire == null ? otherwise : fromWire(ids.PurchaseOrderLine, wire);
  if (id == null) return undefined;
  const line = found(await billableLine(tx, id), 'order line', wire ?? id);
  // What its own bill was let pass with, it is credited with.
  if (id === otherwise) return line;
  allow(checkOrdered(`${line.poNumber} line ${String(line.lineNumber)}`, credit, line));
  return line;
};

const receiptOf = async (tx: Tx, wire: string | null | undefined, orderLineId: string | undefined) => {
  if (wire == null) return null;
  const receipt =
    orderLineId === undefined ? undefined : await receiptOfLine(tx, fromWire(ids.ItemReceipt, wire), orderLineId);
  return found(receipt, 'receipt of this order line', wire).id;
};

/** The row of a line of a new credit, its quantity in the order's unit. Refuses what was not billed, units, references that are none. */
export const creditLineRow = async (tx: Tx, credit: Credit, lineNumber: number, input: VendorCreditLineInput) => {
  const billLine = await billLineOf(tx, credit, input.vendorBillLineId);
  const orderLine = await orderLineOf(tx, credit, input.purchaseOrderLineId, billLine?.purchaseOrderLineId);
  const given = quantity(input.quantity ?? 0, 'quantity');
  if (compare(given, '0') < 0) throw refuse('VALUE_INVALID', 'quantity is not negative.');
  if (orderLine === undefined && compare(given, '0') > 0)
    throw refuse('VALUE_INVALID', 'A credited quantity needs the order line that it was billed of.');
  if (billLine === undefined && compare(given, '0') === 0)
    throw refuse('VALUE_INVALID', 'A price credit (quantity 0) needs the bill line that it lowers.');
  if (billLine !== undefined)
    allow(checkCredited(`bill line ${String(billLine.lineNumber)}`, input.amount, billLine.amount));
  const unit = orderLine?.unitOfMeasure ?? billLine?.unitOfMeasure ?? 'EA';
  const item =
    orderLine?.itemId == null || orderLine.itemUom === null
      ? undefined
      : { id: orderLine.itemId, baseUom: orderLine.itemUom };
  const units = await unitsOf(tx, item, unit);
  const credited = between(units, given, input.unitOfMeasure ?? unit, unit);
  if (orderLine !== undefined)
    allow(
      checkCredited(`${orderLine.poNumber} line ${String(orderLine.lineNumber)}`, credited, orderLine.quantityBilled),
    );
  return {
    id: newId(),
    siteId: credit.siteId,
    vendorCreditId: credit.id,
    currency: credit.currency,
    lineNumber,
    vendorBillLineId: billLine?.id ?? null,
    purchaseOrderLineId: orderLine?.id ?? null,
    itemReceiptId: await receiptOf(tx, input.itemReceiptId, orderLine?.id),
    description: text(input.description ?? orderLine?.description ?? billLine?.description ?? '', 'description', 500),
    quantity: credited,
    unitOfMeasure: unit,
    baseQuantity: toBase(units, credited, unit),
    amount: input.amount,
  };
};
