import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { kept, optional } from '../../../kernel/references.ts';
import type { Resolvers, Row } from '../schema.generated.ts';
import { partInventoryListing } from './part-inventory.queries.ts';

const inForce = (installation: Row<'abomInstallation'>): boolean => installation.removedAt === null;

export const partInventoryResolvers: Resolvers = {
  Query: {
    partInventories: (_, args, { db }) => page(db, partInventoryListing, args),
    partInventory: async (_, { id }, { loaders }) =>
      found(await loaders.partInventoryById.load(fromWire(ids.PartInventory, id)), 'stock record', id),
  },
  PartInventory: {
    __resolveReference: ({ id }, { loaders }) => loaders.partInventoryById.load(fromWire(ids.PartInventory, id)),
    part: async (row, _, { loaders }) => kept(await loaders.partById.load(row.partId), 'part'),
    site: async (row, _, { loaders }) => kept(await loaders.siteById.load(row.siteId), 'site'),
    location: (row, _, { loaders }) => optional(loaders.locationById, row.locationId),
    holds: (row, _, { loaders }) => loaders.stockHoldsByPartInventory.load(row.id),
    supplier: (row, _, { loaders }) => optional(loaders.supplierById, row.supplierId),
    receiptItem: (row, _, { loaders }) => optional(loaders.receiptItemById, row.receiptItemId),
    purchaseOrderLine: (row, _, { loaders }) => optional(loaders.purchaseOrderLineById, row.purchaseOrderLineId),
    originRun: (row, _, { loaders }) => optional(loaders.runById, row.originRunId),
    inspectionRun: (row, _, { loaders }) => optional(loaders.runById, row.inspectionRunId),
    runs: (row, _, { loaders }) => loaders.runsByPartInventory.load(row.id),
    splitFrom: (row, _, { loaders }) => optional(loaders.partInventoryById, row.splitFromId),
    splits: (row, _, { loaders }) => loaders.partInventoriesBySplitFrom.load(row.id),
    buildRequirements: (row, _, { loaders }) => loaders.buildRequirementsByPartInventory.load(row.id),
    abomInstallations: async (row, _, { loaders }) =>
      (await loaders.installationsByPartInventory.load(row.id)).filter(inForce),
    parentInstallations: async (row, _, { loaders }) =>
      (await loaders.installationsByParent.load(row.id)).filter(inForce),
    kitIssues: (row, _, { loaders }) => loaders.partKitIssuesByPartInventory.load(row.id),
    movements: (row, _, { loaders }) => loaders.movementsByPartInventory.load(row.id),
  },
};
