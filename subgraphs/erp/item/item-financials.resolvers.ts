import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { key as composite } from '../../../kernel/loader.ts';
import { money } from '../../../kernel/money.ts';
import { ids } from '../../../schema/ids.ts';
import { asMoney } from '../amount.ts';
import { copyOr, kept, named, optional } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { itemFinancialsListing } from './item-financials.listing.ts';

export const itemFinancialsResolvers: Resolvers = {
  Query: {
    itemFinancials: (_, args, { db }) => page(db, itemFinancialsListing, args),
    itemFinancialsById: async (_, { id }, { loaders }) =>
      found(await loaders.itemFinancialsById.load(fromWire(ids.ItemFinancials, id)), 'item financials', id),
    itemFinancialsByPartNumber: async (_, { partNumber }, { loaders }) => {
      const item = await loaders.itemByPartNumber.load(partNumber);
      return named(await optional(loaders.itemFinancialsByItem, item?.id), 'financial item record', partNumber);
    },
  },
  Item: {
    __resolveReference: async (key, { loaders }) =>
      'id' in key
        ? copyOr(loaders.itemById, fromWire(ids.Item, key.id))
        : loaders.itemByPartNumber.load(key.partNumber),
    financials: ({ id }, _, { loaders }) => loaders.itemFinancialsByItem.load(id),
    onHandFinancial: ({ id }, _, { loaders }) => loaders.financialInventoriesByItem.load(id),
    openPurchaseOrderLines: ({ id }, _, { loaders }) => loaders.openLinesByItem.load(id),
  },
  Part: {
    __resolveReference: async (key, { loaders }) =>
      'id' in key
        ? copyOr(loaders.partById, fromWire(ids.Part, key.id))
        : loaders.partByNumber.load(composite(key.partNumber, key.revision)),
    standardCost: async ({ itemId }, _, { loaders }) => {
      const financials = await optional(loaders.itemFinancialsByItem, itemId);
      return financials === null ? null : money(financials.standardCost, financials.currency);
    },
    openPurchaseOrderLines: ({ id }, _, { loaders }) => loaders.openLinesByPart.load(id),
  },
  ItemFinancials: {
    __resolveReference: ({ id }, { loaders }) => loaders.itemFinancialsById.load(fromWire(ids.ItemFinancials, id)),
    item: async ({ itemId }, _, { loaders }) => kept(await loaders.itemById.load(itemId), 'item'),
    standardCost: ({ standardCost, currency }) => money(standardCost, currency),
    standardMaterialCost: ({ standardMaterialCost, currency }) => money(standardMaterialCost, currency),
    standardLaborCost: ({ standardLaborCost, currency }) => money(standardLaborCost, currency),
    standardMachineCost: ({ standardMachineCost, currency }) => money(standardMachineCost, currency),
    standardOverheadCost: ({ standardOverheadCost, currency }) => money(standardOverheadCost, currency),
    averageCost: ({ averageCost, currency }) => money(averageCost, currency),
    inventoryAccount: ({ inventoryAccountId }, _, { loaders }) => optional(loaders.glAccountById, inventoryAccountId),
    expenseAccount: ({ expenseAccountId }, _, { loaders }) => optional(loaders.glAccountById, expenseAccountId),
    cogsAccount: ({ cogsAccountId }, _, { loaders }) => optional(loaders.glAccountById, cogsAccountId),
    purchaseUnitOfMeasure: ({ purchaseUom }) => purchaseUom,
    vendorPartNumbers: ({ itemId }, _, { loaders }) => loaders.vendorPartNumbersByItem.load(itemId),
    purchaseUnits: ({ itemId }, _, { loaders }) => loaders.purchaseUnitsByItem.load(itemId),
  },
  VendorPartNumber: {
    supplier: async ({ supplierId }, _, { loaders }) => kept(await loaders.supplierById.load(supplierId), 'supplier'),
    purchaseUnitOfMeasure: ({ purchaseUom }) => purchaseUom,
    priceBreaks: ({ id }, _, { loaders }) => loaders.priceBreaksByVendorPartNumber.load(id),
  },
  VendorPriceBreak: {
    unitPrice: ({ unitPrice, currency }) => asMoney(unitPrice, currency),
  },
};
