import { kept } from '../../../kernel/references.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../schema.generated.ts';
import { cancelDemand, createDemand, updateDemand } from './demand.commands.ts';

const demand = async ({ loaders }: Context, done: Promise<string>) => ({
  demand: kept(await loaders.demandById.load(await done), 'demand'),
});

export const demandMutationResolvers: Resolvers = {
  Mutation: {
    createDemand: (_, { input }, context) => demand(context, createDemand(context, input)),
    updateDemand: (_, { input }, context) => demand(context, updateDemand(context, input)),
    cancelDemand: (_, { input }, context) => demand(context, cancelDemand(context, input)),
  },
};
