import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { asMoney } from '../amount.ts';
import { kept } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { wholeDays } from './age.rules.ts';
import { matchExceptionListing } from './match-exception.listing.ts';
import { reasonsOf } from './reasons.ts';

export const matchExceptionResolvers: Resolvers = {
  Query: {
    matchExceptions: (_, args, { db }) =>
      page(db, matchExceptionListing, { ...args, filters: { status: { eq: 'OPEN' }, ...args.filters } }),
    matchException: async (_, { id }, { loaders }) =>
      found(await loaders.matchExceptionById.load(fromWire(ids.MatchException, id)), 'match exception', id),
  },
  MatchException: {
    __resolveReference: ({ id }, { loaders }) => loaders.matchExceptionById.load(fromWire(ids.MatchException, id)),
    vendorBill: async ({ vendorBillId }, _, { loaders }) =>
      kept(await loaders.vendorBillById.load(vendorBillId), 'vendor bill'),
    vendorBillLine: async ({ vendorBillLineId }, _, { loaders }) =>
      kept(await loaders.vendorBillLineById.load(vendorBillLineId), 'vendor bill line'),
    matchResult: async ({ matchResultId }, _, { loaders }) =>
      kept(await loaders.matchResultById.load(matchResultId), 'match result'),
    supplier: async ({ supplierId }, _, { loaders }) => kept(await loaders.supplierById.load(supplierId), 'supplier'),
    reasons: async ({ matchResultId }, _, { loaders }) =>
      reasonsOf(kept(await loaders.matchResultById.load(matchResultId), 'match result')),
    blockedAmount: ({ blockedAmount, currency }) => asMoney(blockedAmount, currency),
    ageDays: ({ openedAt, resolvedAt }) => wholeDays(openedAt, resolvedAt ?? new Date()),
  },
};
