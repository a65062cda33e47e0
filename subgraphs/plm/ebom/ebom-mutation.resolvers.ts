import type { Context } from '../context.ts';
import { kept } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { addEbomLine, removeEbomLine, updateEbomLine } from './ebom.commands.ts';

// What a command read before its transaction is out of date after it.
const lineNow = async ({ loaders }: Context, id: string) =>
  kept(await loaders.ebomLineById.clear(id).load(id), 'engineering BOM line');

export const ebomMutationResolvers: Resolvers = {
  Mutation: {
    addEbomLine: async (_, { input }, context) => ({
      ebomLine: await lineNow(context, await addEbomLine(context, input)),
    }),
    updateEbomLine: async (_, { input }, context) => ({
      ebomLine: await lineNow(context, await updateEbomLine(context, input)),
    }),
    removeEbomLine: async (_, { input }, context) => {
      const id = await removeEbomLine(context, input);
      return { ebom: kept(await context.loaders.ebomById.clear(id).load(id), 'engineering BOM') };
    },
  },
};
