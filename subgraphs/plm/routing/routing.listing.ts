import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { partListing } from '../part/part.listing.ts';

/** Root list `routings`. */
export const routingListing = listing<Database>()('routing', {
  name: 'routings',
  filters: {
    id: id('id', ids.Routing),
    partId: id('partId', ids.Part),
    part: relation('part', 'partId', 'id', () => partListing),
    title: column('title'),
    routingVersion: column('routingVersion'),
    lifecycleState: column('lifecycleState'),
    releasedAt: column('releasedAt'),
    createdAt: column('createdAt'),
    updatedAt: column('updatedAt'),
  },
  sorts: { ID: 'id', TITLE: 'title', CREATED: 'createdAt' },
});
