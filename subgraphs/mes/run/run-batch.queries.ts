import { column, id, listing } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';

/** Root list `runBatches`. */
export const runBatchListing = listing<Database>()('runBatch', {
  name: 'runBatches',
  filters: {
    id: id('id', ids.RunBatch),
    number: column('number'),
    title: column('title'),
    siteId: id('siteId', ids.Site),
    createdAt: column('createdAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', NUMBER: 'number' },
});
