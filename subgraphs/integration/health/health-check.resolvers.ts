import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { kept } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { healthCheckListing } from './health-check.listing.ts';

export const healthCheckResolvers: Resolvers = {
  Query: {
    healthChecks: (_, args, { db }) => page(db, healthCheckListing, args),
    healthCheck: async (_, { id }, { loaders }) =>
      found(await loaders.healthCheckById.load(fromWire(ids.HealthCheck, id)), 'health check', id),
  },
  HealthCheck: {
    __resolveReference: ({ id }, { loaders }) => loaders.healthCheckById.load(fromWire(ids.HealthCheck, id)),
    integration: async (row, _, { loaders }) =>
      kept(await loaders.integrationById.load(row.integrationId), 'integration'),
    flow: (row, _, { loaders }) =>
      row.flowDefinitionId === null ? null : loaders.flowDefinitionById.load(row.flowDefinitionId),
  },
};
