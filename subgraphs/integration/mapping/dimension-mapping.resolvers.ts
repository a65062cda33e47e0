import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Resolvers } from '../schema.generated.ts';
import { dimensionMappingListing } from './dimension-mapping.listing.ts';

export const dimensionMappingResolvers: Resolvers = {
  Query: {
    dimensionMappings: (_, args, { db }) => page(db, dimensionMappingListing, args),
    dimensionMapping: async (_, { id }, { loaders }) =>
      found(await loaders.dimensionMappingById.load(fromWire(ids.DimensionMapping, id)), 'dimension mapping', id),
  },
  DimensionMapping: {
    __resolveReference: ({ id }, { loaders }) => loaders.dimensionMappingById.load(fromWire(ids.DimensionMapping, id)),
  },
};
