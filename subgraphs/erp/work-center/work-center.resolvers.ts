import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { asMoney } from '../amount.ts';
import { kept, named } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { workCenterListing } from './work-center.listing.ts';

export const workCenterResolvers: Resolvers = {
  Query: {
    workCenters: (_, args, { db }) => page(db, workCenterListing, args),
    workCenter: async (_, { id }, { loaders }) =>
      found(await loaders.workCenterById.load(fromWire(ids.WorkCenter, id)), 'work center', id),
    workCenterByCode: async (_, { code }, { loaders }) =>
      named(await loaders.workCenterByCode.load(code), 'work center', code),
  },
  WorkCenter: {
    __resolveReference: (key, { loaders }) =>
      'id' in key
        ? loaders.workCenterById.load(fromWire(ids.WorkCenter, key.id))
        : loaders.workCenterByCode.load(key.code),
    site: async ({ siteId }, _, { loaders }) => kept(await loaders.siteById.load(siteId), 'site'),
    rates: ({ id }, _, { loaders }) => loaders.ratesByWorkCenter.load(id),
  },
  WorkCenterRate: {
    laborRate: ({ laborRate, currency }) => asMoney(laborRate, currency),
    machineRate: ({ machineRate, currency }) => asMoney(machineRate, currency),
    overheadRate: ({ overheadRate, currency }) => asMoney(overheadRate, currency),
  },
};
