import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { kept, optional } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { receiptItemListing, receiptListing } from './receipt.queries.ts';

export const receiptResolvers: Resolvers = {
  Query: {
    receipts: (_, args, { db }) => page(db, receiptListing, args),
    receipt: async (_, { id }, { loaders }) =>
      found(await loaders.receiptById.load(fromWire(ids.Receipt, id)), 'receipt', id),
    receiptItems: (_, args, { db }) => page(db, receiptItemListing, args),
    receiptItem: async (_, { id }, { loaders }) =>
      found(await loaders.receiptItemById.load(fromWire(ids.ReceiptItem, id)), 'receipt item', id),
  },
  Receipt: {
    __resolveReference: ({ id }, { loaders }) => loaders.receiptById.load(fromWire(ids.Receipt, id)),
    supplier: async (row, _, { loaders }) => kept(await loaders.supplierById.load(row.supplierId), 'supplier'),
    site: async (row, _, { loaders }) => kept(await loaders.siteById.load(row.siteId), 'site'),
    counterOf: (row, _, { loaders }) => optional(loaders.receiptById, row.counterOfId),
    counterReceipts: (row, _, { loaders }) => loaders.receiptsByCounterOf.load(row.id),
    items: (row, _, { loaders }) => loaders.receiptItemsByReceipt.load(row.id),
    purchaseOrderLines: (row, _, { loaders }) => loaders.purchaseOrderLinesByReceipt.load(row.id),
  },
  ReceiptItem: {
    __resolveReference: ({ id }, { loaders }) => loaders.receiptItemById.load(fromWire(ids.ReceiptItem, id)),
    receipt: async (row, _, { loaders }) => kept(await loaders.receiptById.load(row.receiptId), 'receipt'),
    purchaseOrderLine: (row, _, { loaders }) => optional(loaders.purchaseOrderLineById, row.purchaseOrderLineId),
    part: async (row, _, { loaders }) => kept(await loaders.partById.load(row.partId), 'part'),
    serialNumbers: async (row, _, { loaders }) =>
      (await loaders.serialsByReceiptItem.load(row.id)).map((serial) => serial.serialNumber),
    partInventory: async (row, _, { loaders }) => {
      const [stock, ...others] = await loaders.partInventoriesByReceiptItem.load(row.id);
      return stock === undefined || others.length > 0 ? null : stock;
    },
    partInventories: (row, _, { loaders }) => loaders.partInventoriesByReceiptItem.load(row.id),
    location: (row, _, { loaders }) => optional(loaders.locationById, row.locationId),
    inspectionRun: (row, _, { loaders }) => optional(loaders.runById, row.inspectionRunId),
    counterOf: (row, _, { loaders }) => optional(loaders.receiptItemById, row.counterOfId),
    counterItems: (row, _, { loaders }) => loaders.receiptItemsByCounterOf.load(row.id),
  },
};
