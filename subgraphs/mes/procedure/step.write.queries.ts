import { sql, type Insertable, type Updateable } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

export const stepForUpdate = (tx: Tx, id: string) =>
  tx.selectFrom('step').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

/** Changes a step; answers the row as it is now. */
export const updateStepRow = (tx: Tx, id: string, changes: Updateable<Database['step']>) =>
  tx
    .updateTable('step')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

/** Replaces the fields of a step. */
export const replaceFields = async (
  tx: Tx,
  stepId: string,
  rows: readonly Insertable<Database['stepField']>[],
): Promise<void> => {
  await tx.deleteFrom('stepField').where('stepId', '=', stepId).execute();
  if (rows.length > 0) await tx.insertInto('stepField').values(rows).execute();
};

export const deleteStepRow = async (tx: Tx, id: string): Promise<void> => {
  await tx.deleteFrom('stepField').where('stepId', '=', id).execute();
  await tx.deleteFrom('step').where('id', '=', id).execute();
};

/** Lines of manufacturing BOMs that are installed at a step. */
export const linesAtStep = async (tx: Tx, stepId: string): Promise<number> =>
  (await tx.selectFrom('mbomItem').select('id').where('stepId', '=', stepId).limit(1).execute()).length;
