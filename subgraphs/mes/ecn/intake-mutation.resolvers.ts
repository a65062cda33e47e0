import { kept } from '../../../kernel/references.ts';
import { applyDemand } from '../demand/demand.commands.ts';
import { applyHeartbeat } from '../heard-from/heartbeat.commands.ts';
import { applyPartRelease } from '../part/part-release.commands.ts';
import { applyRouting } from '../procedure/routing.commands.ts';
import type { Resolvers } from '../schema.generated.ts';
import { applyWorkCenter } from '../work-center/work-center.commands.ts';
import { applySupplier } from '../supplier/supplier.commands.ts';
import { applyEcn } from './ecn.commands.ts';

/** What production builds from, as it comes in from PLM and ERP. */
export const planIntakeResolvers: Resolvers = {
  Mutation: {
    applyPartRelease: async (_, { input }, context) => {
      const id = await applyPartRelease(context, input);
      return { part: kept(await context.loaders.partById.clear(id).load(id), 'part') };
    },
    applyRouting: async (_, { input }, context) => {
      const id = await applyRouting(context, input);
      return { procedure: kept(await context.loaders.procedureById.clear(id).load(id), 'procedure') };
    },
    applyEcn: async (_, { input }, context) => {
      const id = await applyEcn(context, input);
      return { ecn: kept(await context.loaders.ecnById.clear(id).load(id), 'change notice') };
    },
    applyHeartbeat: async (_, { input }, context) => ({ heardAt: await applyHeartbeat(context, input) }),
    applyDemand: async (_, { input }, context) => {
      const id = await applyDemand(context, input);
      return { demand: kept(await context.loaders.demandById.clear(id).load(id), 'demand') };
    },
    applySupplier: async (_, { input }, context) => {
      const id = await applySupplier(context, input);
      return { supplier: kept(await context.loaders.supplierById.clear(id).load(id), 'supplier') };
    },
    applyWorkCenter: async (_, { input }, context) => {
      const id = await applyWorkCenter(context, input);
      return { workCenter: kept(await context.loaders.workCenterById.clear(id).load(id), 'work center') };
    },
  },
};
