import type { FilterSpec } from '../../../kernel/filter.ts';
import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { siteListing } from '../site/site.queries.ts';

/** Root list `locations`. */
export const locationListing = listing<Database>()('location', {
  name: 'locations',
  filters: {
    id: id('id', ids.Location),
    name: column('name'),
    type: column('type'),
    siteId: id('siteId', ids.Site),
    site: relation('site', 'siteId', 'id', () => siteListing),
    parentId: id('parentId', ids.Location),
    parent: relation('location', 'parentId', 'id', (): FilterSpec => locationListing),
    supplierId: id('supplierId', ids.Supplier),
    availabilityForUse: column('availabilityForUse'),
    isErpVisible: column('isErpVisible'),
    createdAt: column('createdAt'),
    updatedAt: column('updatedAt'),
  },
  sorts: { ID: 'id', NAME: 'name', CREATED: 'createdAt' },
});
