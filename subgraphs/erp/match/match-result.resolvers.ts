import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { money } from '../../../kernel/money.ts';
import { ids } from '../../../schema/ids.ts';
import { asMoney } from '../amount.ts';
import { kept, optional } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { matchResultListing } from './match-result.listing.ts';

export const matchResultResolvers: Resolvers = {
  Query: {
    matchResults: (_, args, { db }) => page(db, matchResultListing, args),
    matchResult: async (_, { id }, { loaders }) =>
      found(await loaders.matchResultById.load(fromWire(ids.MatchResult, id)), 'match result', id),
  },
  MatchResult: {
    __resolveReference: ({ id }, { loaders }) => loaders.matchResultById.load(fromWire(ids.MatchResult, id)),
    vendorBill: async ({ vendorBillId }, _, { loaders }) =>
      kept(await loaders.vendorBillById.load(vendorBillId), 'vendor bill'),
    vendorBillLine: async ({ vendorBillLineId }, _, { loaders }) =>
      kept(await loaders.vendorBillLineById.load(vendorBillLineId), 'vendor bill line'),
    purchaseOrderLine: ({ purchaseOrderLineId }, _, { loaders }) =>
      optional(loaders.purchaseOrderLineById, purchaseOrderLineId),
    poUnitPrice: ({ poUnitPrice, currency }) => money(poUnitPrice, currency),
    billUnitPrice: ({ billUnitPrice, currency }) => asMoney(billUnitPrice, currency),
    priceVariance: ({ priceVariance, currency }) => asMoney(priceVariance, currency),
    toleranceApplied: ({ matchToleranceId }, _, { loaders }) => optional(loaders.matchToleranceById, matchToleranceId),
    priceToleranceAmount: ({ priceToleranceAmount, currency }) => money(priceToleranceAmount, currency),
    blockedAmount: ({ blockedAmount, currency }) => asMoney(blockedAmount, currency),
  },
};
