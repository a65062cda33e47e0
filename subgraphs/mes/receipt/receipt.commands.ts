import { nowIn } from '../../../kernel/clock.ts';
import { add, isPositive } from '../../../kernel/decimal.ts';
import { refuse, allow } from '../../../kernel/errors.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { mesCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { convertFor } from '../item/pack.rules.ts';
import { causeOf, negative } from '../part-inventory/stock.ts';
import { locationRow, placeOfType } from '../part-inventory/stock.write.queries.ts';
import type { CreateReceiptInput, Row } from '../schema.generated.ts';
import { textOf } from '../text.ts';
import { likeReceipt, type Likely, type Place } from './arriving.queries.ts';
import { countedOf, linesOf, type Counted } from './counted.ts';
import { documentNumber } from './document-number.ts';
import { checkOverReceipt, excessOf } from './over-receipt.rules.ts';
import { usedByReceipt, type Used } from './outside-processing.write.queries.ts';
import { portionsOf, runningTotals } from './portions.ts';
import { ordersOf } from './receipt.rules.ts';
import { holdForInspection, receive, type Divided } from './receive.ts';
import { runFactsOfLines } from './step-work.queries.ts';

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

type RunOfLine = Awaited<ReturnType<typeof runFactsOfLines>>[number];

/** The runs of the receipt items whose order lines are for a step of one. */
export const runsOfItems = (tx: Tx, items: readonly Row<'receiptItem'>[]): Promise<RunOfLine[]> =>
  runFactsOfLines(
    tx,
    items.flatMap(({ purchaseOrderLineId }) => purchaseOrderLineId ?? []),
  );

// Each line as it was counted, and what came against one order line, or of one part, together: a receipt has it so, whatever its lots.
const likelyOf = (lines: readonly Likely[]): Likely[] => {
  const sums = new Map<string, Likely>();
  for (const line of lines) {
    const key = `${line.lineId ?? ''} ${line.partId}`;
    sums.set(key, { ...line, quantity: add(line.quantity, sums.get(key)?.quantity ?? '0') });
  }
  return [...lines, ...sums.values()];
};

const checkDuplicate = async (
  tx: Tx,
  all: readonly Counted[],
  supplierId: string,
  slip: string | null,
): Promise<void> => {
  if (slip === null) return;
  const lines = all.map(({ part, line, packs, quantity, unit }) => ({
    lineId: line?.id ?? null,
    partId: part.id,
    quantity: convertFor(packs, supplierId, quantity, unit, line?.uom ?? part.baseUom),
  }));
  const like = await likeReceipt(tx, supplierId, slip, likelyOf(lines));
  if (like === undefined) return;
  throw refuse(
    'POSSIBLE_DUPLICATE_RECEIPT',
    `Receipt ${like.number} has the same quantity of the same line with packing slip ${slip}. If the goods came twice, pass confirmDuplicate: true.`,
    { details: { receipt: toWire(ids.Receipt, like.id), number: like.number, packingSlipNumber: slip } },
  );
};

// One receipt is one delivery: of one supplier, at one site.
const commonOf = (all: readonly Counted[]): { place: Place; supplierId: string; hasSupplier: boolean } => {
  const [first] = all;
  if (first === undefined) throw refuse('VALUE_INVALID', 'A receipt has at least one line.');
  const { supplierId, place, hasSupplier } = first;
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
  return { place, supplierId, hasSupplier };
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

/** A packing slip without a number has none. Refuses VALUE_INVALID for one that is too long. */
const slipOf = ({ packingSlipNumber }: CreateReceiptInput): string | null =>
  packingSlipNumber == null || packingSlipNumber.trim() === ''
    ? null
    : textOf(packingSlipNumber, 'packingSlipNumber', 100);

const receivedAtOf = (tx: Tx, given: Date | string | null | undefined): Date => {
  const now = nowIn(tx);
  const at = given == null ? now : new Date(given);
  if (at > now) throw refuse('VALUE_INVALID', 'receivedAt lies in the future: a receipt tells what is there.');
  return at;
};

// What the order takes of each line, and what is above it.
const dividedOf = async (
  tx: Tx,
  input: CreateReceiptInput,
  siteId: string,
  all: readonly Counted[],
): Promise<Divided[]> => {
  const totals = runningTotals();
  let quarantine: Row<'location'> | undefined;
  const divided: Divided[] = [];
  for (const counted of all) {
    const { line, packs, supplierId, quantity, unit } = counted;
    let excess = '0';
    if (line !== null) {
      const before = totals.of(line);
      const asked = convertFor(packs, supplierId, quantity, unit, line.uom);
      // Pieces of a run have no quarantine of their own: the order is raised first.
      if (input.overReceiptAction !== 'QUARANTINE_EXCESS' || counted.work !== null)
        allow(checkOverReceipt(line, before, asked));
      excess = excessOf(line, before, asked);
      totals.add(line, asked);
    }
    if (isPositive(excess)) quarantine ??= await quarantineOf(tx, input, siteId);
    for (const portion of portionsOf(counted, excess, quarantine)) divided.push({ counted, portion });
  }
  return divided;
};

const post = async (
  tx: Tx,
  context: Context,
  input: CreateReceiptInput,
  all: readonly Counted[],
): Promise<Row<'receipt'>> => {
  const { place, supplierId, hasSupplier } = commonOf(all);
  if (!hasSupplier) found(undefined, 'supplier', input.supplierId ?? supplierId);
  const { siteId } = place;
  const packingSlipNumber = slipOf(input);
  if (input.confirmDuplicate !== true) await checkDuplicate(tx, all, supplierId, packingSlipNumber);
  const cause = causeOf(context, { id: siteId, timeZone: place.timeZone }, receivedAtOf(tx, input.receivedAt));
  const id = newId();
  const opened = {
    id,
    siteId,
    number: documentNumber('RC', id),
    status: 'OPEN' as const,
    supplierId,
    packingSlipNumber,
    receivedAt: cause.at,
    receivedDate: cause.day,
    receivedBy: cause.actor,
    notes: input.notes ?? null,
  };
  const { receipt, received } = await receive(tx, context, cause, opened, await dividedOf(tx, input, siteId, all));
  const items = received.map(({ item }) => item);
  const isOutside = all.some(({ line }) => line?.lineType === 'OUTSIDE_PROCESSING');
  const used = isOutside ? await usedByReceipt(tx, id) : [];
  const runs = isOutside ? await runsOfItems(tx, items) : [];
  const { number, kind, status, version } = receipt;
  await tell(tx, context, {
    id: cause.eventId,
    type: 'mes.receipt.posted',
    subject: id,
    subjectVersion: version,
    key: all[0]?.line?.purchaseOrderId ?? id,
    site: siteId,
    data: {
      number,
      kind,
      supplierId,
      packingSlipNumber,
      receivedDate: cause.day,
      purchaseOrderIds: ordersOf(all.map(({ line }) => line?.purchaseOrderId)),
      lines: items.map((item) => lineFacts(item, used, runs)),
    },
    after: { number, status, supplierId, packingSlipNumber, items: items.map(({ id: item }) => item) },
  });
  await holdForInspection(tx, context, cause, received);
  return receipt;
};

/** Each is locked, and all locks of the database are in one table that every session shares. */
const mostSerials = 2000;

/**
 * Books in what physically came: the receipt, its items, the stock they make and the movements, in one transaction under the locks of
 * its order lines. Refuses PO_NOT_RELEASED, PO_CLOSED, ITEM_MISMATCH, PART_NUMBER_UNKNOWN, OVER_RECEIPT, POSSIBLE_DUPLICATE_RECEIPT,
 * SERIAL_REQUIRED, ALREADY_EXISTS, UOM_CONVERSION_MISSING, VALUE_INVALID. Rule 4.
 */
export const createReceipt = async (context: Context, input: CreateReceiptInput): Promise<string> => {
  if (input.lines.length < 1 || input.lines.length > 200)
    throw refuse('VALUE_INVALID', 'A receipt has 1 to 200 lines. Make another for the rest.');
  const pieces = input.lines.reduce((sum, { serialNumbers }) => sum + (serialNumbers?.length ?? 0), 0);
  if (pieces > mostSerials)
    throw refuse(
      'VALUE_INVALID',
      `A receipt has at most ${mostSerials.toLocaleString('en')} serial numbers, and this one ${pieces.toLocaleString('en')}. Make another for the rest.`,
      { details: { serialNumbers: pieces, most: mostSerials } },
    );
  const { lineIds, runIds } = await linesOf(context, input.lines);
  const locks = input.lines.flatMap((given, place) => [
    ...(lineIds[place] === undefined ? [] : [`purchase-order-line:${lineIds[place]}`]),
    ...(given.serialNumbers ?? []).map((serial) => `serial:${serial.trim().normalize()}`),
  ]);
  const slip = slipOf(input);
  const all = [...locks, ...(slip === null ? [] : [`packing-slip:${slip}`]), ...runIds.map((id) => `run:${id}`)];
  const posted: Row<'receipt'>[] = [];
  const id = await mesCommand(context, 'createReceipt', all, input, async (tx) => {
    const receipt = await post(tx, context, input, await countedOf(tx, input, lineIds));
    posted.push(receipt);
    return receipt.id;
  });
  // The row as this viewer wrote it is what it would read; a replay reads the receipt as it is by now.
  const { receiptById } = context.loaders;
  receiptById.clear(id);
  for (const receipt of posted) receiptById.prime(id, receipt);
  return id;
};
