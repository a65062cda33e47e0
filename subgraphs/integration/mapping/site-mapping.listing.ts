import { column, id, listing } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';

/** Root list `siteMappings`. */
export const siteMappingListing = listing<Database>()('siteMapping', {
  name: 'siteMappings',
  filters: {
    id: id('id', ids.SiteMapping),
    externalSystem: column('externalSystem'),
    externalSite: column('externalSite'),
    state: column('state'),
    confirmedAt: column('confirmedAt'),
    siteId: id('siteId', ids.Site),
    createdAt: column('createdAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', EXTERNAL_SITE: 'externalSite' },
});
