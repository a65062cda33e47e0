import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { money } from '../../../kernel/money.ts';
import { ids } from '../../../schema/ids.ts';
import { asMoney } from '../amount.ts';
import { kept, optional } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { financialInventoryListing } from './financial-inventory.listing.ts';
import { financialInventoryMovementListing } from './movement.listing.ts';
import { asOfDay, stockOf, unitCost } from './stock.ts';

export const financialInventoryResolvers: Resolvers = {
  Query: {
    financialInventories: async (_, { asOf, ...args }, { db }) =>
      asOfDay(await page(db, financialInventoryListing, args), asOf),
    financialInventory: async (_, { id }, { loaders }) =>
      found(await loaders.financialInventoryById.load(fromWire(ids.FinancialInventory, id)), 'financial inventory', id),
    financialInventoryMovements: (_, args, { db }) => page(db, financialInventoryMovementListing, args),
  },
  FinancialInventory: {
    __resolveReference: ({ id }, { loaders }) =>
      loaders.financialInventoryById.load(fromWire(ids.FinancialInventory, id)),
    item: async ({ itemId }, _, { loaders }) => kept(await loaders.itemById.load(itemId), 'item'),
    site: async ({ siteId }, _, { loaders }) => kept(await loaders.siteById.load(siteId), 'site'),
    quantity: async (row, _, { loaders }) => (await stockOf(row, loaders)).quantity,
    value: async (row, _, { loaders }) => asMoney((await stockOf(row, loaders)).value, row.currency),
    unitCost: async (row, _, { loaders }) => money(unitCost(await stockOf(row, loaders)), row.currency),
    asOf: async (row, _, { loaders }) => (await stockOf(row, loaders)).asOf,
    costLayers: ({ id }, _, { loaders }) => loaders.openLayersByStock.load(id),
  },
  CostLayer: {
    unitCost: ({ unitCost, currency }) => asMoney(unitCost, currency),
    itemReceipt: ({ itemReceiptId }, _, { loaders }) => optional(loaders.itemReceiptById, itemReceiptId),
    workOrderCompletion: ({ workOrderCompletionId }, _, { loaders }) =>
      optional(loaders.workOrderCompletionById, workOrderCompletionId),
  },
  FinancialInventoryMovement: {
    financialInventory: async ({ financialInventoryId }, _, { loaders }) =>
      kept(await loaders.financialInventoryById.load(financialInventoryId), 'financial inventory'),
    glPosting: async ({ glPostingId }, _, { loaders }) =>
      kept(await loaders.glPostingById.load(glPostingId), 'journal'),
    value: ({ value, currency }) => asMoney(value, currency),
  },
};
