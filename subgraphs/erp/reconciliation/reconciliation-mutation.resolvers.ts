import { kept } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { postAdjustingEntry } from './adjusting-entry.commands.ts';
import { runReconciliation } from './reconciliation.commands.ts';

export const reconciliationMutationResolvers: Resolvers = {
  Mutation: {
    runReconciliation: async (_, { input }, context) => {
      const { id, unknown } = await runReconciliation(context, input);
      const reconciliationRun = kept(await context.loaders.reconciliationRunById.load(id), 'reconciliation run');
      return { reconciliationRun, unknownPartNumbers: unknown };
    },
    postAdjustingEntry: async (_, { input }, context) => {
      const id = await postAdjustingEntry(context, input);
      return { adjustingEntry: kept(await context.loaders.adjustingEntryById.load(id), 'adjusting entry') };
    },
  },
};
