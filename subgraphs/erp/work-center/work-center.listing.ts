import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { siteFilters } from '../subsidiary/site.listing.ts';

/** Root list `workCenters`. */
export const workCenterListing = listing<Database>()('workCenter', {
  name: 'workCenters',
  filters: {
    id: id('id', ids.WorkCenter),
    code: column('code'),
    name: column('name'),
    siteId: id('siteId', ids.Site),
    site: relation('site', 'siteId', 'id', () => siteFilters),
    isActive: column('isActive'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', CODE: 'code', NAME: 'name' },
});
