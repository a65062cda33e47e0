import { column, id, listing } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';

/** Root list `engagements`. */
export const engagementListing = listing<Database>()('engagement', {
  name: 'engagements',
  filters: {
    id: id('id', ids.Engagement),
    name: column('name'),
    partyModel: column('partyModel'),
    integratorReason: column('integratorReason'),
    createdAt: column('createdAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', NAME: 'name' },
});
