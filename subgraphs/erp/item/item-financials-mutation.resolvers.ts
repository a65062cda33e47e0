import { kept } from '../../../kernel/references.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../schema.generated.ts';
import { introduceItem } from './introduce-item.commands.ts';
import { updateItemFinancials } from './item-financials.commands.ts';
import { setItemPurchaseUnit } from './purchase-unit.commands.ts';
import { upsertVendorPartNumber } from './vendor-number.commands.ts';

const financials = async ({ loaders }: Context, done: Promise<string>) => ({
  itemFinancials: kept(await loaders.itemFinancialsById.load(await done), 'financials of the item'),
});

export const itemFinancialsMutationResolvers: Resolvers = {
  Mutation: {
    introduceItem: (_, { input }, context) => financials(context, introduceItem(context, input)),
    updateItemFinancials: (_, { input }, context) => financials(context, updateItemFinancials(context, input)),
    setItemPurchaseUnit: (_, { input }, context) => financials(context, setItemPurchaseUnit(context, input)),
    upsertVendorPartNumber: (_, { input }, context) => financials(context, upsertVendorPartNumber(context, input)),
  },
};
