import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.generated.ts';

type Db = Kysely<Database>;

/** Keeps when the newest event of a system happened that was taken in: only ever forward, in whatever order events come. */
export const markHeard = (tx: Db, system: string, heardAt: string) =>
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
export const heardAtOf = async (db: Db, system: string): Promise<Date | undefined> => {
  const row = await db.selectFrom('heardFrom').select('heardAt').where('system', '=', system).executeTakeFirst();
  return row?.heardAt;
};
