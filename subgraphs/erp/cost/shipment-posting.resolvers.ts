import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { kept, optional } from '../../../kernel/references.ts';
import { originalOf } from '../ledger/original.ts';
import type { Resolvers } from '../schema.generated.ts';
import { shipmentPostingListing } from './shipment-posting.listing.ts';

export const shipmentPostingResolvers: Resolvers = {
  Query: {
    shipmentPostings: (_, args, { db }) => page(db, shipmentPostingListing, args),
    shipmentPosting: async (_, { id }, { loaders }) =>
      found(await loaders.shipmentPostingById.load(fromWire(ids.ShipmentPosting, id)), 'shipment posting', id),
  },
  ShipmentPosting: {
    __resolveReference: ({ id }, { loaders }) => loaders.shipmentPostingById.load(fromWire(ids.ShipmentPosting, id)),
    shipment: ({ shipmentId }) => ({ id: shipmentId }),
    item: async ({ itemId }, _, { loaders }) => kept(await loaders.itemById.load(itemId), 'item'),
    part: ({ partId }, _, { loaders }) => optional(loaders.partById, partId),
    site: async ({ siteId }, _, { loaders }) => kept(await loaders.siteById.load(siteId), 'site'),
    demand: ({ demandId }, _, { loaders }) => optional(loaders.demandById, demandId),
    run: ({ runId }, _, { loaders }) => optional(loaders.runById, runId),
    cost: (row) => ({
      material: row.materialCost,
      labor: row.laborCost,
      machine: row.machineCost,
      overhead: row.overheadCost,
      currency: row.currency,
    }),
    attributes: (row) => row,
    period: async ({ accountingPeriodId }, _, { loaders }) =>
      kept(await loaders.accountingPeriodById.load(accountingPeriodId), 'accounting period'),
    glPosting: async ({ id }, _, { loaders }) => originalOf(await loaders.postingsBySource.load(id)),
  },
};
