import { sql, type Insertable, type Transaction, type Updateable } from 'kysely';
import { nowIn } from '../../../kernel/clock.ts';
import type { Database } from '../database.generated.ts';

type Tx = Transaction<Database>;

export const installationForUpdate = (tx: Tx, id: string) =>
  tx.selectFrom('abomInstallation').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

/** Parts that the manufacturing BOM lets stand in for a planned one, with their ratios. */
export const approvedSubstitutes = (tx: Tx, mbomItemId: string) =>
  tx
    .selectFrom('mbomItemSubstitute as substitute')
    .innerJoin('part', 'part.id', 'substitute.partId')
    .select(['part.id', 'part.partNumber', 'part.revision', 'substitute.ratio'])
    .where('substitute.mbomItemId', '=', mbomItemId)
    .orderBy('substitute.priority')
    .execute();

/** The revisions that notices in force put in the place of a component that an open run was planned with, one for one. */
export const replacedBy = (tx: Tx, runId: string, partId: string) =>
  tx
    .selectFrom('ecnNotice as notice')
    .innerJoin('part', 'part.id', 'notice.toPartId')
    .select(['part.id', 'part.partNumber', 'part.revision', sql<string>`'1'`.as('ratio')])
    .where('notice.runId', '=', runId)
    .where('notice.fromPartId', '=', partId)
    .where('notice.isComponent', '=', true)
    .where('part.lifecycleState', '=', 'RELEASED')
    .where((eb) => eb.or([eb('notice.effectiveFrom', 'is', null), eb('notice.effectiveFrom', '<=', nowIn(tx))]))
    .orderBy('part.id')
    .execute();

/** The number of the run that holds an installation in force of this serial number of an item, if any. */
export const installedSerial = async (tx: Tx, itemId: string, serialNumber: string): Promise<string | undefined> =>
  (
    await tx
      .selectFrom('abomInstallation as installation')
      .innerJoin('partInventory as stock', 'stock.id', 'installation.partInventoryId')
      .innerJoin('run', 'run.id', 'installation.runId')
      .select('run.number')
      .where('stock.itemId', '=', itemId)
      .where('stock.serialNumber', '=', serialNumber)
      .where('installation.removedAt', 'is', null)
      .limit(1)
      .executeTakeFirst()
  )?.number;

export const stepOfRun = (tx: Tx, runId: string, stepId: string) =>
  tx.selectFrom('runStep').select('id').where('id', '=', stepId).where('runId', '=', runId).executeTakeFirst();

export const requirementOf = (tx: Tx, id: string) =>
  tx.selectFrom('buildRequirement').selectAll().where('id', '=', id).executeTakeFirst();

export const requirementForUpdate = (tx: Tx, id: string) =>
  tx.selectFrom('buildRequirement').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

/** Changes a need and its version; answers the row as it is now. */
export const updateRequirement = (tx: Tx, id: string, changes: Updateable<Database['buildRequirement']>) =>
  tx
    .updateTable('buildRequirement')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

/** Whether something lies in a kit for a need, or a backflush of it is still open. */
export const waitingFor = async (tx: Tx, requirementId: string): Promise<boolean> => {
  const { rows } = await sql<{ waits: boolean }>`
    select exists (
      select from backflush_exception where build_requirement_id = ${requirementId} and status = 'OPEN'
    ) or exists (
      select from part_kit_item as item join part_kit_issue as issue on issue.part_kit_item_id = item.id
      where item.build_requirement_id = ${requirementId} and issue.ended_at is null
    ) as waits`.execute(tx);
  return rows[0]?.waits ?? false;
};

export const insertInstallation = (tx: Tx, row: Insertable<Database['abomInstallation']>) =>
  tx.insertInto('abomInstallation').values(row).returningAll().executeTakeFirstOrThrow();

/** Changes an installation and its version; answers the row as it is now. */
export const updateInstallation = (tx: Tx, id: string, changes: Updateable<Database['abomInstallation']>) =>
  tx
    .updateTable('abomInstallation')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
