import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { flowDefinitionListing } from '../flow/flow.listing.ts';
import { integrationListing } from '../integration/integration.listing.ts';

/** Root list `healthChecks`. */
export const healthCheckListing = listing<Database>()('healthCheck', {
  name: 'healthChecks',
  filters: {
    id: id('id', ids.HealthCheck),
    kind: column('kind'),
    name: column('name'),
    state: column('state'),
    checkedAt: column('checkedAt'),
    integrationId: id('integrationId', ids.Integration),
    integration: relation('integration', 'integrationId', 'id', () => integrationListing),
    flowId: id('flowDefinitionId', ids.FlowDefinition),
    flow: relation('flowDefinition', 'flowDefinitionId', 'id', () => flowDefinitionListing),
    createdAt: column('createdAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', NAME: 'name', CHECKED: 'checkedAt' },
  nullable: ['checkedAt'],
});
