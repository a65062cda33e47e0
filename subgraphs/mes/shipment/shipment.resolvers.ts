import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { kept, optional } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { shipmentListing } from './shipment.queries.ts';

export const shipmentResolvers: Resolvers = {
  Query: {
    shipments: (_, args, { db }) => page(db, shipmentListing, args),
    shipment: async (_, { id }, { loaders }) =>
      found(await loaders.shipmentById.load(fromWire(ids.Shipment, id)), 'shipment', id),
  },
  Shipment: {
    __resolveReference: ({ id }, { loaders }) => loaders.shipmentById.load(fromWire(ids.Shipment, id)),
    site: async (row, _, { loaders }) => kept(await loaders.siteById.load(row.siteId), 'site'),
    lines: (row, _, { loaders }) => loaders.shipmentLinesByShipment.load(row.id),
    custody: (row, _, { loaders }) => loaders.custodyByShipment.load(row.id),
  },
  ShipmentLine: {
    __resolveReference: ({ id }, { loaders }) => loaders.shipmentLineById.load(fromWire(ids.ShipmentLine, id)),
    shipment: async (row, _, { loaders }) => kept(await loaders.shipmentById.load(row.shipmentId), 'shipment'),
    partInventory: async (row, _, { loaders }) =>
      kept(await loaders.partInventoryById.load(row.partInventoryId), 'stock record'),
    demand: (row, _, { loaders }) => optional(loaders.demandById, row.demandId),
  },
};
