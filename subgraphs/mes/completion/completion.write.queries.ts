import { sql, type Insertable, type Transaction } from 'kysely';
import type { Database } from '../database.generated.ts';
import type { Consumption } from '../run/consumption.queries.ts';

type Tx = Transaction<Database>;

/** The last sequence of a run, 0 where it has none. */
export const lastSequence = async (tx: Tx, runId: string): Promise<number> =>
  (
    await tx
      .selectFrom('runCompletion')
      .select(({ fn }) => fn.max('sequence').as('last'))
      .where('runId', '=', runId)
      .executeTakeFirst()
  )?.last ?? 0;

/** What the increments of a run told of its consumption, summed as consumption is. */
export const toldConsumption = async (tx: Tx, runId: string): Promise<Consumption[]> =>
  tx
    .selectFrom('runCompletionMaterial as line')
    .innerJoin('runCompletion as completion', 'completion.id', 'line.runCompletionId')
    .select(['completion.runId', 'line.kind', 'line.partId', 'line.locationId', 'line.lotNumber', 'line.serialNumber'])
    .select(['line.unitOfMeasure', sql<string>`sum(line.quantity)`.as('quantity')])
    .where('completion.runId', '=', runId)
    .groupBy(['completion.runId', 'line.kind', 'line.partId', 'line.locationId', 'line.lotNumber'])
    .groupBy(['line.serialNumber', 'line.unitOfMeasure'])
    .execute();

export type Hours = {
  kind: 'LABOR' | 'MACHINE';
  runStepId: string | null;
  workCenterId: string | null;
  laborType: 'DIRECT' | 'INDIRECT' | 'SETUP' | 'REWORK' | null;
  hours: string;
};

/** Hours of ended labor and machine entries of a run that no increment has told yet. */
export const untoldHours = async (tx: Tx, runId: string): Promise<Hours[]> => {
  const { rows } = await sql<Hours>`
    with spent as (
      select 'LABOR'::completion_operation_kind as kind, entry.run_step_id, step.work_center_id, entry.labor_type,
        extract(epoch from entry.ended_at - entry.started_at) / 3600 as hours
      from labor_entry as entry left join run_step as step on step.id = entry.run_step_id
      where entry.run_id = ${runId} and entry.ended_at is not null
      union all
      select 'MACHINE', run_step_id, work_center_id, case when state = 'SETUP' then 'SETUP'::labor_type end, extract(epoch from ended_at - started_at) / 3600
      from machine_entry where run_id = ${runId} and ended_at is not null and state <> 'DOWN'
      union all
      select line.kind, line.run_step_id, line.work_center_id, line.labor_type, -line.hours
      from run_completion_operation as line join run_completion as completion on completion.id = line.run_completion_id
      where completion.run_id = ${runId}
    )
    select kind, run_step_id, work_center_id, labor_type, round(sum(hours), 6) as hours
    from spent
    group by kind, run_step_id, work_center_id, labor_type
    having round(sum(hours), 6) <> 0
    order by kind, run_step_id, work_center_id, labor_type`.execute(tx);
  return rows;
};

export const insertCompletion = (tx: Tx, row: Insertable<Database['runCompletion']>) =>
  tx.insertInto('runCompletion').values(row).returningAll().executeTakeFirstOrThrow();

export const insertMaterials = async (tx: Tx, rows: Insertable<Database['runCompletionMaterial']>[]): Promise<void> => {
  if (rows.length > 0) await tx.insertInto('runCompletionMaterial').values(rows).execute();
};

export const insertOperations = async (
  tx: Tx,
  rows: Insertable<Database['runCompletionOperation']>[],
): Promise<void> => {
  if (rows.length > 0) await tx.insertInto('runCompletionOperation').values(rows).execute();
};

export const insertByProducts = async (
  tx: Tx,
  rows: readonly Insertable<Database['runCompletionByProduct']>[],
): Promise<void> => {
  if (rows.length > 0) await tx.insertInto('runCompletionByProduct').values(rows).execute();
};

export const byProductsOf = (tx: Tx, runCompletionId: string) =>
  tx
    .selectFrom('runCompletionByProduct')
    .selectAll()
    .where('runCompletionId', '=', runCompletionId)
    .orderBy('position')
    .execute();

export const completionOf = (tx: Tx, id: string) =>
  tx.selectFrom('runCompletion').selectAll().where('id', '=', id).executeTakeFirst();

/** Whether an increment was taken back. */
export const isReversed = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.selectFrom('runCompletion').select('id').where('reversesId', '=', id).executeTakeFirst()) !== undefined;

/** The item of each of these parts. */
export const itemsOfParts = async (tx: Tx, partIds: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const rows = await tx
    .selectFrom('part')
    .select(['id', 'itemId'])
    .where('id', 'in', [...new Set(partIds)])
    .execute();
  return new Map(rows.map(({ id, itemId }) => [id, itemId]));
};

/** What a record is of, and its serial number. */
export const pieceOf = (tx: Tx, partInventoryId: string) =>
  tx
    .selectFrom('partInventory')
    .innerJoin('part', 'part.id', 'partInventory.partId')
    .select(['part.partNumber', 'part.trackingType', 'partInventory.serialNumber'])
    .where('partInventory.id', '=', partInventoryId)
    .executeTakeFirst();

/** Serial components of which fewer are installed than so many units of a record need. */
export const serialsMissing = async (tx: Tx, partInventoryId: string, units: string) => {
  const { rows } = await sql<{ partNumber: string; needed: string; installed: string }>`
    select part.part_number, need.quantity_per_parent_part_inventory * ${units}::numeric as needed,
      coalesce(sum(installation.quantity / installation.ratio), 0) as installed
    from build_requirement as need
    join part on part.id = need.part_id and part.tracking_type = 'SERIAL'
    left join abom_installation as installation
      on installation.build_requirement_id = need.id and installation.removed_at is null
    where need.part_inventory_id = ${partInventoryId} and not need.made_on_assembly and need.omitted_at is null and need.carried_from_id is null
      and need.quantity_per_parent_part_inventory is not null
    group by need.id, part.part_number
    having coalesce(sum(installation.quantity / installation.ratio), 0)
      < need.quantity_per_parent_part_inventory * ${units}::numeric
    order by part.part_number`.execute(tx);
  return rows;
};

/** What keeps a run from closing: backflush left to post, and issues that are open. */
export const openMatters = async (tx: Tx, runId: string) => {
  const { rows } = await sql<{ backflush: number; issues: string[] }>`
    select (select count(*)::integer from backflush_exception where run_id = ${runId} and status = 'OPEN') as backflush,
      array(select number from issue where run_id = ${runId} and status <> 'RESOLVED' order by number) as issues`.execute(
    tx,
  );
  return rows[0] ?? { backflush: 0, issues: [] };
};

/** A run that is done and open, at a site whose runs close by themselves; undefined for any other. */
export const runClosingItself = (tx: Tx, id: string) =>
  tx
    .selectFrom('run')
    .innerJoin('site', 'site.id', 'run.siteId')
    .selectAll('run')
    .where('run.id', '=', id)
    .where('run.status', 'in', ['COMPLETE', 'PARTIAL_COMPLETE'])
    .where('run.closedAt', 'is', null)
    .where('site.closesRuns', '=', 'AT_COMPLETE')
    .executeTakeFirst();

/** Whether anything is installed in a record. */
export const hasInstallations = async (tx: Tx, partInventoryId: string): Promise<boolean> =>
  (await tx
    .selectFrom('abomInstallation')
    .select('id')
    .where('parentPartInventoryId', '=', partInventoryId)
    .where('removedAt', 'is', null)
    .limit(1)
    .executeTakeFirst()) !== undefined;
