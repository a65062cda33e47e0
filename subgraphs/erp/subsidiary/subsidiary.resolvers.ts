import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { copyOr, kept, optional } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { purchaseAttributes } from '../purchase-order/attributes.rules.ts';
import { exchangeRateListing } from './exchange-rate.listing.ts';
import { subsidiaryListing } from './subsidiary.listing.ts';

export const subsidiaryResolvers: Resolvers = {
  Query: {
    subsidiaries: (_, args, { db }) => page(db, subsidiaryListing, args),
    subsidiary: async (_, { id }, { loaders }) =>
      found(await loaders.subsidiaryById.load(fromWire(ids.Subsidiary, id)), 'subsidiary', id),
    exchangeRates: (_, args, { db }) => page(db, exchangeRateListing, args),
  },
  Subsidiary: {
    __resolveReference: (key, { loaders }) =>
      'id' in key
        ? loaders.subsidiaryById.load(fromWire(ids.Subsidiary, key.id))
        : loaders.subsidiaryByCode.load(key.code),
    sites: async ({ id }, _, { loaders }) => {
      const here = await loaders.siteFinancialsBySubsidiary.load(id);
      return Promise.all(here.map(async ({ siteId }) => kept(await loaders.siteById.load(siteId), 'site')));
    },
  },
  Site: {
    __resolveReference: async (key, { loaders }) =>
      'id' in key ? copyOr(loaders.siteById, fromWire(ids.Site, key.id)) : loaders.siteByCode.load(key.code),
    subsidiary: async ({ id }, _, { loaders }) =>
      optional(loaders.subsidiaryById, (await loaders.siteFinancialsBySite.load(id))?.subsidiaryId),
    requiredPurchaseAttributes: async ({ id }, _, { loaders }) =>
      purchaseAttributes((await loaders.siteFinancialsBySite.load(id))?.requiredAttributes),
    purchaseChangeLimitPercent: async ({ id }, _, { loaders }) =>
      (await loaders.siteFinancialsBySite.load(id))?.changeLimitPercent ?? null,
    inventoryAccount: async ({ id }, _, { loaders }) =>
      optional(loaders.glAccountById, (await loaders.siteFinancialsBySite.load(id))?.inventoryAccountId),
  },
};
