import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.generated.ts';

export type StockAsOf = { id: string; day: string; quantity: string; value: string; asOf: Date };

/** Stock at the end of days in the site's calendar, from its movements: keys are row id and day, joined as kernel/loader.ts joins them. */
export const stockAsOf = async (db: Kysely<Database>, keys: readonly string[]): Promise<StockAsOf[]> => {
  const pairs = keys.map((pair) => pair.split('\u0000'));
  const stocks = pairs.map(([id]) => id ?? '');
  const days = pairs.map(([, day]) => day ?? '');
  const { rows } = await sql<StockAsOf>`
    select stock.id, wanted.day::text as day, coalesce(moved.quantity, 0) as quantity, coalesce(moved.value, 0) as value,
      ((wanted.day + 1)::timestamp at time zone site.time_zone) - interval '1 millisecond' as as_of
    from unnest(${stocks}::uuid[], ${days}::date[]) as wanted (id, day)
    join financial_inventory as stock on stock.id = wanted.id
    join site on site.id = stock.site_id
    left join lateral (
      select sum(quantity) as quantity, sum(value) as value from financial_inventory_movement as movement
      where movement.financial_inventory_id = stock.id and movement.posting_date <= wanted.day
    ) as moved on true`.execute(db);
  return rows;
};

/** Layers that are not used up, oldest first. */
export const openLayers = (db: Kysely<Database>, stocks: readonly string[]) =>
  db
    .selectFrom('costLayer')
    .selectAll()
    .where('financialInventoryId', 'in', stocks)
    .where('quantityRemaining', '>', '0')
    .orderBy('layerDate')
    .orderBy('id')
    .execute();
