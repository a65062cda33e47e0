import { kept } from '../../../kernel/references.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../schema.generated.ts';
import { archiveProcedure, createProcedure, createProcedureVersion, releaseProcedure } from './procedure.commands.ts';
import { createStep, deleteStep, updateStep } from './step.commands.ts';

const procedureNow = async ({ loaders }: Context, id: string) => {
  loaders.stepsByProcedure.clear(id);
  return { procedure: kept(await loaders.procedureById.clear(id).load(id), 'procedure') };
};
const stepNow = async (context: Context, id: string) => {
  context.loaders.stepFieldsByStep.clear(id);
  const step = kept(await context.loaders.stepById.clear(id).load(id), 'step');
  return { step, ...(await procedureNow(context, step.procedureId)) };
};

export const procedureMutationResolvers: Resolvers = {
  Mutation: {
    createProcedure: async (_, { input }, context) => procedureNow(context, await createProcedure(context, input)),
    createProcedureVersion: async (_, { input }, context) =>
      procedureNow(context, await createProcedureVersion(context, input)),
    releaseProcedure: async (_, { input }, context) => procedureNow(context, await releaseProcedure(context, input)),
    archiveProcedure: async (_, { input }, context) => procedureNow(context, await archiveProcedure(context, input)),
    createStep: async (_, { input }, context) => stepNow(context, await createStep(context, input)),
    updateStep: async (_, { input }, context) => stepNow(context, await updateStep(context, input)),
    deleteStep: async (_, { input }, context) => procedureNow(context, await deleteStep(context, input)),
  },
};
