import { kept } from '../../../kernel/references.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../schema.generated.ts';
import { createReceipt } from './receipt.commands.ts';
import { decideOutsideRejects } from './rejects.commands.ts';
import { returnToSupplier } from './return.commands.ts';
import { reverseReceipt } from './reversal.commands.ts';

// What a command read before its transaction is out of date after it.
const receiptNow = async ({ loaders }: Context, id: string) => ({
  receipt: kept(await loaders.receiptById.clear(id).load(id), 'receipt'),
});

export const receiptMutationResolvers: Resolvers = {
  Mutation: {
    decideOutsideRejects: async (_, { input }, context) => {
      const id = await decideOutsideRejects(context, input);
      return { receiptItem: kept(await context.loaders.receiptItemById.clear(id).load(id), 'receipt item') };
    },
    createReceipt: async (_, { input }, context) => ({
      receipt: kept(await context.loaders.receiptById.load(await createReceipt(context, input)), 'receipt'),
    }),
    returnToSupplier: async (_, { input }, context) => receiptNow(context, await returnToSupplier(context, input)),
    reverseReceipt: async (_, { input }, context) => receiptNow(context, await reverseReceipt(context, input)),
  },
};
