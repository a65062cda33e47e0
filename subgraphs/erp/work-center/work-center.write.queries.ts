import { sql, type Insertable, type Updateable } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

export const centerForUpdate = (tx: Tx, id: string) =>
  tx.selectFrom('workCenter').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

export const insertCenter = (tx: Tx, row: Insertable<Database['workCenter']>) =>
  tx.insertInto('workCenter').values(row).returningAll().executeTakeFirstOrThrow();

/** Changes a work center and its version; answers the row as it is now. */
export const changeCenter = (tx: Tx, id: string, changes: Updateable<Database['workCenter']>) =>
  tx
    .updateTable('workCenter')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

export const ratesOf = (tx: Tx, centerId: string) =>
  tx.selectFrom('workCenterRate').selectAll().where('workCenterId', '=', centerId).orderBy('validFrom').execute();

export const insertRate = (tx: Tx, row: Insertable<Database['workCenterRate']>) =>
  tx.insertInto('workCenterRate').values(row).returningAll().executeTakeFirstOrThrow();

export const endRate = (tx: Tx, id: string, validTo: string) =>
  tx.updateTable('workCenterRate').set({ validTo }).where('id', '=', id).execute();
