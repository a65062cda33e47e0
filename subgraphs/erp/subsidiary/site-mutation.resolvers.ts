import { kept } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { setSiteFinancials } from './site.commands.ts';

export const siteMutationResolvers: Resolvers = {
  Mutation: {
    setSiteFinancials: async (_, { input }, context) => {
      const id = await setSiteFinancials(context, input);
      return { site: kept(await context.loaders.siteById.load(id), 'site') };
    },
  },
};
