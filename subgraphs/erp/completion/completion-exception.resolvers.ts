import { fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { kept } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';

export const completionExceptionResolvers: Resolvers = {
  CompletionException: {
    __resolveReference: ({ id }, { loaders }) =>
      loaders.completionExceptionById.load(fromWire(ids.CompletionException, id)),
    completion: async ({ completionId }, _, { loaders }) =>
      kept(await loaders.workOrderCompletionById.load(completionId), 'work order completion'),
    item: async ({ itemId }, _, { loaders }) => kept(await loaders.itemById.load(itemId), 'item'),
    site: async ({ siteId }, _, { loaders }) => kept(await loaders.siteById.load(siteId), 'site'),
  },
};
