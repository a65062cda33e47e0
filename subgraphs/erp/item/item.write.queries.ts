import { sql, type Insertable, type Updateable } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

/** What finance knows of an item, locked, with the item's own name and unit. */
export const financialsForUpdate = (tx: Tx, itemId: string) =>
  tx
    .selectFrom('itemFinancials')
    .innerJoin('item', 'item.id', 'itemFinancials.itemId')
    .selectAll('itemFinancials')
    .select(['item.partNumber', 'item.baseUom', 'item.originSystem'])
    .where('itemFinancials.itemId', '=', itemId)
    .forUpdate('itemFinancials')
    .executeTakeFirst();

/** Changes an item's financials and their version; answers the row as it is now. */
export const changeFinancials = (tx: Tx, id: string, changes: Updateable<Database['itemFinancials']>) =>
  tx
    .updateTable('itemFinancials')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

export const hasReleasedPart = async (tx: Tx, itemId: string): Promise<boolean> =>
  (await tx
    .selectFrom('part')
    .select('id')
    .where('itemId', '=', itemId)
    .where('lifecycleState', '=', 'RELEASED')
    .limit(1)
    .executeTakeFirst()) !== undefined;

/** What the books hold of an item, over all sites that the viewer sees. */
export const heldOf = (tx: Tx, itemId: string) =>
  tx
    .selectFrom('financialInventory')
    .select([sql<string>`coalesce(sum(quantity), 0)`.as('quantity'), sql<string>`coalesce(sum(value), 0)`.as('value')])
    .where('itemId', '=', itemId)
    .executeTakeFirstOrThrow();

export const purchaseUnitForUpdate = (tx: Tx, itemId: string, unitOfMeasure: string) =>
  tx
    .selectFrom('itemPurchaseUnit')
    .selectAll()
    .where('itemId', '=', itemId)
    .where('unitOfMeasure', '=', unitOfMeasure)
    .forUpdate()
    .executeTakeFirst();

/** Makes or changes a unit of an item. */
export const keepPurchaseUnit = (tx: Tx, row: Insertable<Database['itemPurchaseUnit']>) => {
  const { factorNumerator, factorDenominator, isPackaging } = row;
  return tx
    .insertInto('itemPurchaseUnit')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['itemId', 'unitOfMeasure']).doUpdateSet({
        factorNumerator,
        ...(factorDenominator === undefined ? {} : { factorDenominator }),
        ...(isPackaging === undefined ? {} : { isPackaging }),
      }),
    )
    .execute();
};

/** An open order line in a unit of an item: its factor is fixed then. */
export const openLineInUnit = (tx: Tx, itemId: string, unitOfMeasure: string) =>
  tx
    .selectFrom('purchaseOrderLine')
    .select(['poNumber', 'lineNumber'])
    .where('itemId', '=', itemId)
    .where('unitOfMeasure', '=', unitOfMeasure)
    .where('status', '=', 'OPEN')
    .limit(1)
    .executeTakeFirst();

export const vendorNumberForUpdate = (tx: Tx, itemId: string, supplierId: string, number: string) =>
  tx
    .selectFrom('vendorPartNumber')
    .selectAll()
    .where('itemId', '=', itemId)
    .where('supplierId', '=', supplierId)
    .where('number', '=', number)
    .forUpdate()
    .executeTakeFirst();

export const insertVendorNumber = (tx: Tx, row: Insertable<Database['vendorPartNumber']>) =>
  tx.insertInto('vendorPartNumber').values(row).returningAll().executeTakeFirstOrThrow();

export const changeVendorNumber = (tx: Tx, id: string, changes: Updateable<Database['vendorPartNumber']>) =>
  tx.updateTable('vendorPartNumber').set(changes).where('id', '=', id).returningAll().executeTakeFirstOrThrow();

/** No other number of the item is preferred than this one. */
export const preferOnly = (tx: Tx, itemId: string, id: string) =>
  tx
    .updateTable('vendorPartNumber')
    .set({ preferred: false })
    .where('itemId', '=', itemId)
    .where('id', '<>', id)
    .where('preferred', '=', true)
    .execute();

/** Replaces the prices of a vendor part number. */
export const replaceBreaks = async (
  tx: Tx,
  vendorPartNumberId: string,
  rows: readonly Insertable<Database['vendorPriceBreak']>[],
): Promise<void> => {
  await tx.deleteFrom('vendorPriceBreak').where('vendorPartNumberId', '=', vendorPartNumberId).execute();
  if (rows.length > 0) await tx.insertInto('vendorPriceBreak').values(rows).execute();
};
