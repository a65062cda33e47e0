import { toWire } from '../../kernel/id.ts';
import { ids } from '../../schema/ids.ts';
import { postAdjustingEntry } from '../../subgraphs/erp/reconciliation/adjusting-entry.commands.ts';
import { runReconciliation } from '../../subgraphs/erp/reconciliation/reconciliation.commands.ts';
import { reconciliationFeed } from '../../subgraphs/mes/on-hand/reconciliation.queries.ts';
import type { SiteCode } from '../data/shapes.ts';
import type { Plant } from '../plant.ts';
import { siteOf, type KnownPart } from '../world.ts';
import { inErp } from './act.ts';

const numberOf = (quantity: string | number): number => Number(quantity);

/** Compares the floor's stock with the books, item by item, at an instant; the floor names what moved since another. Answers the comparison's uuid. */
export const reconcile = async (
  plant: Plant,
  given: { site: SiteCode; asOf: Date; since: Date; day: string },
): Promise<string> => {
  const site = siteOf(plant.world, given.site);
  const feed = await reconciliationFeed(plant.mes.db, site.id, given.asOf.toISOString(), given.since.toISOString());
  const names = new Map([...plant.world.parts.values()].map(({ itemId, partNumber }) => [itemId, partNumber]));
  const input = {
    siteId: toWire(ids.Site, site.id),
    asOf: given.asOf.toISOString(),
    shopFloorRows: feed.map((row) => ({
      partNumber: names.get(row.itemId) ?? row.itemId,
      unitOfMeasure: row.unitOfMeasure,
      shopFloorQuantity: numberOf(row.shopFloorQuantity),
      inTransitQuantity: numberOf(row.inTransitQuantity),
      unpostedQuantity: numberOf(row.unpostedQuantity),
      evidenceEventIds: row.evidenceEventIds,
    })),
  };
  return (await inErp(plant, { site, day: given.day, by: 'Iris Vogel' }, runReconciliation, input)).id;
};

/** A correction of the books by a named person: after a comparison, or stock carried over from before. */
export const adjust = async (
  plant: Plant,
  given: { part: KnownPart; quantity: string; reason: string; day: string; comparison?: string },
): Promise<void> => {
  const { part, quantity, reason, day, comparison } = given;
  const site = siteOf(plant.world, 'LAX');
  const row =
    comparison === undefined
      ? undefined
      : await plant.erp.db
          .selectFrom('reconciliationRow')
          .select('id')
          .where('reconciliationRunId', '=', comparison)
          .where('itemId', '=', part.itemId)
          .executeTakeFirstOrThrow();
  await inErp(plant, { site, day, by: 'Helen Park' }, postAdjustingEntry, {
    siteId: toWire(ids.Site, site.id),
    itemId: toWire(ids.Item, part.itemId),
    stockStatus: 'UNRESTRICTED',
    ...(row === undefined ? {} : { reconciliationRowId: toWire(ids.ReconciliationRow, row.id) }),
    kind: 'CORRECTION',
    quantity: numberOf(quantity),
    ...{ reason, approvedBy: 'Helen Park', postingDate: day },
  });
};
