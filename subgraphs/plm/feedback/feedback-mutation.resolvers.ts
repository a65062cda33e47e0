import { kept } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { recordAsBuilt, recordInspection } from './feedback.commands.ts';

export const feedbackMutationResolvers: Resolvers = {
  Mutation: {
    recordAsBuilt: async (_, { input }, context) => {
      const id = await recordAsBuilt(context, input);
      return { asBuiltRecord: kept(await context.loaders.asBuiltRecordById.clear(id).load(id), 'as-built record') };
    },
    recordInspection: async (_, { input }, context) => {
      const id = await recordInspection(context, input);
      const record = await context.loaders.inspectionRecordById.clear(id).load(id);
      return { inspectionRecord: kept(record, 'inspection record') };
    },
  },
};
