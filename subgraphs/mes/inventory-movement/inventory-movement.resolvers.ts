import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { kept, optional } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { inventoryMovementListing } from './inventory-movement.queries.ts';

export const inventoryMovementResolvers: Resolvers = {
  Query: {
    inventoryMovements: (_, args, { db }) => page(db, inventoryMovementListing, args),
    inventoryMovement: async (_, { id }, { loaders }) =>
      found(await loaders.movementById.load(fromWire(ids.InventoryMovement, id)), 'inventory movement', id),
  },
  InventoryMovement: {
    __resolveReference: ({ id }, { loaders }) => loaders.movementById.load(fromWire(ids.InventoryMovement, id)),
    partInventory: async (row, _, { loaders }) =>
      kept(await loaders.partInventoryById.load(row.partInventoryId), 'stock record'),
    part: async (row, _, { loaders }) => kept(await loaders.partById.load(row.partId), 'part'),
    location: async (row, _, { loaders }) => kept(await loaders.locationById.load(row.locationId), 'location'),
    fromLocation: (row, _, { loaders }) => optional(loaders.locationById, row.fromLocationId),
    toLocation: (row, _, { loaders }) => optional(loaders.locationById, row.toLocationId),
    site: async (row, _, { loaders }) => kept(await loaders.siteById.load(row.siteId), 'site'),
    purchaseOrderLine: (row, _, { loaders }) => optional(loaders.purchaseOrderLineById, row.purchaseOrderLineId),
    receiptItem: (row, _, { loaders }) => optional(loaders.receiptItemById, row.receiptItemId),
    run: (row, _, { loaders }) => optional(loaders.runById, row.runId),
  },
};
