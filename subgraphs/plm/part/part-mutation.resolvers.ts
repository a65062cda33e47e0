import type { Context } from '../context.ts';
import { kept } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { obsoletePart, rejectReview, releasePart, submitForReview } from './lifecycle.commands.ts';
import { createPart, createPartRevision, updatePart } from './part.commands.ts';

// What a command read before its transaction is out of date after it.
const partNow = async ({ loaders }: Context, id: string) => ({
  part: kept(await loaders.partById.clear(id).load(id), 'part'),
});

export const partMutationResolvers: Resolvers = {
  Mutation: {
    createPart: async (_, { input }, context) => partNow(context, await createPart(context, input)),
    createPartRevision: async (_, { input }, context) => partNow(context, await createPartRevision(context, input)),
    updatePart: async (_, { input }, context) => partNow(context, await updatePart(context, input)),
    submitForReview: async (_, { input }, context) => partNow(context, await submitForReview(context, input)),
    rejectReview: async (_, { input }, context) => partNow(context, await rejectReview(context, input)),
    releasePart: async (_, { input }, context) => partNow(context, await releasePart(context, input)),
    obsoletePart: async (_, { input }, context) => partNow(context, await obsoletePart(context, input)),
  },
};
