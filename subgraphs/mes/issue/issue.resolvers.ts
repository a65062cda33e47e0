import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { kept, optional } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { inspectionResultListing } from './inspection-result.queries.ts';
import { issueListing } from './issue.queries.ts';

export const issueResolvers: Resolvers = {
  Query: {
    issues: (_, args, { db }) => page(db, issueListing, args),
    issue: async (_, { id }, { loaders }) =>
      found(await loaders.issueById.load(fromWire(ids.Issue, id)), 'nonconformance', id),
    issueByNumber: (_, { number }, { loaders }) => loaders.issueByNumber.load(number),
    inspectionResults: (_, args, { db }) => page(db, inspectionResultListing, args),
    inspectionResult: async (_, { id }, { loaders }) =>
      found(await loaders.inspectionResultById.load(fromWire(ids.InspectionResult, id)), 'inspection result', id),
  },
  Issue: {
    __resolveReference: ({ id }, { loaders }) => loaders.issueById.load(fromWire(ids.Issue, id)),
    site: async (row, _, { loaders }) => kept(await loaders.siteById.load(row.siteId), 'site'),
    part: (row, _, { loaders }) => optional(loaders.partById, row.partId),
    partInventories: (row, _, { loaders }) => loaders.partInventoriesByIssue.load(row.id),
    run: (row, _, { loaders }) => optional(loaders.runById, row.runId),
    runStep: (row, _, { loaders }) => optional(loaders.runStepById, row.runStepId),
    resolveByRunStep: (row, _, { loaders }) => optional(loaders.runStepById, row.resolveByRunStepId),
    location: (row, _, { loaders }) => optional(loaders.locationById, row.locationId),
    disposition: async (row, _, { loaders }) =>
      (await loaders.dispositionsByIssue.load(row.id)).filter((decision) => decision.supersededAt === null).at(-1) ??
      null,
    dispositions: (row, _, { loaders }) => loaders.dispositionsByIssue.load(row.id),
    approvals: (row, _, { loaders }) => loaders.approvalsByIssue.load(row.id),
    inspectionResults: (row, _, { loaders }) => loaders.inspectionResultsByIssue.load(row.id),
    scrap: (row, _, { loaders }) => loaders.scrapByIssue.load(row.id),
    relations: (row, _, { loaders }) => loaders.relationsByIssue.load(row.id),
    relatedBy: (row, _, { loaders }) => loaders.relationsByRelatedIssue.load(row.id),
  },
  IssueRelation: {
    issue: async (row, _, { loaders }) => kept(await loaders.issueById.load(row.issueId), 'nonconformance'),
    relatedIssue: async (row, _, { loaders }) =>
      kept(await loaders.issueById.load(row.relatedIssueId), 'nonconformance'),
  },
  MrbDisposition: {
    __resolveReference: ({ id }, { loaders }) => loaders.mrbDispositionById.load(fromWire(ids.MrbDisposition, id)),
    issue: async (row, _, { loaders }) => kept(await loaders.issueById.load(row.issueId), 'nonconformance'),
    partInventory: (row, _, { loaders }) => optional(loaders.partInventoryById, row.partInventoryId),
    reworkRun: (row, _, { loaders }) => optional(loaders.runById, row.reworkRunId),
  },
  InspectionResult: {
    __resolveReference: ({ id }, { loaders }) => loaders.inspectionResultById.load(fromWire(ids.InspectionResult, id)),
    site: async (row, _, { loaders }) => kept(await loaders.siteById.load(row.siteId), 'site'),
    partInventory: (row, _, { loaders }) => optional(loaders.partInventoryById, row.partInventoryId),
    run: (row, _, { loaders }) => optional(loaders.runById, row.runId),
    runStep: (row, _, { loaders }) => optional(loaders.runStepById, row.runStepId),
    issue: (row, _, { loaders }) => optional(loaders.issueById, row.issueId),
  },
};
