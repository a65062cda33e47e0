import { kept } from '../../../kernel/references.ts';
import type { Context } from '../context.ts';
import { createInspectionRun } from '../inspection-run/inspection-run.commands.ts';
import { recordInspectionResult } from '../issue/inspection.commands.ts';
import type { Resolvers } from '../schema.generated.ts';
import { checkIn, checkOut, recordMachineTime } from './time.commands.ts';

// What a command read before its transaction is out of date after it.
const laborNow = async ({ loaders }: Context, id: string) => ({
  laborEntry: kept(await loaders.laborEntryById.clear(id).load(id), 'labor entry'),
});

export const timeMutationResolvers: Resolvers = {
  Mutation: {
    checkIn: async (_, { input }, context) => laborNow(context, await checkIn(context, input)),
    checkOut: async (_, { input }, context) => laborNow(context, await checkOut(context, input)),
    recordMachineTime: async (_, { input }, context) => ({
      machineEntry: kept(
        await context.loaders.machineEntryById.load(await recordMachineTime(context, input)),
        'machine entry',
      ),
    }),
    createInspectionRun: async (_, { input }, context) => ({
      run: kept(await context.loaders.runById.load(await createInspectionRun(context, input)), 'run'),
    }),
    recordInspectionResult: async (_, { input }, context) => ({
      inspectionResult: kept(
        await context.loaders.inspectionResultById.load(await recordInspectionResult(context, input)),
        'inspection result',
      ),
    }),
  },
};
