import { kept } from '../../../kernel/references.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../schema.generated.ts';
import { adjustInventory } from './adjustment.commands.ts';
import { createPartInventory } from './found-stock.commands.ts';
import { mergePartInventory } from './merge.commands.ts';
import { moveInventory } from './move.commands.ts';
import { splitManyPartInventory, splitPartInventory } from './split.commands.ts';
import { updatePartInventory } from './update.commands.ts';

// What a command read before its transaction is out of date after it.
const stockNow = async ({ loaders }: Context, id: string) => ({
  partInventory: kept(await loaders.partInventoryById.clear(id).load(id), 'part inventory'),
});

const stocksNow = async ({ loaders }: Context, ids: readonly string[]) => ({
  partInventories: await Promise.all(
    ids.map(async (id) => kept(await loaders.partInventoryById.clear(id).load(id), 'part inventory')),
  ),
});

export const partInventoryMutationResolvers: Resolvers = {
  Mutation: {
    createPartInventory: async (_, { input }, context) => stockNow(context, await createPartInventory(context, input)),
    updatePartInventory: async (_, { input }, context) => stockNow(context, await updatePartInventory(context, input)),
    adjustInventory: async (_, { input }, context) => stockNow(context, await adjustInventory(context, input)),
    splitPartInventory: async (_, { input }, context) => stockNow(context, await splitPartInventory(context, input)),
    splitManyPartInventory: async (_, { input }, context) =>
      stocksNow(context, await splitManyPartInventory(context, input)),
    mergePartInventory: async (_, { input }, context) => stockNow(context, await mergePartInventory(context, input)),
    moveInventory: async (_, { input }, context) => stockNow(context, await moveInventory(context, input)),
  },
};
