import { kept } from '../../../kernel/references.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../schema.generated.ts';
import { setWorkCenterRate } from './rate.commands.ts';
import { createWorkCenter, updateWorkCenter } from './work-center.commands.ts';

const workCenter = async ({ loaders }: Context, done: Promise<string>) => ({
  workCenter: kept(await loaders.workCenterById.load(await done), 'work center'),
});

export const workCenterMutationResolvers: Resolvers = {
  Mutation: {
    createWorkCenter: (_, { input }, context) => workCenter(context, createWorkCenter(context, input)),
    updateWorkCenter: (_, { input }, context) => workCenter(context, updateWorkCenter(context, input)),
    setWorkCenterRate: (_, { input }, context) => workCenter(context, setWorkCenterRate(context, input)),
  },
};
