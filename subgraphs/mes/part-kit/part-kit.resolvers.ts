import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { kept, optional } from '../../../kernel/references.ts';
import type { Context } from '../context.ts';
import type { Resolvers, Row } from '../schema.generated.ts';
import { partKitListing } from './part-kit.queries.ts';
import { filledOf } from './part-kit.rules.ts';

const substitutesOf = async ({ buildRequirementId }: Row<'partKitItem'>, { loaders }: Context) => {
  const need = await optional(loaders.buildRequirementById, buildRequirementId);
  const line = need?.originMbomItemId ?? null;
  return line === null ? [] : loaders.substitutesByMbomItem.load(line);
};

export const partKitResolvers: Resolvers = {
  Query: {
    partKits: (_, args, { db }) => page(db, partKitListing, args),
    partKit: async (_, { id }, { loaders }) =>
      found(await loaders.partKitById.load(fromWire(ids.PartKit, id)), 'kit', id),
  },
  PartKit: {
    __resolveReference: ({ id }, { loaders }) => loaders.partKitById.load(fromWire(ids.PartKit, id)),
    run: (row, _, { loaders }) => optional(loaders.runById, row.runId),
    site: async (row, _, { loaders }) => kept(await loaders.siteById.load(row.siteId), 'site'),
    deliveryLocation: (row, _, { loaders }) => optional(loaders.locationById, row.deliveryLocationId),
    items: (row, _, { loaders }) => loaders.partKitItemsByPartKit.load(row.id),
  },
  PartKitItem: {
    __resolveReference: ({ id }, { loaders }) => loaders.partKitItemById.load(fromWire(ids.PartKitItem, id)),
    partKit: async (row, _, { loaders }) => kept(await loaders.partKitById.load(row.partKitId), 'kit'),
    part: async (row, _, { loaders }) => kept(await loaders.partById.load(row.partId), 'part'),
    buildRequirement: (row, _, { loaders }) => optional(loaders.buildRequirementById, row.buildRequirementId),
    quantityIssued: async (row, _, { loaders }) => filledOf(await loaders.partKitIssuesByItem.load(row.id)),
    substitutes: (row, _, context) => substitutesOf(row, context),
    issues: (row, _, { loaders }) => loaders.partKitIssuesByItem.load(row.id),
  },
  PartKitIssue: {
    partKitItem: async (row, _, { loaders }) => kept(await loaders.partKitItemById.load(row.partKitItemId), 'kit item'),
    partInventory: async (row, _, { loaders }) =>
      kept(await loaders.partInventoryById.load(row.partInventoryId), 'stock record'),
    abomInstallation: (row, _, { loaders }) => optional(loaders.abomInstallationById, row.abomInstallationId),
  },
};
