import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Resolvers } from '../schema.generated.ts';
import { integrationListing } from './integration.listing.ts';

export const integrationResolvers: Resolvers = {
  Query: {
    integrations: (_, args, { db }) => page(db, integrationListing, args),
    integration: async (_, { id }, { loaders }) =>
      found(await loaders.integrationById.load(fromWire(ids.Integration, id)), 'integration', id),
  },
  Integration: {
    __resolveReference: ({ id }, { loaders }) => loaders.integrationById.load(fromWire(ids.Integration, id)),
    connector: (row, _, { loaders }) =>
      row.connectorCertificationId === null
        ? null
        : loaders.connectorCertificationById.load(row.connectorCertificationId),
    engagement: (row, _, { loaders }) =>
      row.engagementId === null ? null : loaders.engagementById.load(row.engagementId),
    acceptanceCriteria: (row, _, { loaders }) => loaders.acceptanceCriteriaByIntegration.load(row.id),
    fingerprints: (row, _, { loaders }) => loaders.environmentFingerprintsByIntegration.load(row.id),
    flows: (row, _, { loaders }) => loaders.flowDefinitionsByIntegration.load(row.id),
    healthChecks: (row, _, { loaders }) => loaders.healthChecksByIntegration.load(row.id),
    incidents: (row, _, { loaders }) => loaders.incidentsByIntegration.load(row.id),
  },
};
