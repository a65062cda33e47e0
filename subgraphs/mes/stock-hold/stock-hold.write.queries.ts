import { sql, type Updateable } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

export const holdForUpdate = (tx: Tx, id: string) =>
  tx.selectFrom('stockHold').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

/** Holds in force that a nonconformance placed. */
export const holdsOfIssue = (tx: Tx, issueId: string) =>
  tx
    .selectFrom('stockHold')
    .selectAll()
    .where('issueId', '=', issueId)
    .where('releasedAt', 'is', null)
    .orderBy('placedAt')
    .execute();

export const issueOfId = (tx: Tx, id: string) =>
  tx.selectFrom('issue').select('id').where('id', '=', id).executeTakeFirst();

/** Changes a hold and its version; answers it as it is now. */
export const updateHold = (tx: Tx, id: string, changes: Updateable<Database['stockHold']>) =>
  tx
    .updateTable('stockHold')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
