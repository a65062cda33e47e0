import { toWire } from '../../../kernel/id.ts';
import type { Resolvers } from '../schema.generated.ts';
import { tellHeartbeat } from './heartbeat.commands.ts';

export const heartbeatMutationResolvers: Resolvers = {
  Mutation: {
    tellHeartbeat: async (_, { input }, context) => ({ eventId: toWire('evt', await tellHeartbeat(context, input)) }),
  },
};
