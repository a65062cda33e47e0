import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { partInventoryListing } from '../part-inventory/part-inventory.queries.ts';
import { runListing } from '../run/run.queries.ts';

/** Root list `inspectionResults`. */
export const inspectionResultListing = listing<Database>()('inspectionResult', {
  name: 'inspectionResults',
  filters: {
    id: id('id', ids.InspectionResult),
    partInventoryId: id('partInventoryId', ids.PartInventory),
    partInventory: relation('partInventory', 'partInventoryId', 'id', () => partInventoryListing),
    runId: id('runId', ids.Run),
    run: relation('run', 'runId', 'id', () => runListing),
    characteristic: column('characteristic'),
    kind: column('kind'),
    pass: column('pass'),
    issueId: id('issueId', ids.Issue),
    siteId: id('siteId', ids.Site),
    inspectedAt: column('inspectedAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', INSPECTED: 'inspectedAt' },
});
