import { sql, type Kysely, type Selectable } from 'kysely';
import type { Database } from '../database.generated.ts';
import type { CostBreakdownParent, JobCostParent } from '../parents.ts';

type Elements = Record<'material' | 'labor' | 'machine' | 'overhead', string>;
type Prefixed<Name extends string> = { [Element in keyof Elements as `${Name}${Capitalize<Element>}`]: string };
type CostRow = Selectable<Database['run']> & {
  books: string;
  good: string;
  scrapped: string;
  wip: string;
} & Prefixed<'planned'> &
  Prefixed<'actual'> &
  Prefixed<'posted'>;

const by = (element: string, alias: string) =>
  sql`coalesce(sum(amount) filter (where element = ${sql.lit(element)}), 0) as ${sql.ref(alias)}`;

const elements = sql.join([
  by('MATERIAL', 'material'),
  by('LABOR', 'labor'),
  by('MACHINE', 'machine'),
  by('OVERHEAD', 'overhead'),
]);

/**
 * Amounts of completions that count, by run and element; by-products lower the material, what suppliers did on the run raises it, and what
 * the floor reported and the books could not charge yet counts at what its item costs (4.5): at nothing while that is not known.
 */
const reported = (runs: readonly string[]) => sql`
  select done.run_id, line.element, line.amount
  from work_order_completion as done
  join lateral (
    select 'MATERIAL' as element, amount from completion_material_line where work_order_completion_id = done.id
    union all select 'MATERIAL', -amount from completion_by_product_line where work_order_completion_id = done.id
    union all select 'LABOR', amount from completion_labor_line where work_order_completion_id = done.id
    union all select 'MACHINE', amount from completion_machine_line where work_order_completion_id = done.id
    union all select 'OVERHEAD', amount from completion_overhead_line where work_order_completion_id = done.id
  ) as line on true
  where done.run_id = any (${runs}::uuid[]) and done.status <> 'REVERSED'
  union all
  select done.run_id, 'MATERIAL', round(missing.quantity * coalesce(
    case when financials.cost_method = 'STANDARD' then financials.standard_cost else financials.average_cost end, 0), 6)
  from work_order_completion as done
  join completion_exception as missing on missing.completion_id = done.id and missing.status = 'OPEN'
  join item on item.id = missing.item_id and item.base_uom = missing.unit_of_measure
  join item_financials as financials on financials.item_id = item.id
  where done.run_id = any (${runs}::uuid[]) and done.status <> 'REVERSED'
  union all
  select line.run_id, 'MATERIAL', line.base_debit - line.base_credit
  from gl_posting_line as line
  join gl_posting as journal on journal.id = line.gl_posting_id and journal.source_type = 'ITEM_RECEIPT'
  join gl_account as account on account.id = line.gl_account_id and account.role = 'WIP'
  where line.run_id = any (${runs}::uuid[]) and line.cost_element = 'MATERIAL'`;

/** Lines on the WIP account for a run; those with a cost element are charges, the others move output and variances. */
const booked = (runs: readonly string[]) => sql`
  select line.run_id, line.cost_element::text as element, line.base_debit - line.base_credit as amount
  from gl_posting_line as line join gl_account as account on account.id = line.gl_account_id and account.role = 'WIP'
  where line.run_id = any (${runs}::uuid[])`;

const planned = (element: string) =>
  sql`round(run.planned_quantity * coalesce(financials.${sql.ref(`standard_${element}_cost`)}, 0), 6) as ${sql.ref(`planned_${element}`)}`;

const costsOf = (runs: readonly string[]) => sql<CostRow>`
  with reported as (select run_id, ${elements} from (${reported(runs)}) as line group by run_id),
    booked as (select run_id, sum(amount) as wip, ${elements} from (${booked(runs)}) as line group by run_id),
    made as (
      select run_id, sum(quantity_completed) as good, sum(quantity_scrapped) as scrapped from work_order_completion
      where run_id = any (${runs}::uuid[]) and status <> 'REVERSED' group by run_id
    )
  select run.*, coalesce(subsidiary.currency, financials.currency) as books,
    ${sql.join(['material', 'labor', 'machine', 'overhead'].map(planned))},
    coalesce(made.good, 0) as good, coalesce(made.scrapped, 0) as scrapped, coalesce(booked.wip, 0) as wip,
    coalesce(reported.material, 0) as actual_material, coalesce(reported.labor, 0) as actual_labor,
    coalesce(reported.machine, 0) as actual_machine, coalesce(reported.overhead, 0) as actual_overhead,
    coalesce(booked.material, 0) as posted_material, coalesce(booked.labor, 0) as posted_labor,
    coalesce(booked.machine, 0) as posted_machine, coalesce(booked.overhead, 0) as posted_overhead
  from run
  left join site_financials on site_financials.site_id = run.site_id
  left join subsidiary on subsidiary.id = site_financials.subsidiary_id
  left join item_financials as financials on financials.item_id = run.item_id
  left join made on made.run_id = run.id
  left join reported on reported.run_id = run.id
  left join booked on booked.run_id = run.id
  where run.id = any (${runs}::uuid[]) and coalesce(subsidiary.currency, financials.currency) is not null`;

const breakdown = (currency: string, { material, labor, machine, overhead }: Elements): CostBreakdownParent => ({
  material,
  labor,
  machine,
  overhead,
  currency,
});

const jobCost = (row: CostRow): JobCostParent => ({
  run: row,
  currency: row.books,
  quantityCompleted: row.good,
  quantityScrapped: row.scrapped,
  planned: breakdown(row.books, {
    material: row.plannedMaterial,
    labor: row.plannedLabor,
    machine: row.plannedMachine,
    overhead: row.plannedOverhead,
  }),
  actual: breakdown(row.books, {
    material: row.actualMaterial,
    labor: row.actualLabor,
    machine: row.actualMachine,
    overhead: row.actualOverhead,
  }),
  posted: breakdown(row.books, {
    material: row.postedMaterial,
    labor: row.postedLabor,
    machine: row.postedMachine,
    overhead: row.postedOverhead,
  }),
  wipBalance: row.wip,
});

/** What runs should cost, what their completions say, and what is booked: one statement for all of them. Source: ruling R13. */
export const jobCosts = async (db: Kysely<Database>, runs: readonly string[]): Promise<JobCostParent[]> =>
  (await costsOf(runs).execute(db)).rows.map(jobCost);
