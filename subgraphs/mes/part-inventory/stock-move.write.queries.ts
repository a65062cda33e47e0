import { sql, type Insertable } from 'kysely';
import { newId } from '../../../kernel/id.ts';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';
import type { Row } from '../schema.generated.ts';

/** What a record's own figures gain, as signed decimals. */
export type Gains = Partial<Record<'quantity' | 'quantityPending' | 'quantityInstalled' | 'quantityScrapped', string>>;

/** Adds to the figures of a record, or puts it at a place; answers the row as it is now. */
export const gain = (tx: Tx, id: string, gains: Gains, locationId?: string) =>
  tx
    .updateTable('partInventory')
    .set((eb) => ({
      ...(gains.quantity === undefined ? {} : { quantity: eb('quantity', '+', gains.quantity) }),
      ...(gains.quantityPending === undefined
        ? {}
        : { quantityPending: eb('quantityPending', '+', gains.quantityPending) }),
      ...(gains.quantityInstalled === undefined
        ? {}
        : { quantityInstalled: eb('quantityInstalled', '+', gains.quantityInstalled) }),
      ...(gains.quantityScrapped === undefined
        ? {}
        : { quantityScrapped: eb('quantityScrapped', '+', gains.quantityScrapped) }),
      ...(locationId === undefined ? {} : { locationId }),
      version: sql<number>`version + 1`,
      updatedAt: sql<Date>`now()`,
    }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

export type Movement = Pick<Insertable<Database['inventoryMovement']>, 'type' | 'quantity' | 'movedAt' | 'actor'> & {
  causeEventId: string;
  runId?: string | null;
  reason?: string | null;
};

/** Writes a movement of a record at its place, into it above zero and out of it below; the day is the site's. */
export const writeMovement = async (tx: Tx, stock: Row<'partInventory'>, moved: Movement): Promise<void> => {
  const place = String(moved.quantity).startsWith('-')
    ? { fromLocationId: stock.locationId }
    : { toLocationId: stock.locationId };
  await tx
    .insertInto('inventoryMovement')
    .values({
      ...moved,
      ...place,
      id: newId(),
      siteId: stock.siteId,
      partInventoryId: stock.id,
      itemId: stock.itemId,
      partId: stock.partId,
      lotNumber: stock.lotNumber,
      serialNumber: stock.serialNumber,
      unitOfMeasure: stock.unitOfMeasure,
      movementDate: sql<string>`(${moved.movedAt}::timestamptz at time zone (select time_zone from site where id = ${stock.siteId}))::date`,
    })
    .execute();
};
