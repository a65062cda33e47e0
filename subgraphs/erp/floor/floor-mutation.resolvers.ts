import { optional } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { applyHold, postScrap, postTransfer, type Answer } from './moves.commands.ts';
import type { Context } from '../context.ts';
import { postShipment } from './shipment.commands.ts';

const answered = async ({ postingId, replayed }: Answer, { loaders }: Context) => ({
  glPosting: await optional(loaders.glPostingById, postingId),
  replayed,
});

export const floorMutationResolvers: Resolvers = {
  Mutation: {
    postScrap: async (_, { input }, context) => {
      const answer = await postScrap(context, input);
      const outcome = answer.postingId === null ? 'WITH_COMPLETION' : 'POSTED';
      return { ...(await answered(answer, context)), outcome };
    },
    postTransfer: async (_, { input }, context) => answered(await postTransfer(context, input), context),
    applyHold: async (_, { input }, context) => answered(await applyHold(context, input), context),
    postShipment: async (_, { input }, context) => {
      const { shipments, replayed } = await postShipment(context, input);
      const rows = await Promise.all(shipments.map((id) => context.loaders.shipmentPostingById.load(id)));
      return { shipmentPostings: rows.flatMap((row) => row ?? []), replayed };
    },
  },
};
