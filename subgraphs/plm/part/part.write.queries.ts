import { sql, type Insertable, type Transaction, type Updateable } from 'kysely';
import type { Database } from '../database.generated.ts';

type Tx = Transaction<Database>;

export const partForUpdate = (tx: Tx, id: string) =>
  tx.selectFrom('part').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

export const hasRevisions = async (tx: Tx, itemId: string): Promise<boolean> =>
  (await tx.selectFrom('part').select('id').where('itemId', '=', itemId).limit(1).executeTakeFirst()) !== undefined;

/** Makes a revision; undefined where the number is taken, by a row that an import under way may still hide. */
export const insertPart = (tx: Tx, row: Insertable<Database['part']>) =>
  tx
    .insertInto('part')
    .values(row)
    .onConflict((conflict) => conflict.columns(['partNumber', 'revision']).doNothing())
    .returningAll()
    .executeTakeFirst();

/** Changes a revision and its version; answers the row as it is now. */
export const updatePartRow = (tx: Tx, id: string, changes: Updateable<Database['part']>) =>
  tx
    .updateTable('part')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

/** The released revisions of an item, but for one. */
export const releasedRevisions = async (tx: Tx, itemId: string, except: string): Promise<string[]> =>
  (
    await tx
      .selectFrom('part')
      .select('revision')
      .where('itemId', '=', itemId)
      .where('lifecycleState', '=', 'RELEASED')
      .where('id', '<>', except)
      .orderBy('revision')
      .execute()
  ).map(({ revision }) => revision);

/** Replaces the parts that a part may be exchanged with, in both directions. Answers the uuids of the former ones. */
export const replaceInterchange = async (tx: Tx, partId: string, others: readonly string[]): Promise<string[]> => {
  const former = await tx
    .deleteFrom('partInterchange')
    .where((eb) => eb.or([eb('partId', '=', partId), eb('otherPartId', '=', partId)]))
    .returning(['partId', 'otherPartId'])
    .execute();
  const pairs = others.flatMap((other) => [
    { partId, otherPartId: other },
    { partId: other, otherPartId: partId },
  ]);
  if (pairs.length > 0) await tx.insertInto('partInterchange').values(pairs).execute();
  return former.flatMap((pair) => (pair.partId === partId ? [pair.otherPartId] : []));
};

/** Which of these parts exist. */
export const existingParts = async (tx: Tx, ids: readonly string[]): Promise<string[]> =>
  (
    await tx
      .selectFrom('part')
      .select('id')
      .where('id', '=', sql<string>`any(${ids}::uuid[])`)
      .execute()
  ).map(({ id }) => id);

/** A change notice, and whether one of its changes leads to this revision. */
export const ecnForPart = async (tx: Tx, ecnId: string, partId: string) =>
  tx
    .selectFrom('ecn')
    .select([
      'number',
      'status',
      sql<boolean>`exists (select from ecn_change c where c.ecn_id = ecn.id and c.to_part_id = ${partId})`.as('names'),
    ])
    .where('id', '=', ecnId)
    .executeTakeFirst();
