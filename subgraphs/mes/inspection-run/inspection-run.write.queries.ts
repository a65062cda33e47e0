import { sql, type Kysely } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

/** A version of a procedure. */
export const procedureOf = (tx: Tx, id: string) =>
  tx.selectFrom('procedure').selectAll().where('id', '=', id).executeTakeFirst();

/** The version in force of the family of a procedure; undefined where none is. */
export const versionInForce = (tx: Tx, id: string) =>
  tx
    .selectFrom('procedure as named')
    .innerJoin('procedure as version', 'version.familyId', 'named.familyId')
    .selectAll('version')
    .where('named.id', '=', id)
    .where('version.status', '=', 'RELEASED')
    .executeTakeFirst();

/** The records that a run inspects: what its close locks. */
export const inspectedBy = async (db: Kysely<Database>, runId: string): Promise<string[]> =>
  (await db.selectFrom('partInventory').select('id').where('inspectionRunId', '=', runId).orderBy('id').execute()).map(
    ({ id }) => id,
  );

/** As `inspectedBy`, the records themselves, locked. */
export const inspectedForUpdate = (tx: Tx, runId: string) =>
  tx.selectFrom('partInventory').selectAll().where('inspectionRunId', '=', runId).orderBy('id').forUpdate().execute();

/** An inspection of these that is not closed: it is still to decide on what it inspects. */
export const undecided = (tx: Tx, runIds: readonly string[]) =>
  tx
    .selectFrom('run')
    .select('number')
    .where('id', '=', sql<string>`any(${runIds}::uuid[])`)
    .where('closedAt', 'is', null)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();

/** What was recorded in a run, oldest first. */
export const resultsOf = (tx: Tx, runId: string) =>
  tx
    .selectFrom('inspectionResult')
    .selectAll()
    .where('runId', '=', runId)
    .orderBy('inspectedAt')
    .orderBy('id')
    .execute();

/** Names the run that inspects them on the receipt items which brought the goods. */
export const nameOnReceiptItems = async (tx: Tx, itemIds: readonly string[], runId: string): Promise<void> => {
  if (itemIds.length === 0) return;
  await tx
    .updateTable('receiptItem')
    .set({ inspectionRunId: runId, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', 'in', [...itemIds])
    .execute();
};
