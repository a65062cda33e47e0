import { add, compare, subtract } from '../../../kernel/decimal.ts';
import { allow, refuse } from '../../../kernel/errors.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { mesCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { convertFor } from '../item/pack.rules.ts';
import {
  causeAt,
  checkAvailable,
  checkNotUnderWay,
  negative,
  placeOf,
  positive,
  reasonOf,
} from '../part-inventory/stock.ts';
import {
  recordMovement,
  stockForUpdate,
  updateStock,
  type Cause,
  type Stock,
} from '../part-inventory/stock.write.queries.ts';
import type { ReturnLineInput, ReturnToSupplierInput, Row } from '../schema.generated.ts';
import { insertCounter, leftOf, waitingOf, type Left } from './counter.ts';
import { documentNumber } from './document-number.ts';
import { lineFacts, runsOfItems } from './receipt.commands.ts';
import { keptNumber, ordersOf } from './receipt.rules.ts';
import { checkReturn, checkReturned } from './return.rules.ts';
import { checkDecided } from './step-work.rules.ts';
import { runsOfLines, workOfLine } from './step-work.queries.ts';
import { giveBackStepWork } from './step-work.ts';
import {
  insertReceipt,
  itemsOfReceipt,
  orderLineIdsOfReceipt,
  orderLineOf,
  packsOfItem,
  receiptForUpdate,
  stockOfReceiptItem,
  stockOfSerial,
  updateReceipt,
} from './receipt.write.queries.ts';
import { lockTouched } from './touched-stock.queries.ts';

type Item = Row<'receiptItem'>;

const backOf = async (tx: Tx, receipt: Row<'receipt'>, item: Item, given: ReturnLineInput): Promise<Left> => {
  const quantity = positive(given.quantity, 'quantity');
  const left = await leftOf(tx, item);
  const serials = (given.serialNumbers ?? []).map((serial) => keptNumber(serial, 'serial'));
  // All that is left goes exactly, whatever was rounded before.
  if (compare(quantity, left.quantity) === 0) {
    const all = { ...left, serials };
    allow(checkReturn(item, left, all));
    return all;
  }
  const packs = await packsOfItem(tx, item.itemId);
  const line = item.purchaseOrderLineId === null ? undefined : await orderLineOf(tx, item.purchaseOrderLineId);
  const to = (unit: string) => convertFor(packs, receipt.supplierId, quantity, item.unitOfMeasure, unit);
  const back = { quantity, base: to(item.baseUnitOfMeasure), order: line === undefined ? null : to(line.uom), serials };
  allow(checkReturn(item, left, back));
  return back;
};

// The records that go: the piece of each serial number, the one that is named, or those that the receipt made.
const recordsOf = async (tx: Tx, item: Item, given: ReturnLineInput, { serials }: Left): Promise<Stock[]> => {
  if (serials.length > 0) {
    const pieces: Stock[] = [];
    for (const serial of serials)
      pieces.push(found(await stockOfSerial(tx, item.itemId, serial), 'stock of serial', serial));
    return pieces;
  }
  if (given.partInventoryId == null) return stockOfReceiptItem(tx, item.id);
  const id = fromWire(ids.PartInventory, given.partInventoryId);
  return [found(await stockForUpdate(tx, id), 'part inventory', given.partInventoryId)];
};

// What the lines name, else what their items brought.
const lockReturned = async (
  tx: Tx,
  items: ReadonlyMap<string, Item>,
  lines: readonly ReturnLineInput[],
): Promise<void> => {
  const receiptItemIds: string[] = [];
  const partInventoryIds: string[] = [];
  const pieces: { itemId: string; serialNumber: string }[] = [];
  for (const { receiptItemId, partInventoryId, serialNumbers } of lines) {
    const id = fromWire(ids.ReceiptItem, receiptItemId);
    const { itemId } = found(items.get(id), 'item of this receipt', receiptItemId);
    const serials = (serialNumbers ?? []).map((serial) => keptNumber(serial, 'serial'));
    if (serials.length > 0) pieces.push(...serials.map((serialNumber) => ({ itemId, serialNumber })));
    else if (partInventoryId == null) receiptItemIds.push(id);
    else partInventoryIds.push(fromWire(ids.PartInventory, partInventoryId));
  }
  await lockTouched(tx, { receiptItemIds, partInventoryIds, pieces });
};

const sendBack = async (tx: Tx, cause: Cause, item: Item, records: readonly Stock[], base: string): Promise<void> => {
  let left = base;
  for (const stock of records) {
    if (compare(left, '0') === 0) return;
    allow(
      checkReturned(item, stock),
      await checkNotUnderWay(tx, stock),
      records.length === 1 ? checkAvailable(stock, left) : undefined,
    );
    const taken = compare(stock.quantityAvailable, left) < 0 ? stock.quantityAvailable : left;
    if (compare(taken, '0') <= 0) continue;
    await updateStock(tx, stock.id, { quantityGone: add(stock.quantityGone, taken) });
    await recordMovement(tx, cause, stock, {
      type: 'RETURNED_TO_SUPPLIER',
      quantity: negative(taken),
      from: placeOf(stock),
      purchaseOrderLineId: item.purchaseOrderLineId,
      receiptItemId: item.id,
    });
    left = subtract(left, taken);
  }
  if (compare(left, '0') > 0)
    throw refuse(
      'INSUFFICIENT_QUANTITY',
      `${left} ${item.baseUnitOfMeasure} of position ${String(item.position)} are not in stock where they were received. Name the stock that goes back by partInventoryId.`,
      { details: { position: item.position, missing: Number(left), uom: item.baseUnitOfMeasure } },
    );
};

// Pieces of a run lie in its run, not in stock. Of rejects those go back that nobody has decided on.
const checkOfRun = async (tx: Tx, item: Item, back: Left): Promise<void> => {
  if (item.conditionCode === 'OK' || back.order === null) return;
  const { uom } = found(await orderLineOf(tx, item.purchaseOrderLineId ?? ''), 'order line', item.id);
  allow(checkDecided(item, await waitingOf(tx, item), back.order, uom));
};

const checkReturnable = ({ number, kind, status }: Row<'receipt'>) =>
  kind === 'RECEIPT' && status === 'POSTED'
    ? undefined
    : refuse('STATE_INVALID', `${number} is a ${kind} in ${status}; goods go back against a posted receipt.`, {
        details: { kind, status, needed: 'POSTED' },
      });

const giveBack = async (
  tx: Tx,
  context: Context,
  receipt: Row<'receipt'>,
  input: ReturnToSupplierInput,
  reason: string,
): Promise<string> => {
  const cause = await causeAt(tx, context, receipt.siteId);
  const id = newId();
  const { siteId, supplierId } = receipt;
  await insertReceipt(tx, {
    ...{ id, siteId, number: documentNumber('RT', id), supplierId, reason, kind: 'SUPPLIER_RETURN', status: 'OPEN' },
    ...{ packingSlipNumber: receipt.packingSlipNumber, counterOfId: receipt.id },
    ...{ receivedAt: cause.at, receivedDate: cause.day, receivedBy: cause.actor },
  });
  const items = new Map((await itemsOfReceipt(tx, receipt.id)).map((item) => [item.id, item]));
  await lockReturned(tx, items, input.lines);
  const counters: Item[] = [];
  for (const given of input.lines) {
    const item = found(
      items.get(fromWire(ids.ReceiptItem, given.receiptItemId)),
      'item of this receipt',
      given.receiptItemId,
    );
    const back = await backOf(tx, receipt, item, given);
    const work = item.purchaseOrderLineId === null ? undefined : await workOfLine(tx, item.purchaseOrderLineId);
    if (work === undefined) await sendBack(tx, cause, item, await recordsOf(tx, item, given, back), back.base);
    else await checkOfRun(tx, item, back);
    counters.push(await insertCounter(tx, item, { receiptId: id, position: counters.length + 1 }, back));
    if (work !== undefined) await giveBackStepWork(tx, context, work);
  }
  const posted = await updateReceipt(tx, id, { status: 'POSTED', postedAt: cause.at });
  const { number, kind, packingSlipNumber } = posted;
  const runs = await runsOfItems(tx, counters);
  const orders = ordersOf((await orderLineIdsOfReceipt(tx, id)).map(({ orderId }) => orderId));
  await tell(tx, context, {
    ...{ id: cause.eventId, type: 'mes.receipt.returned', subject: id, subjectVersion: posted.version, site: siteId },
    key: orders[0] ?? receipt.id,
    data: {
      ...{
        number,
        kind,
        supplierId,
        packingSlipNumber,
        receivedDate: cause.day,
        reason,
        counterOfReceiptId: receipt.id,
        purchaseOrderIds: orders,
      },
      lines: counters.map((item) => lineFacts(item, [], runs)),
    },
    after: { number, status: posted.status, counterOf: receipt.number, reason },
  });
  return id;
};

/**
 * Sends goods back to their supplier, by a counter-receipt of what goes: by line, lot and serial number (R18). Held stock may go; what is
 * billed may go too, the books then expect a credit (4.13). Answers the uuid of the counter-receipt. Refuses STATE_INVALID,
 * INSUFFICIENT_QUANTITY, SERIAL_REQUIRED, ITEM_MISMATCH, NOT_FOUND, VALUE_INVALID.
 */
export const returnToSupplier = async (context: Context, input: ReturnToSupplierInput): Promise<string> => {
  const id = fromWire(ids.Receipt, input.receiptId);
  const reason = reasonOf(input.reason, 'A return');
  const wires = input.lines.map((line) => `${line.receiptItemId} ${line.partInventoryId ?? ''}`);
  if (wires.length < 1 || wires.length > 200 || new Set(wires).size !== wires.length)
    throw refuse('VALUE_INVALID', 'A return has 1 to 200 lines, each of another item or stock.');
  const lines = await orderLineIdsOfReceipt(context.db, id);
  const runs = await runsOfLines(
    context.db,
    lines.map(({ lineId }) => lineId),
  );
  const locks = [
    `receipt:${id}`,
    ...lines.map(({ lineId }) => `purchase-order-line:${lineId}`),
    ...runs.map((run) => `run:${run}`),
    ...input.lines.flatMap(({ partInventoryId: wire }) =>
      wire == null ? [] : [`part-inventory:${fromWire(ids.PartInventory, wire)}`],
    ),
    ...input.lines.flatMap(({ serialNumbers }) =>
      (serialNumbers ?? []).map((serial) => `serial:${serial.trim().normalize()}`),
    ),
  ];
  return mesCommand(context, 'returnToSupplier', locks, input, async (tx) => {
    const receipt = found(await receiptForUpdate(tx, id), 'receipt', input.receiptId);
    allow(checkReturnable(receipt));
    return giveBack(tx, context, receipt, input, reason);
  });
};
