import { found, fromWire, toWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Resolvers } from '../schema.generated.ts';
import { importBatchListing, importRowListing } from './import.listing.ts';

export const importResolvers: Resolvers = {
  Query: {
    importBatches: (_, args, { db }) => page(db, importBatchListing, args),
    importBatch: async (_, { id }, { loaders }) =>
      found(await loaders.importBatchById.load(fromWire(ids.ImportBatch, id)), 'import', id),
  },
  ImportBatch: {
    __resolveReference: ({ id }, { loaders }) => loaders.importBatchById.load(fromWire(ids.ImportBatch, id)),
    rows: (row, { filters, ...args }, { db }) =>
      page(db, importRowListing, {
        ...args,
        filters: { ...filters, importBatchId: { eq: toWire(ids.ImportBatch, row.id) } },
        sort: ['POSITION_ASC'],
      }),
  },
  ImportRow: {
    part: (row, _, { loaders }) => (row.partId === null ? null : loaders.partById.load(row.partId)),
    ebomLine: (row, _, { loaders }) => (row.ebomLineId === null ? null : loaders.ebomLineById.load(row.ebomLineId)),
  },
};
