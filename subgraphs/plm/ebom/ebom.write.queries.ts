import { sql, type Insertable, type Transaction, type Updateable } from 'kysely';
import { newId } from '../../../kernel/id.ts';
import type { Database } from '../database.generated.ts';
import type { Row } from '../schema.generated.ts';

type Tx = Transaction<Database>;

export const itemOfId = (tx: Tx, id: string) =>
  tx.selectFrom('item').selectAll().where('id', '=', id).executeTakeFirst();
export const partOfId = (tx: Tx, id: string) =>
  tx.selectFrom('part').selectAll().where('id', '=', id).executeTakeFirst();
export const lineForUpdate = (tx: Tx, id: string) =>
  tx.selectFrom('ebomLine').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

export const hasPack = async (tx: Tx, itemId: string, code: string): Promise<boolean> =>
  (await tx
    .selectFrom('itemUomConversion')
    .select('id')
    .where('itemId', '=', itemId)
    .where('code', '=', code)
    .executeTakeFirst()) !== undefined;

/** The engineering BOM of a part; made where there is none. Its version goes up: a line of it is about to change. */
export const touchedEbom = async (
  tx: Tx,
  part: { id: string; partNumber: string; revision: string },
): Promise<Row<'ebom'>> =>
  tx
    .insertInto('ebom')
    .values({ id: newId(), partId: part.id, partNumber: part.partNumber, revision: part.revision })
    .onConflict((conflict) =>
      conflict.column('partId').doUpdateSet({ version: sql`ebom.version + 1`, updatedAt: sql`now()` }),
    )
    .returningAll()
    .executeTakeFirstOrThrow();

export const findNumbersOf = async (tx: Tx, ebomId: string): Promise<string[]> =>
  (await tx.selectFrom('ebomLine').select('findNumber').where('ebomId', '=', ebomId).execute()).map(
    ({ findNumber }) => findNumber,
  );

export const insertLine = (tx: Tx, row: Insertable<Database['ebomLine']>) =>
  tx.insertInto('ebomLine').values(row).returningAll().executeTakeFirstOrThrow();

/** Changes a line and its version; answers the row as it is now. */
export const updateLine = (tx: Tx, id: string, changes: Updateable<Database['ebomLine']>) =>
  tx
    .updateTable('ebomLine')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

export const deleteLine = (tx: Tx, id: string) => tx.deleteFrom('ebomLine').where('id', '=', id).execute();

/** The substitutes of a line by priority: what they say, without their ids. */
export const substitutesOf = (tx: Tx, lineId: string) =>
  tx
    .selectFrom('ebomSubstitute')
    .select(['itemId', 'partId', 'ratio', 'priority', 'scope'])
    .select(['effectiveFrom', 'effectiveTo', 'serialFrom', 'serialTo'])
    .where('ebomLineId', '=', lineId)
    .orderBy('priority')
    .orderBy('itemId')
    .orderBy('partId')
    .execute();

/** Replaces the substitutes of a line; answers them as they are now. */
export const replaceSubstitutes = async (
  tx: Tx,
  lineId: string,
  rows: readonly Omit<Insertable<Database['ebomSubstitute']>, 'id' | 'ebomLineId'>[],
) => {
  await tx.deleteFrom('ebomSubstitute').where('ebomLineId', '=', lineId).execute();
  if (rows.length > 0)
    await tx
      .insertInto('ebomSubstitute')
      .values(rows.map((row) => ({ ...row, id: newId(), ebomLineId: lineId })))
      .execute();
  return substitutesOf(tx, lineId);
};

/** Sets the hash that a release gives an engineering BOM for ever. */
export const setContentHash = (tx: Tx, partId: string, contentHash: string) =>
  tx
    .updateTable('ebom')
    .set({ contentHash, updatedAt: sql`now()` })
    .where('partId', '=', partId)
    .execute();

/** Copies the engineering BOM of one revision to another, lines and substitutes, under new ids. */
export const copyEbom = async (
  tx: Tx,
  fromPartId: string,
  to: { id: string; partNumber: string; revision: string },
): Promise<number> => {
  const source = await tx.selectFrom('ebom').select('id').where('partId', '=', fromPartId).executeTakeFirst();
  if (source === undefined) return 0;
  const lines = await tx.selectFrom('ebomLine').selectAll().where('ebomId', '=', source.id).execute();
  const copy = await touchedEbom(tx, to);
  const ids = new Map(lines.map(({ id }) => [id, newId()]));
  const own = { findOrder: undefined, version: undefined, createdAt: undefined, updatedAt: undefined, importId: null };
  const lineRows = lines.map((line) => ({ ...line, ...own, id: ids.get(line.id) ?? newId(), ebomId: copy.id }));
  for (let from = 0; from < lineRows.length; from += 1000)
    await tx
      .insertInto('ebomLine')
      .values(lineRows.slice(from, from + 1000))
      .execute();
  const substitutes = await tx
    .selectFrom('ebomSubstitute')
    .selectAll()
    .where('ebomLineId', '=', sql<string>`any(${[...ids.keys()]}::uuid[])`)
    .execute();
  const substituteRows = substitutes.map((substitute) => ({
    ...substitute,
    id: newId(),
    ebomLineId: ids.get(substitute.ebomLineId) ?? '',
    importId: null,
  }));
  for (let from = 0; from < substituteRows.length; from += 1000)
    await tx
      .insertInto('ebomSubstitute')
      .values(substituteRows.slice(from, from + 1000))
      .execute();
  return lines.length;
};
