import { nowIn } from '../../../kernel/clock.ts';
import { isPositive } from '../../../kernel/decimal.ts';
import { refuse, allow } from '../../../kernel/errors.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { mesCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { convertFor } from '../item/pack.rules.ts';
import { causeAt, negative } from '../part-inventory/stock.ts';
import { locationRow, placeOfType, type Cause } from '../part-inventory/stock.write.queries.ts';
import type { CreateReceiptInput, Row } from '../schema.generated.ts';
import { countedOf, lineIdOf, type Counted } from './counted.ts';
import { documentNumber } from './document-number.ts';
import { checkOverReceipt, excessOf } from './over-receipt.rules.ts';
import { usedByReceipt, type Used } from './outside-processing.write.queries.ts';
import { receivedOfOrderLines } from './receipt.queries.ts';
import { insertReceipt, likeReceipt, supplierOfId, updateReceipt } from './receipt.write.queries.ts';
import { holdForInspection, portionsOf, receive, runningTotals } from './receive.ts';
import { runFactsOfLine, runsOfLines } from './step-work.queries.ts';

const signedAs = (item: Row<'receiptItem'>, quantity: string): string =>
  item.quantity.startsWith('-') ? negative(quantity) : quantity;

/** What an event says of a receipt item: all that ERP's item receipt is made from; `used` is what outside work took, in base units. */
export const lineFacts = (item: Row<'receiptItem'>, used: readonly Used[] = [], runs: readonly RunOfLine[] = []) => ({
  receiptItemId: item.id,
  counterOfId: item.counterOfId,
  purchaseOrderLineId: item.purchaseOrderLineId,
  itemId: item.itemId,
  partId: item.partId,
  quantity: item.quantity,
  uom: item.unitOfMeasure,
  baseQuantity: item.baseQuantity,
  baseUom: item.baseUnitOfMeasure,
  orderQuantity: item.orderQuantity,
  // Of orderQuantity, and with its sign: what the books leave out.
  overReceiptQuantity: signedAs(item, item.overReceiptQuantity),
  withheldQuantity: signedAs(item, item.withheldQuantity),
  lotNumber: item.lotNumber,
  conditionCode: item.conditionCode,
  department: item.department,
  locationCode: item.locationCode,
  costCenter: item.costCenter,
  project: item.project,
  glAccount: item.glAccount,
  taxCode: item.taxCode,
  consumed: used
    .filter((one) => one.receiptItemId === item.id)
    .map(({ itemId, partId, quantity, uom }) => ({ itemId, partId, quantity, uom })),
  // Of work on a step of a run: whose work in process it is.
  run: runs.find(({ lineId }) => lineId === item.purchaseOrderLineId) ?? null,
});

type RunOfLine = { lineId: string } & NonNullable<Awaited<ReturnType<typeof runFactsOfLine>>>;

/** The runs of the receipt items whose order lines are for a step of one. */
export const runsOfItems = async (tx: Tx, items: readonly Row<'receiptItem'>[]): Promise<RunOfLine[]> => {
  const runs: RunOfLine[] = [];
  for (const lineId of new Set(items.flatMap(({ purchaseOrderLineId }) => purchaseOrderLineId ?? []))) {
    const run = await runFactsOfLine(tx, lineId);
    if (run !== undefined) runs.push({ lineId, ...run });
  }
  return runs;
};

const checkDuplicate = async (tx: Tx, counted: Counted, supplierId: string, slip: string | null): Promise<void> => {
  if (slip === null) return;
  const { part, line, packs, quantity, unit } = counted;
  const like = await likeReceipt(tx, {
    supplierId,
    packingSlipNumber: slip,
    lineId: line?.id ?? null,
    partId: part.id,
    quantity: convertFor(packs, supplierId, quantity, unit, line?.uom ?? part.baseUom),
  });
  if (like === undefined) return;
  throw refuse(
    'POSSIBLE_DUPLICATE_RECEIPT',
    `Receipt ${like.number} has the same quantity of the same line with packing slip ${slip}. If the goods came twice, pass confirmDuplicate: true.`,
    { details: { receipt: toWire(ids.Receipt, like.id), number: like.number, packingSlipNumber: slip } },
  );
};

// One receipt is one delivery: of one supplier, at one site.
const commonOf = (all: readonly Counted[]): { siteId: string; supplierId: string } => {
  const [first] = all;
  if (first === undefined) throw refuse('VALUE_INVALID', 'A receipt has at least one line.');
  const { supplierId, place } = first;
  if (supplierId === null)
    throw refuse('VALUE_INVALID', 'Goods without an order need a supplierId: who delivered them.');
  const astray = all.find(
    (one) =>
      one.supplierId !== supplierId ||
      one.place.siteId !== place.siteId ||
      (one.line?.siteId ?? place.siteId) !== place.siteId,
  );
  if (astray !== undefined)
    throw refuse(
      'VALUE_INVALID',
      'All lines of a receipt are of one supplier, and of orders and places of one site. Make a receipt for each.',
    );
  return { siteId: place.siteId, supplierId };
};

const quarantineOf = async (tx: Tx, input: CreateReceiptInput, siteId: string): Promise<Row<'location'>> => {
  const wire = input.quarantineLocationId;
  const place =
    wire == null
      ? await placeOfType(tx, siteId, 'QUARANTINE')
      : found(await locationRow(tx, fromWire(ids.Location, wire)), 'location', wire);
  if (place?.type !== 'QUARANTINE' || place.siteId !== siteId)
    throw refuse(
      'VALUE_INVALID',
      'The excess needs a place of type QUARANTINE at the site: pass its id as quarantineLocationId.',
    );
  return place;
};

const receivedAtOf = (tx: Tx, given: Date | string | null | undefined): Date => {
  const now = nowIn(tx);
  const at = given == null ? now : new Date(given);
  if (at > now) throw refuse('VALUE_INVALID', 'receivedAt lies in the future: a receipt tells what is there.');
  return at;
};

type Received = { counted: Counted; item: Row<'receiptItem'> };

const receiveAll = async (
  tx: Tx,
  context: Context,
  cause: Cause,
  input: CreateReceiptInput,
  all: readonly Counted[],
  receiptId: string,
): Promise<Received[]> => {
  const totals = runningTotals(async (lineId) => (await receivedOfOrderLines(tx, [lineId]))[0]?.quantity ?? '0');
  const received: Received[] = [];
  for (const counted of all) {
    const { line, packs, supplierId, quantity, unit } = counted;
    let excess = '0';
    if (line !== null) {
      const before = await totals.of(line.id);
      const asked = convertFor(packs, supplierId, quantity, unit, line.uom);
      // Pieces of a run have no quarantine of their own: the order is raised first.
      if (input.overReceiptAction !== 'QUARANTINE_EXCESS' || counted.work !== null)
        allow(checkOverReceipt(line, before, asked));
      excess = excessOf(line, before, asked);
      totals.add(line.id, asked);
    }
    const quarantine = isPositive(excess) ? await quarantineOf(tx, input, cause.siteId) : undefined;
    for (const portion of portionsOf(counted, excess, quarantine)) {
      const at = { receiptId, position: received.length + 1 };
      received.push({ counted, item: await receive(tx, context, cause, counted, portion, at) });
    }
  }
  return received;
};

const post = async (tx: Tx, context: Context, input: CreateReceiptInput, all: readonly Counted[]): Promise<string> => {
  const { siteId, supplierId } = commonOf(all);
  const supplier = found(await supplierOfId(tx, supplierId), 'supplier', input.supplierId ?? supplierId);
  const packingSlipNumber = input.packingSlipNumber?.trim() ?? null;
  if (input.confirmDuplicate !== true)
    for (const counted of all) await checkDuplicate(tx, counted, supplier.id, packingSlipNumber);
  const cause = await causeAt(tx, context, siteId, receivedAtOf(tx, input.receivedAt));
  const id = newId();
  const number = documentNumber('RC', id);
  await insertReceipt(tx, {
    id,
    siteId,
    number,
    status: 'OPEN',
    supplierId: supplier.id,
    packingSlipNumber,
    receivedAt: cause.at,
    receivedDate: cause.day,
    receivedBy: cause.actor,
    notes: input.notes ?? null,
  });
  const received = await receiveAll(tx, context, cause, input, all, id);
  const items = received.map(({ item }) => item);
  const receipt = await updateReceipt(tx, id, { status: 'POSTED', postedAt: nowIn(tx) });
  const isOutside = all.some(({ line }) => line?.lineType === 'OUTSIDE_PROCESSING');
  const used = isOutside ? await usedByReceipt(tx, id) : [];
  const runs = isOutside ? await runsOfItems(tx, items) : [];
  await tell(tx, context, {
    id: cause.eventId,
    type: 'mes.receipt.posted',
    subject: id,
    subjectVersion: receipt.version,
    key: all[0]?.order?.id ?? id,
    site: siteId,
    data: {
      number,
      kind: receipt.kind,
      supplierId: supplier.id,
      packingSlipNumber,
      receivedDate: cause.day,
      lines: items.map((item) => lineFacts(item, used, runs)),
    },
    after: {
      number,
      status: receipt.status,
      supplierId: supplier.id,
      packingSlipNumber,
      items: items.map(({ id: item }) => item),
    },
  });
  await holdForInspection(tx, context, cause, received);
  return id;
};

/**
 * Books in what physically came: the receipt, its items, the stock they make and the movements, in one transaction under the locks of
 * its order lines. Refuses PO_NOT_RELEASED, PO_CLOSED, ITEM_MISMATCH, PART_NUMBER_UNKNOWN, OVER_RECEIPT, POSSIBLE_DUPLICATE_RECEIPT,
 * SERIAL_REQUIRED, ALREADY_EXISTS, UOM_CONVERSION_MISSING, VALUE_INVALID. Rule 4.
 */
export const createReceipt = async (context: Context, input: CreateReceiptInput): Promise<string> => {
  if (input.lines.length < 1 || input.lines.length > 200)
    throw refuse('VALUE_INVALID', 'A receipt has 1 to 200 lines. Make another for the rest.');
  const lineIds: (string | undefined)[] = [];
  for (const given of input.lines) lineIds.push(await lineIdOf(context, given));
  const locks = input.lines.flatMap((given, place) => [
    ...(lineIds[place] === undefined ? [] : [`purchase-order-line:${lineIds[place]}`]),
    ...(given.serialNumbers ?? []).map((serial) => `serial:${serial.trim().normalize()}`),
  ]);
  const runs = await runsOfLines(
    context.db,
    lineIds.flatMap((id) => id ?? []),
  );
  const slip = input.packingSlipNumber == null ? [] : [`packing-slip:${input.packingSlipNumber.trim()}`];
  return mesCommand(
    context,
    'createReceipt',
    [...locks, ...slip, ...runs.map((id) => `run:${id}`)],
    input,
    async (tx) => {
      const all: Counted[] = [];
      for (const [place, given] of input.lines.entries()) all.push(await countedOf(tx, input, given, lineIds[place]));
      return post(tx, context, input, all);
    },
  );
};
