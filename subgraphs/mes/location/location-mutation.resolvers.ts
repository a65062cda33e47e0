import { kept } from '../../../kernel/references.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../schema.generated.ts';
import { createSite, updateSite } from '../site/site.commands.ts';
import { createLocation, updateLocation } from './location.commands.ts';

// What a command read before its transaction is out of date after it.
const siteNow = async ({ loaders }: Context, id: string) => ({
  site: kept(await loaders.siteById.clear(id).load(id), 'site'),
});
const locationNow = async ({ loaders }: Context, id: string) => ({
  location: kept(await loaders.locationById.clear(id).load(id), 'location'),
});

export const locationMutationResolvers: Resolvers = {
  Mutation: {
    createSite: async (_, { input }, context) => siteNow(context, await createSite(context, input)),
    updateSite: async (_, { input }, context) => siteNow(context, await updateSite(context, input)),
    createLocation: async (_, { input }, context) => locationNow(context, await createLocation(context, input)),
    updateLocation: async (_, { input }, context) => locationNow(context, await updateLocation(context, input)),
  },
};
