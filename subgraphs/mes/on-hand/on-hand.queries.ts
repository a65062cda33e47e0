import { sql, type Kysely } from 'kysely';
import { refuse } from '../../../kernel/errors.ts';
import { filterCondition } from '../../../kernel/filter.ts';
import { column, filterSpec, id, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { itemFilters } from '../item/item.filters.ts';
import { locationListing } from '../location/location.queries.ts';
import type { ItemOnHandParent, OnHandAsOfParent } from '../parents.ts';
import { partFilters } from '../part/part.filters.ts';
import { siteListing } from '../site/site.queries.ts';

/** What `onHandAsOf` answers at most. */
const rowLimit = 5000;

/** `OnHandInputFilters`, over movements. */
const onHandFilters = filterSpec<Database>()('inventoryMovement', {
  itemId: id('itemId', ids.Item),
  item: relation('item', 'itemId', 'id', () => itemFilters),
  partId: id('partId', ids.Part),
  part: relation('part', 'partId', 'id', () => partFilters),
  siteId: id('siteId', ids.Site),
  site: relation('site', 'siteId', 'id', () => siteListing),
  locationId: id('locationId', ids.Location),
  location: relation('location', 'locationId', 'id', () => locationListing),
  lotNumber: column('lotNumber'),
  serialNumber: column('serialNumber'),
});

/** What is on hand now of the parts whose `itemId` or `partId` is one of these: a row for each part, site and unit. */
export const onHandBy = async (
  db: Kysely<Database>,
  by: 'itemId' | 'partId',
  keys: readonly string[],
): Promise<ItemOnHandParent[]> => {
  const { rows } = await sql<ItemOnHandParent>`
    select stock.item_id, stock.part_id, stock.site_id, stock.unit_of_measure,
      coalesce(sum(stock.quantity_on_hand) filter (where place.type is distinct from 'IN_TRANSIT'), 0) as quantity_on_hand,
      coalesce(sum(stock.quantity_available) filter (where stock.status = 'AVAILABLE'), 0) as quantity_available,
      coalesce(sum(stock.quantity_on_hand) filter (where stock.stock_status <> 'UNRESTRICTED'), 0) as quantity_held,
      sum(stock.quantity_kitted) as quantity_kitted,
      coalesce(sum(stock.quantity_on_hand) filter (where place.type = 'IN_TRANSIT'), 0) as quantity_in_transit,
      coalesce(sum(stock.quantity_pending) filter (where stock.run_open), 0) as quantity_in_process,
      coalesce(sum(stock.quantity_pending) filter (where stock.on_order), 0) as quantity_on_order
    from part_inventory as stock
    join part on part.id = stock.part_id
    join site on site.id = stock.site_id
    left join location as place on place.id = stock.location_id
    where ${sql.ref(`stock.${by}`)} = any (${keys}::uuid[])
    group by stock.item_id, stock.part_id, stock.site_id, stock.unit_of_measure, part.revision, site.code
    order by part.revision, site.code, stock.unit_of_measure`.execute(db);
  return rows;
};

/**
 * What was on hand at the end of a site-local day: the sum of movements up to it, by part, place, lot, serial and unit.
 * Refuses FILTER_INVALID without a condition, and PAGE_REQUIRED over 5,000 rows.
 */
export const onHandAsOf = async (
  db: Kysely<Database>,
  asOf: string,
  filters: Record<string, unknown>,
): Promise<OnHandAsOfParent[]> => {
  if (Object.values(filters).every((value) => value === undefined || value === null)) {
    throw refuse('FILTER_INVALID', 'onHandAsOf needs at least one condition, for example partId or siteId.');
  }
  const { rows } = await sql<OnHandAsOfParent>`
    select ${asOf}::text as as_of, listed.part_id, listed.site_id, listed.location_id, listed.lot_number,
      listed.serial_number, listed.unit_of_measure, sum(listed.quantity) as quantity
    from inventory_movement as listed
    where listed.movement_date <= ${asOf}::date and ${filterCondition(onHandFilters, filters, 'listed')}
    group by listed.part_id, listed.site_id, listed.location_id, listed.lot_number, listed.serial_number,
      listed.unit_of_measure
    having sum(listed.quantity) <> 0
    order by listed.part_id, listed.location_id, listed.lot_number, listed.serial_number, listed.unit_of_measure
    limit ${sql.lit(rowLimit + 1)}`.execute(db);
  if (rows.length <= rowLimit) return rows;
  throw refuse('PAGE_REQUIRED', `Over ${rowLimit} rows of stock satisfy this. Narrow it: one site, place or item.`, {
    details: { limit: rowLimit },
  });
};
