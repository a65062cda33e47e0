import { column, filterSpec, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { itemFilters } from '../item/item.listing.ts';
import { siteFilters } from '../subsidiary/site.listing.ts';

/** Root list `reconciliationRuns`. */
export const reconciliationRunListing = listing<Database>()('reconciliationRun', {
  name: 'reconciliationRuns',
  filters: {
    id: id('id', ids.ReconciliationRun),
    number: column('number'),
    siteId: id('siteId', ids.Site),
    site: relation('site', 'siteId', 'id', () => siteFilters),
    asOf: column('asOf'),
    status: column('status'),
    rows: relation('reconciliationRow', 'id', 'reconciliationRunId', () => reconciliationRowFilters),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', AS_OF: 'asOf' },
});

const reconciliationRowFilters = filterSpec<Database>()('reconciliationRow', {
  id: id('id', ids.ReconciliationRow),
  itemId: id('itemId', ids.Item),
  item: relation('item', 'itemId', 'id', () => itemFilters),
  category: column('category'),
  difference: column('difference'),
});
