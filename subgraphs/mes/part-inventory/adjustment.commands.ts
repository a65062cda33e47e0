import { add, compare, quantity, subtract } from '../../../kernel/decimal.ts';
import { refuse, type Refusal, allow } from '../../../kernel/errors.ts';
import { fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { scrapFacts } from '../completion/scrap-event.ts';
import { presentOfSerial } from '../receipt/receipt.write.queries.ts';
import type { AdjustInventoryInput } from '../schema.generated.ts';
import { changeStock, type Done } from './stock-command.ts';
import { checkAvailable, negative, placeOf, positive, reasonOf } from './stock.ts';
import { insertScrap, recordMovement, updateStock, type Cause, type Stock } from './stock.write.queries.ts';

const checkCount = (stock: Stock, counted: string): Refusal | undefined => {
  if (compare(counted, '0') < 0) return refuse('VALUE_INVALID', `quantity is ${counted}; a count is 0 or more.`);
  if (stock.serialNumber !== null && counted !== '0' && counted !== '1')
    return refuse('VALUE_INVALID', `Serial ${stock.serialNumber} is one piece: it is counted 0 or 1.`);
  if (compare(counted, stock.quantityKitted) >= 0) return undefined;
  return refuse(
    'INSUFFICIENT_QUANTITY',
    `${stock.quantityKitted} ${stock.unitOfMeasure} of it stand in kits. Take them out of the kits, then count.`,
    {
      details: { counted: Number(counted), kitted: Number(stock.quantityKitted), uom: stock.unitOfMeasure },
    },
  );
};

const recount = async (tx: Tx, cause: Cause, stock: Stock, counted: string, reason: string): Promise<Done> => {
  allow(checkCount(stock, counted));
  const place = placeOf(stock);
  const difference = subtract(counted, stock.quantityOnHand);
  const more = compare(difference, '0') > 0;
  if (more && stock.serialNumber !== null && (await presentOfSerial(tx, stock.itemId, stock.serialNumber)))
    throw refuse(
      'ALREADY_EXISTS',
      `Serial ${stock.serialNumber} stands elsewhere already. Look for it with partInventories.`,
    );
  const now = await updateStock(tx, stock.id, { quantityAdjusted: add(stock.quantityAdjusted, difference) });
  if (difference !== '0')
    await recordMovement(tx, cause, stock, {
      type: 'ADJUSTED',
      quantity: difference,
      ...(more ? { to: place } : { from: place }),
      reason,
    });
  const facts = { was: stock.quantityOnHand, counted, difference, locationId: place, reason };
  return { type: 'mes.inventory.counted', now, facts };
};

const scrap = async (
  tx: Tx,
  cause: Cause,
  stock: Stock,
  input: AdjustInventoryInput,
  reason: string,
): Promise<Done> => {
  const scrapped = positive(input.quantity, 'quantity');
  allow(checkAvailable(stock, scrapped));
  const place = placeOf(stock);
  const now = await updateStock(tx, stock.id, { quantityScrapped: add(stock.quantityScrapped, scrapped) });
  await recordMovement(tx, cause, stock, { type: 'SCRAPPED', quantity: negative(scrapped), from: place, reason });
  const record = await insertScrap(tx, {
    id: newId(),
    siteId: stock.siteId,
    kind: 'COMPONENT',
    partInventoryId: stock.id,
    locationId: place,
    quantity: scrapped,
    unitOfMeasure: stock.unitOfMeasure,
    reasonCode: input.reasonCode ?? 'UNSPECIFIED',
    comment: reason,
    recordedBy: cause.actor,
    recordedAt: cause.at,
  });
  const facts = { ...scrapFacts(record, stock, undefined), reason };
  return { type: 'mes.scrap.recorded', now, facts, fact: record.id };
};

/**
 * Sets a record right by what somebody counted, or scraps of it. Refuses INVENTORY_MIRROR_FORBIDDEN for all but MES (rule 5),
 * INSUFFICIENT_QUANTITY, VALUE_INVALID, ETAG_REQUIRED, ETAG_MISMATCH.
 */
export const adjustInventory = async (context: Context, input: AdjustInventoryInput): Promise<string> => {
  const reason = reasonOf(input.reason, 'An adjustment');
  if (input.adjustmentType === 'SCRAP')
    return changeStock(context, 'adjustInventory', input, (tx, cause, stock) => scrap(tx, cause, stock, input, reason));
  // A number that is counted again waits for whoever brings the same number in by another way.
  const stock = await context.loaders.partInventoryById.load(fromWire(ids.PartInventory, input.id));
  const locks = stock?.serialNumber == null ? [] : [`serial:${stock.serialNumber}`];
  const count = (tx: Tx, cause: Cause, now: Stock): Promise<Done> =>
    recount(tx, cause, now, quantity(input.quantity, 'quantity'), reason);
  return changeStock(context, 'adjustInventory', input, count, locks);
};
