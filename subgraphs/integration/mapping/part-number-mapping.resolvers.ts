import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Resolvers } from '../schema.generated.ts';
import { partNumberMappingListing } from './part-number-mapping.listing.ts';

export const partNumberMappingResolvers: Resolvers = {
  Query: {
    partNumberMappings: (_, args, { db }) => page(db, partNumberMappingListing, args),
    partNumberMapping: async (_, { id }, { loaders }) =>
      found(await loaders.partNumberMappingById.load(fromWire(ids.PartNumberMapping, id)), 'part number mapping', id),
  },
  PartNumberMapping: {
    __resolveReference: ({ id }, { loaders }) =>
      loaders.partNumberMappingById.load(fromWire(ids.PartNumberMapping, id)),
    item: (row) => ({ id: row.partNumber }),
  },
  // An item is known here by its part number alone: that is the stub's key.
  Item: { partNumber: (stub) => stub.id },
};
