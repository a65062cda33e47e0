import type { SubgraphDefinition } from '../../kernel/subgraph.ts';
import { ids } from '../../schema/ids.ts';
import { connectorResolvers } from './connector/connector.resolvers.ts';
import type { Database } from './database.generated.ts';
import { deadLetterResolvers } from './delivery/dead-letter.resolvers.ts';
import { deliveryResolvers } from './delivery/delivery.resolvers.ts';
import { engagementResolvers } from './engagement/engagement.resolvers.ts';
import { flowResolvers } from './flow/flow.resolvers.ts';
import { healthCheckResolvers } from './health/health-check.resolvers.ts';
import { incidentResolvers } from './health/incident.resolvers.ts';
import { environmentFingerprintResolvers } from './integration/environment-fingerprint.resolvers.ts';
import { integrationResolvers } from './integration/integration.resolvers.ts';
import { dimensionMappingResolvers } from './mapping/dimension-mapping.resolvers.ts';
import { partNumberMappingResolvers } from './mapping/part-number-mapping.resolvers.ts';
import { siteMappingResolvers } from './mapping/site-mapping.resolvers.ts';
import { unitMappingResolvers } from './mapping/unit-mapping.resolvers.ts';
import { ownershipResolvers } from './ownership/ownership.resolvers.ts';
import { webhookEventResolvers } from './webhook/webhook-event.resolvers.ts';
import { webhookReceiverResolvers } from './webhook/webhook-receiver.resolvers.ts';
import { webhookSubscriptionResolvers } from './webhook/webhook-subscription.resolvers.ts';
import { loadersFor, type Loaders } from './loaders.ts';

/** The integration subgraph: what flows between the systems, and how well. */
export const integration: SubgraphDefinition<Database, Loaders> = {
  system: 'integration',
  ids,
  loaders: loadersFor,
  resolvers: [
    connectorResolvers,
    engagementResolvers,
    integrationResolvers,
    environmentFingerprintResolvers,
    flowResolvers,
    deliveryResolvers,
    deadLetterResolvers,
    webhookReceiverResolvers,
    webhookSubscriptionResolvers,
    webhookEventResolvers,
    healthCheckResolvers,
    incidentResolvers,
    partNumberMappingResolvers,
    unitMappingResolvers,
    siteMappingResolvers,
    dimensionMappingResolvers,
    ownershipResolvers,
  ],
};
