import { kept } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { postCompletion } from './completion.commands.ts';

export const workOrderCompletionMutationResolvers: Resolvers = {
  Mutation: {
    postCompletion: async (_, { input }, context) => {
      const { id, replayed } = await postCompletion(context, input);
      const completion = await context.loaders.workOrderCompletionById.clear(id).load(id);
      return { workOrderCompletion: kept(completion, 'completion'), replayed };
    },
  },
};
