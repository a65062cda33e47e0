import { kept } from '../../../kernel/references.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../schema.generated.ts';
import { linkDrawing, unlinkDrawing } from './drawing-link.commands.ts';
import { createRouting, releaseRouting } from './routing.commands.ts';

// What a command read before its transaction is out of date after it.
const routingNow = async ({ loaders }: Context, id: string) => ({
  routing: kept(await loaders.routingById.clear(id).load(id), 'routing'),
});

export const routingMutationResolvers: Resolvers = {
  Mutation: {
    linkDrawing: async (_, { input }, context) => {
      const id = await linkDrawing(context, input);
      return { drawingLink: kept(await context.loaders.drawingLinkById.clear(id).load(id), 'drawing link') };
    },
    unlinkDrawing: async (_, { input }, context) => {
      const partId = await unlinkDrawing(context, input);
      return { part: kept(await context.loaders.partById.clear(partId).load(partId), 'part') };
    },
    createRouting: async (_, { input }, context) => routingNow(context, await createRouting(context, input)),
    releaseRouting: async (_, { input }, context) => routingNow(context, await releaseRouting(context, input)),
  },
};
