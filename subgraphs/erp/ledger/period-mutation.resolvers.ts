import { kept } from '../../../kernel/references.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../schema.generated.ts';
import { closePeriod, createAccountingPeriod, openPeriod } from './period.commands.ts';

const period = async ({ loaders }: Context, done: Promise<string>) => ({
  accountingPeriod: kept(await loaders.accountingPeriodById.load(await done), 'accounting period'),
});

export const periodMutationResolvers: Resolvers = {
  Mutation: {
    createAccountingPeriod: (_, { input }, context) => period(context, createAccountingPeriod(context, input)),
    openPeriod: (_, { input }, context) => period(context, openPeriod(context, input)),
    closePeriod: (_, { input }, context) => period(context, closePeriod(context, input)),
  },
};
