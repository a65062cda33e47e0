import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { kept, optional } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { ebomReference, maybeStub } from '../stub.ts';
import { overlaid } from './mbom.rules.ts';
import { mbomListing } from './mbom.queries.ts';

export const mbomResolvers: Resolvers = {
  Query: {
    mboms: (_, args, { db }) => page(db, mbomListing, args),
    mbom: async (_, { id }, { loaders }) =>
      found(await loaders.mbomById.load(fromWire(ids.MBom, id)), 'manufacturing BOM', id),
  },
  MBom: {
    __resolveReference: ({ id }, { loaders }) => loaders.mbomById.load(fromWire(ids.MBom, id)),
    part: async (row, _, { loaders }) => kept(await loaders.partById.load(row.partId), 'part'),
    version: (row) => row.mbomVersion,
    site: (row, _, { loaders }) => optional(loaders.siteById, row.siteId),
    base: (row, _, { loaders }) => optional(loaders.mbomById, row.baseMbomId),
    procedure: (row, _, { loaders }) => optional(loaders.procedureById, row.procedureId),
    sourceEbom: (row) =>
      ebomReference({
        partNumber: row.sourceEbomPartNumber,
        revision: row.sourceEbomRevision,
        contentHash: row.sourceEbomContentHash,
      }),
    items: (row, _, { loaders }) => loaders.mbomItemsByMbom.load(row.id),
    effectiveItems: async ({ id, baseMbomId }, _, { loaders }) => {
      const own = await loaders.mbomItemsByMbom.load(id);
      return baseMbomId === null ? own : overlaid(await loaders.mbomItemsByMbom.load(baseMbomId), own);
    },
    runs: (row, _, { loaders }) => loaders.runsByMbom.load(row.id),
  },
  MBomItem: {
    __resolveReference: ({ id }, { loaders }) => loaders.mbomItemById.load(fromWire(ids.MBomItem, id)),
    mbom: async (row, _, { loaders }) => kept(await loaders.mbomById.load(row.mbomId), 'manufacturing BOM'),
    parent: (row, _, { loaders }) => optional(loaders.mbomItemById, row.parentItemId),
    part: async (row, _, { loaders }) => kept(await loaders.partById.load(row.partId), 'part'),
    originEbomLine: (row) => maybeStub(row.originEbomLineId),
    substitutes: (row, _, { loaders }) => loaders.substitutesByMbomItem.load(row.id),
    workCenter: (row, _, { loaders }) => optional(loaders.workCenterById, row.workCenterId),
    step: (row, _, { loaders }) => optional(loaders.stepById, row.stepId),
    overlays: (row, _, { loaders }) => optional(loaders.mbomItemById, row.overlaysItemId),
  },
  MBomItemSubstitute: {
    part: async (row, _, { loaders }) => kept(await loaders.partById.load(row.partId), 'part'),
  },
};
