import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { kept } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { deliveryListing } from './delivery.listing.ts';

export const deliveryResolvers: Resolvers = {
  Query: {
    deliveries: (_, args, { db }) => page(db, deliveryListing, args),
    delivery: async (_, { id }, { loaders }) =>
      found(await loaders.deliveryById.load(fromWire(ids.Delivery, id)), 'delivery', id),
  },
  Delivery: {
    __resolveReference: ({ id }, { loaders }) => loaders.deliveryById.load(fromWire(ids.Delivery, id)),
    flow: async (row, _, { loaders }) =>
      kept(await loaders.flowDefinitionById.load(row.flowDefinitionId), 'flow definition'),
    site: (row, _, { loaders }) => (row.siteId === null ? null : loaders.siteById.load(row.siteId)),
    blockedBy: (row, _, { loaders }) => (row.blockedById === null ? null : loaders.deliveryById.load(row.blockedById)),
    attempts: (row, _, { loaders }) => loaders.deliveryAttemptsByDelivery.load(row.id),
    deadLetter: (row, _, { loaders }) => loaders.deadLetterByDelivery.load(row.id),
  },
};
