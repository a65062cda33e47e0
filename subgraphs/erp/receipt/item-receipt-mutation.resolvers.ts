import type { Resolvers } from '../schema.generated.ts';
import { postItemReceipt } from './item-receipt.commands.ts';

export const itemReceiptMutationResolvers: Resolvers = {
  Mutation: {
    postItemReceipt: async (_, { input }, context) => {
      const { sources, replayed } = await postItemReceipt(context, input);
      const { itemReceiptsBySource, withholdingsByReceiptItem } = context.loaders;
      const receipts = await Promise.all(sources.map((source) => itemReceiptsBySource.clear(source).load(source)));
      const withheld = await Promise.all(sources.map((source) => withholdingsByReceiptItem.clear(source).load(source)));
      return { itemReceipts: receipts.flat(), withholdings: withheld.flat(), replayed };
    },
  },
};
