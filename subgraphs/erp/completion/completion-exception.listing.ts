import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { itemFilters } from '../item/item.listing.ts';
import { siteFilters } from '../subsidiary/site.listing.ts';

/** Root list `completionExceptions`. */
export const completionExceptionListing = listing<Database>()('completionException', {
  name: 'completionExceptions',
  filters: {
    id: id('id', ids.CompletionException),
    itemId: id('itemId', ids.Item),
    item: relation('item', 'itemId', 'id', () => itemFilters),
    status: column('status'),
    kind: column('kind'),
    completionId: id('completionId', ids.WorkOrderCompletion),
    siteId: id('siteId', ids.Site),
    site: relation('site', 'siteId', 'id', () => siteFilters),
    openedAt: column('openedAt'),
    resolvedAt: column('resolvedAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', OPENED: 'openedAt' },
});
