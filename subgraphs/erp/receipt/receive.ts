import { minorUnits } from '../../../kernel/currencies.ts';
import { add, compare, divide, multiply, subtract } from '../../../kernel/decimal.ts';
import { allow, refuse } from '../../../kernel/errors.ts';
import { tell } from '../../../kernel/events.ts';
import { newId, toWire } from '../../../kernel/id.ts';
import type { CloudEvent } from '../../../kernel/signed-event.ts';
import { ids } from '../../../schema/ids.ts';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { closeBook, itemOf, openBook, type Book, type Item } from '../inventory/book.ts';
import { between, toBase, unitsOf, type ItemUnits } from '../item/unit.ts';
import { postingDayOf } from '../ledger/posting-day.ts';
import { reevaluate } from '../match/evaluate.ts';
import { effectiveAttributes } from '../purchase-order/attributes.rules.ts';
import { lineForUpdate, orderForUpdate, updateLine } from '../purchase-order/purchase-order.write.queries.ts';
import { recorded } from '../record.rules.ts';
import type { Row } from '../schema.generated.ts';
import { bookAccepted, bookOutsideWork, bookReceipt, bookScrapped } from './item-receipt.posting.ts';
import { completionsOfRun } from '../completion/completion.write.queries.ts';
import { closeRun } from '../completion/output.ts';
import { runFor } from '../completion/run-of.ts';
import { checkCounted, checkOrderLine, costOf, notYet, priceOf, sizeOf } from './item-receipt.rules.ts';
import type { ReceiptLine } from './item-receipt.shape.ts';
import {
  endWithholding,
  insertItemReceipt,
  insertWithholding,
  itemOfPart,
  itemReceiptOf,
  openWithholdingOf,
} from './item-receipt.write.queries.ts';

/** What all items of one event have in common. */
export type Arrival = {
  tx: Tx;
  context: Context;
  event: CloudEvent;
  siteId: string;
  receivedDate: string;
  postingDate: string | null;
  proof: { payload: string; signature: string; keyId: string };
};

type Against = {
  orderLine: Row<'purchaseOrderLine'>;
  order: Row<'purchaseOrder'>;
  attributes: ReturnType<typeof effectiveAttributes>;
  item: Item | null;
  units: ItemUnits;
};

/** The order line that a receipt item is against, with all that booking needs. Refuses NOT_FOUND. */
export const orderOf = async ({ tx, siteId }: Arrival, line: ReceiptLine, lineId: string): Promise<Against> => {
  const orderLine = await lineForUpdate(tx, lineId);
  const order = orderLine === undefined ? undefined : await orderForUpdate(tx, orderLine.purchaseOrderId);
  if (orderLine === undefined || order === undefined)
    throw refuse(
      'NOT_FOUND',
      `ERP has no order line "${toWire(ids.PurchaseOrderLine, lineId)}" that was received against.`,
    );
  allow(checkOrderLine(line, orderLine, order, siteId));
  const item = orderLine.itemId === null ? null : await itemOf(tx, orderLine.itemId);
  const units = await unitsOf(tx, item ?? undefined, orderLine.unitOfMeasure);
  return { orderLine, order, attributes: effectiveAttributes(orderLine, order), item, units };
};

// The order's unit and the base unit, by the books' own conversions; what the floor says of both must be the same.
const countedOf = ({ orderLine, units }: Against, line: ReceiptLine) => {
  const size = sizeOf(line.quantity);
  const quantity = between(units, size, line.uom, orderLine.unitOfMeasure);
  allow(checkCounted({ told: line.orderQuantity, own: quantity, unit: orderLine.unitOfMeasure }, line));
  return { quantity, toBase: (amount: string) => toBase(units, amount, orderLine.unitOfMeasure) };
};

const withhold = async (
  { tx, siteId }: Arrival,
  line: ReceiptLine,
  { orderLine }: Against,
  quantity: string,
  reason: Row<'receiptWithholding'>['reason'],
) =>
  insertWithholding(tx, {
    ...{ id: newId(), siteId, sourceReceiptItemId: line.receiptItemId, purchaseOrderLineId: orderLine.id },
    ...{ quantity, unitOfMeasure: orderLine.unitOfMeasure, reason },
  });

const bookOf = (arrival: Arrival): Promise<Book> =>
  openBook(arrival.tx, arrival.siteId, (books) =>
    postingDayOf(arrival.tx, books, arrival.receivedDate, arrival.postingDate),
  );

const toldRun = ({ number, project, department, costCenter, ...told }: NonNullable<ReceiptLine['run']>) => ({
  ...{ ...told, run: number, dimensions: { project, department, costCenter } },
});

const chargedOf = ({ orderLine, order, attributes, item }: Against, runId: string | null) => {
  const { department, location, costCenter, project, taxCode } = attributes;
  return {
    ...{ department, location, costCenter, project, taxCode, runId },
    ...{ itemId: item?.id ?? null, purchaseOrderLineId: orderLine.id, supplierId: order.supplierId },
    costElement: runId === null ? null : ('MATERIAL' as const),
  };
};

// What was sent to the supplier, as the floor tells it; one piece for each that came back where it does not. In a run its pieces are in
// work in process already.
const outsideWork = async (arrival: Arrival, against: Against, line: ReceiptLine, base: string) => {
  const { inputPartId, runStepId } = against.orderLine;
  const { item: output } = against;
  if (runStepId !== null || inputPartId === null || output === null) return undefined;
  const itemId = await itemOfPart(arrival.tx, inputPartId);
  if (itemId === undefined)
    throw refuse('PREDECESSOR_MISSING', 'ERP has not heard of the part that was sent yet: PLM’s release comes first.', {
      retryable: true,
    });
  const input = await itemOf(arrival.tx, itemId);
  const quantity = usedOf(line, base, await unitsOf(arrival.tx, input, input.baseUom));
  return { input, output, siteId: arrival.siteId, quantity, base, charged: chargedOf(against, null) };
};

// The share that falls on a part of what came back.
const usedOf = ({ consumed, baseQuantity }: ReceiptLine, base: string, units: ItemUnits): string => {
  if (consumed.length === 0) return base;
  const all = add('0', ...consumed.map((one) => toBase(units, one.quantity, one.uom)));
  return compare(base, sizeOf(baseQuantity)) === 0 ? all : divide(multiply(all, base), sizeOf(baseQuantity));
};

// What came back took what was sent for it, be it bad or more than was ordered: it lies apart, at what was sent, and nothing is owed yet.
const reject = async (
  arrival: Arrival,
  against: Against,
  line: ReceiptLine,
  quantity: string,
  base: string,
  reason: Row<'receiptWithholding'>['reason'] = 'OUTSIDE_PROCESSING_REJECT',
) => {
  const kept = await withhold(arrival, line, against, quantity, reason);
  const work = await outsideWork(arrival, against, line, base);
  if (work === undefined) return;
  const book = await bookOf(arrival);
  await bookOutsideWork(book, work, '0', true, {});
  const source: ['RECEIPT_WITHHOLDING', string] = ['RECEIPT_WITHHOLDING', kept.id];
  await closeBook(book, { source, sourceEventId: arrival.event.id, description: 'Rejects of outside processing' });
};

const documentOf = (
  arrival: Arrival,
  book: Book,
  { orderLine, order, attributes }: Against,
  line: ReceiptLine,
  original: Row<'itemReceipt'> | undefined,
  { quantity, base }: { quantity: string; base: string },
  decisionId: string | null,
) => {
  const id = newId();
  const { event, siteId, proof } = arrival;
  const { transactionDate, postingDate, periodId, late } = book.day;
  const { department, location, costCenter, project, glAccountId, taxCode } = attributes;
  const before = orderLine.quantityReceived;
  const after = original === undefined ? add(before, quantity) : subtract(before, quantity);
  const unitCost = original?.unitCost ?? orderLine.unitPrice;
  return {
    ...{ id, siteId, number: toWire('IR', id).replace('_', '-'), purchaseOrderLineId: orderLine.id },
    ...{ kind: original === undefined ? ('RECEIPT' as const) : ('SUPPLIER_RETURN' as const) },
    ...{ sourceReceiptItemId: line.receiptItemId, sourceDecisionId: decisionId, sourceEventId: event.id },
    ...{ proofPayload: proof.payload, proofSignature: proof.signature, proofKeyId: proof.keyId },
    stockStatus: line.conditionCode === 'OK' ? ('UNRESTRICTED' as const) : ('BLOCKED' as const),
    ...{ quantity, unitOfMeasure: orderLine.unitOfMeasure, baseQuantity: base, unitCost },
    amount: costOf(before, after, unitCost, minorUnits(orderLine.currency) ?? 2),
    ...{ currency: orderLine.currency, exchangeRate: original?.exchangeRate ?? order.exchangeRate },
    ...{ transactionDate, postingDate, accountingPeriodId: periodId, lateForPeriod: late },
    ...{ department, location, costCenter, project, glAccountId, taxCode },
  };
};

/** Posts an item receipt, or the return of one. */
export const post = async (
  arrival: Arrival,
  against: Against,
  line: ReceiptLine,
  original: Row<'itemReceipt'> | undefined,
  counted: { quantity: string; base: string },
  decisionId: string | null = null,
): Promise<void> => {
  const { tx, context, event } = arrival;
  const { orderLine, item } = against;
  const book = await bookOf(arrival);
  const receipt = await insertItemReceipt(tx, documentOf(arrival, book, against, line, original, counted, decisionId));
  const run = line.run === null ? undefined : await runFor(tx, arrival.siteId, toldRun(line.run), event.subjectversion);
  const charged = chargedOf(against, run?.id ?? null);
  const isOutside = orderLine.lineType === 'OUTSIDE_PROCESSING';
  const accepted = decisionId !== null && run === undefined && isOutside;
  const price = priceOf(receipt, orderLine.quantityReceived, book.places);
  await bookReceipt(book, { receipt, lineType: orderLine.lineType, item, charged, original, price });
  const work =
    isOutside && original === undefined && !accepted
      ? await outsideWork(arrival, against, line, counted.base)
      : undefined;
  const cost = price.base;
  if (work !== undefined) await bookOutsideWork(book, work, cost, false, { itemReceiptId: receipt.id });
  if (accepted && item !== null) {
    const { siteId } = arrival;
    await bookAccepted(book, { output: item, siteId, base: counted.base, charged }, cost, {
      itemReceiptId: receipt.id,
    });
  }
  if (run !== undefined && run.closedAt !== null)
    await closeRun({ book, run }, await itemOf(tx, run.itemId), await completionsOfRun(tx, run.id));
  await closeBook(book, {
    ...{ source: ['ITEM_RECEIPT', receipt.id], sourceEventId: event.id },
    description: `${receipt.kind === 'RECEIPT' ? 'Receipt' : 'Return'} ${receipt.number}`,
    ...{ currency: receipt.currency, exchangeRate: receipt.exchangeRate },
  });
  const { quantityReceived } = orderLine;
  const change = original === undefined ? add : subtract;
  await updateLine(tx, orderLine.id, { quantityReceived: change(quantityReceived, counted.quantity) });
  await tell(tx, context, {
    type: 'erp.item-receipt.posted',
    ...{ subject: receipt.id, subjectVersion: receipt.version, key: orderLine.purchaseOrderId, site: receipt.siteId },
    data: {
      ...{ number: receipt.number, kind: receipt.kind, sourceReceiptItemId: receipt.sourceReceiptItemId },
      ...{ purchaseOrderLineId: orderLine.id, quantity: receipt.quantity, uom: receipt.unitOfMeasure },
      ...{ baseQuantity: receipt.baseQuantity, stockStatus: receipt.stockStatus, postingDate: receipt.postingDate },
      lateForPeriod: receipt.lateForPeriod,
    },
    after: recorded(receipt),
  });
};

/** Takes in goods against an order line: what it takes is posted, the rest withheld (R15). */
const takeIn = async (arrival: Arrival, line: ReceiptLine, lineId: string): Promise<void> => {
  const against = await orderOf(arrival, line, lineId);
  const { quantity, toBase: base } = countedOf(against, line);
  const { overReceiptQuantity: over, withheldQuantity: withheld } = line;
  const isOutside = against.orderLine.lineType === 'OUTSIDE_PROCESSING';
  if (compare(over, '0') > 0 && isOutside) await reject(arrival, against, line, over, base(over), 'OVER_RECEIPT');
  else if (compare(over, '0') > 0) await withhold(arrival, line, against, over, 'OVER_RECEIPT');
  if (compare(withheld, '0') > 0 && isOutside) await reject(arrival, against, line, withheld, base(withheld));
  else if (compare(withheld, '0') > 0) await withhold(arrival, line, against, withheld, 'DISPOSITION');
  const rest = subtract(quantity, add(over, withheld));
  if (compare(rest, '0') <= 0) return;
  if (isOutside && line.conditionCode !== 'OK') return reject(arrival, against, line, rest, base(rest));
  await post(arrival, against, line, undefined, { quantity: rest, base: base(rest) });
};

// What was sent is lost with the rejects that go back for good, or until the supplier credits it.
const sendBack = async (arrival: Arrival, { item }: Against, withheld: string, base: string): Promise<void> => {
  if (item === null) return;
  const book = await bookOf(arrival);
  await bookScrapped(book, item, arrival.siteId, base);
  const source: ['RECEIPT_WITHHOLDING', string] = ['RECEIPT_WITHHOLDING', withheld];
  await closeBook(book, {
    source,
    sourceEventId: arrival.event.id,
    description: 'Rejects of outside processing, returned',
  });
};

/** Books what goes back, by a counter-receipt of an item that was posted or withheld. */
const giveBack = async (arrival: Arrival, line: ReceiptLine, lineId: string, counterOf: string): Promise<void> => {
  const original = await itemReceiptOf(arrival.tx, counterOf);
  const withheld = await openWithholdingOf(arrival.tx, counterOf);
  const against = await orderOf(arrival, line, lineId);
  const { quantity: counted, toBase: base } = countedOf(against, line);
  // What is still withheld goes first; the rest was received, also where the floor counts it as above the order.
  const ended = withheld === undefined ? '0' : await endWithholding(arrival.tx, withheld, counted, 'RETURNED');
  if (withheld !== undefined) {
    const { lineType, runStepId } = against.orderLine;
    if (lineType === 'OUTSIDE_PROCESSING' && runStepId === null && withheld.reason !== 'DISPOSITION')
      await sendBack(arrival, against, withheld.id, base(ended));
    if (original === undefined) return;
  }
  if (original === undefined) throw notYet(counterOf);
  const quantity = subtract(counted, ended);
  if (compare(quantity, '0') <= 0) return;
  await post(arrival, against, line, original, { quantity, base: base(quantity) });
};

/** Books one item of a receipt that was not told before, and matches anew the bills of its order line. */
export const bookItem = async (arrival: Arrival, line: ReceiptLine): Promise<void> => {
  const { purchaseOrderLineId: lineId, counterOfId } = line;
  if (lineId === null) return;
  if (counterOfId === null) await takeIn(arrival, line, lineId);
  else await giveBack(arrival, line, lineId, counterOfId);
  await reevaluate(arrival.tx, arrival.context, lineId);
};
