import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { integrationListing } from './integration.listing.ts';

/** Root list `environmentFingerprints`. */
export const environmentFingerprintListing = listing<Database>()('environmentFingerprint', {
  name: 'environmentFingerprints',
  filters: {
    id: id('id', ids.EnvironmentFingerprint),
    takenAt: column('takenAt'),
    product: column('product'),
    version: column('version'),
    verified: column('verified'),
    integrationId: id('integrationId', ids.Integration),
    integration: relation('integration', 'integrationId', 'id', () => integrationListing),
    createdAt: column('createdAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', TAKEN: 'takenAt' },
});
