import { sql, type Insertable, type Updateable } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

/** What a site has set for an item, locked; undefined where it has set nothing. */
export const itemSiteForUpdate = (tx: Tx, itemId: string, siteId: string) =>
  tx
    .selectFrom('itemSite')
    .selectAll()
    .where('itemId', '=', itemId)
    .where('siteId', '=', siteId)
    .forUpdate()
    .executeTakeFirst();

/** What a site has set for an item; undefined where it has set nothing. */
export const itemSiteOf = (tx: Tx, itemId: string, siteId: string) =>
  tx.selectFrom('itemSite').selectAll().where('itemId', '=', itemId).where('siteId', '=', siteId).executeTakeFirst();

export const insertItemSite = (tx: Tx, row: Insertable<Database['itemSite']>) =>
  tx.insertInto('itemSite').values(row).returningAll().executeTakeFirstOrThrow();

/** Changes what a site has set, and its version; answers the row as it is now. */
export const updateItemSite = (tx: Tx, id: string, changes: Updateable<Database['itemSite']>) =>
  tx
    .updateTable('itemSite')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

export const itemCopyOf = (tx: Tx, id: string) =>
  tx.selectFrom('item').select('id').where('id', '=', id).executeTakeFirst();
