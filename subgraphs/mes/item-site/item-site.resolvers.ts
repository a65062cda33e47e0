import { kept, optional } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { setItemSite } from './item-site.commands.ts';

export const itemSiteResolvers: Resolvers = {
  Mutation: {
    setItemSite: async (_, { input }, context) => {
      const id = await setItemSite(context, input);
      return { itemSite: kept(await context.loaders.itemSiteById.clear(id).load(id), 'item at a site') };
    },
  },
  ItemSite: {
    item: async ({ itemId }, _, { loaders }) => kept(await loaders.itemById.load(itemId), 'item'),
    site: async (row, _, { loaders }) => kept(await loaders.siteById.load(row.siteId), 'site'),
    inspectionProcedure: (row, _, { loaders }) => optional(loaders.procedureById, row.inspectionProcedureId),
    receivingLocation: (row, _, { loaders }) => optional(loaders.locationById, row.receivingLocationId),
  },
};
