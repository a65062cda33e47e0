import { toWire } from '../../../kernel/id.ts';
import { kept } from '../../../kernel/references.ts';
import { ids } from '../../../schema/ids.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../schema.generated.ts';
import { deliverKit, issueItemToKit, moveItemToInventory } from './kit-issue.commands.ts';
import { addPartsToKitFromMbom, cancelKit, createKitForRun, requestKit } from './part-kit.commands.ts';

// What a command read before its transaction is out of date after it.
const kitNow = async ({ loaders }: Context, id: string) => ({
  partKit: kept(await loaders.partKitById.clear(id).load(id), 'kit'),
});

export const partKitMutationResolvers: Resolvers = {
  Mutation: {
    createKitForRun: async (_, { input }, context) => kitNow(context, await createKitForRun(context, input)),
    addPartsToKitFromMbom: async (_, { input }, context) =>
      kitNow(context, await addPartsToKitFromMbom(context, input)),
    requestKit: async (_, { input }, context) => kitNow(context, await requestKit(context, input)),
    cancelKit: async (_, { input }, context) => ({ id: toWire(ids.PartKit, await cancelKit(context, input)) }),
    issueItemToKit: async (_, { input }, context) => kitNow(context, await issueItemToKit(context, input)),
    moveItemToInventory: async (_, { input }, context) => kitNow(context, await moveItemToInventory(context, input)),
    deliverKit: async (_, { input }, context) => kitNow(context, await deliverKit(context, input)),
  },
};
