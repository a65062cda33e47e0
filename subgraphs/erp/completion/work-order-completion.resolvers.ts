import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { money } from '../../../kernel/money.ts';
import { ids } from '../../../schema/ids.ts';
import { copyOr, kept, optional } from '../../../kernel/references.ts';
import { originalOf } from '../ledger/original.ts';
import type { Resolvers } from '../schema.generated.ts';
import { completionCost } from './completion-cost.ts';
import { workOrderCompletionListing } from './work-order-completion.listing.ts';

export const workOrderCompletionResolvers: Resolvers = {
  Query: {
    workOrderCompletions: (_, args, { db }) => page(db, workOrderCompletionListing, args),
    workOrderCompletion: async (_, { id }, { loaders }) =>
      found(
        await loaders.workOrderCompletionById.load(fromWire(ids.WorkOrderCompletion, id)),
        'work order completion',
        id,
      ),
  },
  Run: {
    __resolveReference: ({ id }, { loaders }) => copyOr(loaders.runById, fromWire(ids.Run, id)),
    completions: ({ id }, _, { loaders }) => loaders.completionsByRun.load(id),
    glPostings: ({ id }, _, { loaders }) => loaders.postingsByRun.load(id),
    jobCost: ({ id }, _, { loaders }) => loaders.jobCostByRun.load(id),
  },
  WorkOrderCompletion: {
    __resolveReference: ({ id }, { loaders }) =>
      loaders.workOrderCompletionById.load(fromWire(ids.WorkOrderCompletion, id)),
    run: async ({ runId }, _, { loaders }) => kept(await loaders.runById.load(runId), 'run'),
    item: async ({ itemId }, _, { loaders }) => kept(await loaders.itemById.load(itemId), 'item'),
    part: ({ partId }, _, { loaders }) => optional(loaders.partById, partId),
    site: async ({ siteId }, _, { loaders }) => kept(await loaders.siteById.load(siteId), 'site'),
    materialLines: ({ id }, _, { loaders }) => loaders.materialLinesByCompletion.load(id),
    laborLines: ({ id }, _, { loaders }) => loaders.laborLinesByCompletion.load(id),
    machineLines: ({ id }, _, { loaders }) => loaders.machineLinesByCompletion.load(id),
    overheadLines: ({ id }, _, { loaders }) => loaders.overheadLinesByCompletion.load(id),
    byProductLines: ({ id }, _, { loaders }) => loaders.byProductLinesByCompletion.load(id),
    cost: (completion, _, { loaders }) => completionCost(completion, loaders),
    unitCostRolledUp: ({ unitCostRolledUp, currency }) => money(unitCostRolledUp, currency),
    attributes: (row) => row,
    period: async ({ accountingPeriodId }, _, { loaders }) =>
      kept(await loaders.accountingPeriodById.load(accountingPeriodId), 'accounting period'),
    exceptions: ({ id }, _, { loaders }) => loaders.exceptionsByCompletion.load(id),
    glPosting: async ({ id }, _, { loaders }) => originalOf(await loaders.postingsBySource.load(id)),
  },
};
