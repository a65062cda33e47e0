import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { asMoney } from '../amount.ts';
import { kept, optional } from '../../../kernel/references.ts';
import { originalOf } from '../ledger/original.ts';
import type { Resolvers } from '../schema.generated.ts';
import { adjustingEntryListing } from './adjusting-entry.listing.ts';

export const adjustingEntryResolvers: Resolvers = {
  Query: {
    adjustingEntries: (_, args, { db }) => page(db, adjustingEntryListing, args),
    adjustingEntry: async (_, { id }, { loaders }) =>
      found(await loaders.adjustingEntryById.load(fromWire(ids.AdjustingEntry, id)), 'adjusting entry', id),
  },
  AdjustingEntry: {
    __resolveReference: ({ id }, { loaders }) => loaders.adjustingEntryById.load(fromWire(ids.AdjustingEntry, id)),
    site: async ({ siteId }, _, { loaders }) => kept(await loaders.siteById.load(siteId), 'site'),
    item: async ({ itemId }, _, { loaders }) => kept(await loaders.itemById.load(itemId), 'item'),
    reconciliationRow: ({ reconciliationRowId }, _, { loaders }) =>
      optional(loaders.reconciliationRowById, reconciliationRowId),
    value: ({ value, currency }) => asMoney(value, currency),
    period: async ({ accountingPeriodId }, _, { loaders }) =>
      kept(await loaders.accountingPeriodById.load(accountingPeriodId), 'accounting period'),
    glPosting: async ({ id }, _, { loaders }) => originalOf(await loaders.postingsBySource.load(id)),
  },
};
