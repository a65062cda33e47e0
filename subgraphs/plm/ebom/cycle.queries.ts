import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.generated.ts';
import { resolvedRevision } from './revision.queries.ts';

export type CycleSearch = { startPartId: string; targetPartId: string; targetItemId: string };

const today = sql`(now() at time zone 'utc')::date`;
const meant = sql`case when l.part_id is not null then l.part_id when l.revision_rule <> 'UNREVISIONED' then ${resolvedRevision(today)} end`;

/**
 * Whether the structure below a part leads to the target revision, or to "the latest released" of its item (which the target will be).
 * Visits each part once, however many paths lead to it.
 */
export const leadsTo = async (
  db: Kysely<Database>,
  { startPartId, targetPartId, targetItemId }: CycleSearch,
): Promise<boolean> => {
  const { rows } = await sql<{ hit: boolean }>`with recursive reach as (
      select ${startPartId}::uuid as part_id, false as hit
      union
      select v.part_id, coalesce(v.part_id = ${targetPartId}, false) or (l.revision_rule = 'LATEST_RELEASED' and l.item_id = ${targetItemId})
      from reach r join ebom b on b.part_id = r.part_id join ebom_line l on l.ebom_id = b.id cross join lateral (select ${meant} as part_id) v
      where not r.hit
    ) select coalesce(bool_or(hit), false) as hit from reach`.execute(db);
  return rows[0]?.hit ?? false;
};

/** The part numbers of one such path, from the start to the target. Asked only where there is one. */
export const pathTo = async (
  db: Kysely<Database>,
  { startPartId, targetPartId, targetItemId }: CycleSearch,
): Promise<string[]> => {
  const { rows } = await sql<{ path: string[] }>`with recursive walk as (
      select id as part_id, array[part_number] as path, array[id] as ids, false as hit from part where id = ${startPartId}
      union all
      select v.part_id, w.path || i.part_number, w.ids || v.part_id, coalesce(v.part_id = ${targetPartId}, false) or (l.revision_rule = 'LATEST_RELEASED' and l.item_id = ${targetItemId})
      from walk w join ebom b on b.part_id = w.part_id join ebom_line l on l.ebom_id = b.id join item i on i.id = l.item_id cross join lateral (select ${meant} as part_id) v
      where not w.hit and (v.part_id = ${targetPartId} or not coalesce(v.part_id = any (w.ids), false))
    ) select path from walk where hit limit 1`.execute(db);
  return rows[0]?.path ?? [];
};
