import { add, compare, isPositive, subtract } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { inspectReceived } from '../inspection-run/inspection-run.commands.ts';
import { convertFor } from '../item/pack.rules.ts';
import { expiryOf } from '../item-site/item-site.rules.ts';
import { insertStock, recordMovement, type Cause } from '../part-inventory/stock.write.queries.ts';
import type { Row } from '../schema.generated.ts';
import { placeHold } from '../stock-hold/holding.ts';
import type { Counted } from './counted.ts';
import { takeInOutsideWork } from './outside-processing.ts';
import { takeInStepWork } from './step-work.ts';
import {
  firstOfSerial,
  insertReceiptItem,
  insertSerials,
  presentOfSerial,
  stockOfReceiptItem,
} from './receipt.write.queries.ts';

type Item = Row<'receiptItem'>;

/** What becomes one receipt item: all that was counted of a line, or the part of it that its order takes, or the excess. */
export type Portion = {
  quantity: string;
  base: string;
  order: string | null;
  over: string;
  serials: string[];
  place: Row<'location'>;
  condition: Item['conditionCode'];
};

/** Divides what was counted into what the order takes and the excess, which goes to quarantine with the last of the serial numbers. */
export const portionsOf = (counted: Counted, excess: string, quarantine: Row<'location'> | undefined): Portion[] => {
  const { packs, supplierId, quantity, unit, part, line, serials, place, given } = counted;
  const to = (amount: string, from: string, unitTo: string) => convertFor(packs, supplierId, amount, from, unitTo);
  const base = to(quantity, unit, part.baseUom);
  const order = line === null ? null : to(quantity, unit, line.uom);
  const condition = given.conditionCode ?? 'OK';
  if (line === null || order === null || !isPositive(excess) || quarantine === undefined)
    return [{ quantity, base, order, over: '0', serials, place, condition }];
  const [overBase, overQuantity] = [to(excess, line.uom, part.baseUom), to(excess, line.uom, unit)];
  const kept = serials.length - (serials.length === 0 ? 0 : Number(overBase));
  if (!Number.isInteger(kept))
    throw refuse(
      'VALUE_INVALID',
      'The excess is no whole number of pieces. Receive what the order takes, and the rest apart.',
    );
  const over: Portion = {
    quantity: overQuantity,
    base: overBase,
    order: excess,
    over: excess,
    serials: serials.slice(kept),
    place: quarantine,
    condition: 'QUARANTINED',
  };
  if (compare(excess, order) >= 0) return [{ ...over, quantity, base, order, over: order, serials }];
  const taken: Portion = {
    quantity: subtract(quantity, overQuantity),
    base: subtract(base, overBase),
    order: subtract(order, excess),
    over: '0',
    serials: serials.slice(0, kept),
    place,
    condition,
  };
  return [taken, over];
};

// The attributes of the order as of posting: the line's stand above the header's.
const attributesOf = ({ line, order }: Counted) => ({
  department: line?.department ?? order?.department ?? null,
  locationCode: line?.locationCode ?? order?.locationCode ?? null,
  costCenter: line?.costCenter ?? order?.costCenter ?? null,
  project: line?.project ?? order?.project ?? null,
  glAccount: line?.glAccount ?? order?.glAccount ?? null,
  taxCode: line?.taxCode ?? order?.taxCode ?? null,
});

/** The record that a serial number goes on from, which came, went away and comes again. Refuses ALREADY_EXISTS for one that is here. */
export const originOf = async (tx: Tx, part: Row<'part'>, serial: string): Promise<string | null> => {
  if (await presentOfSerial(tx, part.itemId, serial))
    throw refuse(
      'ALREADY_EXISTS',
      `${part.partNumber} serial ${serial} is here already. Look at the number on the piece again.`,
      {
        details: { partNumber: part.partNumber, serialNumber: serial },
      },
    );
  return (await firstOfSerial(tx, part.itemId, serial))?.id ?? null;
};

// Rejects of outside processing are withheld until somebody has decided on them (R15).
const isRejected = (line: Row<'purchaseOrderLine'> | null, { condition, over }: Portion): boolean =>
  line?.lineType === 'OUTSIDE_PROCESSING' && condition !== 'OK' && !isPositive(over);

const stockUp = async (
  tx: Tx,
  context: Context,
  cause: Cause,
  counted: Counted,
  portion: Portion,
  item: Item,
): Promise<void> => {
  const { part, line, lot, given, supplierId } = counted;
  const pieces = portion.serials.map((serial) => ({ serial, quantity: '1' }));
  for (const { serial, quantity } of pieces.length === 0 ? [{ serial: null, quantity: portion.base }] : pieces) {
    const stock = await insertStock(tx, {
      id: newId(),
      siteId: item.siteId,
      itemId: part.itemId,
      partId: part.id,
      locationId: portion.place.id,
      serialNumber: serial,
      lotNumber: lot,
      unitOfMeasure: part.baseUom,
      quantity,
      supplierId: counted.supplierId,
      purchaseOrderLineId: line?.id ?? null,
      receiptItemId: item.id,
      splitFromId: serial === null ? null : await originOf(tx, part, serial),
      expiryDate: given.expiryDate ?? expiryOf(cause.day, counted.itemSite?.shelfLifeDays),
    });
    const runId =
      line?.lineType === 'OUTSIDE_PROCESSING' && supplierId !== null
        ? await takeInOutsideWork(tx, context, cause, { stock, part, line, supplierId })
        : null;
    await recordMovement(tx, cause, stock, {
      type: 'RECEIVED',
      runId,
      quantity,
      to: portion.place.id,
      purchaseOrderLineId: line?.id ?? null,
      receiptItemId: item.id,
    });
    if (portion.condition === 'OK') continue;
    const reason = isPositive(portion.over) ? 'Received above what the order takes' : `Received ${portion.condition}`;
    const said = { status: 'BLOCKED' as const, reason, issueId: null, receiptItemId: item.id };
    await placeHold(tx, context, { ...cause, eventId: newId() }, stock, said);
  }
};

/** Writes a receipt item, the stock it makes (held, unless it came as ordered) and the movements. */
export const receive = async (
  tx: Tx,
  context: Context,
  cause: Cause,
  counted: Counted,
  portion: Portion,
  at: { receiptId: string; position: number },
): Promise<Item> => {
  const { part, line, lot, unit } = counted;
  const item = await insertReceiptItem(tx, {
    id: newId(),
    siteId: cause.siteId,
    ...at,
    purchaseOrderLineId: line?.id ?? null,
    itemId: part.itemId,
    partId: part.id,
    quantity: portion.quantity,
    unitOfMeasure: unit,
    baseQuantity: portion.base,
    baseUnitOfMeasure: part.baseUom,
    orderQuantity: portion.order,
    overReceiptQuantity: portion.over,
    lotNumber: lot,
    locationId: portion.place.id,
    conditionCode: portion.condition,
    ...(isRejected(line, portion) && portion.order !== null
      ? { withheldQuantity: portion.order, withheldReason: 'Rejected after outside processing; waits for disposition' }
      : {}),
    ...attributesOf(counted),
  });
  await insertSerials(
    tx,
    portion.serials.map((serialNumber) => ({ siteId: item.siteId, receiptItemId: item.id, serialNumber })),
  );
  const { work, supplierId } = counted;
  if (work === null) await stockUp(tx, context, cause, counted, portion, item);
  else await takeInStepWork(tx, context, cause, work, supplierId ?? '');
  return item;
};

/**
 * Holds what waits for inspection, and has it inspected where the site says how; after the receipt is told, so that the books have the goods
 * before they hold them (R14).
 */
export const holdForInspection = async (
  tx: Tx,
  context: Context,
  cause: Cause,
  received: readonly { counted: Counted; item: Item }[],
): Promise<void> => {
  for (const { counted, item } of received) {
    if (counted.itemSite?.inspectionRequired !== true || item.conditionCode !== 'OK') continue;
    const said = { status: 'QUALITY' as const, reason: 'Waits for inspection', issueId: null, forInspection: true };
    const stocks = await stockOfReceiptItem(tx, item.id);
    for (const stock of stocks) await placeHold(tx, context, { ...cause, eventId: newId() }, stock, said);
    const { inspectionProcedureId } = counted.itemSite;
    if (inspectionProcedureId !== null) await inspectReceived(tx, context, inspectionProcedureId, stocks);
  }
};

/** What a line has received, in its unit, together with what this receipt adds as it goes. */
export const runningTotals = (readSoFar: (lineId: string) => Promise<string>) => {
  const totals = new Map<string, string>();
  return {
    of: async (lineId: string): Promise<string> => {
      const total = totals.get(lineId) ?? (await readSoFar(lineId));
      totals.set(lineId, total);
      return total;
    },
    add: (lineId: string, quantity: string): void => {
      totals.set(lineId, add(totals.get(lineId) ?? '0', quantity));
    },
  };
};
