import { kept } from '../../../kernel/references.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../schema.generated.ts';
import { closeTransfer, receiveTransfer } from './receiving.commands.ts';
import { cancelTransfer, createTransfer, shipTransfer } from './shipping.commands.ts';

// What a command read before its transaction is out of date after it.
const transferNow = async ({ loaders }: Context, id: string) => ({
  inventoryTransfer: kept(await loaders.inventoryTransferById.clear(id).load(id), 'transfer'),
});

export const inventoryTransferMutationResolvers: Resolvers = {
  Mutation: {
    createTransfer: async (_, { input }, context) => transferNow(context, await createTransfer(context, input)),
    shipTransfer: async (_, { input }, context) => transferNow(context, await shipTransfer(context, input)),
    receiveTransfer: async (_, { input }, context) => transferNow(context, await receiveTransfer(context, input)),
    closeTransfer: async (_, { input }, context) => transferNow(context, await closeTransfer(context, input)),
    cancelTransfer: async (_, { input }, context) => transferNow(context, await cancelTransfer(context, input)),
  },
};
