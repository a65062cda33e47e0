import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { asMoney } from '../amount.ts';
import { kept, named, optional } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { glPostingListing } from './gl-posting.listing.ts';

export const glPostingResolvers: Resolvers = {
  Query: {
    glPostings: (_, args, { db }) => page(db, glPostingListing, args),
    glPosting: async (_, { id }, { loaders }) =>
      found(await loaders.glPostingById.load(fromWire(ids.GLPosting, id)), 'journal', id),
    glPostingByJournalNumber: async (_, { journalNumber }, { loaders }) =>
      named(await loaders.glPostingByJournalNumber.load(journalNumber), 'journal', journalNumber),
  },
  GLPosting: {
    __resolveReference: (key, { loaders }) =>
      'id' in key
        ? loaders.glPostingById.load(fromWire(ids.GLPosting, key.id))
        : loaders.glPostingByJournalNumber.load(key.journalNumber),
    site: async ({ siteId }, _, { loaders }) => kept(await loaders.siteById.load(siteId), 'site'),
    subsidiary: async ({ subsidiaryId }, _, { loaders }) =>
      kept(await loaders.subsidiaryById.load(subsidiaryId), 'subsidiary'),
    period: async ({ accountingPeriodId }, _, { loaders }) =>
      kept(await loaders.accountingPeriodById.load(accountingPeriodId), 'accounting period'),
    source: (row) => row,
    lines: ({ id }, _, { loaders }) => loaders.postingLinesByPosting.load(id),
    reverses: ({ reversesId }, _, { loaders }) => optional(loaders.glPostingById, reversesId),
    reversedBy: ({ id }, _, { loaders }) => loaders.postingReversing.load(id),
  },
  GLPostingLine: {
    account: async ({ glAccountId }, _, { loaders }) => kept(await loaders.glAccountById.load(glAccountId), 'account'),
    debit: ({ debit, currency }) => asMoney(debit, currency),
    credit: ({ credit, currency }) => asMoney(credit, currency),
    baseDebit: ({ baseDebit, baseCurrency }) => asMoney(baseDebit, baseCurrency),
    baseCredit: ({ baseCredit, baseCurrency }) => asMoney(baseCredit, baseCurrency),
    site: async ({ siteId }, _, { loaders }) => kept(await loaders.siteById.load(siteId), 'site'),
    item: ({ itemId }, _, { loaders }) => optional(loaders.itemById, itemId),
    purchaseOrderLine: ({ purchaseOrderLineId }, _, { loaders }) =>
      optional(loaders.purchaseOrderLineById, purchaseOrderLineId),
    run: ({ runId }, _, { loaders }) => optional(loaders.runById, runId),
    supplier: ({ supplierId }, _, { loaders }) => optional(loaders.supplierById, supplierId),
  },
};
