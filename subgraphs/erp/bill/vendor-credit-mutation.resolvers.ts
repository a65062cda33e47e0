import { kept } from '../../../kernel/references.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../schema.generated.ts';
import { postVendorCredit } from './post-credit.commands.ts';
import { voidVendorCredit } from './void-credit.commands.ts';
import { createVendorCredit } from './vendor-credit.commands.ts';

const credit = async ({ loaders }: Context, done: Promise<string>) => ({
  vendorCredit: kept(await loaders.vendorCreditById.load(await done), 'vendor credit'),
});

export const vendorCreditMutationResolvers: Resolvers = {
  Mutation: {
    createVendorCredit: (_, { input }, context) => credit(context, createVendorCredit(context, input)),
    voidVendorCredit: (_, { input }, context) => credit(context, voidVendorCredit(context, input)),
    postVendorCredit: (_, { input }, context) => credit(context, postVendorCredit(context, input)),
  },
};
