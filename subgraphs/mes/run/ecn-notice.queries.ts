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

/** Open runs that build these part revisions or need them as components, a run once for each revision. */
export const openRunsOfParts = async (
  db: Kysely<Database>,
  partIds: readonly string[],
): Promise<(Selectable<Database['run']> & { ofPartId: string })[]> => {
  const { rows } = await sql<Selectable<Database['run']> & { ofPartId: string }>`
    select run.*, felt.of_part_id
    from (
      select id as run_id, part_id as of_part_id from run where part_id = any (${partIds}::uuid[]) and part_inventory_id is not null
      union
      select run_id, part_id from build_requirement where part_id = any (${partIds}::uuid[])
    ) as felt
    join run on run.id = felt.run_id and run.closed_at is null and run.status <> 'CANCELED'
    order by run.id`.execute(db);
  return rows;
};
