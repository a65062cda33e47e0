import { subtract } from '../../../kernel/decimal.ts';
import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { kept, optional } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { backflushExceptionListing, runCompletionListing, scrapRecordListing } from './completion.queries.ts';

export const completionResolvers: Resolvers = {
  Query: {
    runCompletions: (_, args, { db }) => page(db, runCompletionListing, args),
    runCompletion: async (_, { id }, { loaders }) =>
      found(await loaders.runCompletionById.load(fromWire(ids.RunCompletion, id)), 'increment of completion', id),
    scrapRecords: (_, args, { db }) => page(db, scrapRecordListing, args),
    scrapRecord: async (_, { id }, { loaders }) =>
      found(await loaders.scrapRecordById.load(fromWire(ids.ScrapRecord, id)), 'scrap record', id),
    backflushExceptions: (_, args, { db }) => page(db, backflushExceptionListing, args),
    backflushException: async (_, { id }, { loaders }) =>
      found(await loaders.backflushExceptionById.load(fromWire(ids.BackflushException, id)), 'backflush exception', id),
  },
  RunCompletion: {
    __resolveReference: ({ id }, { loaders }) => loaders.runCompletionById.load(fromWire(ids.RunCompletion, id)),
    run: async (row, _, { loaders }) => kept(await loaders.runById.load(row.runId), 'run'),
    reverses: (row, _, { loaders }) => optional(loaders.runCompletionById, row.reversesId),
    materials: (row, _, { loaders }) => loaders.materialsByCompletion.load(row.id),
    operations: (row, _, { loaders }) => loaders.operationsByCompletion.load(row.id),
    byProducts: (row, _, { loaders }) => loaders.byProductsByCompletion.load(row.id),
    backflushExceptions: (row, _, { loaders }) => loaders.backflushExceptionsByCompletion.load(row.id),
  },
  RunCompletionMaterial: {
    part: async (row, _, { loaders }) => kept(await loaders.partById.load(row.partId), 'part'),
    location: (row, _, { loaders }) => optional(loaders.locationById, row.locationId),
  },
  RunCompletionOperation: {
    runStep: (row, _, { loaders }) => optional(loaders.runStepById, row.runStepId),
    workCenter: (row, _, { loaders }) => optional(loaders.workCenterById, row.workCenterId),
  },
  RunCompletionByProduct: {
    part: async (row, _, { loaders }) => kept(await loaders.partById.load(row.partId), 'part'),
    partInventory: (row, _, { loaders }) => optional(loaders.partInventoryById, row.partInventoryId),
  },
  ScrapRecord: {
    __resolveReference: ({ id }, { loaders }) => loaders.scrapRecordById.load(fromWire(ids.ScrapRecord, id)),
    site: async (row, _, { loaders }) => kept(await loaders.siteById.load(row.siteId), 'site'),
    run: (row, _, { loaders }) => optional(loaders.runById, row.runId),
    runStep: (row, _, { loaders }) => optional(loaders.runStepById, row.runStepId),
    partInventory: async (row, _, { loaders }) =>
      kept(await loaders.partInventoryById.load(row.partInventoryId), 'part inventory'),
    location: (row, _, { loaders }) => optional(loaders.locationById, row.locationId),
    issue: (row, _, { loaders }) => optional(loaders.issueById, row.issueId),
  },
  BackflushException: {
    __resolveReference: ({ id }, { loaders }) =>
      loaders.backflushExceptionById.load(fromWire(ids.BackflushException, id)),
    run: async (row, _, { loaders }) => kept(await loaders.runById.load(row.runId), 'run'),
    completion: async (row, _, { loaders }) =>
      kept(await loaders.runCompletionById.load(row.runCompletionId), 'increment of completion'),
    buildRequirement: (row, _, { loaders }) => optional(loaders.buildRequirementById, row.buildRequirementId),
    part: async (row, _, { loaders }) => kept(await loaders.partById.load(row.partId), 'part'),
    quantityOpen: (row) => (row.status === 'OPEN' ? subtract(row.quantityRequired, row.quantityPosted) : '0'),
  },
};
