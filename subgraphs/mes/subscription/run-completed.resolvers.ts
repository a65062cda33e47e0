import { fact, said } from '../../../kernel/feed-filter.ts';
import { live } from '../../../kernel/live.ts';
import { kept } from '../../../kernel/references.ts';
import type { LiveEvent } from '../../../kernel/feed.ts';
import type { Context } from '../context.ts';
import type { Resolvers, Row } from '../schema.generated.ts';
import { runFilters } from './filters.ts';

const completionOf = async ({ row }: LiveEvent, { loaders }: Context): Promise<Row<'runCompletion'>> =>
  kept(await loaders.runCompletionById.load(row.subject), 'increment of completion');

export const runCompletedResolvers: Resolvers = {
  Query: {
    mesEventCursor: (_, __, { feed }) => feed.cursorNow(),
  },
  Subscription: {
    runCompleted: live(['mes.run.completed'], { ...runFilters, final: said(fact('final')) }),
  },
  RunCompletedEvent: {
    run: async ({ row }, _, { loaders }) => kept(await loaders.runById.load(row.key), 'run'),
    completion: (event, _, context) => completionOf(event, context),
    sequence: async (event, _, context) => (await completionOf(event, context)).sequence,
    quantityCompleted: async (event, _, context) => (await completionOf(event, context)).quantityCompleted,
    quantityScrapped: async (event, _, context) => (await completionOf(event, context)).quantityScrapped,
    quantityNonconforming: async (event, _, context) => (await completionOf(event, context)).quantityNonconforming,
    unitOfMeasure: async (event, _, context) => (await completionOf(event, context)).unitOfMeasure,
    final: async (event, _, context) => (await completionOf(event, context)).final,
    materialConsumption: async ({ row }, _, { loaders }) =>
      (await loaders.materialsByCompletion.load(row.subject)).map((line) => ({ ...line, runId: row.key })),
  },
};
