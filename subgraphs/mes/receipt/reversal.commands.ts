import { add, compare, subtract } from '../../../kernel/decimal.ts';
import { refuse, allow } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { mesCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { causeAt, checkAvailable, negative, placeOf, reasonOf } from '../part-inventory/stock.ts';
import { recordMovement, updateStock, type Cause } from '../part-inventory/stock.write.queries.ts';
import type { ReverseReceiptInput, Row } from '../schema.generated.ts';
import { insertCounter, leftOf } from './counter.ts';
import { checkMatched } from './match-lock.rules.ts';
import { documentNumber } from './document-number.ts';
import { lineFacts } from './receipt.commands.ts';
import { ordersOf } from './receipt.rules.ts';
import {
  insertReceipt,
  itemsOfReceipt,
  orderLineIdsOfReceipt,
  payableOfReceipt,
  receiptForUpdate,
  stockOfReceiptItem,
  updateReceipt,
} from './receipt.write.queries.ts';
import { lockTouched } from './touched-stock.queries.ts';

type Item = Row<'receiptItem'>;

// What is left of an item takes its stock with it: all of that must still be there, as it came.
const takeBack = async (tx: Tx, cause: Cause, item: Item, base: string): Promise<void> => {
  let left = base;
  for (const stock of await stockOfReceiptItem(tx, item.id)) {
    if (compare(left, '0') === 0) return;
    if (stock.serialNumber !== null && compare(stock.quantityGone, '0') > 0) continue;
    const taken = stock.serialNumber === null ? left : '1';
    allow(checkAvailable(stock, taken));
    await updateStock(tx, stock.id, { quantityGone: add(stock.quantityGone, taken) });
    await recordMovement(tx, cause, stock, {
      type: 'RECEIVED',
      quantity: negative(taken),
      from: placeOf(stock),
      purchaseOrderLineId: item.purchaseOrderLineId,
      receiptItemId: item.id,
    });
    left = subtract(left, taken);
  }
  if (compare(left, '0') === 0) return;
  throw refuse(
    'INSUFFICIENT_QUANTITY',
    `${left} ${item.baseUnitOfMeasure} of what was received are no longer in stock as they came. Bring them back first.`,
    {
      details: { receiptItem: item.position, missing: Number(left), uom: item.baseUnitOfMeasure },
    },
  );
};

const counterOf = async (
  tx: Tx,
  cause: Cause,
  item: Item,
  at: { receiptId: string; position: number },
): Promise<Item | undefined> => {
  const left = await leftOf(tx, item);
  if (compare(left.base, '0') === 0) return undefined;
  await takeBack(tx, cause, item, left.base);
  return insertCounter(tx, item, at, left);
};

const reverse = async (tx: Tx, context: Context, receipt: Row<'receipt'>, reason: string): Promise<string> => {
  const cause = await causeAt(tx, context, receipt.siteId);
  const id = newId();
  const number = documentNumber('RV', id);
  const { siteId, supplierId, packingSlipNumber } = receipt;
  await insertReceipt(tx, {
    ...{ id, siteId, number, supplierId, packingSlipNumber, reason },
    kind: 'REVERSAL',
    status: 'OPEN',
    receivedAt: cause.at,
    receivedDate: cause.day,
    receivedBy: cause.actor,
    counterOfId: receipt.id,
  });
  const items = await itemsOfReceipt(tx, receipt.id);
  await lockTouched(tx, { receiptItemIds: items.map((item) => item.id) });
  const counters: Item[] = [];
  for (const item of items) {
    const counter = await counterOf(tx, cause, item, { receiptId: id, position: counters.length + 1 });
    if (counter !== undefined) counters.push(counter);
  }
  const posted = await updateReceipt(tx, id, { status: 'POSTED', postedAt: cause.at });
  const reversed = await updateReceipt(tx, receipt.id, { status: 'REVERSED' });
  const orders = ordersOf((await orderLineIdsOfReceipt(tx, receipt.id)).map(({ orderId }) => orderId));
  await tell(tx, context, {
    id: cause.eventId,
    type: 'mes.receipt.reversed',
    subject: receipt.id,
    subjectVersion: reversed.version,
    key: orders[0] ?? receipt.id,
    site: siteId,
    data: {
      number: receipt.number,
      kind: posted.kind,
      supplierId,
      packingSlipNumber,
      counterReceiptId: id,
      counterNumber: posted.number,
      reason,
      receivedDate: cause.day,
      purchaseOrderIds: orders,
      lines: counters.map((item) => lineFacts(item)),
    },
    before: { status: receipt.status },
    after: { status: reversed.status, counterReceiptId: id, reason },
  });
  return id;
};

/**
 * Undoes a posted receipt by a counter-receipt; the receipt itself stays. Answers the uuid of the counter-receipt. Refuses
 * STATE_INVALID, INSUFFICIENT_QUANTITY where something of it was used, RECEIPT_LOCKED_BY_MATCH where it is billed, ETAG_REQUIRED, ETAG_MISMATCH.
 */
export const reverseReceipt = async (context: Context, input: ReverseReceiptInput): Promise<string> => {
  const id = fromWire(ids.Receipt, input.id);
  const reason = reasonOf(input.reason, 'A reversal');
  const lines = await orderLineIdsOfReceipt(context.db, id);
  const locks = [`receipt:${id}`, ...lines.map(({ lineId }) => `purchase-order-line:${lineId}`)];
  return mesCommand(context, 'reverseReceipt', locks, input, async (tx) => {
    const receipt = found(await receiptForUpdate(tx, id), 'receipt', input.id);
    checkEtag(receipt, input.etag);
    if (receipt.kind !== 'RECEIPT' || receipt.status !== 'POSTED') {
      throw refuse(
        'STATE_INVALID',
        `${receipt.number} is a ${receipt.kind} in ${receipt.status}; only a posted receipt can be reversed.`,
        {
          details: { kind: receipt.kind, status: receipt.status, needed: 'POSTED' },
        },
      );
    }
    if (lines.some(({ lineType }) => lineType === 'OUTSIDE_PROCESSING'))
      throw refuse(
        'STATE_INVALID',
        `${receipt.number} has work that was done outside; the pieces it took cannot be taken out of it. Send it back with returnToSupplier.`,
      );
    allow(...(await payableOfReceipt(tx, id)).map((line) => checkMatched(line, line.reversed)));
    return reverse(tx, context, receipt, reason);
  });
};
