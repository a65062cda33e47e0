import { allow, refuse } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { changed } from '../changed.ts';
import { mesCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { checkIsInspection } from '../inspection-run/inspection-run.rules.ts';
import { procedureOf } from '../inspection-run/inspection-run.write.queries.ts';
import { locationRow, siteRow } from '../part-inventory/stock.write.queries.ts';
import type { SetItemSiteInput } from '../schema.generated.ts';
import { insertItemSite, itemCopyOf, itemSiteForUpdate, updateItemSite } from './item-site.write.queries.ts';

const notForGoods: readonly string[] = ['IN_TRANSIT', 'SCRAP', 'SUPPLIER'];

const placeFor = async (tx: Tx, siteId: string, wire: string): Promise<string> => {
  const place = found(await locationRow(tx, fromWire(ids.Location, wire)), 'location', wire);
  if (place.siteId === siteId && !notForGoods.includes(place.type)) return place.id;
  throw refuse('VALUE_INVALID', `${place.name} is no place of the site that goods are received into.`, {
    details: { location: place.name, type: place.type },
  });
};

const procedureFor = async (tx: Tx, wire: string): Promise<string> => {
  const procedure = found(await procedureOf(tx, fromWire(ids.Procedure, wire)), 'procedure', wire);
  allow(checkIsInspection(procedure));
  return procedure.id;
};

const columnsOf = async (tx: Tx, siteId: string, input: SetItemSiteInput) => {
  const { receivingLocationId: wire, inspectionRequired, inspectionProcedureId: way, shelfLifeDays } = input;
  if (shelfLifeDays != null && shelfLifeDays < 1)
    throw refuse('VALUE_INVALID', `shelfLifeDays is ${String(shelfLifeDays)}; it must be above 0, or null.`);
  return {
    ...(wire === undefined ? {} : { receivingLocationId: wire === null ? null : await placeFor(tx, siteId, wire) }),
    ...(inspectionRequired == null ? {} : { inspectionRequired }),
    ...(way === undefined ? {} : { inspectionProcedureId: way === null ? null : await procedureFor(tx, way) }),
    ...(shelfLifeDays === undefined ? {} : { shelfLifeDays }),
  };
};

/**
 * Sets what a site does with an item: where its goods go, whether they wait for inspection, how long they last. Answers the row's uuid.
 * Refuses VALUE_INVALID, NOT_FOUND, ETAG_REQUIRED, ETAG_MISMATCH.
 */
export const setItemSite = (context: Context, input: SetItemSiteInput): Promise<string> => {
  const itemId = fromWire(ids.Item, input.itemId);
  const siteId = fromWire(ids.Site, input.siteId);
  return mesCommand(context, 'setItemSite', [`item-site:${itemId}:${siteId}`], input, async (tx) => {
    found(await itemCopyOf(tx, itemId), 'item', input.itemId);
    const site = await siteRow(tx, siteId);
    const { sites } = context.viewer;
    found(site !== undefined && (sites === '*' || sites.includes(site.code)) ? site : undefined, 'site', input.siteId);
    const columns = await columnsOf(tx, siteId, input);
    const was = await itemSiteForUpdate(tx, itemId, siteId);
    if (was !== undefined) checkEtag(was, input.etag);
    const now =
      was === undefined
        ? await insertItemSite(tx, { ...columns, id: newId(), itemId, siteId })
        : await updateItemSite(tx, was.id, columns);
    const { receivingLocationId, inspectionRequired, inspectionProcedureId, shelfLifeDays } = now;
    const facts = { itemId, receivingLocationId, inspectionRequired, inspectionProcedureId, shelfLifeDays };
    await tell(tx, context, {
      ...{ type: 'mes.item-site.set', subject: now.id, subjectVersion: now.version, key: itemId, site: siteId },
      data: facts,
      ...(was === undefined ? { after: facts } : changed(was, now)),
    });
    return now.id;
  });
};
