import { refuse } from '../../../kernel/errors.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Resolvers } from '../schema.generated.ts';
import { siteListing } from './site.queries.ts';

export const siteResolvers: Resolvers = {
  Query: {
    sites: (_, args, { db }) => page(db, siteListing, args),
    site: async (_, { id }, { loaders }) => found(await loaders.siteById.load(fromWire(ids.Site, id)), 'site', id),
    siteByCode: async (_, { code }, { loaders }) => {
      const site = await loaders.siteByCode.load(code);
      if (site === null)
        throw refuse('NOT_FOUND', `No site has the code "${code.slice(0, 64)}". List them with sites.`);
      return site;
    },
  },
  Site: {
    __resolveReference: (ref, { loaders }) =>
      'id' in ref ? loaders.siteById.load(fromWire(ids.Site, ref.id)) : loaders.siteByCode.load(ref.code),
    locations: (row, _, { loaders }) => loaders.locationsBySite.load(row.id),
  },
};
