import { sql, type Insertable, type Transaction, type Updateable } from 'kysely';
import { newId } from '../../../kernel/id.ts';
import type { Database } from '../database.generated.ts';
import type { Row } from '../schema.generated.ts';

type Tx = Transaction<Database>;

export type Stock = Row<'partInventory'>;

/** What a movement is caused by: the event that tells it, when, on which day of the site's calendar, and by whom. */
export type Cause = { eventId: string; siteId: string; at: Date; day: string; actor: string };

export const stockForUpdate = (tx: Tx, id: string): Promise<Stock | undefined> =>
  tx.selectFrom('partInventory').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

/** Records of stock, locked in the order of their ids, which is the one order in which several are locked. */
export const stocksForUpdate = (tx: Tx, ids: readonly string[]): Promise<Stock[]> =>
  tx
    .selectFrom('partInventory')
    .selectAll()
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('id')
    .forUpdate()
    .execute();

export const siteRow = (tx: Tx, id: string) =>
  tx.selectFrom('site').selectAll().where('id', '=', id).executeTakeFirst();

export const locationRow = (tx: Tx, id: string) =>
  tx.selectFrom('location').selectAll().where('id', '=', id).executeTakeFirst();

/** The first place of a kind at a site, by name. */
export const placeOfType = (tx: Tx, siteId: string, type: Row<'location'>['type']) =>
  tx
    .selectFrom('location')
    .selectAll()
    .where('siteId', '=', siteId)
    .where('type', '=', type)
    .orderBy('name')
    .limit(1)
    .executeTakeFirst();

export const insertStock = (tx: Tx, row: Insertable<Database['partInventory']>): Promise<Stock> =>
  tx.insertInto('partInventory').values(row).returningAll().executeTakeFirstOrThrow();

/** Changes a record and its version; answers it as it is now. */
export const updateStock = (tx: Tx, id: string, changes: Updateable<Database['partInventory']>): Promise<Stock> =>
  tx
    .updateTable('partInventory')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

/** What a movement says beside its record. */
export type Moved = {
  type: Row<'inventoryMovement'>['type'];
  /** In the record's unit; above zero into `to`, below zero out of `from`. */
  quantity: string;
  from?: string | null;
  to?: string | null;
  reason?: string | null;
  purchaseOrderLineId?: string | null;
  receiptItemId?: string | null;
  runId?: string | null;
};

/** What of a record its movements repeat. */
type Moving = Pick<Stock, 'id' | 'siteId' | 'itemId' | 'partId' | 'lotNumber' | 'serialNumber' | 'unitOfMeasure'>;

export type NewMovement = Insertable<Database['inventoryMovement']>;

/** A movement of a record as a row of the ledger. */
export const movementOf = (cause: Cause, stock: Moving, moved: Moved): NewMovement => ({
  id: newId(),
  siteId: stock.siteId,
  partInventoryId: stock.id,
  itemId: stock.itemId,
  partId: stock.partId,
  lotNumber: stock.lotNumber,
  serialNumber: stock.serialNumber,
  unitOfMeasure: stock.unitOfMeasure,
  type: moved.type,
  quantity: moved.quantity,
  fromLocationId: moved.from ?? null,
  toLocationId: moved.to ?? null,
  movedAt: cause.at,
  movementDate: cause.day,
  actor: cause.actor,
  causeEventId: cause.eventId,
  purchaseOrderLineId: moved.purchaseOrderLineId ?? null,
  receiptItemId: moved.receiptItemId ?? null,
  runId: moved.runId ?? null,
  reason: moved.reason ?? null,
});

/** Appends a movement of a record to the ledger. */
export const recordMovement = async (tx: Tx, cause: Cause, stock: Moving, moved: Moved): Promise<void> => {
  await tx
    .insertInto('inventoryMovement')
    .values(movementOf(cause, stock, moved))
    .execute();
};

export const holdsInForce = (tx: Tx, stockId: string) =>
  tx
    .selectFrom('stockHold')
    .selectAll()
    .where('partInventoryId', '=', stockId)
    .where('releasedAt', 'is', null)
    .execute();

export const insertHold = (tx: Tx, row: Insertable<Database['stockHold']>) =>
  tx.insertInto('stockHold').values(row).returningAll().executeTakeFirstOrThrow();

export const insertHolds = (tx: Tx, rows: readonly Insertable<Database['stockHold']>[]) =>
  tx
    .insertInto('stockHold')
    .values([...rows])
    .returningAll()
    .execute();

export const insertScrap = (tx: Tx, row: Insertable<Database['scrapRecord']>) =>
  tx.insertInto('scrapRecord').values(row).returningAll().executeTakeFirstOrThrow();
