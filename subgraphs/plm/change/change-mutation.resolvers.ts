import { kept } from '../../../kernel/references.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../schema.generated.ts';
import { approveEcn, cancelEcn, closeEcn, rejectEcn, releaseEcn, submitEcn } from './ecn-steps.commands.ts';
import { createEcn } from './ecn.commands.ts';
import { createEcr } from './ecr-intake.commands.ts';
import { acceptEcr, rejectEcr, reviewEcr, withdrawEcr } from './ecr.commands.ts';

// What a command read before its transaction is out of date after it.
const ecrNow = async ({ loaders }: Context, id: string) => ({
  ecr: kept(await loaders.ecrById.clear(id).load(id), 'change request'),
});
const ecnNow = async ({ loaders }: Context, id: string) => {
  loaders.ecrsByEcn.clear(id);
  return { ecn: kept(await loaders.ecnById.clear(id).load(id), 'change notice') };
};

export const changeMutationResolvers: Resolvers = {
  Mutation: {
    createEcr: async (_, { input }, context) => ecrNow(context, await createEcr(context, input)),
    reviewEcr: async (_, { input }, context) => ecrNow(context, await reviewEcr(context, input)),
    acceptEcr: async (_, { input }, context) => ecrNow(context, await acceptEcr(context, input)),
    rejectEcr: async (_, { input }, context) => ecrNow(context, await rejectEcr(context, input)),
    withdrawEcr: async (_, { input }, context) => ecrNow(context, await withdrawEcr(context, input)),
    createEcn: async (_, { input }, context) => ecnNow(context, await createEcn(context, input)),
    submitEcn: async (_, { input }, context) => ecnNow(context, await submitEcn(context, input)),
    approveEcn: async (_, { input }, context) => ecnNow(context, await approveEcn(context, input)),
    rejectEcn: async (_, { input }, context) => ecnNow(context, await rejectEcn(context, input)),
    releaseEcn: async (_, { input }, context) => ecnNow(context, await releaseEcn(context, input)),
    closeEcn: async (_, { input }, context) => ecnNow(context, await closeEcn(context, input)),
    cancelEcn: async (_, { input }, context) => ecnNow(context, await cancelEcn(context, input)),
  },
};
