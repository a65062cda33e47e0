import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { kept, optional } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { stockHoldListing } from './stock-hold.queries.ts';

export const stockHoldResolvers: Resolvers = {
  Query: {
    stockHolds: (_, args, { db }) => page(db, stockHoldListing, args),
    stockHold: async (_, { id }, { loaders }) =>
      found(await loaders.stockHoldById.load(fromWire(ids.StockHold, id)), 'stock hold', id),
  },
  StockHold: {
    __resolveReference: ({ id }, { loaders }) => loaders.stockHoldById.load(fromWire(ids.StockHold, id)),
    partInventory: async (row, _, { loaders }) =>
      kept(await loaders.partInventoryById.load(row.partInventoryId), 'stock record'),
    ecn: (row, _, { loaders }) => optional(loaders.ecnById, row.ecnId),
    issue: (row, _, { loaders }) => optional(loaders.issueById, row.issueId),
  },
};
