import { kept } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { applyItemRelease } from './item-release.commands.ts';

export const itemReleaseMutationResolvers: Resolvers = {
  Mutation: {
    applyItemRelease: async (_, { input }, context) => {
      const id = await applyItemRelease(context, input);
      return { itemFinancials: kept(await context.loaders.itemFinancialsById.clear(id).load(id), 'item financials') };
    },
  },
};
