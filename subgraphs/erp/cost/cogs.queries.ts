import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.generated.ts';
import type { CostOfGoodsSoldParent } from '../parents.ts';

/** Item as a uuid. */
export type CogsFilter = { period: string; item?: string | undefined; project?: string | undefined };

/** Cost of what was shipped in a period, by books, item, project and currency; reversed shipments count for nothing. Source: ruling R12. */
export const cogsOf = async (
  db: Kysely<Database>,
  { period, item, project }: CogsFilter,
): Promise<CostOfGoodsSoldParent[]> => {
  const sum = (column: 'materialCost' | 'laborCost' | 'machineCost' | 'overheadCost' | 'quantity') =>
    sql<string>`sum(${sql.ref(`shipmentPosting.${column}`)})`;
  const rows = await db
    .selectFrom('shipmentPosting')
    .innerJoin('accountingPeriod', 'accountingPeriod.id', 'shipmentPosting.accountingPeriodId')
    .innerJoin('item', 'item.id', 'shipmentPosting.itemId')
    .select([
      'shipmentPosting.accountingPeriodId',
      'shipmentPosting.itemId',
      'shipmentPosting.project',
      'shipmentPosting.currency',
    ])
    .select([
      sum('quantity').as('quantity'),
      sum('materialCost').as('material'),
      sum('laborCost').as('labor'),
      sum('machineCost').as('machine'),
      sum('overheadCost').as('overhead'),
    ])
    .where('accountingPeriod.code', '=', period)
    .where('shipmentPosting.status', '=', 'POSTED')
    .$if(item !== undefined, (query) => query.where('shipmentPosting.itemId', '=', item ?? ''))
    .$if(project !== undefined, (query) => query.where('shipmentPosting.project', '=', project ?? ''))
    .groupBy([
      'shipmentPosting.accountingPeriodId',
      'shipmentPosting.itemId',
      'shipmentPosting.project',
      'shipmentPosting.currency',
      'item.partNumber',
    ])
    .orderBy('item.partNumber')
    .orderBy('shipmentPosting.project')
    .orderBy('shipmentPosting.accountingPeriodId')
    .execute();
  return rows.map(({ accountingPeriodId, itemId, project: charged, quantity, ...cost }) => ({
    accountingPeriodId,
    itemId,
    project: charged,
    quantity,
    cost,
  }));
};
