import { kept } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { applyItem } from './apply-item.commands.ts';
import { createItem } from './item.commands.ts';
import { updateItem } from './update-item.commands.ts';

export const itemMutationResolvers: Resolvers = {
  Mutation: {
    createItem: async (_, { input }, context) => {
      const id = await createItem(context, input);
      return { item: kept(await context.loaders.itemById.load(id), 'item') };
    },
    applyItem: async (_, { input }, context) => {
      const { id, claimRejected } = await applyItem(context, input);
      return { item: kept(await context.loaders.itemById.load(id), 'item'), claimRejected };
    },
    updateItem: async (_, { input }, context) => {
      const id = await updateItem(context, input);
      return { item: kept(await context.loaders.itemById.load(id), 'item') };
    },
  },
};
