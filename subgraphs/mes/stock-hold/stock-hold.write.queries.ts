import { sql, type Updateable } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

export const holdForUpdate = (tx: Tx, id: string) =>
  tx.selectFrom('stockHold').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

/** Holds in force that a nonconformance placed. */
export const holdsOfIssue = (tx: Tx, issueId: string) =>
  tx
    .selectFrom('stockHold')
    .selectAll()
    .where('issueId', '=', issueId)
    .where('releasedAt', 'is', null)
    .orderBy('placedAt')
    .execute();

/** The holds in force of a record that wait for its inspection. */
export const holdsForInspection = (tx: Tx, partInventoryId: string) =>
  tx
    .selectFrom('stockHold')
    .selectAll()
    .where('partInventoryId', '=', partInventoryId)
    .where('forInspection', '=', true)
    .where('releasedAt', 'is', null)
    .orderBy('placedAt')
    .execute();

/** The hold in force that its receipt placed on a record of stock. */
export const holdOfReceipt = (tx: Tx, partInventoryId: string) =>
  tx
    .selectFrom('stockHold')
    .selectAll()
    .where('partInventoryId', '=', partInventoryId)
    .where('receiptItemId', 'is not', null)
    .where('releasedAt', 'is', null)
    .executeTakeFirst();

/** Takes of what a receipt item withholds a quantity in its base unit. */
export const releaseWithheld = async (tx: Tx, receiptItemId: string, base: string): Promise<void> => {
  await sql`
    update receipt_item set withheld_quantity = kept.quantity, version = version + 1, updated_at = now(),
      withheld_reason = case when kept.quantity > 0 then withheld_reason end
    from (select id, greatest(0, withheld_quantity - round(order_quantity * ${base}::numeric / base_quantity, 6)) as quantity
      from receipt_item where id = ${receiptItemId} and withheld_quantity > 0 and quantity > 0) as kept
    where receipt_item.id = kept.id`.execute(tx);
};

/** Which records are under way from one site to another: the books have them at neither, and set nothing of them apart. */
export const betweenSites = async (tx: Tx, partInventoryIds: readonly string[]): Promise<Set<string | null>> => {
  const lines = await tx
    .selectFrom('inventoryTransferLine as line')
    .innerJoin('inventoryTransfer as transfer', 'transfer.id', 'line.inventoryTransferId')
    .select('line.inTransitPartInventoryId as id')
    .where('line.inTransitPartInventoryId', '=', sql<string>`any(${partInventoryIds}::uuid[])`)
    .where('transfer.interSite', '=', true)
    .execute();
  return new Set(lines.map(({ id }) => id));
};

export const issueOfId = (tx: Tx, id: string) =>
  tx.selectFrom('issue').select('id').where('id', '=', id).executeTakeFirst();

/** Changes a hold and its version; answers it as it is now. */
export const updateHold = (tx: Tx, id: string, changes: Updateable<Database['stockHold']>) =>
  tx
    .updateTable('stockHold')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
