import { sql, type Insertable, type Updateable } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

export const locationForUpdate = (tx: Tx, id: string) =>
  tx.selectFrom('location').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

/** The place that has a name at a site. */
export const placeNamed = (tx: Tx, siteId: string, name: string) =>
  tx.selectFrom('location').select('id').where('siteId', '=', siteId).where('name', '=', name).executeTakeFirst();

/** The places that a place is part of, itself the first. */
export const chainOf = async (tx: Tx, id: string): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    with recursive chain as (
      select id, parent_id, 1 as depth from location where id = ${id}
      union all
      select above.id, above.parent_id, chain.depth + 1 from chain join location as above on above.id = chain.parent_id
      where chain.depth < 50
    )
    select id from chain order by depth`.execute(tx);
  return rows.map((row) => row.id);
};

export const insertLocation = (tx: Tx, row: Insertable<Database['location']>) =>
  tx.insertInto('location').values(row).returningAll().executeTakeFirstOrThrow();

/** Changes a place and its version; answers it as it is now. */
export const updateLocationRow = (tx: Tx, id: string, changes: Updateable<Database['location']>) =>
  tx
    .updateTable('location')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
