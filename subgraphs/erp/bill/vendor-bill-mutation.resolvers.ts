import { kept } from '../../../kernel/references.ts';
import type { Context } from '../context.ts';
import { evaluateMatch, overrideMatch } from '../match/match.commands.ts';
import type { Resolvers } from '../schema.generated.ts';
import { payBill, postBill, releasePayment } from './payment.commands.ts';
import { voidBill } from './void-bill.commands.ts';
import { createVendorBill } from './vendor-bill.commands.ts';

const bill = async ({ loaders }: Context, done: Promise<string>) => ({
  vendorBill: kept(await loaders.vendorBillById.load(await done), 'bill'),
});

export const vendorBillMutationResolvers: Resolvers = {
  Mutation: {
    createVendorBill: (_, { input }, context) => bill(context, createVendorBill(context, input)),
    evaluateMatch: (_, { input }, context) => bill(context, evaluateMatch(context, input)),
    overrideMatch: (_, { input }, context) => bill(context, overrideMatch(context, input)),
    postBill: (_, { input }, context) => bill(context, postBill(context, input)),
    releasePayment: (_, { input }, context) => bill(context, releasePayment(context, input)),
    voidBill: (_, { input }, context) => bill(context, voidBill(context, input)),
    payBill: (_, { input }, context) => bill(context, payBill(context, input)),
  },
};
