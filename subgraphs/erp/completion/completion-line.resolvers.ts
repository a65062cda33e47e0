import { add, subtract } from '../../../kernel/decimal.ts';
import { toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { asMoney } from '../amount.ts';
import { kept, optional, pointer } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';

export const completionLineResolvers: Resolvers = {
  CompletionMaterialLine: {
    item: async ({ itemId }, _, { loaders }) => kept(await loaders.itemById.load(itemId), 'item'),
    part: ({ partId }, _, { loaders }) => optional(loaders.partById, partId),
    site: async ({ siteId }, _, { loaders }) => kept(await loaders.siteById.load(siteId), 'site'),
    locationId: ({ locationId }) => (locationId === null ? null : toWire(ids.Location, locationId)),
    unitCost: ({ unitCost, currency }) => asMoney(unitCost, currency),
    amount: ({ amount, currency }) => asMoney(amount, currency),
    cost: ({ amount, laborAmount: labor, machineAmount: machine, overheadAmount: overhead, currency }) => ({
      ...{ material: subtract(amount, add(labor, machine, overhead)), labor, machine, overhead, currency },
    }),
  },
  CompletionLaborLine: {
    runStep: ({ runStepId }) => pointer(runStepId),
    workCenter: ({ workCenterId }, _, { loaders }) => optional(loaders.workCenterById, workCenterId),
    rate: ({ rate, currency }) => asMoney(rate, currency),
    amount: ({ amount, currency }) => asMoney(amount, currency),
  },
  CompletionMachineLine: {
    runStep: ({ runStepId }) => pointer(runStepId),
    workCenter: async ({ workCenterId }, _, { loaders }) =>
      kept(await loaders.workCenterById.load(workCenterId), 'work center'),
    rate: ({ rate, currency }) => asMoney(rate, currency),
    amount: ({ amount, currency }) => asMoney(amount, currency),
  },
  CompletionOverheadLine: {
    runStep: ({ runStepId }) => pointer(runStepId),
    workCenter: ({ workCenterId }, _, { loaders }) => optional(loaders.workCenterById, workCenterId),
    rate: ({ rate, currency }) => asMoney(rate, currency),
    amount: ({ amount, currency }) => asMoney(amount, currency),
  },
  CompletionByProductLine: {
    item: async ({ itemId }, _, { loaders }) => kept(await loaders.itemById.load(itemId), 'item'),
    unitValue: ({ unitValue, currency }) => asMoney(unitValue, currency),
    amount: ({ amount, currency }) => asMoney(amount, currency),
  },
};
