import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { partInventoryListing } from '../part-inventory/part-inventory.queries.ts';

/** Root list `stockHolds`. */
export const stockHoldListing = listing<Database>()('stockHold', {
  name: 'stockHolds',
  filters: {
    id: id('id', ids.StockHold),
    partInventoryId: id('partInventoryId', ids.PartInventory),
    partInventory: relation('partInventory', 'partInventoryId', 'id', () => partInventoryListing),
    status: column('status'),
    decision: column('decision'),
    issueId: id('issueId', ids.Issue),
    siteId: id('siteId', ids.Site),
    placedAt: column('placedAt'),
    releasedAt: column('releasedAt'),
    createdAt: column('createdAt'),
  },
  sorts: { ID: 'id', PLACED: 'placedAt', CREATED: 'createdAt' },
});
