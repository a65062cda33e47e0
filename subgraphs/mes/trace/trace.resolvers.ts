import type { Context } from '../context.ts';
import { kept, optional } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { trace } from './trace.ts';

const stock = async (id: string, { loaders }: Context) =>
  kept(await loaders.partInventoryById.load(id), 'part inventory');

export const traceResolvers: Resolvers = {
  Query: {
    whereInstalled: (_, args, context) => trace('FORWARD', args, context),
    genealogy: (_, args, context) => trace('BACKWARD', args, context),
  },
  Trace: {
    roots: ({ rootIds }, _, context) => Promise.all(rootIds.map((id) => stock(id, context))),
  },
  TraceLine: {
    root: (row, _, context) => stock(row.rootId, context),
    from: (row, _, context) => stock(row.fromId, context),
    partInventory: (row, _, context) => stock(row.toId, context),
    installation: (row, _, { loaders }) => optional(loaders.abomInstallationById, row.installationId),
  },
};
