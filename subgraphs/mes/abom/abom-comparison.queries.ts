import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.generated.ts';
import { takenPerUnit } from './carried.queries.ts';
import type { BuiltLine, ExpectedLine, FittedLine } from './abom-comparison.rules.ts';

/**
 * Everything installed in these records, all levels, each with its quantity per unit of the record. A record carved off another has
 * that one's components. One statement.
 */
export const builtLines = async (
  db: Kysely<Database>,
  rootIds: readonly string[],
): Promise<(BuiltLine & { rootId: string })[]> => {
  const { rows } = await sql<BuiltLine & { rootId: string }>`
    with recursive tree (root_id, part_inventory_id, path, per_unit, depth, is_component, via) as (
      select root, root, (array[]::text[]) collate "C", 1::numeric, 0, false, array[]::uuid[] from unnest(${rootIds}::uuid[]) as root
      union all
      select tree.root_id, next.part_inventory_id, next.path, next.per_unit, tree.depth + 1, next.is_component, next.via
      from tree
      join part_inventory as parent on parent.id = tree.part_inventory_id
      cross join lateral (
        select share.part_inventory_id, tree.path || part.part_number as path, true as is_component,
          tree.per_unit * share.per_unit as per_unit, array[]::uuid[] as via
        from (
          select installation.part_inventory_id,
            installation.quantity / nullif(parent.quantity, 0) - ${takenPerUnit('installation.id', sql`tree.via`)} as per_unit
          from abom_installation as installation
          where installation.parent_part_inventory_id = parent.id and installation.removed_at is null
        ) as share
        join part_inventory as component on component.id = share.part_inventory_id
        join part on part.id = component.part_id
        where coalesce(round(share.per_unit, 9), 1) > 0
        union all
        select parent.split_from_id, tree.path, false, tree.per_unit, tree.via || parent.id where parent.split_from_id is not null
      ) as next
      where tree.depth < 50
    )
    select tree.root_id, tree.path, part.part_number, part.revision, stock.lot_number, stock.serial_number,
      stock.unit_of_measure, round(coalesce(tree.per_unit, 0), 18) as per_unit
    from tree
    join part_inventory as stock on stock.id = tree.part_inventory_id
    join part on part.id = stock.part_id
    where tree.is_component
    order by tree.path, part.revision, stock.lot_number, stock.serial_number`.execute(db);
  return rows;
};

// A component that the manufacturing BOM makes on the assembly.
const isMade = sql`exists (
  select from mbom_item as item
  where item.mbom_id = any (line.mboms) and item.origin_ebom_line_id = line.id and item.made_on_assembly)`;

// The revision whose own lines stand for a line. Where engineering left it floating: the one that the manufacturing BOM was derived from,
// else the one released last.
const assemblyOf = sql`
  select part.id from part
  where (line.is_phantom or ${isMade})
    and (part.id = line.component_part_id or (line.component_part_id is null and part.part_number = line.component_part_number))
    and exists (select from ebom_line as own where own.parent_part_id = part.id)
  order by exists (
      select from mbom_item as item join ebom_line as own on own.id = item.origin_ebom_line_id
      where item.mbom_id = any (line.mboms) and own.parent_part_id = part.id) desc,
    part.lifecycle_state = 'RELEASED' desc, part.released_at desc nulls last, part.id desc
  limit 1`;

/**
 * The lines of the engineering BOM that a run is pinned to, in total for what it built. Phantoms, and components that its mBOM
 * makes on the assembly, are replaced by their own lines. One statement.
 */
export const expectedLines = async (db: Kysely<Database>, runId: string): Promise<ExpectedLine[]> => {
  const { rows } = await sql<ExpectedLine>`
    with recursive line as (
      select expected.*, 1 as depth
      from run
      join part on part.part_number = run.pinned_ebom_part_number and part.revision = run.pinned_ebom_revision
      left join mbom on mbom.id = run.mbom_id
      left join part_inventory as built on built.id = run.part_inventory_id
      cross join lateral (
        select ebom_line.*, array[mbom.id, mbom.base_mbom_id] as mboms,
          ebom_line.quantity * case ebom_line.quantity_type when 'FIXED' then 1 else coalesce(built.quantity, run.planned_quantity) end as total
        from ebom_line where ebom_line.parent_part_id = part.id
      ) as expected
      where run.id = ${runId}
      union all
      select child.*, line.mboms,
        child.quantity * case child.quantity_type when 'FIXED' then 1 else line.total end, line.depth + 1
      from line
      cross join lateral (${assemblyOf}) as assembly
      join ebom_line as child on child.parent_part_id = assembly.id
      where line.depth < 50
    )
    select line.id as ebom_line_id, line.find_number, line.component_part_number as part_number, part.revision,
      line.total as quantity, line.unit_of_measure, line.quantity_type, line.is_optional
    from line
    left join part on part.id = line.component_part_id
    where not ${isMade} and not exists (${assemblyOf})
    order by line.find_number, line.id`.execute(db);
  return rows;
};

/** What is installed in the record that a run built, with the engineering line that each was planned for. One statement. */
export const fittedLines = async (db: Kysely<Database>, runId: string): Promise<FittedLine[]> => {
  const { rows } = await sql<FittedLine>`
    with recursive chain as (
      select need.id, need.id as from_id, array[]::uuid[] as via
      from run join build_requirement as need on need.part_inventory_id = run.part_inventory_id
      where run.id = ${runId}
      union all
      select chain.id, before.carried_from_id, chain.via || before.part_inventory_id
      from chain join build_requirement as before on before.id = chain.from_id
      where before.carried_from_id is not null
    )
    select item.origin_ebom_line_id as ebom_line_id, planned.part_number as planned_part_number, part.part_number,
      part.revision, installation.quantity, installation.ratio, stock.unit_of_measure,
      coalesce((
        select jsonb_agg(jsonb_build_object('supplierId', pack.supplier_id, 'fromUom', pack.from_uom, 'toUom', pack.to_uom,
          'numerator', pack.numerator::text, 'denominator', pack.denominator::text) order by pack.supplier_id nulls last, pack.id)
        from item_uom_conversion as pack
        where pack.item_id = stock.item_id and (pack.supplier_id is null or pack.supplier_id = stock.supplier_id)
      ), '[]') as packs
    from chain
    join build_requirement as requirement on requirement.id = chain.id
    join part_inventory as record on record.id = requirement.part_inventory_id
    join part as planned on planned.id = requirement.part_id
    left join mbom_item as item on item.id = requirement.origin_mbom_item_id
    join lateral (
      select own.id, own.part_inventory_id, own.ratio, own.installed_at,
        case when cardinality(chain.via) = 0 then own.quantity
          else round((own.quantity / parent.quantity - ${takenPerUnit('own.id', sql`chain.via`)}) * record.quantity, 6) end as quantity
      from abom_installation as own
      join part_inventory as parent on parent.id = own.parent_part_inventory_id
      where own.build_requirement_id = chain.from_id and own.removed_at is null
    ) as installation on installation.quantity > 0
    join part_inventory as stock on stock.id = installation.part_inventory_id
    join part on part.id = stock.part_id
    order by requirement.position, installation.installed_at, installation.id`.execute(db);
  return rows;
};
