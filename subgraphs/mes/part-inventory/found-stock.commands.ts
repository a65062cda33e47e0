import { allow, refuse, unlessTaken } from '../../../kernel/errors.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { mesCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { checkTracked, keptNumber } from '../receipt/receipt.rules.ts';
import { partOfId, supplierOfId } from '../receipt/receipt.write.queries.ts';
import { originsOf, takenElsewhere } from '../receipt/receive.ts';
import type { CreatePartInventoryInput, Row } from '../schema.generated.ts';
import { causeAt, positive, reasonOf, stockFacts } from './stock.ts';
import { insertStock, locationRow, recordMovement } from './stock.write.queries.ts';

const known: readonly string[] = ['RELEASED', 'OBSOLETE'];

const partFor = async (tx: Tx, wire: string): Promise<Row<'part'>> => {
  const part = found(await partOfId(tx, fromWire(ids.Part, wire)), 'part', wire);
  if (known.includes(part.lifecycleState)) return part;
  const { partNumber, revision } = part;
  throw refuse(
    'PART_NUMBER_UNKNOWN',
    `${partNumber} ${revision} was never released: nothing of it can lie here. Ask PLM to release it.`,
    { rule: 'rule 8', owner: 'PLM', details: { partNumber, revision } },
  );
};

const placeFor = async (tx: Tx, wire: string): Promise<Row<'location'>> => {
  const place = found(await locationRow(tx, fromWire(ids.Location, wire)), 'location', wire);
  if (place.type !== 'IN_TRANSIT') return place;
  throw refuse(
    'VALUE_INVALID',
    `${place.name} is no place where anything can be counted: what is under way is not there.`,
  );
};

/**
 * Records stock that somebody counted and no record tells of: an opening count, or goods found. What came is 0, the difference is all of
 * it. Refuses INVENTORY_MIRROR_FORBIDDEN for all but MES (rule 5), PART_NUMBER_UNKNOWN, SERIAL_REQUIRED, ALREADY_EXISTS for a serial
 * number that is here already, VALUE_INVALID.
 */
export const createPartInventory = (context: Context, input: CreatePartInventoryInput): Promise<string> => {
  const reason = reasonOf(input.reason, 'Stock that is found');
  const quantity = positive(input.quantity, 'quantity');
  const lot = input.lotNumber == null ? null : keptNumber(input.lotNumber, 'lot');
  const serial = input.serialNumber == null ? null : keptNumber(input.serialNumber, 'serial');
  const locks = serial === null ? [] : [`serial:${serial}`];
  return mesCommand(context, 'createPartInventory', locks, input, async (tx) => {
    const part = await partFor(tx, input.partId);
    const place = await placeFor(tx, input.locationId);
    allow(checkTracked(part, quantity, { serials: serial === null ? [] : [serial], lot }));
    const supplierWire = input.supplierId ?? null;
    const supplier =
      supplierWire === null
        ? null
        : found(await supplierOfId(tx, fromWire(ids.Supplier, supplierWire)), 'supplier', supplierWire);
    const made = insertStock(tx, {
      id: newId(),
      siteId: place.siteId,
      itemId: part.itemId,
      partId: part.id,
      locationId: place.id,
      serialNumber: serial,
      lotNumber: lot,
      unitOfMeasure: part.baseUom,
      quantity: '0',
      quantityAdjusted: quantity,
      supplierId: supplier?.id ?? null,
      splitFromId: serial === null ? null : (await originsOf(tx, [{ part, serial }]))({ part, serial }),
      expiryDate: input.expiryDate ?? null,
    });
    const stock = await unlessTaken(made, takenElsewhere);
    const cause = await causeAt(tx, context, place.siteId);
    await recordMovement(tx, cause, stock, { type: 'ADJUSTED', quantity, to: place.id, reason });
    const facts = { was: '0', counted: quantity, difference: quantity, locationId: place.id, reason };
    await tell(tx, context, {
      id: cause.eventId,
      type: 'mes.inventory.counted',
      subject: stock.id,
      subjectVersion: stock.version,
      key: stock.id,
      site: place.siteId,
      data: { ...stockFacts(stock), date: cause.day, ...facts },
      after: { ...stockFacts(stock), ...facts },
    });
    return stock.id;
  });
};
