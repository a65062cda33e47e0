import { sql, type Insertable } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

export const partById = (tx: Tx, id: string) =>
  tx.selectFrom('part').select(['id', 'partNumber', 'revision']).where('id', '=', id).executeTakeFirst();

/** The record of one version of what was built. */
export const asBuiltOf = (tx: Tx, partInventoryId: string, snapshotVersion: number) =>
  tx
    .selectFrom('asBuiltRecord')
    .select(['id', 'contentHash'])
    .where('partInventoryId', '=', partInventoryId)
    .where('snapshotVersion', '=', snapshotVersion)
    .executeTakeFirst();

export const insertAsBuilt = (tx: Tx, row: Insertable<Database['asBuiltRecord']>) =>
  tx.insertInto('asBuiltRecord').values(row).returningAll().executeTakeFirstOrThrow();

type Named = { partNumber: string; revision: string | null };

/** The revisions that these numbers and revisions name, by `number\u0000revision`. */
export const revisionsNamed = async (tx: Tx, lines: readonly Named[]): Promise<Map<string, string>> => {
  const rows = await tx
    .selectFrom('part')
    .select(['id', 'partNumber', 'revision'])
    .where('partNumber', '=', sql<string>`any(${lines.map(({ partNumber }) => partNumber)}::text[])`)
    .execute();
  return new Map(rows.map(({ id, partNumber, revision }) => [`${partNumber}\u0000${revision}`, id]));
};

/** Adds the lines of a record, some hundred with each statement. */
export const insertAsBuiltLines = async (
  tx: Tx,
  rows: readonly Insertable<Database['asBuiltLine']>[],
): Promise<void> => {
  const portion = 500;
  for (let start = 0; start < rows.length; start += portion) {
    await tx
      .insertInto('asBuiltLine')
      .values(rows.slice(start, start + portion))
      .execute();
  }
};

export const inspectionOf = (tx: Tx, inspectionResultId: string) =>
  tx
    .selectFrom('inspectionRecord')
    .select('id')
    .where('inspectionResultId', '=', inspectionResultId)
    .executeTakeFirst();

export const insertInspection = (tx: Tx, row: Insertable<Database['inspectionRecord']>) =>
  tx.insertInto('inspectionRecord').values(row).returningAll().executeTakeFirstOrThrow();
