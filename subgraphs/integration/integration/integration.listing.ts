import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { connectorCertificationListing } from '../connector/connector.listing.ts';
import { engagementListing } from '../engagement/engagement.listing.ts';

/** Root list `integrations`. */
export const integrationListing = listing<Database>()('integration', {
  name: 'integrations',
  filters: {
    id: id('id', ids.Integration),
    code: column('code'),
    name: column('name'),
    environment: column('environment'),
    phase: column('phase'),
    state: column('state'),
    owner: column('owner'),
    uatDeadline: column('uatDeadline'),
    connectorId: id('connectorCertificationId', ids.ConnectorCertification),
    connector: relation(
      'connectorCertification',
      'connectorCertificationId',
      'id',
      () => connectorCertificationListing,
    ),
    engagementId: id('engagementId', ids.Engagement),
    engagement: relation('engagement', 'engagementId', 'id', () => engagementListing),
    createdAt: column('createdAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', CODE: 'code', PHASE: 'phase', UAT_DEADLINE: 'uatDeadline' },
  nullable: ['uatDeadline'],
});
