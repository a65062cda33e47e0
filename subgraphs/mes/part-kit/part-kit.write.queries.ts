import { sql, type Insertable, type Kysely, type Updateable } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

export const kitForUpdate = (tx: Tx, id: string) =>
  tx.selectFrom('partKit').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

export const itemsOfKit = (tx: Tx, kitId: string) =>
  tx.selectFrom('partKitItem').selectAll().where('partKitId', '=', kitId).orderBy('position').execute();

/** All that was ever put into a kit, oldest first. */
export const issuesOfKit = (db: Kysely<Database>, kitId: string) =>
  db
    .selectFrom('partKitIssue as issue')
    .innerJoin('partKitItem as item', 'item.id', 'issue.partKitItemId')
    .selectAll('issue')
    .where('item.partKitId', '=', kitId)
    .orderBy('issue.issuedAt')
    .orderBy('issue.id')
    .execute();

// What stands in the kits of a run, oldest first.
const openIssuesOf = (tx: Tx, runId: string) =>
  tx
    .selectFrom('partKitIssue as issue')
    .innerJoin('partKitItem as item', 'item.id', 'issue.partKitItemId')
    .innerJoin('partKit as kit', 'kit.id', 'item.partKitId')
    .selectAll('issue')
    .select('item.partKitId')
    .where('kit.runId', '=', runId)
    .where('issue.endedAt', 'is', null)
    .orderBy('issue.issuedAt')
    .orderBy('issue.id');

/** What of a record of stock stands in the kits of a run, oldest first. */
export const issuesForRun = (tx: Tx, runId: string, partInventoryId: string) =>
  openIssuesOf(tx, runId).where('issue.partInventoryId', '=', partInventoryId).execute();

/** What the kits of a run hold for a need, oldest first. */
export const issuesForNeed = (tx: Tx, runId: string, requirementId: string) =>
  openIssuesOf(tx, runId).where('item.buildRequirementId', '=', requirementId).execute();

/** What an installation took from kits, with where its kit stands. */
export const issuesTakenBy = (tx: Tx, installationId: string) =>
  tx
    .selectFrom('partKitIssue as issue')
    .innerJoin('partKitItem as item', 'item.id', 'issue.partKitItemId')
    .innerJoin('partKit as kit', 'kit.id', 'item.partKitId')
    .selectAll('issue')
    .select(['kit.status', 'kit.runId'])
    .where('issue.abomInstallationId', '=', installationId)
    .orderBy('issue.issuedAt')
    .orderBy('issue.id')
    .forUpdate('issue')
    .execute();

export type KitNeed = {
  id: string;
  partId: string;
  itemId: string;
  baseUom: string;
  unitOfMeasure: string;
  /** What the whole record needs, in `unitOfMeasure`. */
  required: string;
  /** What open kits of the run list of it and was not installed from them, in the part's base unit. */
  listed: string;
};

/** What a run's record needs that somebody picks: all but what is built in place, and what is backflushed unless that is asked for. */
export const kitNeeds = async (
  tx: Tx,
  { id, partInventoryId }: { id: string; partInventoryId: string | null },
  { kitGroup, includeBackflushed }: { kitGroup: string | null; includeBackflushed: boolean },
): Promise<KitNeed[]> => {
  const { rows } = await sql<KitNeed>`
    select need.id, need.part_id, part.item_id, part.base_uom, need.unit_of_measure,
      coalesce(need.quantity_per_parent_part_inventory * record.quantity, need.fixed_quantity_per_build_requirement) as required,
      coalesce((select sum(item.quantity - coalesce((select sum(round(issue.quantity / issue.ratio, 6)) from part_kit_issue as issue
          where issue.part_kit_item_id = item.id and issue.consumed), 0))
        from part_kit_item as item join part_kit as kit on kit.id = item.part_kit_id
        where item.build_requirement_id = need.id and kit.run_id = ${id} and kit.status <> 'COMPLETE'), 0) as listed
    from build_requirement as need
    join part_inventory as record on record.id = need.part_inventory_id
    join part on part.id = need.part_id
    left join mbom_item as line on line.id = need.origin_mbom_item_id
    where need.part_inventory_id = ${partInventoryId} and not need.made_on_assembly and need.omitted_at is null
      and (${includeBackflushed} or not coalesce(line.backflush, false))
      and (${kitGroup}::text is null or line.kit_group = ${kitGroup})
    order by need.position, need.id`.execute(tx);
  return rows;
};

export const insertKit = (tx: Tx, row: Insertable<Database['partKit']>) =>
  tx.insertInto('partKit').values(row).returningAll().executeTakeFirstOrThrow();

export const insertKitItem = (tx: Tx, row: Insertable<Database['partKitItem']>) =>
  tx.insertInto('partKitItem').values(row).returningAll().executeTakeFirstOrThrow();

export const insertKitIssue = (tx: Tx, row: Insertable<Database['partKitIssue']>) =>
  tx.insertInto('partKitIssue').values(row).returningAll().executeTakeFirstOrThrow();

/** Changes a kit and its version; answers it as it is now. */
export const updateKit = (tx: Tx, id: string, changes: Updateable<Database['partKit']>) =>
  tx
    .updateTable('partKit')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

export const updateKitIssue = async (
  tx: Tx,
  id: string,
  changes: Updateable<Database['partKitIssue']>,
): Promise<void> => {
  await tx
    .updateTable('partKitIssue')
    .set({ ...changes, updatedAt: sql`now()` })
    .where('id', '=', id)
    .execute();
};

export const deleteKit = async (tx: Tx, id: string): Promise<void> => {
  await tx.deleteFrom('partKitItem').where('partKitId', '=', id).execute();
  await tx.deleteFrom('partKit').where('id', '=', id).execute();
};
