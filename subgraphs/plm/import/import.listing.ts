import { column, id, listing } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';

/** Root list `importBatches`. */
export const importBatchListing = listing<Database>()('importBatch', {
  name: 'importBatches',
  filters: {
    id: id('id', ids.ImportBatch),
    status: column('status'),
    source: column('source'),
    createdAt: column('createdAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt' },
});

/** The rows of one import, in the order they were received: its id is a filter that the resolver adds. */
export const importRowListing = listing<Database>()('importRow', {
  name: 'importBatch.rows',
  filters: {
    id: id('id', ids.ImportRow),
    importBatchId: id('importBatchId', ids.ImportBatch),
    rowId: column('rowId'),
    kind: column('kind'),
    status: column('status'),
    code: column('code'),
  },
  sorts: { ID: 'id', POSITION: 'position' },
});
