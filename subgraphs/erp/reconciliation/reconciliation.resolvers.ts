import { add } from '../../../kernel/decimal.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { asMoney } from '../amount.ts';
import { kept } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { reconciliationRunListing } from './reconciliation.listing.ts';

export const reconciliationResolvers: Resolvers = {
  Query: {
    reconciliationRuns: (_, args, { db }) => page(db, reconciliationRunListing, args),
    reconciliationRun: async (_, { id }, { loaders }) =>
      found(await loaders.reconciliationRunById.load(fromWire(ids.ReconciliationRun, id)), 'reconciliation run', id),
  },
  ReconciliationRun: {
    __resolveReference: ({ id }, { loaders }) =>
      loaders.reconciliationRunById.load(fromWire(ids.ReconciliationRun, id)),
    site: async ({ siteId }, _, { loaders }) => kept(await loaders.siteById.load(siteId), 'site'),
    rows: ({ id }, _, { loaders }) => loaders.rowsByReconciliation.load(id),
    adjustingEntries: ({ id }, _, { loaders }) => loaders.adjustingEntriesByReconciliation.load(id),
    valueDifference: async ({ id, currency }, _, { loaders }) =>
      asMoney(add('0', ...(await loaders.rowsByReconciliation.load(id)).map((row) => row.valueDifference)), currency),
  },
  ReconciliationRow: {
    __resolveReference: ({ id }, { loaders }) =>
      loaders.reconciliationRowById.load(fromWire(ids.ReconciliationRow, id)),
    reconciliationRun: async ({ reconciliationRunId }, _, { loaders }) =>
      kept(await loaders.reconciliationRunById.load(reconciliationRunId), 'reconciliation run'),
    item: async ({ itemId }, _, { loaders }) => kept(await loaders.itemById.load(itemId), 'item'),
    valueDifference: ({ valueDifference, currency }) => asMoney(valueDifference, currency),
    adjustingEntry: ({ id }, _, { loaders }) => loaders.adjustingEntryByRow.load(id),
  },
};
