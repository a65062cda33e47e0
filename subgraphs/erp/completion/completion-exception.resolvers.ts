import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { kept } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { completionExceptionListing } from './completion-exception.listing.ts';

export const completionExceptionResolvers: Resolvers = {
  Query: {
    completionExceptions: (_, args, { db }) => page(db, completionExceptionListing, args),
    completionException: async (_, { id }, { loaders }) =>
      found(
        await loaders.completionExceptionById.load(fromWire(ids.CompletionException, id)),
        'completion exception',
        id,
      ),
  },
  CompletionException: {
    __resolveReference: ({ id }, { loaders }) =>
      loaders.completionExceptionById.load(fromWire(ids.CompletionException, id)),
    completion: async ({ completionId }, _, { loaders }) =>
      kept(await loaders.workOrderCompletionById.load(completionId), 'work order completion'),
    item: async ({ itemId }, _, { loaders }) => kept(await loaders.itemById.load(itemId), 'item'),
    site: async ({ siteId }, _, { loaders }) => kept(await loaders.siteById.load(siteId), 'site'),
  },
};
