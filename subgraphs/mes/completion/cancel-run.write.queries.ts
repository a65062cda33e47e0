import type { Kysely } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

/** What a run has installed and is in force, oldest first, locked. */
export const installedByRun = (tx: Tx, runId: string) =>
  tx
    .selectFrom('abomInstallation')
    .selectAll()
    .where('runId', '=', runId)
    .where('removedAt', 'is', null)
    .orderBy('installedAt')
    .orderBy('id')
    .forUpdate()
    .execute();

/** Whether a rework run has taken anything out of what another run had built. */
export const hasTakenOut = async (tx: Tx, runId: string): Promise<boolean> =>
  (await tx
    .selectFrom('abomInstallation')
    .select('id')
    .where('removedInRunId', '=', runId)
    .limit(1)
    .executeTakeFirst()) !== undefined ||
  (await tx.selectFrom('abomRemoval').select('id').where('runId', '=', runId).limit(1).executeTakeFirst()) !==
    undefined;

/** The kits of a run that are not complete. */
export const openKitsOf = async (db: Kysely<Database>, runId: string): Promise<string[]> =>
  (
    await db
      .selectFrom('partKit')
      .select('id')
      .where('runId', '=', runId)
      .where('status', '<>', 'COMPLETE')
      .orderBy('id')
      .execute()
  ).map(({ id }) => id);
