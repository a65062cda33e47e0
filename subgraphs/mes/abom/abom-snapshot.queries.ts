import { sql, type Insertable, type Transaction } from 'kysely';
import type { Database } from '../database.generated.ts';
import { takenPerUnit } from './carried.queries.ts';

type Tx = Transaction<Database>;

export type TreeLine = {
  path: string[];
  partNumber: string;
  revision: string;
  serialNumber: string | null;
  lotNumber: string | null;
  location: string | null;
  used: string;
  installed: string;
  parentQuantity: string;
  unitOfMeasure: string;
  referenceDesignator: string | null;
  substituteForPartNumber: string | null;
  ratio: string;
  isDeviation: boolean;
  deviationIssueNumber: string | null;
  ebomRevision: string;
  installedAt: Date;
  installedBy: string;
};

/**
 * Everything in a record and in what it is made of, all levels, with how much of it is in the record. A record carved off another has that
 * one's components. One statement.
 */
export const treeLines = async (tx: Tx, partInventoryId: string): Promise<TreeLine[]> => {
  const { rows } = await sql<TreeLine>`
    with recursive tree (holder_id, used, path, trail, installation_id, installed, via) as (
      select id, quantity::numeric, (array[]::text[]) collate "C", array[]::uuid[], null::uuid, null::numeric, array[]::uuid[]
      from part_inventory where id = ${partInventoryId}
      union all
      select next.holder_id, next.used, next.path, next.trail, next.installation_id, next.installed, next.via
      from tree
      join part_inventory as holder on holder.id = tree.holder_id
      cross join lateral (
        select share.part_inventory_id as holder_id,
          round((share.installed) * tree.used / nullif(holder.quantity, 0), 18) as used,
          tree.path || part.part_number as path, tree.trail || share.id as trail, share.id as installation_id, share.installed,
          array[]::uuid[] as via
        from (
          select installation.*,
            installation.quantity - ${takenPerUnit('installation.id', sql`tree.via`)} * holder.quantity as installed
          from abom_installation as installation
          where installation.parent_part_inventory_id = holder.id and installation.removed_at is null
        ) as share
        join part_inventory as component on component.id = share.part_inventory_id
        join part on part.id = component.part_id
        where round(share.installed, 9) > 0
        union all
        select holder.split_from_id, tree.used, tree.path, tree.trail, null, null, tree.via || holder.id
        where holder.split_from_id is not null
      ) as next
      where cardinality(tree.trail) < 50 and cardinality(tree.via) < 100
    )
    select tree.path, part.part_number, part.revision, stock.serial_number, stock.lot_number, location.name as location,
      coalesce(tree.used, 0) as used, round(tree.installed, 6) as installed, parent.quantity as parent_quantity, stock.unit_of_measure,
      installation.reference_designator, planned.part_number as substitute_for_part_number, installation.ratio,
      need.is_deviation, issue.number as deviation_issue_number, parent_part.revision as ebom_revision,
      installation.installed_at, installation.installed_by
    from tree
    join abom_installation as installation on installation.id = tree.installation_id
    join part_inventory as stock on stock.id = installation.part_inventory_id
    join part on part.id = stock.part_id
    join part_inventory as parent on parent.id = installation.parent_part_inventory_id
    join part as parent_part on parent_part.id = parent.part_id
    join build_requirement as need on need.id = installation.build_requirement_id
    left join location on location.id = installation.location_at_install_id
    left join part as planned on planned.id = installation.substitute_for_part_id
    left join issue on issue.id = need.deviation_issue_id
    order by tree.trail`.execute(tx);
  return rows;
};

/** The last as-built record of a part inventory. */
export const lastSnapshot = (tx: Tx, partInventoryId: string) =>
  tx
    .selectFrom('abomSnapshot')
    .select(['snapshotVersion', 'contentHash'])
    .where('partInventoryId', '=', partInventoryId)
    .orderBy('snapshotVersion', 'desc')
    .limit(1)
    .executeTakeFirst();

export const insertSnapshot = (tx: Tx, row: Insertable<Database['abomSnapshot']>) =>
  tx.insertInto('abomSnapshot').values(row).returningAll().executeTakeFirstOrThrow();

/** The steps that a run has beside those of its procedure, by position. */
export const addedStepsOf = (tx: Tx, runId: string) =>
  tx
    .selectFrom('runStep')
    .select(['position', 'title', 'status', 'addedBy', 'addedReason'])
    .where('runId', '=', runId)
    .where('addedBy', 'is not', null)
    .orderBy('position')
    .execute();

/** The steps of its procedure that were written anew for a run, by position. */
export const changedStepsOf = (tx: Tx, runId: string) =>
  tx
    .selectFrom('runStep')
    .select(['position', 'title', 'status', 'changedAt', 'changedBy', 'changedReason'])
    .where('runId', '=', runId)
    .where('changedAt', 'is not', null)
    .where('addedBy', 'is', null)
    .orderBy('position')
    .execute();
