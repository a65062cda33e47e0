import { sql, type Insertable, type Kysely, type Updateable } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

export const transferForUpdate = (tx: Tx, id: string) =>
  tx.selectFrom('inventoryTransfer').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

export const linesOfTransfer = (db: Kysely<Database>, id: string) =>
  db
    .selectFrom('inventoryTransferLine')
    .selectAll()
    .where('inventoryTransferId', '=', id)
    .orderBy('position')
    .execute();

export const insertTransfer = (tx: Tx, row: Insertable<Database['inventoryTransfer']>) =>
  tx.insertInto('inventoryTransfer').values(row).returningAll().executeTakeFirstOrThrow();

export const insertTransferLine = (tx: Tx, row: Insertable<Database['inventoryTransferLine']>) =>
  tx.insertInto('inventoryTransferLine').values(row).returningAll().executeTakeFirstOrThrow();

export const insertCustody = async (tx: Tx, row: Insertable<Database['custodyEvent']>): Promise<void> => {
  await tx.insertInto('custodyEvent').values(row).execute();
};

/** Changes a transfer and its version; answers it as it is now. */
export const updateTransfer = (tx: Tx, id: string, changes: Updateable<Database['inventoryTransfer']>) =>
  tx
    .updateTable('inventoryTransfer')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

/** Changes a line and its version; answers it as it is now. */
export const updateTransferLine = (tx: Tx, id: string, changes: Updateable<Database['inventoryTransferLine']>) =>
  tx
    .updateTable('inventoryTransferLine')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
