import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { kept } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { incidentListing } from './incident.listing.ts';

export const incidentResolvers: Resolvers = {
  Query: {
    incidents: (_, args, { db }) => page(db, incidentListing, args),
    incident: async (_, { id }, { loaders }) =>
      found(await loaders.incidentById.load(fromWire(ids.Incident, id)), 'incident', id),
  },
  Incident: {
    __resolveReference: ({ id }, { loaders }) => loaders.incidentById.load(fromWire(ids.Incident, id)),
    integration: async (row, _, { loaders }) =>
      kept(await loaders.integrationById.load(row.integrationId), 'integration'),
    flow: (row, _, { loaders }) =>
      row.flowDefinitionId === null ? null : loaders.flowDefinitionById.load(row.flowDefinitionId),
  },
};
