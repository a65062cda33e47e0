import { refuse, allow } from '../../../kernel/errors.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { mesCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { carve, causeAt, checkAvailable, checkNotHeld, positive, reasonOf } from '../part-inventory/stock.ts';
import { locationRow, placeOfType, stockForUpdate } from '../part-inventory/stock.write.queries.ts';
import { documentNumber } from '../receipt/document-number.ts';
import type {
  CancelTransferInput,
  CreateTransferInput,
  Row,
  ShipTransferInput,
  TransferLineInput,
} from '../schema.generated.ts';
import {
  insertTransfer,
  insertTransferLine,
  updateTransfer,
  updateTransferLine,
} from './inventory-transfer.write.queries.ts';
import { handOver, lineFacts, takeStep, transferFacts, type Transfer } from './transfer-command.ts';
import type { Line } from './transfer.rules.ts';

const stockAt = async (
  tx: Tx,
  id: string,
  place: string,
  quantity: string,
  named: string,
): Promise<Row<'partInventory'>> => {
  const stock = found(await stockForUpdate(tx, id), 'part inventory', named);
  if (stock.locationId !== place)
    throw refuse(
      'VALUE_INVALID',
      'The stock does not lie where the transfer leaves. Move it there first with moveInventory.',
      {
        details: { lotNumber: stock.lotNumber, serialNumber: stock.serialNumber },
      },
    );
  allow(checkNotHeld(stock), checkAvailable(stock, quantity));
  return stock;
};

const draftLine = async (tx: Tx, transfer: Transfer, given: TransferLineInput, position: number): Promise<Line> => {
  const quantity = positive(given.quantity, 'quantity');
  const id = fromWire(ids.PartInventory, given.partInventoryId);
  const stock = await stockAt(tx, id, transfer.fromLocationId, quantity, given.partInventoryId);
  return insertTransferLine(tx, {
    id: newId(),
    siteId: transfer.siteId,
    toSiteId: transfer.toSiteId,
    inventoryTransferId: transfer.id,
    position,
    partInventoryId: stock.id,
    itemId: stock.itemId,
    partId: stock.partId,
    lotNumber: stock.lotNumber,
    serialNumber: stock.serialNumber,
    unitOfMeasure: stock.unitOfMeasure,
    quantity,
  });
};

const placesOf = async (tx: Tx, input: CreateTransferInput) => {
  const [fromWireId, toWireId] = [input.fromLocationId, input.toLocationId];
  const from = found(await locationRow(tx, fromWire(ids.Location, fromWireId)), 'location', fromWireId);
  const to = found(await locationRow(tx, fromWire(ids.Location, toWireId)), 'location', toWireId);
  if (from.id === to.id) throw refuse('VALUE_INVALID', 'A transfer goes from one place to another.');
  if (from.type === 'IN_TRANSIT' || to.type === 'IN_TRANSIT')
    throw refuse('VALUE_INVALID', 'A place for stock under way is neither the beginning nor the end of a transfer.');
  return { from, to };
};

/** Draws up a transfer. Answers its uuid. Refuses VALUE_INVALID, LOT_ON_HOLD, INSUFFICIENT_QUANTITY, NOT_FOUND. */
export const createTransfer = (context: Context, input: CreateTransferInput): Promise<string> => {
  const wires = input.lines.map((line) => line.partInventoryId);
  if (wires.length < 1 || wires.length > 200 || new Set(wires).size !== wires.length)
    throw refuse('VALUE_INVALID', 'A transfer has 1 to 200 lines, each of another record of stock.');
  const locks = wires.map((wire) => `part-inventory:${fromWire(ids.PartInventory, wire)}`);
  return mesCommand(context, 'createTransfer', locks, input, async (tx) => {
    const { from, to } = await placesOf(tx, input);
    const cause = await causeAt(tx, context, from.siteId);
    const id = newId();
    const transfer = await insertTransfer(tx, {
      id,
      siteId: from.siteId,
      toSiteId: to.siteId,
      number: documentNumber('TR', id),
      status: 'DRAFT',
      fromLocationId: from.id,
      toLocationId: to.id,
      requestedBy: cause.actor,
      reason: input.reason == null ? null : reasonOf(input.reason, 'A transfer'),
    });
    const lines: Line[] = [];
    for (const [place, given] of input.lines.entries()) lines.push(await draftLine(tx, transfer, given, place + 1));
    const data = { ...transferFacts(transfer), lines: lines.map((line) => lineFacts(line, line.quantity)) };
    await tell(tx, context, {
      id: cause.eventId,
      type: 'mes.transfer.created',
      subject: id,
      subjectVersion: 1,
      key: id,
      site: from.siteId,
      data,
      after: data,
    });
    return id;
  });
};

/** DRAFT -> SHIPPED: the goods lie at the IN_TRANSIT place of the site they left. Refuses LOT_ON_HOLD, INSUFFICIENT_QUANTITY. */
export const shipTransfer = (context: Context, input: ShipTransferInput): Promise<string> =>
  takeStep(context, 'shipTransfer', 'ship', input, async (tx, transfer, lines) => {
    const road = await placeOfType(tx, transfer.siteId, 'IN_TRANSIT');
    if (road === undefined)
      throw refuse('VALUE_INVALID', 'The site has no place of type IN_TRANSIT for stock under way. Make one first.');
    const cause = await causeAt(tx, context, transfer.siteId);
    const now = await updateTransfer(tx, transfer.id, { status: 'SHIPPED', shippedAt: cause.at });
    const told = [];
    for (const line of lines) {
      const stock = await stockAt(
        tx,
        line.partInventoryId,
        transfer.fromLocationId,
        line.quantity,
        line.partInventoryId,
      );
      const { carved } = await carve(tx, { out: cause, in: cause }, stock, line.quantity, road.id);
      const changes = { quantityShipped: line.quantity, inTransitPartInventoryId: carved.id };
      told.push(lineFacts(await updateTransferLine(tx, line.id, changes), line.quantity));
    }
    await handOver(tx, cause, transfer, 'RELEASED', transfer.fromLocationId);
    return { type: 'mes.transfer.shipped', now, cause, facts: { lines: told } };
  });

/** DRAFT -> CANCELED. */
export const cancelTransfer = (context: Context, input: CancelTransferInput): Promise<string> => {
  const reason = reasonOf(input.reason, 'A cancellation');
  return takeStep(context, 'cancelTransfer', 'cancel', input, async (tx, transfer) => {
    const cause = await causeAt(tx, context, transfer.siteId);
    const now = await updateTransfer(tx, transfer.id, { status: 'CANCELED', reason });
    return { type: 'mes.transfer.canceled', now, cause, facts: { reason } };
  });
};
