import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { kept, optional } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { inventoryTransferListing } from './inventory-transfer.queries.ts';

export const inventoryTransferResolvers: Resolvers = {
  Query: {
    inventoryTransfers: (_, args, { db }) => page(db, inventoryTransferListing, args),
    inventoryTransfer: async (_, { id }, { loaders }) =>
      found(await loaders.inventoryTransferById.load(fromWire(ids.InventoryTransfer, id)), 'transfer', id),
  },
  InventoryTransfer: {
    __resolveReference: ({ id }, { loaders }) =>
      loaders.inventoryTransferById.load(fromWire(ids.InventoryTransfer, id)),
    fromLocation: (row, _, { loaders }) => loaders.locationById.load(row.fromLocationId),
    toLocation: (row, _, { loaders }) => loaders.locationById.load(row.toLocationId),
    fromSite: async (row, _, { loaders }) => kept(await loaders.siteById.load(row.siteId), 'site'),
    toSite: async (row, _, { loaders }) => kept(await loaders.siteById.load(row.toSiteId), 'site'),
    lines: (row, _, { loaders }) => loaders.transferLinesByTransfer.load(row.id),
    custody: (row, _, { loaders }) => loaders.custodyByTransfer.load(row.id),
  },
  InventoryTransferLine: {
    __resolveReference: ({ id }, { loaders }) => loaders.transferLineById.load(fromWire(ids.InventoryTransferLine, id)),
    transfer: async (row, _, { loaders }) =>
      kept(await loaders.inventoryTransferById.load(row.inventoryTransferId), 'transfer'),
    partInventory: (row, _, { loaders }) => loaders.partInventoryById.load(row.partInventoryId),
    receivedPartInventory: (row, _, { loaders }) => optional(loaders.partInventoryById, row.receivedPartInventoryId),
    part: async (row, _, { loaders }) => kept(await loaders.partById.load(row.partId), 'part'),
  },
  CustodyEvent: {
    location: (row, _, { loaders }) => optional(loaders.locationById, row.locationId),
  },
};
