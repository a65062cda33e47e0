import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Resolvers } from '../schema.generated.ts';
import { engagementListing } from './engagement.listing.ts';

export const engagementResolvers: Resolvers = {
  Query: {
    engagements: (_, args, { db }) => page(db, engagementListing, args),
    engagement: async (_, { id }, { loaders }) =>
      found(await loaders.engagementById.load(fromWire(ids.Engagement, id)), 'engagement', id),
  },
  Engagement: {
    __resolveReference: ({ id }, { loaders }) => loaders.engagementById.load(fromWire(ids.Engagement, id)),
    parties: (row, _, { loaders }) => loaders.engagementPartiesByEngagement.load(row.id),
    integrations: (row, _, { loaders }) => loaders.integrationsByEngagement.load(row.id),
  },
};
