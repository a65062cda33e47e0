import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { partListing } from '../part/part.listing.ts';

/** Root list `asBuiltRecords`. */
export const asBuiltRecordListing = listing<Database>()('asBuiltRecord', {
  name: 'asBuiltRecords',
  filters: {
    id: id('id', ids.AsBuiltRecord),
    partId: id('partId', ids.Part),
    part: relation('part', 'partId', 'id', () => partListing),
    runId: id('runId', ids.Run),
    partInventoryId: id('partInventoryId', ids.PartInventory),
    serialNumber: column('serialNumber'),
    lotNumber: column('lotNumber'),
    closedAt: column('closedAt'),
  },
  sorts: { ID: 'id', CLOSED: 'closedAt' },
});
