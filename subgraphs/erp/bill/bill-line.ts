import { add, compare, divide, isPositive, multiply, quantity, round, subtract } from '../../../kernel/decimal.ts';
import { refuse, allow } from '../../../kernel/errors.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { text, type Tx } from '../command.ts';
import { between, toBase, unitsOf, type ItemUnits } from '../item/unit.ts';
import { attributesOf } from '../purchase-order/attributes.rules.ts';
import { amountOf, checkFigures } from '../purchase-order/change.rules.ts';
import { itemWithFinancials } from '../purchase-order/purchase-order.write.queries.ts';
import type { Row, VendorBillLineInput } from '../schema.generated.ts';
import { checkBillable } from './bill.rules.ts';
import {
  addBilled,
  billableLine,
  insertAllocation,
  insertBillLine,
  receiptOfLine,
} from './vendor-bill.write.queries.ts';

type OrderLine = NonNullable<Awaited<ReturnType<typeof billableLine>>>;
type Share = { orderLine: OrderLine; receiptId: string | null; quantity: string };

const orderLineOf = async (tx: Tx, bill: Pick<Row<'vendorBill'>, 'siteId'>, wire: string): Promise<OrderLine> => {
  const line = found(await billableLine(tx, fromWire(ids.PurchaseOrderLine, wire)), 'order line', wire);
  allow(checkBillable(line, bill.siteId));
  return line;
};

const receiptOf = async (tx: Tx, wire: string | null | undefined, line: OrderLine): Promise<string | null> => {
  if (wire == null) return null;
  return found(await receiptOfLine(tx, fromWire(ids.ItemReceipt, wire), line.id), 'receipt of this order line', wire)
    .id;
};

const sharesOf = async (
  tx: Tx,
  bill: Row<'vendorBill'>,
  input: VendorBillLineInput,
  billed: string,
): Promise<Share[]> => {
  if (input.allocations == null) {
    if (input.purchaseOrderLineId == null) return [];
    return [{ orderLine: await orderLineOf(tx, bill, input.purchaseOrderLineId), receiptId: null, quantity: billed }];
  }
  const shares: Share[] = [];
  for (const given of input.allocations) {
    const orderLine = await orderLineOf(tx, bill, given.purchaseOrderLineId);
    const share = quantity(given.quantity, 'allocations.quantity');
    if (!isPositive(share)) throw refuse('VALUE_INVALID', 'allocations.quantity is above 0.');
    shares.push({ orderLine, receiptId: await receiptOf(tx, given.itemReceiptId, orderLine), quantity: share });
  }
  const sum = add('0', ...shares.map((share) => share.quantity));
  if (compare(sum, billed) === 0) return shares;
  throw refuse('VALUE_INVALID', `The allocations add up to ${sum}; the line bills ${billed}. They must be equal.`);
};

const unitsOfLine = (tx: Tx, { itemId, itemUom, unitOfMeasure }: OrderLine): Promise<ItemUnits> =>
  unitsOf(tx, itemId === null || itemUom === null ? undefined : { id: itemId, baseUom: itemUom }, unitOfMeasure);

const writeShares = async (tx: Tx, line: Row<'vendorBillLine'>, shares: readonly Share[], places: number) => {
  let left = line.amount;
  let leftBase = line.baseQuantity;
  for (const [at, share] of shares.entries()) {
    const last = at === shares.length - 1;
    const { orderLine } = share;
    const units = await unitsOfLine(tx, orderLine);
    const ordered = between(units, share.quantity, line.unitOfMeasure, orderLine.unitOfMeasure);
    const amount = last ? left : round(divide(multiply(line.amount, share.quantity), line.quantity, 12), places);
    const base = last ? leftBase : toBase(units, share.quantity, line.unitOfMeasure);
    left = subtract(left, amount);
    leftBase = subtract(leftBase, base);
    await insertAllocation(tx, {
      id: newId(),
      siteId: line.siteId,
      vendorBillLineId: line.id,
      currency: line.currency,
      purchaseOrderLineId: orderLine.id,
      itemReceiptId: share.receiptId,
      quantity: ordered,
      baseQuantity: base,
      amount,
    });
    await addBilled(tx, orderLine.id, ordered);
  }
};

/** Writes a line of a bill with its allocations, and counts it on its order lines. Refuses figures, units and order lines that are none. */
export const writeBillLine = async (
  tx: Tx,
  bill: Row<'vendorBill'>,
  lineNumber: number,
  input: VendorBillLineInput,
  places: number,
): Promise<Row<'vendorBillLine'>> => {
  const billed = quantity(input.quantity, 'quantity');
  allow(checkFigures({ quantity: billed, unitPrice: input.unitPrice, over: '0', under: '0' }));
  const shares = await sharesOf(tx, bill, input, billed);
  const order = shares[0]?.orderLine;
  const item =
    input.itemId == null
      ? undefined
      : found(await itemWithFinancials(tx, fromWire(ids.Item, input.itemId)), 'item', input.itemId);
  const unit = input.unitOfMeasure ?? order?.unitOfMeasure ?? item?.baseUom ?? 'EA';
  const units = order === undefined ? await unitsOf(tx, item, unit) : await unitsOfLine(tx, order);
  const line = await insertBillLine(tx, {
    id: newId(),
    siteId: bill.siteId,
    vendorBillId: bill.id,
    currency: bill.currency,
    lineNumber,
    purchaseOrderLineId: order?.id ?? null,
    itemId: item?.id ?? order?.itemId ?? null,
    partId: item === undefined || item.id === order?.itemId ? (order?.partId ?? null) : null,
    description: text(input.description ?? order?.description ?? item?.description ?? '', 'description', 500),
    quantity: billed,
    unitOfMeasure: unit,
    baseQuantity: toBase(units, billed, unit),
    unitPrice: input.unitPrice,
    amount: amountOf(billed, input.unitPrice, bill.currency),
    taxAmount: input.taxAmount ?? '0',
    // As of now: what the order says later does not change the bill.
    ...(order === undefined ? {} : attributesOf(order)),
  });
  await writeShares(tx, line, shares, places);
  return line;
};
