import { sql, type Insertable, type Updateable } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

const uuids = (keys: readonly string[]) => sql<string>`any(${keys}::uuid[])`;

/** The lock of all manufacturing BOMs of a part revision, and of the runs made by them. */
export const mbomsOf = (partId: string): string => `mbom:${partId}`;

export const mbomForUpdate = (tx: Tx, id: string) =>
  tx.selectFrom('mbom').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

export const mbomItemForUpdate = (tx: Tx, id: string) =>
  tx.selectFrom('mbomItem').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

type Scope = { partId: string; siteId: string | null; procedureFamilyId: string | null };

const within = (tx: Tx, { partId, siteId, procedureFamilyId }: Scope) =>
  tx
    .selectFrom('mbom')
    .where('partId', '=', partId)
    .where(sql<boolean>`site_id is not distinct from ${siteId}::uuid`)
    .where(sql<boolean>`procedure_family_id is not distinct from ${procedureFamilyId}::uuid`);

export const nextMbomVersion = async (tx: Tx, scope: Scope): Promise<number> => {
  const { last } = await within(tx, scope)
    .select(sql<number>`coalesce(max(mbom_version), 0)`.as('last'))
    .executeTakeFirstOrThrow();
  return last + 1;
};

/** The version that is released for a part revision, site and family. */
export const releasedMbom = (tx: Tx, scope: Scope) =>
  within(tx, scope).selectAll().where('status', '=', 'RELEASED').executeTakeFirst();

/** Released manufacturing BOMs of a part revision, templates first. */
export const releasedMbomsOf = (tx: Tx, partId: string) =>
  tx
    .selectFrom('mbom')
    .selectAll()
    .where('partId', '=', partId)
    .where('status', '=', 'RELEASED')
    .orderBy(sql`base_mbom_id is not null`)
    .orderBy('id')
    .execute();

export const insertMbom = (tx: Tx, row: Insertable<Database['mbom']>) =>
  tx.insertInto('mbom').values(row).returningAll().executeTakeFirstOrThrow();

/** Changes a version; answers the row as it is now. */
export const updateMbomRow = (tx: Tx, id: string, changes: Updateable<Database['mbom']>) =>
  tx
    .updateTable('mbom')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

type Item = Insertable<Database['mbomItem']>;
type Substitute = Insertable<Database['mbomItemSubstitute']>;

/** Adds items with what may stand in for them. */
export const insertItems = async (
  tx: Tx,
  items: readonly Item[],
  substitutes: readonly Substitute[],
): Promise<void> => {
  for (let from = 0; from < items.length; from += 1000)
    await tx
      .insertInto('mbomItem')
      .values(items.slice(from, from + 1000))
      .execute();
  for (let from = 0; from < substitutes.length; from += 1000)
    await tx
      .insertInto('mbomItemSubstitute')
      .values(substitutes.slice(from, from + 1000))
      .execute();
};

/** Changes an item; answers the row as it is now. */
export const updateItemRow = (tx: Tx, id: string, changes: Updateable<Database['mbomItem']>) =>
  tx
    .updateTable('mbomItem')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

export const deleteItemRow = async (tx: Tx, id: string): Promise<void> => {
  await tx.deleteFrom('mbomItemSubstitute').where('mbomItemId', '=', id).execute();
  await tx.deleteFrom('mbomItem').where('id', '=', id).execute();
};

/** Replaces what may stand in for an item. */
export const replaceItemSubstitutes = async (tx: Tx, itemId: string, rows: readonly Substitute[]): Promise<void> => {
  await tx.deleteFrom('mbomItemSubstitute').where('mbomItemId', '=', itemId).execute();
  if (rows.length > 0) await tx.insertInto('mbomItemSubstitute').values(rows).execute();
};

/** The substitutes of these items, by priority. */
export const substitutesOfItems = (tx: Tx, itemIds: readonly string[]) =>
  tx
    .selectFrom('mbomItemSubstitute')
    .selectAll()
    .where('mbomItemId', '=', uuids(itemIds))
    .orderBy('priority')
    .orderBy('id')
    .execute();

/** The revisions that these ids name. */
export const partsOf = (tx: Tx, ids: readonly string[]) =>
  tx.selectFrom('part').selectAll().where('id', '=', uuids(ids)).execute();

/** The find numbers of the engineering lines that items come from, by the line's id. */
export const originsOf = async (tx: Tx, lineIds: readonly string[]) =>
  new Map(
    (await tx.selectFrom('ebomLine').selectAll().where('id', '=', uuids(lineIds)).execute()).map((line) => [
      line.id,
      line,
    ]),
  );
