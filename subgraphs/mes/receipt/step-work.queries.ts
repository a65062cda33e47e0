import { sql, type Kysely, type Transaction } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

export type StepCounts = { runStepId: string; back: string; waiting: string; scrapped: string };

/**
 * Of outside work on steps, in the run's unit: how many pieces are back from the supplier, how many of them are rejects that wait for a
 * decision, and how many were scrapped. Steps that no receipt was against are left out.
 */
export const countsOfSteps = async (
  db: Kysely<Database> | Transaction<Database>,
  stepIds: readonly string[],
): Promise<StepCounts[]> => {
  const { rows } = await sql<StepCounts>`
    select line.run_step_id, sum(item.base_quantity) as back,
      sum(round((sign(item.quantity) * item.withheld_quantity - item.rejects_scrapped) * item.base_quantity / item.order_quantity, 6)) as waiting,
      sum(round(item.rejects_scrapped * item.base_quantity / item.order_quantity, 6)) as scrapped
    from purchase_order_line as line
    join receipt_item as item on item.purchase_order_line_id = line.id
    where line.run_step_id = any (${stepIds}::uuid[])
    group by line.run_step_id`.execute(db);
  return rows;
};

/** As `countsOfSteps`, of one step. */
export const stepCounts = async (tx: Tx, runStepId: string): Promise<StepCounts> =>
  (await countsOfSteps(tx, [runStepId]))[0] ?? { runStepId, back: '0', waiting: '0', scrapped: '0' };

/** The run of the step that an order line is for, with the record that it builds; undefined for other lines. */
export const workOfLine = (db: Kysely<Database>, lineId: string) =>
  db
    .selectFrom('purchaseOrderLine as line')
    .innerJoin('runStep as step', 'step.id', 'line.runStepId')
    .innerJoin('run', 'run.id', 'step.runId')
    .leftJoin('partInventory as product', 'product.id', 'run.partInventoryId')
    .select(['step.id as stepId', 'run.id as runId', 'run.number', 'run.siteId', 'run.partId'])
    .select(['product.serialNumber', 'product.lotNumber'])
    .where('line.id', '=', lineId)
    .executeTakeFirst();

/** The runs whose steps these order lines are for: what their receipts lock. */
export const runsOfLines = async (db: Kysely<Database>, lineIds: readonly string[]): Promise<string[]> =>
  (
    await db
      .selectFrom('purchaseOrderLine as line')
      .innerJoin('runStep as step', 'step.id', 'line.runStepId')
      .select('step.runId')
      .distinct()
      .where('line.id', '=', sql<string>`any(${lineIds}::uuid[])`)
      .execute()
  ).map(({ runId }) => runId);

/** What the record of a run needs that may have been sent to a step's supplier: not what belongs to another step. */
export const needsOfStep = (tx: Tx, run: { id: string; partInventoryId: string }, stepId: string | null) =>
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

/** What ERP must know of a run before its first increment. */
export const runFactsOfLine = (tx: Tx, lineId: string) =>
  tx
    .selectFrom('purchaseOrderLine as line')
    .innerJoin('runStep as step', 'step.id', 'line.runStepId')
    .innerJoin('run', 'run.id', 'step.runId')
    .innerJoin('part', 'part.id', 'run.partId')
    .select(['step.id as runStepId', 'run.id as runId', 'run.number', 'run.partId', 'part.itemId'])
    .select(['run.plannedQuantity', 'run.demandId', 'run.project', 'run.department', 'run.costCenter'])
    .where('line.id', '=', lineId)
    .executeTakeFirst();
