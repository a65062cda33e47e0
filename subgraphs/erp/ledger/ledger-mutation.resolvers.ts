import { toWire } from '../../../kernel/id.ts';
import { kept } from '../../../kernel/references.ts';
import { ids } from '../../../schema/ids.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../schema.generated.ts';
import { createGlAccount, updateGlAccount } from './account.commands.ts';
import { setExchangeRate } from './exchange-rate.commands.ts';
import { deletePostingRule, upsertPostingRule } from './rule.commands.ts';

const account = async ({ loaders }: Context, done: Promise<string>) => ({
  glAccount: kept(await loaders.glAccountById.load(await done), 'account'),
});

export const ledgerMutationResolvers: Resolvers = {
  Mutation: {
    createGlAccount: (_, { input }, context) => account(context, createGlAccount(context, input)),
    updateGlAccount: (_, { input }, context) => account(context, updateGlAccount(context, input)),
    upsertPostingRule: async (_, { input }, context) => {
      const id = await upsertPostingRule(context, input);
      return { postingRule: kept(await context.loaders.postingRuleById.load(id), 'posting rule') };
    },
    deletePostingRule: async (_, { input }, context) => ({
      deletedId: toWire(ids.PostingRule, await deletePostingRule(context, input)),
    }),
    setExchangeRate: async (_, { input }, context) => {
      const id = await setExchangeRate(context, input);
      return { exchangeRate: kept(await context.loaders.exchangeRateById.load(id), 'exchange rate') };
    },
  },
};
