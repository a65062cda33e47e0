import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { flowDefinitionListing } from '../flow/flow.listing.ts';
import { integrationListing } from '../integration/integration.listing.ts';

/** Root list `incidents`. */
export const incidentListing = listing<Database>()('incident', {
  name: 'incidents',
  filters: {
    id: id('id', ids.Incident),
    title: column('title'),
    severity: column('severity'),
    state: column('state'),
    startedAt: column('startedAt'),
    detectedAt: column('detectedAt'),
    recoveredAt: column('recoveredAt'),
    integrationId: id('integrationId', ids.Integration),
    integration: relation('integration', 'integrationId', 'id', () => integrationListing),
    flowId: id('flowDefinitionId', ids.FlowDefinition),
    flow: relation('flowDefinition', 'flowDefinitionId', 'id', () => flowDefinitionListing),
    createdAt: column('createdAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', STARTED: 'startedAt' },
});
