import { allow, refuse } from '../../../kernel/errors.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { mesCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { causeAt, checkAvailable, checkNotHeld, positive } from '../part-inventory/stock.ts';
import { stockForUpdate, type Stock } from '../part-inventory/stock.write.queries.ts';
import { documentNumber } from '../receipt/document-number.ts';
import type { CreateShipmentInput, ShipmentLineInput } from '../schema.generated.ts';
import { textOf } from '../text.ts';
import { shipmentFacts, shippedLine } from './shipment-facts.ts';
import { checkShippable } from './shipment.rules.ts';
import { demandOfId, insertShipment, insertShipmentLine } from './shipment.write.queries.ts';

type Packed = { stock: Stock; quantity: string; demandId: string | null };

const pack = async (tx: Tx, given: ShipmentLineInput): Promise<Packed> => {
  const quantity = positive(given.quantity, 'quantity');
  const id = fromWire(ids.PartInventory, given.partInventoryId);
  const stock = found(await stockForUpdate(tx, id), 'part inventory', given.partInventoryId);
  allow(checkNotHeld(stock), checkAvailable(stock, quantity), checkShippable(stock));
  if (given.demandId == null) return { stock, quantity, demandId: null };
  const demand = found(await demandOfId(tx, fromWire(ids.Demand, given.demandId)), 'demand', given.demandId);
  if (demand.itemId !== stock.itemId || demand.siteId !== stock.siteId || demand.status === 'CANCELED')
    throw refuse('VALUE_INVALID', `Demand ${demand.number} is for another item or site, or is canceled.`);
  return { stock, quantity, demandId: demand.id };
};

const draft = async (tx: Tx, context: Context, input: CreateShipmentInput, packed: Packed[]): Promise<string> => {
  const siteId = packed[0]?.stock.siteId;
  if (siteId === undefined || packed.some(({ stock }) => stock.siteId !== siteId))
    throw refuse('VALUE_INVALID', 'A shipment leaves one site. Make one for each.');
  const cause = await causeAt(tx, context, siteId);
  const id = newId();
  const shipment = await insertShipment(tx, {
    ...{ id, siteId, number: documentNumber('SH', id), status: 'DRAFT', shipTo: textOf(input.shipTo, 'shipTo', 500) },
    carrier: input.carrier ?? null,
    trackingNumber: input.trackingNumber ?? null,
  });
  const told = [];
  for (const [index, { stock, quantity, demandId }] of packed.entries()) {
    const line = await insertShipmentLine(tx, {
      ...{ id: newId(), siteId, shipmentId: id, position: index + 1, partInventoryId: stock.id, demandId },
      ...{ quantity, unitOfMeasure: stock.unitOfMeasure },
    });
    told.push(await shippedLine(tx, line, stock, quantity));
  }
  const data = { ...shipmentFacts(shipment, told), lines: told };
  await tell(tx, context, {
    ...{ id: cause.eventId, type: 'mes.shipment.created', subject: id, subjectVersion: 1, key: id, site: siteId },
    data,
    after: data,
  });
  return id;
};

/** Draws up a shipment (R12). Answers its uuid. Refuses LOT_ON_HOLD, INSUFFICIENT_QUANTITY, STATE_INVALID, VALUE_INVALID, NOT_FOUND. */
export const createShipment = (context: Context, input: CreateShipmentInput): Promise<string> => {
  const wires = input.lines.map(({ partInventoryId, demandId }) => `${partInventoryId} ${demandId ?? ''}`);
  if (wires.length < 1 || wires.length > 200 || new Set(wires).size !== wires.length)
    throw refuse(
      'VALUE_INVALID',
      'A shipment has 1 to 200 lines, each of another record of stock or for another demand.',
    );
  const locks = input.lines.map((line) => `part-inventory:${fromWire(ids.PartInventory, line.partInventoryId)}`);
  return mesCommand(context, 'createShipment', locks, input, async (tx) => {
    const packed: Packed[] = [];
    for (const given of input.lines) packed.push(await pack(tx, given));
    return draft(tx, context, input, packed);
  });
};
