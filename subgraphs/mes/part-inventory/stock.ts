import { nowIn } from '../../../kernel/clock.ts';
import { add, compare, isPositive, quantity, subtract } from '../../../kernel/decimal.ts';
import { refuse, type Refusal } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import type { Row } from '../schema.generated.ts';
import { checkWholePiece } from './piece.rules.ts';
import { dayIn } from './site-day.ts';
import {
  holdsInForce,
  insertHold,
  insertStock,
  locationRow,
  recordMovement,
  siteRow,
  updateStock,
  type Cause,
  type Stock,
} from './stock.write.queries.ts';

/** As `causeAt`, of a site that is known. */
export const causeOf = (context: Context, site: Pick<Row<'site'>, 'id' | 'timeZone'>, at: Date): Cause => ({
  eventId: newId(),
  siteId: site.id,
  at,
  day: dayIn(site.timeZone, at),
  actor: context.viewer.subject,
});

/** The cause of what a command moves at a site; its event takes `eventId`. Refuses NOT_FOUND for a site that is not there. */
export const causeAt = async (tx: Tx, context: Context, siteId: string, at: Date = nowIn(tx)): Promise<Cause> => {
  const site = await siteRow(tx, siteId);
  if (site === undefined) throw refuse('NOT_FOUND', 'The site of these goods is not there.');
  return causeOf(context, site, at);
};

/** A quantity above zero, as given. Refuses VALUE_INVALID, PRECISION_EXCEEDED. */
export const positive = (value: number, what: string): string => {
  const given = quantity(value, what);
  if (!isPositive(given)) throw refuse('VALUE_INVALID', `${what} is ${given}; it must be above 0.`);
  return given;
};

export const negative = (value: string): string => subtract('0', value);

/** A reason in words, 1 to 2,000 characters. */
export const reasonOf = (text: string, what: string): string => {
  const reason = text.trim();
  if (reason.length < 1 || reason.length > 2000)
    throw refuse('VALUE_INVALID', `${what} needs a reason of 1 to 2,000 characters.`);
  return reason;
};

/** Refuses INSUFFICIENT_QUANTITY where a record has not as much on hand outside of kits, VALUE_INVALID for a part of a piece. */
export const checkAvailable = (stock: Stock, wanted: string): Refusal | undefined => {
  if (compare(wanted, stock.quantityAvailable) <= 0) return checkWholePiece(stock, wanted);
  const { quantityAvailable: available, unitOfMeasure: uom } = stock;
  return refuse(
    'INSUFFICIENT_QUANTITY',
    `${wanted} ${uom} are wanted; ${available} ${uom} are available. Take at most that.`,
    {
      details: { requested: Number(wanted), available: Number(available), uom },
    },
  );
};

/** Refuses LOT_ON_HOLD for stock that is held for quality or blocked. */
export const checkNotHeld = (stock: Stock): Refusal | undefined =>
  stock.stockStatus === 'UNRESTRICTED'
    ? undefined
    : refuse('LOT_ON_HOLD', 'The stock is held. Have the hold released first, or take other stock.', {
        details: { stockStatus: stock.stockStatus, lotNumber: stock.lotNumber, serialNumber: stock.serialNumber },
      });

/** Where stock lies. Refuses STATE_INVALID for what lies nowhere yet: on order, or in its run. */
export const placeOf = (stock: Stock): string => {
  if (stock.locationId !== null) return stock.locationId;
  throw refuse('STATE_INVALID', 'The stock lies nowhere yet: it is on order, or in its run.', {
    details: { status: stock.status },
  });
};

/** Stock under way is its transfer's: whoever changed it would leave the transfer counting what is not there. Refuses STATE_INVALID. */
export const checkNotUnderWay = async (tx: Tx, stock: Stock): Promise<Refusal | undefined> =>
  stock.locationId !== null && (await locationRow(tx, stock.locationId))?.type === 'IN_TRANSIT'
    ? refuse('STATE_INVALID', 'The stock is under way. Count it in with receiveTransfer, or close its transfer.', {
        details: { lotNumber: stock.lotNumber, serialNumber: stock.serialNumber },
      })
    : undefined;

/** The holds in force of a record, on a record carved off it as well. */
const copyHolds = async (tx: Tx, from: Stock, to: Stock): Promise<void> => {
  for (const { status, reason, issueId, ecnId, forInspection, placedAt, placedBy } of await holdsInForce(tx, from.id))
    await insertHold(tx, {
      id: newId(),
      siteId: to.siteId,
      partInventoryId: to.id,
      status,
      reason,
      issueId,
      ecnId,
      forInspection,
      placedAt,
      placedBy,
    });
};

/** Takes a quantity out of a record into another that has it already counted in: the two movements of it. Answers what is left. */
export const passOn = async (
  tx: Tx,
  causes: { out: Cause; in: Cause },
  from: Stock,
  into: Stock,
  taken: string,
  to: string,
): Promise<Stock> => {
  const place = placeOf(from);
  const oneSite = causes.out.siteId === causes.in.siteId;
  const left = await updateStock(tx, from.id, { quantityGone: add(from.quantityGone, taken) });
  const [out, come] = [
    { from: place, ...(oneSite ? { to } : {}) },
    { to, ...(oneSite ? { from: place } : {}) },
  ];
  await recordMovement(tx, causes.out, left, { type: 'TRANSFERRED_OUT', quantity: negative(taken), ...out });
  await recordMovement(tx, causes.in, into, { type: 'TRANSFERRED_IN', quantity: taken, ...come });
  return left;
};

/**
 * Takes a quantity out of a record into a new one at a place: what is installed in the old one, and what it was received as, stays with
 * it (I5). Two movements. Answers both as they are now.
 */
export const carve = async (
  tx: Tx,
  causes: { out: Cause; in: Cause },
  from: Stock,
  taken: string,
  to: string,
): Promise<{ left: Stock; carved: Stock }> => {
  const carved = await insertStock(tx, {
    id: newId(),
    siteId: causes.in.siteId,
    itemId: from.itemId,
    partId: from.partId,
    locationId: to,
    serialNumber: from.serialNumber,
    lotNumber: from.lotNumber,
    unitOfMeasure: from.unitOfMeasure,
    quantity: taken,
    supplierId: from.supplierId,
    splitFromId: from.id,
    // What is inspected is so wherever it stands at its site: its run decides on all of it.
    inspectionRunId: causes.in.siteId === from.siteId ? from.inspectionRunId : null,
    // What is held may be rejects of a receipt: whoever decides on them decides for it.
    receiptItemId: from.stockStatus === 'UNRESTRICTED' || causes.in.siteId !== from.siteId ? null : from.receiptItemId,
    expiryDate: from.expiryDate,
    attributes: JSON.stringify(from.attributes),
  });
  const left = await passOn(tx, causes, from, carved, taken, to);
  await copyHolds(tx, from, carved);
  return { left, carved };
};

/** What an event says of a record of stock. */
export const stockFacts = (stock: Stock) => ({
  partInventoryId: stock.id,
  itemId: stock.itemId,
  partId: stock.partId,
  lotNumber: stock.lotNumber,
  serialNumber: stock.serialNumber,
  uom: stock.unitOfMeasure,
});
