import { found, fromWire, toWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { kept, optional } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { ebomReference } from '../stub.ts';
import { runBatchListing } from './run-batch.queries.ts';
import { runListing, runStepListing } from './run.queries.ts';

export const runResolvers: Resolvers = {
  Query: {
    runs: (_, args, { db }) => page(db, runListing, args),
    run: async (_, { id }, { loaders }) => found(await loaders.runById.load(fromWire(ids.Run, id)), 'run', id),
    runByNumber: (_, { number }, { loaders }) => loaders.runByNumber.load(number),
    runBatches: (_, args, { db }) => page(db, runBatchListing, args),
    runBatch: async (_, { id }, { loaders }) =>
      found(await loaders.runBatchById.load(fromWire(ids.RunBatch, id)), 'batch', id),
    runSteps: (_, args, { db }) => page(db, runStepListing, args),
    runStep: async (_, { id }, { loaders }) =>
      found(await loaders.runStepById.load(fromWire(ids.RunStep, id)), 'step of a run', id),
  },
  Run: {
    __resolveReference: ({ id }, { loaders }) => loaders.runById.load(fromWire(ids.Run, id)),
    site: async (row, _, { loaders }) => kept(await loaders.siteById.load(row.siteId), 'site'),
    part: async (row, _, { loaders }) => kept(await loaders.partById.load(row.partId), 'part'),
    partInventory: (row, _, { loaders }) => optional(loaders.partInventoryById, row.partInventoryId),
    inspects: (row, _, { loaders }) => loaders.partInventoriesByInspectionRun.load(row.id),
    procedure: (row, _, { loaders }) => optional(loaders.procedureById, row.procedureId),
    mbom: (row, _, { loaders }) => optional(loaders.mbomById, row.mbomId),
    ebomRevision: (row) =>
      ebomReference({
        partNumber: row.pinnedEbomPartNumber,
        revision: row.pinnedEbomRevision,
        contentHash: row.pinnedEbomContentHash,
      }),
    batch: (row, _, { loaders }) => optional(loaders.runBatchById, row.batchId),
    demand: (row, _, { loaders }) => optional(loaders.demandById, row.demandId),
    reworkOf: (row, _, { loaders }) => optional(loaders.runById, row.reworkOfId),
    splitFrom: (row, _, { loaders }) => optional(loaders.runById, row.splitFromId),
    mergedInto: (row, _, { loaders }) => optional(loaders.runById, row.mergedIntoId),
    mergedRuns: (row, _, { loaders }) => loaders.runsByMergedInto.load(row.id),
    dimensions: ({ project, department, costCenter }) => ({ project, department, costCenter }),
    ecnNotices: (row, _, { loaders }) => loaders.ecnNoticesByRun.load(row.id),
    steps: (row, _, { loaders }) => loaders.runStepsByRun.load(row.id),
    materialConsumption: (row, _, { loaders }) => loaders.consumptionByRun.load(row.id),
    abomSnapshot: async (row, _, { loaders }) => (await loaders.abomSnapshotsByRun.load(row.id)).at(-1) ?? null,
    increments: (row, _, { loaders }) => loaders.runCompletionsByRun.load(row.id),
    issues: (row, _, { loaders }) => loaders.issuesByRun.load(row.id),
    labor: (row, _, { loaders }) => loaders.laborByRun.load(row.id),
    machineTime: (row, _, { loaders }) => loaders.machineTimeByRun.load(row.id),
    scrap: (row, _, { loaders }) => loaders.scrapByRun.load(row.id),
    inspectionResults: (row, _, { loaders }) => loaders.inspectionResultsByRun.load(row.id),
    backflushExceptions: (row, _, { loaders }) => loaders.backflushExceptionsByRun.load(row.id),
    partKits: (row, _, { loaders }) => loaders.partKitsByRun.load(row.id),
  },
  MaterialConsumption: {
    part: async (row, _, { loaders }) => kept(await loaders.partById.load(row.partId), 'part'),
    location: (row, _, { loaders }) => optional(loaders.locationById, row.locationId),
  },
  RunBatch: {
    __resolveReference: ({ id }, { loaders }) => loaders.runBatchById.load(fromWire(ids.RunBatch, id)),
    site: async (row, _, { loaders }) => kept(await loaders.siteById.load(row.siteId), 'site'),
    runs: (row, _, { loaders }) => loaders.runsByBatch.load(row.id),
  },
  RunStep: {
    __resolveReference: ({ id }, { loaders }) => loaders.runStepById.load(fromWire(ids.RunStep, id)),
    run: async (row, _, { loaders }) => kept(await loaders.runById.load(row.runId), 'run'),
    step: (row, _, { loaders }) => optional(loaders.stepById, row.stepId),
    parent: (row, _, { loaders }) => optional(loaders.runStepById, row.parentId),
    upstreamStepIds: (row) => row.upstreamStepIds.map((id) => toWire(ids.RunStep, id)),
    upstreamSteps: (row, _, { loaders }) =>
      Promise.all(row.upstreamStepIds.map(async (id) => kept(await loaders.runStepById.load(id), 'step'))),
    workCenter: (row, _, { loaders }) => optional(loaders.workCenterById, row.workCenterId),
    location: (row, _, { loaders }) => optional(loaders.locationById, row.locationId),
    fields: (row, _, { loaders }) => loaders.runStepFieldsByRunStep.load(row.id),
    installations: async (row, _, { loaders }) =>
      (await loaders.installationsByRunStep.load(row.id)).filter((installation) => installation.removedAt === null),
    labor: (row, _, { loaders }) => loaders.laborByRunStep.load(row.id),
    machineTime: (row, _, { loaders }) => loaders.machineTimeByRunStep.load(row.id),
    outsideWork: async (row, _, { loaders }) => (await loaders.outsideWorkByRunStep.load(row.id))[0] ?? null,
  },
  OutsideWork: {
    quantityBack: ({ back }) => Number(back),
    quantityRejected: ({ waiting }) => Number(waiting),
    quantityScrapped: ({ scrapped }) => Number(scrapped),
  },
};
