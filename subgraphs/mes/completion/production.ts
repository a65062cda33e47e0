import { add, isPositive, subtract } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/errors.ts';
import { tell } from '../../../kernel/events.ts';
import { found, newId } from '../../../kernel/id.ts';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { gain, writeMovement } from '../part-inventory/stock-move.write.queries.ts';
import { expiryOf } from '../item-site/item-site.rules.ts';
import { itemSiteOf } from '../item-site/item-site.write.queries.ts';
import { insertScrap, insertStock, stockForUpdate, updateStock } from '../part-inventory/stock.write.queries.ts';
import { dayAt } from '../run/run.rules.ts';
import { siteOf } from '../run/run.write.queries.ts';
import type { Row } from '../schema.generated.ts';
import { scrapFacts } from './scrap-event.ts';

export type ByProduct = { part: Row<'part'>; quantity: string; lotNumber: string | null; locationId: string };
export type Output = {
  good: string;
  scrapped: string;
  nonconforming: string;
  final: boolean;
  locationId?: string | undefined;
  scrap?: { reasonCode: string; comment?: string | null; runStepId?: string | null } | undefined;
  byProducts?: readonly ByProduct[];
};
export type When = { at: Date; event: string; by: string };

// What is produced lasts as long as the site says of its item, from the day on which it was first produced.
const expiryFrom = async (tx: Tx, siteId: string, itemId: string, when: When): Promise<string | null> => {
  const { shelfLifeDays = null } = (await itemSiteOf(tx, itemId, siteId)) ?? {};
  if (shelfLifeDays === null) return null;
  const site = found(await siteOf(tx, siteId), 'site', siteId);
  return expiryOf(dayAt(site.timeZone, when.at), shelfLifeDays);
};

const setExpiry = async (tx: Tx, stock: Row<'partInventory'>, when: When): Promise<void> => {
  const expiryDate = await expiryFrom(tx, stock.siteId, stock.itemId, when);
  if (expiryDate !== null) await updateStock(tx, stock.id, { expiryDate });
};

/** Puts what an increment built into stock, and scraps what of it was scrapped. Answers the uuid of the scrap record, if any. */
export const produce = async (
  tx: Tx,
  context: Context,
  run: Row<'run'>,
  output: Output,
  when: When,
): Promise<string | null> => {
  const { good, scrapped, scrap } = output;
  const out = add(good, scrapped);
  if (run.partInventoryId === null || run.reworkOfId !== null || !isPositive(out)) return null;
  const before = found(await stockForUpdate(tx, run.partInventoryId), 'part inventory', run.partInventoryId);
  const place = before.locationId ?? output.locationId;
  if (place === undefined) throw refuse('VALUE_INVALID', `Say by locationId where the output of ${run.number} goes.`);
  // What exceeds the plan within its tolerance comes on top of what the record was made for.
  const beyond = subtract(out, before.quantityPending);
  const pending = isPositive(beyond) ? before.quantityPending : out;
  const stock = await gain(
    tx,
    before.id,
    { quantityPending: `-${pending}`, quantity: isPositive(beyond) ? beyond : '0', quantityScrapped: scrapped },
    place,
  );
  if (stock.expiryDate === null) await setExpiry(tx, stock, when);
  const by = { movedAt: when.at, actor: when.by, causeEventId: when.event, runId: run.id };
  await writeMovement(tx, stock, { ...by, type: 'PRODUCED', quantity: out });
  if (!isPositive(scrapped)) return null;
  const later = new Date(when.at.getTime() + 1);
  await writeMovement(tx, stock, { ...by, movedAt: later, type: 'SCRAPPED', quantity: `-${scrapped}` });
  const record = await insertScrap(tx, {
    id: newId(),
    siteId: run.siteId,
    kind: 'PRODUCT',
    runId: run.id,
    runStepId: scrap?.runStepId ?? null,
    partInventoryId: stock.id,
    locationId: stock.locationId,
    quantity: scrapped,
    unitOfMeasure: stock.unitOfMeasure,
    reasonCode: scrap?.reasonCode ?? 'UNSPECIFIED',
    comment: scrap?.comment ?? null,
    recordedBy: when.by,
    recordedAt: when.at,
  });
  await tell(tx, context, {
    type: 'mes.scrap.recorded',
    subject: record.id,
    subjectVersion: 1,
    key: run.id,
    site: run.siteId,
    data: scrapFacts(record, stock, run),
  });
  return record.id;
};

/** Puts by-products into stock, each as a record of its own. Answers the lines that say so. */
export const putAway = async (
  tx: Tx,
  run: Row<'run'>,
  completion: Row<'runCompletion'>,
  byProducts: readonly ByProduct[],
  when: When,
) => {
  const lines = [];
  for (const [index, { part, quantity, lotNumber, locationId }] of byProducts.entries()) {
    const stock = await insertStock(tx, {
      id: newId(),
      siteId: run.siteId,
      itemId: part.itemId,
      partId: part.id,
      locationId,
      lotNumber,
      unitOfMeasure: part.baseUom,
      quantity,
      expiryDate: await expiryFrom(tx, run.siteId, part.itemId, when),
    });
    const by = { movedAt: when.at, actor: when.by, causeEventId: when.event, runId: run.id };
    await writeMovement(tx, stock, { ...by, type: 'PRODUCED', quantity });
    lines.push({
      id: newId(),
      siteId: run.siteId,
      runCompletionId: completion.id,
      position: index + 1,
      partId: part.id,
      partInventoryId: stock.id,
      quantity,
      unitOfMeasure: part.baseUom,
    });
  }
  return lines;
};
