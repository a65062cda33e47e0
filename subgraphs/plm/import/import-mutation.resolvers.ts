import type { Context } from '../context.ts';
import { kept } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { abortImport, beginImport, commitImport, importEbom, importRows } from './import.commands.ts';

const batchNow = async ({ loaders }: Context, id: string) => ({
  importBatch: kept(await loaders.importBatchById.clear(id).load(id), 'import'),
});

export const importMutationResolvers: Resolvers = {
  Mutation: {
    beginImport: async (_, { input }, context) => batchNow(context, await beginImport(context, input)),
    importRows: async (_, { input }, context) => batchNow(context, await importRows(context, input)),
    commitImport: async (_, { input }, context) => batchNow(context, await commitImport(context, input)),
    abortImport: async (_, { input }, context) => batchNow(context, await abortImport(context, input)),
    importEbom: async (_, { input }, context) => batchNow(context, await importEbom(context, input)),
  },
};
