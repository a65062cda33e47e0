import { sql, type Insertable, type Updateable } from 'kysely';
import { nowIn } from '../../../kernel/clock.ts';
import { isPositive } from '../../../kernel/decimal.ts';
import type { Tx } from '../command.ts';
import { totalOf, type Elements } from '../inventory/elements.rules.ts';
import type { Database } from '../database.generated.ts';

export const runOf = (tx: Tx, id: string) =>
  tx.selectFrom('run').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

export const insertRun = (tx: Tx, row: Insertable<Database['run']>) =>
  tx.insertInto('run').values(row).returningAll().executeTakeFirstOrThrow();

export const updateRun = (tx: Tx, id: string, changes: Updateable<Database['run']>) =>
  tx.updateTable('run').set(changes).where('id', '=', id).execute();

export const completionsOfRun = (tx: Tx, runId: string) =>
  tx.selectFrom('workOrderCompletion').selectAll().where('runId', '=', runId).orderBy('sequence').execute();

export const insertCompletion = (tx: Tx, row: Insertable<Database['workOrderCompletion']>) =>
  tx.insertInto('workOrderCompletion').values(row).returningAll().executeTakeFirstOrThrow();

/** Changes a completion and its version; answers the row as it is now. */
export const updateCompletion = (tx: Tx, id: string, changes: Updateable<Database['workOrderCompletion']>) =>
  tx
    .updateTable('workOrderCompletion')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

type Lines = {
  material: Insertable<Database['completionMaterialLine']>[];
  labor: Insertable<Database['completionLaborLine']>[];
  machine: Insertable<Database['completionMachineLine']>[];
  overhead: Insertable<Database['completionOverheadLine']>[];
  byProduct: Insertable<Database['completionByProductLine']>[];
};

export const insertLines = async (tx: Tx, { material, labor, machine, overhead, byProduct }: Lines): Promise<void> => {
  if (material.length > 0) await tx.insertInto('completionMaterialLine').values(material).execute();
  if (labor.length > 0) await tx.insertInto('completionLaborLine').values(labor).execute();
  if (machine.length > 0) await tx.insertInto('completionMachineLine').values(machine).execute();
  if (overhead.length > 0) await tx.insertInto('completionOverheadLine').values(overhead).execute();
  if (byProduct.length > 0) await tx.insertInto('completionByProductLine').values(byProduct).execute();
};

export const insertExceptions = async (tx: Tx, rows: Insertable<Database['completionException']>[]): Promise<void> => {
  if (rows.length > 0) await tx.insertInto('completionException').values(rows).execute();
};

export const openExceptionsOf = (tx: Tx, completionId: string) =>
  tx
    .selectFrom('completionException')
    .selectAll()
    .where('completionId', '=', completionId)
    .where('status', '=', 'OPEN')
    .orderBy('id')
    .forUpdate()
    .execute();

export const resolveException = (tx: Tx, id: string) =>
  tx
    .updateTable('completionException')
    .set({ status: 'RESOLVED', resolvedAt: nowIn(tx), version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .execute();

/** What a run was charged for a component so far: for what comes back from it. */
export const chargedFor = (tx: Tx, runId: string, itemId: string) =>
  tx
    .selectFrom('completionMaterialLine as line')
    .innerJoin('workOrderCompletion as done', 'done.id', 'line.workOrderCompletionId')
    .select([
      sql<string>`coalesce(sum(line.quantity), 0)`.as('quantity'),
      sql<string>`coalesce(sum(line.amount), 0)`.as('value'),
      sql<string>`coalesce(sum(line.amount - line.labor_amount - line.machine_amount - line.overhead_amount), 0)`.as(
        'material',
      ),
      sql<string>`coalesce(sum(line.labor_amount), 0)`.as('labor'),
      sql<string>`coalesce(sum(line.machine_amount), 0)`.as('machine'),
      sql<string>`coalesce(sum(line.overhead_amount), 0)`.as('overhead'),
    ])
    .where('done.runId', '=', runId)
    .where('line.itemId', '=', itemId)
    .executeTakeFirstOrThrow();

/** What stands in work in process for a run, and the material charged to it; in the currency of the books. */
export const wipOf = (tx: Tx, runId: string) =>
  tx
    .selectFrom('glPostingLine as line')
    .innerJoin('glAccount as account', 'account.id', 'line.glAccountId')
    .select([
      sql<string>`coalesce(sum(line.base_debit - line.base_credit), 0)`.as('balance'),
      sql<string>`coalesce(sum(line.base_debit - line.base_credit) filter (where line.cost_element = 'MATERIAL'), 0)`.as(
        'material',
      ),
    ])
    .where('account.role', '=', 'WIP')
    .where('line.runId', '=', runId)
    .executeTakeFirstOrThrow();

/** The rate of a work center on a day, with its code. */
export const rateOn = (tx: Tx, workCenterId: string, day: string) =>
  tx
    .selectFrom('workCenter as center')
    .leftJoin('workCenterRate as rate', (join) =>
      join
        .onRef('rate.workCenterId', '=', 'center.id')
        .on('rate.validFrom', '<=', day)
        .on((eb) => eb.or([eb('rate.validTo', 'is', null), eb('rate.validTo', '>', day)])),
    )
    .select(['center.code', 'rate.laborRate', 'rate.machineRate', 'rate.overheadRate', 'rate.currency'])
    .where('center.id', '=', workCenterId)
    .executeTakeFirst();

export const demandForUpdate = (tx: Tx, id: string) =>
  tx.selectFrom('demand').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

export const updateDemand = (tx: Tx, id: string, changes: Updateable<Database['demand']>) =>
  tx
    .updateTable('demand')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

/** What is left in stock of what a run made. */
export const leftOfRun = async (tx: Tx, runId: string): Promise<string> => {
  const { left } = await tx
    .selectFrom('costLayer as layer')
    .innerJoin('workOrderCompletion as done', 'done.id', 'layer.workOrderCompletionId')
    .innerJoin('financialInventory as stock', 'stock.id', 'layer.financialInventoryId')
    .select(sql<string>`coalesce(sum(layer.quantity_remaining), 0)`.as('left'))
    .where('done.runId', '=', runId)
    .where('stock.stockStatus', '=', 'UNRESTRICTED')
    .executeTakeFirstOrThrow();
  return left;
};

const raised = (perPiece: string) => sql<string>`greatest(0, unit_cost + ${perPiece}::numeric)`;

// The part of the raised cost that an element has in the run.
const share = (element: string, perPiece: string, of: Elements) => {
  const all = totalOf(of);
  if (!isPositive(all) || !isPositive(element)) return sql<string>`0`;
  return sql<string>`round(${raised(perPiece)} * ${element}::numeric / ${all}::numeric, 6)`;
};

/** Spreads a value over what is left in stock of what a run made, which is made of what the run is now. */
export const addToLayersOfRun = (tx: Tx, stockId: string, runId: string, perPiece: string, of: Elements) =>
  tx
    .updateTable('costLayer')
    .set({
      unitCost: raised(perPiece),
      laborCost: share(of.labor, perPiece, of),
      machineCost: share(of.machine, perPiece, of),
      overheadCost: share(of.overhead, perPiece, of),
    })
    .where('financialInventoryId', '=', stockId)
    .where('quantityRemaining', '>', '0')
    .where('workOrderCompletionId', 'in', (eb) =>
      eb.selectFrom('workOrderCompletion').select('id').where('runId', '=', runId),
    )
    .execute();

/** What scrapped pieces of a run cost before a completion, and how many they were. */
export const scrapOf = async (tx: Tx, runId: string, but: string): Promise<{ value: string; pieces: string }> => {
  const { value } = await tx
    .selectFrom('glPostingLine as line')
    .innerJoin('glAccount as account', 'account.id', 'line.glAccountId')
    .select(sql<string>`coalesce(sum(line.base_debit - line.base_credit), 0)`.as('value'))
    .where('account.role', '=', 'SCRAP')
    .where('line.runId', '=', runId)
    .executeTakeFirstOrThrow();
  const { pieces } = await tx
    .selectFrom('workOrderCompletion')
    .select(sql<string>`coalesce(sum(quantity_scrapped), 0)`.as('pieces'))
    .where('runId', '=', runId)
    .where('id', '<>', but)
    .executeTakeFirstOrThrow();
  return { value, pieces };
};

/** The last line number of a completion's material, 0 where it has none. */
export const lastMaterialLine = async (tx: Tx, completionId: string): Promise<number> =>
  (
    await tx
      .selectFrom('completionMaterialLine')
      .select(({ fn }) => fn.max('lineNumber').as('last'))
      .where('workOrderCompletionId', '=', completionId)
      .executeTakeFirst()
  )?.last ?? 0;
