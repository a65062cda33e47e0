import { sql, type Kysely, type Transaction } from 'kysely';
import type { Database } from '../database.generated.ts';

export type StepCounts = { runStepId: string; back: string; waiting: string; scrapped: string };

/**
 * Of outside work on steps, in the run's unit: how many pieces are back from the supplier, how many of them are rejects that wait for a
 * decision, and how many were scrapped; with what came for steps of runs that were merged into theirs. Steps that no receipt was against,
 * or that were merged away, are left out.
 */
export const countsOfSteps = async (
  db: Kysely<Database> | Transaction<Database>,
  stepIds: readonly string[],
): Promise<StepCounts[]> => {
  const { rows } = await sql<StepCounts>`
    with recursive work as (
      select id, id as run_step_id from run_step where id = any (${stepIds}::uuid[]) and merged_into_id is null
      union all
      select step.id, work.run_step_id from work join run_step as step on step.merged_into_id = work.id
    )
    select work.run_step_id, sum(item.base_quantity) as back,
      sum(round((sign(item.quantity) * item.withheld_quantity - item.rejects_scrapped) * item.base_quantity / item.order_quantity, 6)) as waiting,
      sum(round(item.rejects_scrapped * item.base_quantity / item.order_quantity, 6)) as scrapped
    from work
    join purchase_order_line as line on line.run_step_id = work.id
    join receipt_item as item on item.purchase_order_line_id = line.id
    group by work.run_step_id`.execute(db);
  return rows;
};

/** As `countsOfSteps`, of one step. */
export const stepCounts = async (tx: Transaction<Database>, runStepId: string): Promise<StepCounts> =>
  (await countsOfSteps(tx, [runStepId]))[0] ?? { runStepId, back: '0', waiting: '0', scrapped: '0' };

export type OpenWork = { poNumber: string; lineNumber: number; step: string; expected: string; uom: string };

/**
 * Order lines by which a supplier is still to work on steps of a run, and how much they wait for, in their own unit: not what is canceled,
 * closed, also short, or within what may be missing of it. Rejects came back as well.
 */
export const openWorkOfRun = async (tx: Transaction<Database>, runId: string): Promise<OpenWork[]> => {
  const { rows } = await sql<OpenWork>`
    with recursive work as (
      select id, title from run_step where run_id = ${runId} and merged_into_id is null
      union all
      select step.id, work.title from work join run_step as step on step.merged_into_id = work.id
    )
    select line.po_number, line.line_number, work.title as step, line.uom,
      line.quantity_ordered - coalesce(sum(item.order_quantity), 0) as expected
    from work
    join purchase_order_line as line on line.run_step_id = work.id
    left join receipt_item as item on item.purchase_order_line_id = line.id
    where line.line_type = 'OUTSIDE_PROCESSING' and line.status not in ('CANCELED', 'CLOSED') and not line.receiving_complete
    group by line.id, work.title
    having line.quantity_ordered * (1 - line.under_receipt_tolerance_percent / 100) > coalesce(sum(item.order_quantity), 0)
    order by line.po_number, line.line_number`.execute(tx);
  return rows;
};

// The step that an order line is for; of a run that was merged away, the one that took it over.
const stepsOfLines = (lineIds: readonly string[]) =>
  sql<{ lineId: string; stepId: string }>`(
    with recursive work as (
      select line.id as line_id, step.id as step_id, step.merged_into_id
      from purchase_order_line as line join run_step as step on step.id = line.run_step_id
      where line.id = any (${lineIds}::uuid[])
      union all
      select work.line_id, step.id, step.merged_into_id from work join run_step as step on step.id = work.merged_into_id
    )
    select line_id, step_id from work where merged_into_id is null
  )`.as('work');

/** The runs of the steps that order lines are for, with the records that they build; nothing of other lines. */
export const worksOfLines = (db: Kysely<Database>, lineIds: readonly string[]) =>
  db
    .selectFrom(stepsOfLines(lineIds))
    .innerJoin('runStep as step', 'step.id', 'work.stepId')
    .innerJoin('run', 'run.id', 'step.runId')
    .leftJoin('partInventory as product', 'product.id', 'run.partInventoryId')
    .select(['work.lineId', 'step.id as stepId', 'run.id as runId', 'run.number', 'run.siteId', 'run.partId'])
    .select(['product.serialNumber', 'product.lotNumber'])
    .execute();

/** As `worksOfLines`, of one line; undefined where it is for no step. */
export const workOfLine = async (db: Kysely<Database>, lineId: string) => (await worksOfLines(db, [lineId]))[0];

/** The runs whose steps these order lines are for: what their receipts lock. */
export const runsOfLines = async (db: Kysely<Database>, lineIds: readonly string[]): Promise<string[]> =>
  (
    await db
      .selectFrom(stepsOfLines(lineIds))
      .innerJoin('runStep as step', 'step.id', 'work.stepId')
      .select('step.runId')
      .distinct()
      .execute()
  ).map(({ runId }) => runId);

/** What the record of a run needs that may have been sent to a step's supplier: not what belongs to another step. */
export const needsOfStep = (
  tx: Transaction<Database>,
  run: { id: string; partInventoryId: string },
  stepId: string | null,
) =>
  tx
    .selectFrom('buildRequirement as need')
    .leftJoin('mbomItem as line', 'line.id', 'need.originMbomItemId')
    .selectAll('need')
    .select('line.stepId')
    .where('need.partInventoryId', '=', run.partInventoryId)
    .where('need.madeOnAssembly', '=', false)
    .where((eb) => eb.or([eb('line.stepId', 'is', null), eb('line.stepId', '=', stepId)]))
    .orderBy('need.position')
    .orderBy('need.id')
    .execute();

/** What ERP must know of the runs whose steps these order lines are for, before their first increments. */
export const runFactsOfLines = (tx: Transaction<Database>, lineIds: readonly string[]) =>
  tx
    .selectFrom(stepsOfLines(lineIds))
    .innerJoin('runStep as step', 'step.id', 'work.stepId')
    .innerJoin('run', 'run.id', 'step.runId')
    .innerJoin('part', 'part.id', 'run.partId')
    .select(['work.lineId', 'step.id as runStepId', 'run.id as runId', 'run.number', 'run.partId', 'part.itemId'])
    .select(['run.plannedQuantity', 'run.demandId', 'run.project', 'run.department', 'run.costCenter'])
    .execute();
