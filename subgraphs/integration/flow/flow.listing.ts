import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { integrationListing } from '../integration/integration.listing.ts';

/** Root list `flowDefinitions`. */
export const flowDefinitionListing = listing<Database>()('flowDefinition', {
  name: 'flowDefinitions',
  filters: {
    id: id('id', ids.FlowDefinition),
    code: column('code'),
    object: column('object'),
    source: column('source'),
    target: column('target'),
    delivery: column('delivery'),
    minPhase: column('minPhase'),
    enabled: column('enabled'),
    integrationId: id('integrationId', ids.Integration),
    integration: relation('integration', 'integrationId', 'id', () => integrationListing),
    createdAt: column('createdAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', CODE: 'code' },
});
