import { nowIn } from '../../../kernel/clock.ts';
import { add, subtract } from '../../../kernel/decimal.ts';
import { allow, refuse } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { changed } from '../changed.ts';
import { mesCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { insertCustody } from '../inventory-transfer/inventory-transfer.write.queries.ts';
import { checkWholePiece } from '../part-inventory/piece.rules.ts';
import {
  causeAt,
  checkAvailable,
  checkNotHeld,
  negative,
  placeOf,
  positive,
  reasonOf,
} from '../part-inventory/stock.ts';
import {
  insertStock,
  locationRow,
  recordMovement,
  stockForUpdate,
  updateStock,
  type Cause,
  type Stock,
} from '../part-inventory/stock.write.queries.ts';
import { presentOfSerial } from '../receipt/receipt.write.queries.ts';
import type {
  CancelShipmentInput,
  DeliverShipmentInput,
  ReturnShipmentInput,
  Row,
  ShipShipmentInput,
} from '../schema.generated.ts';
import { placeHold } from '../stock-hold/holding.ts';
import { shipmentFacts, shippedLine } from './shipment-facts.ts';
import { checkArrival, checkComesBack, checkShipment, checkShippable, stateAfterReturn } from './shipment.rules.ts';
import { textOf } from '../text.ts';
import {
  linesOfShipment,
  serialsOfShipment,
  shipmentForUpdate,
  updateShipment,
  updateShipmentLine,
} from './shipment.write.queries.ts';

type Shipment = Row<'shipment'>;
type Line = Row<'shipmentLine'>;
type Given = { id: string; etag?: string | null | undefined; idempotencyKey?: string | null | undefined };
type Held = { stock: Stock; reason: string };
type Taken = { type: string; now: Shipment; facts: Record<string, unknown>; held?: readonly Held[] };

// What both steps have in common: locks, etag, state; then what the step is about; then the event.
const takeStep = async (
  context: Context,
  name: string,
  step: 'ship' | 'deliver' | 'cancel' | 'return',
  input: Given,
  work: (tx: Tx, cause: Cause, shipment: Shipment, lines: Line[]) => Promise<Taken>,
): Promise<string> => {
  const id = fromWire(ids.Shipment, input.id);
  const before = await linesOfShipment(context.db, id);
  // A number that comes back waits for whoever brings the same number in by another way.
  const serials = step === 'return' ? await serialsOfShipment(context.db, id) : [];
  const locks = [
    `shipment:${id}`,
    ...before.map((line) => `part-inventory:${line.partInventoryId}`),
    ...serials.map((serial) => `serial:${serial}`),
  ];
  return mesCommand(context, name, locks, input, async (tx) => {
    const shipment = found(await shipmentForUpdate(tx, id), 'shipment', input.id);
    checkEtag(shipment, input.etag);
    allow(checkShipment(shipment, step));
    const cause = await causeAt(tx, context, shipment.siteId);
    const lines = await linesOfShipment(tx, id);
    const { type, now, facts, held = [] } = await work(tx, cause, shipment, lines);
    const difference = changed(shipment, now);
    await tell(tx, context, {
      ...{ id: cause.eventId, type, subject: id, subjectVersion: now.version, key: id, site: shipment.siteId },
      data: { ...shipmentFacts(now, lines), date: cause.day, ...facts },
      before: difference.before,
      after: { ...difference.after, ...facts },
    });
    // After it: the books take the goods back first, then hold them.
    for (const { stock, reason } of held)
      await placeHold(tx, context, { ...cause, eventId: newId() }, stock, { status: 'QUALITY', reason, issueId: null });
    return id;
  });
};

const handOver = (
  tx: Tx,
  cause: Cause,
  shipment: Shipment,
  action: 'RELEASED' | 'RECEIVED' | 'RETURNED',
  more: { locationId?: string; note?: string | null; at?: Date } = {},
): Promise<void> =>
  insertCustody(tx, {
    ...{ id: newId(), siteId: shipment.siteId, toSiteId: shipment.siteId, shipmentId: shipment.id },
    ...{
      at: more.at ?? cause.at,
      action,
      actor: cause.actor,
      locationId: more.locationId ?? null,
      note: more.note ?? null,
    },
  });

const stockOfLine = async (tx: Tx, line: Line): Promise<Stock> =>
  found(await stockForUpdate(tx, line.partInventoryId), 'part inventory', `line ${String(line.position)}`);

/** DRAFT -> SHIPPED: the goods are out of stock (R12); a record keeps its quantity, only what is available of it goes down (R6). */
export const shipShipment = (context: Context, input: ShipShipmentInput): Promise<string> =>
  takeStep(context, 'shipShipment', 'ship', input, async (tx, cause, shipment, lines) => {
    const told = [];
    for (const line of lines) {
      const stock = await stockOfLine(tx, line);
      allow(checkNotHeld(stock), checkAvailable(stock, line.quantity), checkShippable(stock));
      await updateStock(tx, stock.id, { quantityGone: add(stock.quantityGone, line.quantity) });
      const moved = { type: 'SHIPPED', quantity: negative(line.quantity), from: placeOf(stock) } as const;
      await recordMovement(tx, cause, stock, moved);
      told.push(await shippedLine(tx, line, stock, line.quantity));
    }
    const now = await updateShipment(tx, shipment.id, {
      ...{ status: 'SHIPPED', shippedAt: cause.at, shippedDate: cause.day },
      carrier: input.carrier ?? shipment.carrier,
      trackingNumber: input.trackingNumber ?? shipment.trackingNumber,
    });
    await handOver(tx, cause, shipment, 'RELEASED');
    return { type: 'mes.shipment.shipped', now, facts: { lines: told } };
  });

/** SHIPPED -> DELIVERED: the customer has the goods (R12). Refuses STATE_INVALID, VALUE_INVALID, ETAG_*. */
export const deliverShipment = (context: Context, input: DeliverShipmentInput): Promise<string> => {
  const receivedBy = input.receivedBy == null ? null : textOf(input.receivedBy, 'receivedBy', 200);
  return takeStep(context, 'deliverShipment', 'deliver', input, async (tx, cause, shipment) => {
    const deliveredAt = input.deliveredAt == null ? cause.at : new Date(input.deliveredAt);
    allow(checkArrival(shipment, deliveredAt, nowIn(tx)));
    const now = await updateShipment(tx, shipment.id, { status: 'DELIVERED', deliveredAt });
    await handOver(tx, cause, shipment, 'RECEIVED', { at: deliveredAt, note: receivedBy });
    return { type: 'mes.shipment.delivered', now, facts: { deliveredAt: deliveredAt.toISOString(), receivedBy } };
  });
};

/** DRAFT -> CANCELED: nothing left, so that no stock and no book changes. Refuses STATE_INVALID, ETAG_*, VALUE_INVALID. */
export const cancelShipment = async (context: Context, input: CancelShipmentInput): Promise<string> => {
  const reason = reasonOf(input.reason, 'A cancellation');
  return takeStep(context, 'cancelShipment', 'cancel', input, async (tx, _, { id }) => ({
    ...{ type: 'mes.shipment.canceled', now: await updateShipment(tx, id, { status: 'CANCELED' }), facts: { reason } },
  }));
};

// What comes back is a record of its own: the one it was taken from may lie elsewhere by now, or be gone.
const comeBack = async (
  tx: Tx,
  cause: Cause,
  line: Line,
  counted: string,
  { locationId, reason }: { locationId: string; reason: string },
) => {
  const stock = await stockOfLine(tx, line);
  allow(checkWholePiece(stock, counted));
  if (stock.serialNumber !== null && (await presentOfSerial(tx, stock.itemId, stock.serialNumber)))
    throw refuse(
      'ALREADY_EXISTS',
      `Line ${String(line.position)}: serial ${stock.serialNumber} is here already. Look at the number on the piece again, or find it with partInventories.`,
      { details: { position: line.position, serialNumber: stock.serialNumber } },
    );
  const back = await insertStock(tx, {
    ...{ id: newId(), siteId: stock.siteId, itemId: stock.itemId, partId: stock.partId, locationId },
    ...{ serialNumber: stock.serialNumber, lotNumber: stock.lotNumber, unitOfMeasure: stock.unitOfMeasure },
    ...{ quantity: counted, splitFromId: stock.id, supplierId: stock.supplierId, expiryDate: stock.expiryDate },
    attributes: JSON.stringify(stock.attributes),
  });
  await recordMovement(tx, cause, back, { type: 'RETURNED', quantity: counted, to: locationId, reason });
  const told = await shippedLine(tx, line, stock, counted);
  const held = { stock: back, reason: `Returned: ${reason}`.slice(0, 2000) };
  return { told: { ...told, returnedPartInventoryId: back.id }, held };
};

const countsOf = (input: ReturnShipmentInput, lines: readonly Line[]): Map<string, string> => {
  const counts = new Map<string, string>();
  for (const { lineId, quantity } of input.lines) {
    const id = fromWire(ids.ShipmentLine, lineId);
    const line = found(
      lines.find((one) => one.id === id),
      'line of this shipment',
      lineId,
    );
    const counted = positive(quantity, 'quantity');
    if (counts.has(id)) throw refuse('VALUE_INVALID', 'Each line is counted once.');
    allow(checkComesBack(line, subtract(line.quantity, line.quantityReturned), counted));
    counts.set(id, counted);
  }
  if (counts.size === 0) throw refuse('VALUE_INVALID', 'Say what came back: at least one line.');
  return counts;
};

/** SHIPPED -> PARTIALLY_RETURNED or RETURNED: what came back is in stock, held for QUALITY. Refuses INSUFFICIENT_QUANTITY, ALREADY_EXISTS, VALUE_INVALID. */
export const returnShipment = async (context: Context, input: ReturnShipmentInput): Promise<string> => {
  const reason = reasonOf(input.reason, 'A return');
  const locationId = fromWire(ids.Location, input.locationId);
  return takeStep(context, 'returnShipment', 'return', input, async (tx, cause, shipment, lines) => {
    const place = found(await locationRow(tx, locationId), 'location', input.locationId);
    if (place.siteId !== shipment.siteId || place.type === 'IN_TRANSIT')
      throw refuse('VALUE_INVALID', `${place.name} is no place of the site that the shipment left.`);
    const counts = countsOf(input, lines);
    const told = [];
    const held: Held[] = [];
    const after: Line[] = [];
    for (const line of lines) {
      const counted = counts.get(line.id);
      const back = counted === undefined ? undefined : await comeBack(tx, cause, line, counted, { locationId, reason });
      if (back !== undefined) {
        told.push(back.told);
        held.push(back.held);
      }
      const quantityReturned = add(line.quantityReturned, counted ?? '0');
      after.push(counted === undefined ? line : await updateShipmentLine(tx, line.id, { quantityReturned }));
    }
    const now = await updateShipment(tx, shipment.id, { status: stateAfterReturn(after) });
    await handOver(tx, cause, shipment, 'RETURNED', { locationId, note: reason });
    return { type: 'mes.shipment.returned', now, facts: { reason, lines: told }, held };
  });
};
