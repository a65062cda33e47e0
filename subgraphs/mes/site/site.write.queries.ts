import { sql, type Insertable, type Updateable } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

export const siteForUpdate = (tx: Tx, id: string) =>
  tx.selectFrom('site').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

/** Founds a site; undefined where its code is taken. */
export const insertSite = (tx: Tx, row: Insertable<Database['site']>) =>
  tx
    .insertInto('site')
    .values(row)
    .onConflict((conflict) => conflict.column('code').doNothing())
    .returningAll()
    .executeTakeFirst();

/** Changes a site and its version; answers it as it is now. */
export const updateSiteRow = (tx: Tx, id: string, changes: Updateable<Database['site']>) =>
  tx
    .updateTable('site')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
