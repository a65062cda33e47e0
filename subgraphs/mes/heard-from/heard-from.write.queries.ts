import { sql } from 'kysely';
import type { Tx } from '../command.ts';
import type { Context } from '../context.ts';

/** Keeps when the newest event of a system happened that was taken in: only ever forward, in whatever order events come. */
export const markHeard = (tx: Tx, system: string, heardAt: string) =>
  tx
    .insertInto('heardFrom')
    .values({ system, heardAt })
    .onConflict((conflict) =>
      conflict
        .column('system')
        .doUpdateSet({ heardAt })
        .where(sql<boolean>`heard_from.heard_at < excluded.heard_at`),
    )
    .execute();

/** When the newest event of a system happened that was taken in; undefined where none was. */
export const heardAtOf = async (tx: Tx | Context['db'], system: string): Promise<Date | undefined> => {
  const row = await tx.selectFrom('heardFrom').select('heardAt').where('system', '=', system).executeTakeFirst();
  return row?.heardAt;
};
