import { kept } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { setMatchTolerance } from './tolerance.commands.ts';

export const matchToleranceMutationResolvers: Resolvers = {
  Mutation: {
    setMatchTolerance: async (_, { input }, context) => {
      const id = await setMatchTolerance(context, input);
      return { matchTolerance: kept(await context.loaders.matchToleranceById.load(id), 'match tolerance') };
    },
  },
};
