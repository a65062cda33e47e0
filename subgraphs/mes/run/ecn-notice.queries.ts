import { sql, type Kysely, type Selectable } from 'kysely';
import type { Database } from '../database.generated.ts';

/** The runs that change notices were shown on, each with the notice's id; a run once per notice, oldest first. */
export const runsOfEcns = async (
  db: Kysely<Database>,
  ecnIds: readonly string[],
): Promise<(Selectable<Database['run']> & { ecnId: string })[]> => {
  const { rows } = await sql<Selectable<Database['run']> & { ecnId: string }>`
    select run.*, notice.ecn_id
    from (select distinct ecn_id, run_id from ecn_notice where ecn_id = any (${ecnIds}::uuid[])) as notice
    join run on run.id = notice.run_id
    order by run.id`.execute(db);
  return rows;
};
