import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { kept } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { ebomReference } from '../stub.ts';
import { abomSnapshotListing } from './abom.queries.ts';
import { contentOf } from './abom-snapshot.content.ts';

export const abomSnapshotResolvers: Resolvers = {
  Query: {
    abomSnapshots: (_, args, { db }) => page(db, abomSnapshotListing, args),
    abomSnapshot: async (_, { id }, { loaders }) =>
      found(await loaders.abomSnapshotById.load(fromWire(ids.AbomSnapshot, id)), 'as-built record', id),
  },
  AbomSnapshot: {
    __resolveReference: ({ id }, { loaders }) => loaders.abomSnapshotById.load(fromWire(ids.AbomSnapshot, id)),
    run: async (row, _, { loaders }) => kept(await loaders.runById.load(row.runId), 'run'),
    partInventory: async (row, _, { loaders }) =>
      kept(await loaders.partInventoryById.load(row.partInventoryId), 'part inventory'),
    version: (row) => row.snapshotVersion,
    ebomRevision: (row) =>
      ebomReference(contentOf(row).ebom ?? { partNumber: null, revision: null, contentHash: null }),
    lines: (row) => contentOf(row).lines,
    deltaToEbom: (row) => contentOf(row).deltaToEbom,
    addedSteps: (row) => contentOf(row).addedSteps,
    changedSteps: (row) => contentOf(row).changedSteps,
  },
};
