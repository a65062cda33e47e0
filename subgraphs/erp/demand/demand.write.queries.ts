import { sql, type Insertable, type Updateable } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

export const demandForUpdate = (tx: Tx, id: string) =>
  tx.selectFrom('demand').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

export const insertDemand = (tx: Tx, row: Insertable<Database['demand']>) =>
  tx.insertInto('demand').values(row).returningAll().executeTakeFirstOrThrow();

/** Changes a demand and its version; answers the row as it is now. */
export const changeDemand = (tx: Tx, id: string, changes: Updateable<Database['demand']>) =>
  tx
    .updateTable('demand')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
