import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { itemFilters } from '../item/item.listing.ts';
import { siteFilters } from '../subsidiary/site.listing.ts';

/** Root list `demands`. */
export const demandListing = listing<Database>()('demand', {
  name: 'demands',
  filters: {
    id: id('id', ids.Demand),
    number: column('number'),
    kind: column('kind'),
    status: column('status'),
    itemId: id('itemId', ids.Item),
    item: relation('item', 'itemId', 'id', () => itemFilters),
    siteId: id('siteId', ids.Site),
    site: relation('site', 'siteId', 'id', () => siteFilters),
    needDate: column('needDate'),
    project: column('project'),
    createdAt: column('createdAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', NEED_DATE: 'needDate', NUMBER: 'number' },
});
