import { sql, type Kysely, type RawBuilder } from 'kysely';
import { takenPerUnit } from '../abom/carried.queries.ts';
import type { Database } from '../database.generated.ts';

export type TraceQuestion = {
  partInventoryId?: string | undefined;
  serialNumber?: string | undefined;
  lotNumber?: string | undefined;
  partId?: string | undefined;
  partNumber?: string | undefined;
};

export type TraceRow = {
  rootId: string;
  depth: number;
  link: 'INSTALLED' | 'REMOVED' | 'SPLIT';
  fromId: string;
  toId: string;
  installationId: string | null;
};

type Walk = { includeRemoved: boolean; maxDepth: number; limit: number };

/** The ids of the records that a question names, by id, at most one more than the limit. */
export const traceRoots = async (db: Kysely<Database>, asked: TraceQuestion, limit: number): Promise<string[]> => {
  let query = db
    .selectFrom('partInventory')
    .select('partInventory.id')
    .orderBy('partInventory.id')
    .limit(limit + 1);
  if (asked.partInventoryId !== undefined) query = query.where('partInventory.id', '=', asked.partInventoryId);
  if (asked.serialNumber !== undefined) query = query.where('partInventory.serialNumber', '=', asked.serialNumber);
  if (asked.lotNumber !== undefined) query = query.where('partInventory.lotNumber', '=', asked.lotNumber);
  if (asked.partId !== undefined) query = query.where('partInventory.partId', '=', asked.partId);
  const { partNumber } = asked;
  if (partNumber !== undefined) {
    query = query.where('partInventory.partId', 'in', (eb) =>
      eb.selectFrom('part').select('part.id').where('part.partNumber', '=', partNumber),
    );
  }
  return (await query.execute()).map((row) => row.id);
};

// Whether units that were split off still have something of an installation, on the way `via` them.
const isLeft = (via: RawBuilder<unknown>): RawBuilder<unknown> => sql`(cardinality(${via}) = 0 or parent.quantity = 0
  or round(installation.quantity / nullif(parent.quantity, 0) - ${takenPerUnit('installation.id', via)}, 9) > 0)`;
const none = sql`array[]::uuid[]`;

/** From a record to what it was installed in, and to what was carved off it; not to units from which rework took all of it out again. */
const upwards = ({ includeRemoved }: Walk): RawBuilder<unknown> => sql`
  select installation.parent_part_inventory_id as to_id, installation.id as installation_id,
    case when installation.removed_at is null then 'INSTALLED' else 'REMOVED' end as link, installation.id as by_id, ${none} as via
  from abom_installation as installation
  where installation.part_inventory_id = trace.to_id and (${includeRemoved} or installation.removed_at is null)
  union all
  select carved.id, null, 'SPLIT', trace.by_id, trace.via || carved.id
  from part_inventory as carved
  left join abom_installation as installation on installation.id = trace.by_id
  left join part_inventory as parent on parent.id = installation.parent_part_inventory_id
  where carved.split_from_id = trace.to_id and (${includeRemoved} or installation.id is null
    or ${isLeft(sql`trace.via || carved.id`)})`;

/** From a record to what was installed in it, and to what it was carved off, where the viewer may see that: it may be another site's. */
const downwards = ({ includeRemoved }: Walk): RawBuilder<unknown> => sql`
  select installation.part_inventory_id as to_id, installation.id as installation_id,
    case when installation.removed_at is null and ${isLeft(sql`trace.via`)} then 'INSTALLED' else 'REMOVED' end as link,
    installation.id as by_id, ${none} as via
  from abom_installation as installation
  join part_inventory as parent on parent.id = installation.parent_part_inventory_id
  where parent.id = trace.to_id and (${includeRemoved} or (installation.removed_at is null and ${isLeft(sql`trace.via`)}))
  union all
  select origin.id, null, 'SPLIT', null, trace.via || carved.id from part_inventory as carved
  join part_inventory as origin on origin.id = carved.split_from_id
  where carved.id = trace.to_id`;

// `union` drops what is reached twice at one depth, and the depth bounds a walk that would turn in a circle.
const walk = async (
  db: Kysely<Database>,
  roots: readonly string[],
  links: RawBuilder<unknown>,
  { maxDepth, limit }: Walk,
): Promise<TraceRow[]> => {
  const { rows } = await sql<TraceRow>`
    with recursive trace (root_id, depth, link, from_id, to_id, installation_id, by_id, via) as (
      select root, 0, null::text, root, root, null::uuid, null::uuid, ${none} from unnest(${roots}::uuid[]) as root
      union
      select trace.root_id, trace.depth + 1, next.link, trace.to_id, next.to_id, next.installation_id, next.by_id, next.via
      from trace cross join lateral (${links}) as next
      where trace.depth < ${maxDepth}
    ), nearest as (
      select distinct on (root_id, from_id, to_id, installation_id) root_id, depth, link, from_id, to_id, installation_id
      from trace
      where depth > 0
      order by root_id, from_id, to_id, installation_id, depth
    )
    select * from nearest order by root_id, depth, from_id, to_id, installation_id limit ${limit + 1}`.execute(db);
  return rows;
};

/** Everything that these records went into, level by level: one statement. */
export const traceForward = (db: Kysely<Database>, roots: readonly string[], how: Walk): Promise<TraceRow[]> =>
  walk(db, roots, upwards(how), how);

/** Everything that went into these records, level by level: one statement. */
export const traceBackward = (db: Kysely<Database>, roots: readonly string[], how: Walk): Promise<TraceRow[]> =>
  walk(db, roots, downwards(how), how);
