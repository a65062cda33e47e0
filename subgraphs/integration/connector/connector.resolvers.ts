import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Resolvers } from '../schema.generated.ts';
import { connectorCertificationListing } from './connector.listing.ts';

export const connectorResolvers: Resolvers = {
  Query: {
    connectorCertifications: (_, args, { db }) => page(db, connectorCertificationListing, args),
    connectorCertification: async (_, { id }, { loaders }) =>
      found(
        await loaders.connectorCertificationById.load(fromWire(ids.ConnectorCertification, id)),
        'connector certification',
        id,
      ),
  },
  ConnectorCertification: {
    __resolveReference: ({ id }, { loaders }) =>
      loaders.connectorCertificationById.load(fromWire(ids.ConnectorCertification, id)),
    integrations: (row, _, { loaders }) => loaders.integrationsByConnectorCertification.load(row.id),
  },
};
