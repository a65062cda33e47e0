import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { itemFilters } from '../item/item.listing.ts';
import { siteFilters } from '../subsidiary/site.listing.ts';

/** Root list `financialInventories`. */
export const financialInventoryListing = listing<Database>()('financialInventory', {
  name: 'financialInventories',
  filters: {
    id: id('id', ids.FinancialInventory),
    itemId: id('itemId', ids.Item),
    item: relation('item', 'itemId', 'id', () => itemFilters),
    siteId: id('siteId', ids.Site),
    site: relation('site', 'siteId', 'id', () => siteFilters),
    stockStatus: column('stockStatus'),
    quantity: column('quantity'),
    value: column('value'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', VALUE: 'value', QUANTITY: 'quantity' },
});
