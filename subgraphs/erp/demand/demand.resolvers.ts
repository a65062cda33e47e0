import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { kept, named, optional } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { demandListing } from './demand.listing.ts';

export const demandResolvers: Resolvers = {
  Query: {
    demands: (_, args, { db }) => page(db, demandListing, args),
    demand: async (_, { id }, { loaders }) =>
      found(await loaders.demandById.load(fromWire(ids.Demand, id)), 'demand', id),
    demandByNumber: async (_, { number }, { loaders }) =>
      named(await loaders.demandByNumber.load(number), 'demand', number),
  },
  Demand: {
    __resolveReference: (key, { loaders }) =>
      'id' in key ? loaders.demandById.load(fromWire(ids.Demand, key.id)) : loaders.demandByNumber.load(key.number),
    item: async ({ itemId }, _, { loaders }) => kept(await loaders.itemById.load(itemId), 'item'),
    part: ({ partId }, _, { loaders }) => optional(loaders.partById, partId),
    site: async ({ siteId }, _, { loaders }) => kept(await loaders.siteById.load(siteId), 'site'),
  },
};
