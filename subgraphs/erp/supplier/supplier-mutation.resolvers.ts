import { kept } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { upsertPaymentTerm, upsertSupplier } from './supplier.commands.ts';

export const supplierMutationResolvers: Resolvers = {
  Mutation: {
    upsertPaymentTerm: async (_, { input }, context) => {
      const id = await upsertPaymentTerm(context, input);
      return { paymentTerm: kept(await context.loaders.paymentTermById.load(id), 'payment term') };
    },
    upsertSupplier: async (_, { input }, context) => {
      const id = await upsertSupplier(context, input);
      return { supplier: kept(await context.loaders.supplierById.load(id), 'supplier') };
    },
  },
};
