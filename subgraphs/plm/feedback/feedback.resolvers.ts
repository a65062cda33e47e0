import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Context } from '../context.ts';
import { kept } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { asBuiltRecordListing } from './as-built-record.listing.ts';

const partOf = async (row: { partId: string }, { loaders }: Context) =>
  kept(await loaders.partById.load(row.partId), 'part');
const stub = (id: string | null) => (id === null ? null : { id });

export const feedbackResolvers: Resolvers = {
  Query: {
    asBuiltRecords: (_, args, { db }) => page(db, asBuiltRecordListing, args),
    asBuiltRecord: async (_, { id }, { loaders }) =>
      found(await loaders.asBuiltRecordById.load(fromWire(ids.AsBuiltRecord, id)), 'as-built record', id),
  },
  AsBuiltRecord: {
    __resolveReference: ({ id }, { loaders }) => loaders.asBuiltRecordById.load(fromWire(ids.AsBuiltRecord, id)),
    part: (row, _, context) => partOf(row, context),
    run: (row) => ({ id: row.runId }),
    partInventory: (row) => ({ id: row.partInventoryId }),
    lines: (row, _, { loaders }) => loaders.asBuiltLinesByRecord.load(row.id),
  },
  AsBuiltLine: {
    asBuiltRecord: async (row, _, { loaders }) =>
      kept(await loaders.asBuiltRecordById.load(row.asBuiltRecordId), 'as-built record'),
    part: (row, _, { loaders }) => (row.partId === null ? null : loaders.partById.load(row.partId)),
  },
  InspectionRecord: {
    __resolveReference: ({ id }, { loaders }) => loaders.inspectionRecordById.load(fromWire(ids.InspectionRecord, id)),
    part: (row, _, context) => partOf(row, context),
    inspectionResult: (row) => ({ id: row.inspectionResultId }),
    run: (row) => stub(row.runId),
    partInventory: (row) => stub(row.partInventoryId),
  },
};
