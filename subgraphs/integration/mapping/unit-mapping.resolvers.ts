import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Resolvers } from '../schema.generated.ts';
import { unitMappingListing } from './unit-mapping.listing.ts';

export const unitMappingResolvers: Resolvers = {
  Query: {
    unitMappings: (_, args, { db }) => page(db, unitMappingListing, args),
    unitMapping: async (_, { id }, { loaders }) =>
      found(await loaders.unitMappingById.load(fromWire(ids.UnitMapping, id)), 'unit mapping', id),
  },
  UnitMapping: {
    __resolveReference: ({ id }, { loaders }) => loaders.unitMappingById.load(fromWire(ids.UnitMapping, id)),
  },
};
