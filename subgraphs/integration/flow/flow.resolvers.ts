import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { kept } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { flowDefinitionListing } from './flow.listing.ts';

export const flowResolvers: Resolvers = {
  Query: {
    flowDefinitions: (_, args, { db }) => page(db, flowDefinitionListing, args),
    flowDefinition: async (_, { id }, { loaders }) =>
      found(await loaders.flowDefinitionById.load(fromWire(ids.FlowDefinition, id)), 'flow definition', id),
  },
  FlowDefinition: {
    __resolveReference: ({ id }, { loaders }) => loaders.flowDefinitionById.load(fromWire(ids.FlowDefinition, id)),
    integration: async (row, _, { loaders }) =>
      kept(await loaders.integrationById.load(row.integrationId), 'integration'),
    healthChecks: (row, _, { loaders }) => loaders.healthChecksByFlowDefinition.load(row.id),
  },
};
