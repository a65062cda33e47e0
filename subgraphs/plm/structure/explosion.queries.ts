import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Database } from '../database.generated.ts';
import { resolvedRevision } from '../ebom/revision.queries.ts';
import type { ExplosionComponentRow, ExplosionLineRow, ExplosionRequest } from '../parents.ts';
import { conversionBottom, conversionJoins, conversionTop, converts, unitTable, valueOf } from './units.queries.ts';

type Db = Kysely<Database>;

/** Levels at most: no real structure is so deep, and a statement must end. */
const deepest = 100;

/**
 * Every place of the structure as one recursive statement: a row for the part itself (level 0) and one for each line under it. The
 * need is the fraction top / bottom, so that a chain of conversions is rounded once, at its end. FIXED lines count once a place, not
 * times their parent; AS_REQUIRED lines count 0, and so does what stands under them. A row that meets a part of its own path is marked
 * as a cycle and not followed.
 */
const tree = (
  { partId, quantity, asOf, includeOptional }: ExplosionRequest,
  withPaths: boolean,
): RawBuilder<unknown> => {
  const day = sql`${asOf}::date`;
  const paths = withPaths
    ? {
        first: sql`, array[p.part_number] as part_numbers, '{}'::text[] collate "C" as sort_path`,
        next: sql`, t.part_numbers || i.part_number, t.sort_path || (l.find_order || l.find_number)`,
      }
    : { first: sql``, next: sql`` };
  return sql`with recursive ${unitTable}, tree as (
    select null::uuid as line_id, null::uuid as parent_part_id, p.item_id, p.id as part_id, 0 as level, ${quantity}::numeric as top, 1::numeric as bottom,
      null::text collate "C" as unit, false as is_phantom, false as is_as_required, false as is_cycle, array[p.id] as ids${paths.first}
    from part p where p.id = ${partId}
    union all
    select l.id, t.part_id, l.item_id, v.part_id, t.level + 1,
      case when l.quantity_type = 'AS_REQUIRED' or t.top = 0 then 0 when l.quantity_type = 'FIXED' then l.quantity * v.top else t.top * l.quantity * v.top end,
      case when l.quantity_type = 'FIXED' then v.bottom else t.bottom * v.bottom end,
      case when ${converts} then i.base_uom else l.uom end,
      l.is_phantom, l.quantity_type = 'AS_REQUIRED', coalesce(v.part_id = any (t.ids), false), t.ids || v.part_id${paths.next}
    from tree t
      join ebom b on b.part_id = t.part_id
      join ebom_line l on l.ebom_id = b.id
      join item i on i.id = l.item_id
      ${conversionJoins}
      cross join lateral (
        select ${conversionTop} as top, ${conversionBottom} as bottom,
          case when l.part_id is not null then l.part_id when l.revision_rule <> 'UNREVISIONED' then ${resolvedRevision(day)} end as part_id
        offset 0 -- computed once a line, though used three times
      ) v
    where not t.is_cycle and t.level < ${sql.lit(deepest)}
      and (${includeOptional} or not l.is_optional)
      and (l.effective_from is null or l.effective_from <= ${day})
      and (l.effective_to is null or l.effective_to > ${day})
  ), assembly as (select distinct parent_part_id as id from tree where level > 0)`;
};

const value = valueOf(sql`t.top`, sql`t.bottom`);

export type ExplosionSummary = { lineCount: number; depth: number; hasCycle: boolean };

/**
 * The needs of an explosion, one row for each component and unit, and the size of the whole: one statement. No rows where the part has
 * no lines. A phantom that has lines is not needed itself.
 */
export const explodedComponents = async (
  db: Db,
  request: ExplosionRequest,
): Promise<(ExplosionComponentRow & ExplosionSummary)[]> => {
  const { rows } = await sql<ExplosionComponentRow & ExplosionSummary>`${tree(request, false)},
    summary as (select count(*)::integer - 1 as line_count, max(level) as depth, bool_or(is_cycle) as has_cycle from tree),
    need as (
      select t.item_id, t.part_id, t.unit, sum(${value}) as quantity, max(t.level) as low_level_code, bool_or(a.id is not null) as is_assembly,
        bool_or(t.is_as_required) as is_as_required, count(*)::integer as usage_count
      from tree t left join assembly a on a.id = t.part_id
      where t.level > 0 and not (t.is_phantom and a.id is not null)
      group by t.item_id, t.part_id, t.unit
    )
    select need.*, summary.*
    from need cross join summary join item i on i.id = need.item_id left join part p on p.id = need.part_id
    order by i.part_number, p.revision nulls first, need.unit`.execute(db);
  return rows;
};

/** Lines of an explosion in the order of the indented list: those after a place, at most `limit`. */
export const explodedLines = async (
  db: Db,
  request: ExplosionRequest,
  page: { after?: readonly string[]; limit: number },
): Promise<ExplosionLineRow[]> => {
  const beyond = page.after === undefined ? sql`` : sql`and t.sort_path > ${page.after}::text[]`;
  const { rows } = await sql<ExplosionLineRow>`${tree(request, true)}
    select t.level, t.sort_path, t.part_numbers, t.line_id, t.parent_part_id, t.item_id, t.part_id, l.quantity as line_quantity, l.uom as line_unit,
      l.quantity_type, ${value} as quantity, t.unit, t.is_phantom, l.is_optional, a.id is not null as is_assembly
    from tree t join ebom_line l on l.id = t.line_id left join assembly a on a.id = t.part_id
    where t.level > 0 ${beyond}
    order by t.sort_path limit ${sql.lit(page.limit)}`.execute(db);
  return rows;
};

/** The part numbers of one path of the structure that comes back to a part on it, from the top; empty where there is none. */
export const cyclePath = async (db: Db, request: ExplosionRequest): Promise<string[]> => {
  const { rows } = await sql<{ partNumbers: string[] }>`${tree(request, true)}
    select part_numbers from tree where is_cycle order by level limit 1`.execute(db);
  return rows[0]?.partNumbers ?? [];
};
