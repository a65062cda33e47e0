import type { Tx } from '../command.ts';

/** The pieces of a part that lie at a supplier's premises and may be used, first come first, locked. */
export const sentPieces = (tx: Tx, siteId: string, supplierId: string, partId: string) =>
  tx
    .selectFrom('partInventory as stock')
    .innerJoin('location as place', 'place.id', 'stock.locationId')
    .selectAll('stock')
    .where('stock.siteId', '=', siteId)
    .where('place.type', '=', 'SUPPLIER')
    .where('place.supplierId', '=', supplierId)
    .where('stock.partId', '=', partId)
    .where('stock.quantityAvailable', '>', '0')
    .where('stock.stockStatus', '=', 'UNRESTRICTED')
    .where('stock.runOpen', '=', false)
    .orderBy('stock.createdAt')
    .orderBy('stock.id')
    .forUpdate('stock')
    .execute();

/** The manufacturing BOM that outside work is done by, and what of a part one unit takes; undefined where it is none that was released. */
export const outsideNeed = (tx: Tx, line: { mbomId: string | null; inputPartId: string | null }, partId: string) =>
  tx
    .selectFrom('mbom')
    .innerJoin('mbomItem as need', 'need.mbomId', 'mbom.id')
    .select(['mbom.id as mbomId', 'mbom.procedureId', 'need.id', 'need.quantity'])
    .select(['need.isFixedQuantity', 'need.unitOfMeasure'])
    .where('mbom.id', '=', line.mbomId)
    .where('mbom.partId', '=', partId)
    .where('mbom.status', '<>', 'DRAFT')
    .where('need.partId', '=', line.inputPartId)
    .where('need.quantity', '>', '0')
    .orderBy('need.position')
    .executeTakeFirst();
