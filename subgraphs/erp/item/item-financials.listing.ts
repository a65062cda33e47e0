import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { itemFilters } from './item.listing.ts';

/** Root list `itemFinancials`. */
export const itemFinancialsListing = listing<Database>()('itemFinancials', {
  name: 'itemFinancials',
  filters: {
    id: id('id', ids.ItemFinancials),
    itemId: id('itemId', ids.Item),
    item: relation('item', 'itemId', 'id', () => itemFilters),
    status: column('status'),
    costMethod: column('costMethod'),
    standardCost: column('standardCost'),
    taxCode: column('taxCode'),
    createdAt: column('createdAt'),
    updatedAt: column('updatedAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', UPDATED: 'updatedAt' },
});
