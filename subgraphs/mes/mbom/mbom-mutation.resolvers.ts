import { kept } from '../../../kernel/references.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../schema.generated.ts';
import { createMbomItem, deleteMbomItem, updateMbomItem } from './item.commands.ts';
import { createMbom, createMbomFromEbom, createMbomOverlay, createMbomVersion } from './mbom.commands.ts';
import { archiveMbom, releaseMbom } from './release.commands.ts';

const mbomNow = async ({ loaders }: Context, id: string) => {
  loaders.mbomItemsByMbom.clear(id);
  return { mbom: kept(await loaders.mbomById.clear(id).load(id), 'manufacturing BOM') };
};
const itemNow = async (context: Context, id: string) => {
  context.loaders.substitutesByMbomItem.clear(id);
  const mbomItem = kept(await context.loaders.mbomItemById.clear(id).load(id), 'line of a manufacturing BOM');
  return { mbomItem, ...(await mbomNow(context, mbomItem.mbomId)) };
};

export const mbomMutationResolvers: Resolvers = {
  Mutation: {
    createMbomFromEbom: async (_, { input }, context) => mbomNow(context, await createMbomFromEbom(context, input)),
    createMbom: async (_, { input }, context) => mbomNow(context, await createMbom(context, input)),
    createMbomOverlay: async (_, { input }, context) => mbomNow(context, await createMbomOverlay(context, input)),
    createMbomVersion: async (_, { input }, context) => mbomNow(context, await createMbomVersion(context, input)),
    releaseMbom: async (_, { input }, context) => mbomNow(context, await releaseMbom(context, input)),
    archiveMbom: async (_, { input }, context) => mbomNow(context, await archiveMbom(context, input)),
    createMbomItem: async (_, { input }, context) => itemNow(context, await createMbomItem(context, input)),
    updateMbomItem: async (_, { input }, context) => itemNow(context, await updateMbomItem(context, input)),
    deleteMbomItem: async (_, { input }, context) => mbomNow(context, await deleteMbomItem(context, input)),
  },
};
