import { sql, type Insertable, type Transaction, type Updateable } from 'kysely';
import type { Database } from '../database.generated.ts';

type Tx = Transaction<Database>;

export const runStepsForUpdate = (tx: Tx, runId: string) =>
  tx.selectFrom('runStep').selectAll().where('runId', '=', runId).orderBy('position').forUpdate().execute();

export const runStepFields = (tx: Tx, runStepId: string) =>
  tx.selectFrom('runStepField').selectAll().where('runStepId', '=', runStepId).orderBy('position').execute();

/** Changes a step and its version; answers the row as it is now. */
export const updateRunStepRow = (tx: Tx, id: string, changes: Updateable<Database['runStep']>) =>
  tx
    .updateTable('runStep')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

/** Puts other fields in the place of those that a step has. */
export const replaceRunStepFields = async (
  tx: Tx,
  runStepId: string,
  rows: readonly Insertable<Database['runStepField']>[],
): Promise<void> => {
  await tx.deleteFrom('runStepField').where('runStepId', '=', runStepId).execute();
  if (rows.length > 0)
    await tx
      .insertInto('runStepField')
      .values([...rows])
      .execute();
};

/** Records the value of a step's field; answers whether the step has that field. */
export const recordField = async (
  tx: Tx,
  field: { id: string; runStepId: string; value: string; by: string; at: Date },
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('runStepField')
    .set({
      value: field.value,
      recordedAt: field.at,
      recordedBy: field.by,
      version: sql`version + 1`,
      updatedAt: sql`now()`,
    })
    .where('id', '=', field.id)
    .where('runStepId', '=', field.runStepId)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

/** A step of a procedure, with where the procedure stands. */
export const stepWithProcedure = (tx: Tx, id: string) =>
  tx
    .selectFrom('step')
    .innerJoin('procedure', 'procedure.id', 'step.procedureId')
    .selectAll('step')
    .select(['procedure.title as procedureTitle', 'procedure.status as procedureStatus'])
    .where('step.id', '=', id)
    .executeTakeFirst();

/** What is filled in at a step of a procedure, in order. */
export const fieldsOfStep = (tx: Tx, stepId: string) =>
  tx.selectFrom('stepField').selectAll().where('stepId', '=', stepId).orderBy('position').execute();
