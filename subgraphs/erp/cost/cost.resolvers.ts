import { found, fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { asMoney } from '../amount.ts';
import { kept } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { costDifference, totalCost } from './breakdown.rules.ts';
import { cogsOf } from './cogs.queries.ts';

export const costResolvers: Resolvers = {
  Query: {
    jobCost: async (_, { run }, { loaders }) =>
      found(await loaders.jobCostByRun.load(fromWire(ids.Run, run)), 'run with books', run),
    cogs: (_, { period, item, project }, { db }) =>
      cogsOf(db, {
        period,
        item: typeof item === 'string' ? fromWire(ids.Item, item) : undefined,
        project: project ?? undefined,
      }),
  },
  CostBreakdown: {
    material: ({ material, currency }) => asMoney(material, currency),
    labor: ({ labor, currency }) => asMoney(labor, currency),
    machine: ({ machine, currency }) => asMoney(machine, currency),
    overhead: ({ overhead, currency }) => asMoney(overhead, currency),
    total: (cost) => asMoney(totalCost(cost), cost.currency),
  },
  JobCost: {
    plannedQuantity: ({ run }) => run.plannedQuantity,
    actualLessPlanned: ({ actual, planned }) => costDifference(actual, planned),
    actualLessPosted: ({ actual, posted }) => costDifference(actual, posted),
    wipBalance: ({ wipBalance, currency }) => asMoney(wipBalance, currency),
  },
  CostOfGoodsSold: {
    period: async ({ accountingPeriodId }, _, { loaders }) =>
      kept(await loaders.accountingPeriodById.load(accountingPeriodId), 'accounting period'),
    item: async ({ itemId }, _, { loaders }) => kept(await loaders.itemById.load(itemId), 'item'),
    unitOfMeasure: async ({ itemId }, _, { loaders }) => kept(await loaders.itemById.load(itemId), 'item').baseUom,
  },
};
