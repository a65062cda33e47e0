import type { Resolvers } from '../schema.generated.ts';
import { postItemReceipt } from './item-receipt.commands.ts';

export const itemReceiptMutationResolvers: Resolvers = {
  Mutation: {
    postItemReceipt: async (_, { input }, context) => {
      const { sources, replayed } = await postItemReceipt(context, input);
      const { itemReceiptBySource, withholdingsByReceiptItem } = context.loaders;
      const receipts = await Promise.all(sources.map((source) => itemReceiptBySource.clear(source).load(source)));
      const withheld = await Promise.all(sources.map((source) => withholdingsByReceiptItem.clear(source).load(source)));
      return { itemReceipts: receipts.flatMap((one) => one ?? []), withholdings: withheld.flat(), replayed };
    },
  },
};
