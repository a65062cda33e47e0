import { kept } from '../../../kernel/references.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../schema.generated.ts';
import { placeStockHold, releaseStockHold } from './stock-hold.commands.ts';

// What a command read before its transaction is out of date after it.
const holdNow = async ({ loaders }: Context, id: string) => ({
  stockHold: kept(await loaders.stockHoldById.clear(id).load(id), 'stock hold'),
});

export const stockHoldMutationResolvers: Resolvers = {
  Mutation: {
    placeStockHold: async (_, { input }, context) => holdNow(context, await placeStockHold(context, input)),
    releaseStockHold: async (_, { input }, context) => holdNow(context, await releaseStockHold(context, input)),
  },
};
