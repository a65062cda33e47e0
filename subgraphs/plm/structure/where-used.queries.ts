import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Database } from '../database.generated.ts';
import { resolvedRevision } from '../ebom/revision.queries.ts';
import type { WhereUsedRowParent } from '../parents.ts';
import { conversionBottom, conversionJoins, conversionTop, converts, unitTable, valueOf } from './units.queries.ts';

/** What is looked for: an item in all its revisions (`partId` null), or one revision. */
export type WhereUsedRequest = { itemId: string; partId: string | null; depth: number; onlyReleased: boolean };

export type WhereUsedPlace = { level: number; partNumber: string; revision: string; linePath: readonly string[] };

const today = sql`(now() at time zone 'utc')::date`;

/**
 * Upwards, level by level: the lines on which a part stands, pinned to it or meaning it today. `top` / `bottom` is how much of what was
 * asked for one of the assembly takes; null from the first line on that does not say (FIXED, AS_REQUIRED, no conversion).
 */
const walk = ({
  itemId,
  partId,
  depth,
  onlyReleased,
}: WhereUsedRequest): RawBuilder<unknown> => sql`with recursive ${unitTable}, walk as (
    select 0 as level, ${itemId}::uuid as item_id, ${partId}::uuid as part_id, null::text collate "C" as part_number, null::text collate "C" as revision, null::uuid as line_id,
      '{}'::uuid[] as line_path, '{}'::uuid[] as ids, array[(select part_number from item where id = ${itemId})] as path, 1::numeric as top, 1::numeric as bottom
    union all
    select w.level + 1, p.item_id, p.id, p.part_number, p.revision, l.id, w.line_path || l.id, w.ids || p.id, p.part_number || w.path,
      case when l.quantity_type = 'PER_ASSEMBLY' and ${converts} then w.top * l.quantity * ${conversionTop} end,
      w.bottom * ${conversionBottom}
    from walk w
      cross join lateral (
        select * from ebom_line where w.part_id is not null and part_id = w.part_id
        union all
        select l.* from ebom_line l
        where l.item_id = w.item_id and case when w.part_id is null then true when l.part_id is not null or l.revision_rule = 'UNREVISIONED' then false else ${resolvedRevision(today)} = w.part_id end
      ) l
      join item i on i.id = l.item_id
      join ebom b on b.id = l.ebom_id
      join part p on p.id = b.part_id
      ${conversionJoins}
    where w.level < ${depth} and not p.id = any (w.ids) and (not ${onlyReleased} or p.lifecycle_state = 'RELEASED')
  )`;

/** The uses after a place, nearest first, at most `limit`: one statement. */
export const usesOf = async (
  db: Kysely<Database>,
  request: WhereUsedRequest,
  page: { after?: WhereUsedPlace; limit: number },
): Promise<WhereUsedRowParent[]> => {
  const { after } = page;
  const beyond =
    after === undefined
      ? sql``
      : sql`and (level, part_number, revision, line_path) > (${after.level}::integer, ${after.partNumber}, ${after.revision}, ${after.linePath}::uuid[])`;
  const { rows } = await sql<WhereUsedRowParent>`${walk(request)}
    select level, part_id, part_number, revision, line_id, line_path, path, ${valueOf(sql`top`, sql`bottom`)} as quantity
    from walk where level > 0 ${beyond}
    order by level, part_number, revision, line_path limit ${sql.lit(page.limit)}`.execute(db);
  return rows;
};

export const countUses = async (db: Kysely<Database>, request: WhereUsedRequest): Promise<number> => {
  const { rows } = await sql<{ uses: number }>`${walk(request)} select count(*)::integer - 1 as uses from walk`.execute(
    db,
  );
  return rows[0]?.uses ?? 0;
};
