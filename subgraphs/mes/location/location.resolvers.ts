import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { kept, optional } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { locationListing } from './location.queries.ts';

export const locationResolvers: Resolvers = {
  Query: {
    locations: (_, args, { db }) => page(db, locationListing, args),
    location: async (_, { id }, { loaders }) =>
      found(await loaders.locationById.load(fromWire(ids.Location, id)), 'location', id),
  },
  Location: {
    __resolveReference: ({ id }, { loaders }) => loaders.locationById.load(fromWire(ids.Location, id)),
    site: async (row, _, { loaders }) => kept(await loaders.siteById.load(row.siteId), 'site'),
    parent: (row, _, { loaders }) => optional(loaders.locationById, row.parentId),
    children: (row, _, { loaders }) => loaders.locationsByParent.load(row.id),
    supplier: (row, _, { loaders }) => optional(loaders.supplierById, row.supplierId),
    partInventories: (row, _, { loaders }) => loaders.partInventoriesByLocation.load(row.id),
  },
};
