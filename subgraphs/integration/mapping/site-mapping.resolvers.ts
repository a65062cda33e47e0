import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { kept } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { siteMappingListing } from './site-mapping.listing.ts';

export const siteMappingResolvers: Resolvers = {
  Query: {
    siteMappings: (_, args, { db }) => page(db, siteMappingListing, args),
    siteMapping: async (_, { id }, { loaders }) =>
      found(await loaders.siteMappingById.load(fromWire(ids.SiteMapping, id)), 'site mapping', id),
  },
  SiteMapping: {
    __resolveReference: ({ id }, { loaders }) => loaders.siteMappingById.load(fromWire(ids.SiteMapping, id)),
    site: async (row, _, { loaders }) => kept(await loaders.siteById.load(row.siteId), 'site'),
  },
};
