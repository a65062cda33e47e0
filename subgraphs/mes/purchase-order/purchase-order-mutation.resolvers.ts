import { kept } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { applyMatchState } from './match-intake.commands.ts';
import { applyPurchaseOrder } from './order-intake.commands.ts';

export const purchaseOrderMutationResolvers: Resolvers = {
  Mutation: {
    applyPurchaseOrder: async (_, { input }, context) => {
      const id = await applyPurchaseOrder(context, input);
      return { purchaseOrder: kept(await context.loaders.purchaseOrderById.clear(id).load(id), 'order') };
    },
    applyMatchState: async (_, { input }, context) => {
      const found = await context.loaders.purchaseOrderLineById.loadMany(await applyMatchState(context, input));
      return { purchaseOrderLines: found.flatMap((row) => (row === null || row instanceof Error ? [] : [row])) };
    },
  },
};
