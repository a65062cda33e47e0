import { sql, type Insertable } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

export const insertLabor = (tx: Tx, row: Insertable<Database['laborEntry']>) =>
  tx.insertInto('laborEntry').values(row).returningAll().executeTakeFirstOrThrow();

export const laborForUpdate = (tx: Tx, id: string) =>
  tx.selectFrom('laborEntry').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

/** Ends a session and changes its version; answers it as it is now. */
export const endLabor = (tx: Tx, id: string, endedAt: Date) =>
  tx
    .updateTable('laborEntry')
    .set({ endedAt, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

/** Since when a person is checked in, where they are. */
export const openSession = (tx: Tx, person: string) =>
  tx
    .selectFrom('laborEntry')
    .leftJoin('run', 'run.id', 'laborEntry.runId')
    .select(['laborEntry.startedAt', 'run.number'])
    .where('laborEntry.person', '=', person)
    .where('laborEntry.endedAt', 'is', null)
    .limit(1)
    .executeTakeFirst();

/** How many sessions at a run are open. */
export const openSessions = async (tx: Tx, runId: string): Promise<number> =>
  Number(
    (
      await tx
        .selectFrom('laborEntry')
        .select(({ fn }) => fn.countAll().as('count'))
        .where('runId', '=', runId)
        .where('endedAt', 'is', null)
        .executeTakeFirstOrThrow()
    ).count,
  );

export const insertMachine = (tx: Tx, row: Insertable<Database['machineEntry']>) =>
  tx.insertInto('machineEntry').values(row).returningAll().executeTakeFirstOrThrow();

export const workCenterOf = (tx: Tx, siteId: string | undefined, id: string) =>
  tx
    .selectFrom('workCenter')
    .selectAll()
    .where('id', '=', id)
    .$if(siteId !== undefined, (query) => query.where('siteId', '=', siteId ?? ''))
    .executeTakeFirst();
