import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { money } from '../../../kernel/money.ts';
import { ids } from '../../../schema/ids.ts';
import { kept, optional } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { matchToleranceListing } from './match-tolerance.listing.ts';

export const matchToleranceResolvers: Resolvers = {
  Query: {
    matchTolerances: (_, args, { db }) => page(db, matchToleranceListing, args),
    matchTolerance: async (_, { id }, { loaders }) =>
      found(await loaders.matchToleranceById.load(fromWire(ids.MatchTolerance, id)), 'match tolerance', id),
  },
  MatchTolerance: {
    __resolveReference: ({ id }, { loaders }) => loaders.matchToleranceById.load(fromWire(ids.MatchTolerance, id)),
    subsidiary: async ({ subsidiaryId }, _, { loaders }) =>
      kept(await loaders.subsidiaryById.load(subsidiaryId), 'subsidiary'),
    supplier: ({ supplierId }, _, { loaders }) => optional(loaders.supplierById, supplierId),
    item: ({ itemId }, _, { loaders }) => optional(loaders.itemById, itemId),
    priceAmount: ({ priceAmount, currency }) => money(priceAmount, currency),
    totalAmount: ({ totalAmount, currency }) => money(totalAmount, currency),
  },
};
