import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { asMoney } from '../amount.ts';
import { copyOr, kept, named, pointer } from '../../../kernel/references.ts';
import { originalOf } from '../ledger/original.ts';
import type { Resolvers } from '../schema.generated.ts';
import { itemReceiptListing } from './item-receipt.listing.ts';
import { receiptWithholdingListing } from './receipt-withholding.listing.ts';

export const itemReceiptResolvers: Resolvers = {
  Query: {
    itemReceipts: (_, args, { db }) => page(db, itemReceiptListing, args),
    itemReceipt: async (_, { id }, { loaders }) =>
      found(await loaders.itemReceiptById.load(fromWire(ids.ItemReceipt, id)), 'item receipt', id),
    itemReceiptByNumber: async (_, { number }, { loaders }) =>
      named(await loaders.itemReceiptByNumber.load(number), 'item receipt', number),
    receiptWithholdings: (_, args, { db }) => page(db, receiptWithholdingListing, args),
    receiptWithholding: async (_, { id }, { loaders }) =>
      found(await loaders.receiptWithholdingById.load(fromWire(ids.ReceiptWithholding, id)), 'withheld quantity', id),
  },
  ReceiptItem: {
    __resolveReference: ({ id }, { loaders }) => copyOr(loaders.receiptItemById, fromWire(ids.ReceiptItem, id)),
    itemReceipt: async ({ id }, _, { loaders }) => (await loaders.itemReceiptsBySource.load(id))[0] ?? null,
    itemReceipts: ({ id }, _, { loaders }) => loaders.itemReceiptsBySource.load(id),
    withholdings: ({ id }, _, { loaders }) => loaders.withholdingsByReceiptItem.load(id),
  },
  ItemReceipt: {
    __resolveReference: (key, { loaders }) =>
      'id' in key
        ? loaders.itemReceiptById.load(fromWire(ids.ItemReceipt, key.id))
        : loaders.itemReceiptByNumber.load(key.number),
    purchaseOrderLine: async ({ purchaseOrderLineId }, _, { loaders }) =>
      kept(await loaders.purchaseOrderLineById.load(purchaseOrderLineId), 'purchase order line'),
    sourceReceiptItem: async ({ sourceReceiptItemId }, _, { loaders }) =>
      kept(await loaders.receiptItemById.load(sourceReceiptItemId), 'receipt item'),
    site: async ({ siteId }, _, { loaders }) => kept(await loaders.siteById.load(siteId), 'site'),
    unitCost: ({ unitCost, currency }) => asMoney(unitCost, currency),
    amount: ({ amount, currency }) => asMoney(amount, currency),
    period: async ({ accountingPeriodId }, _, { loaders }) =>
      kept(await loaders.accountingPeriodById.load(accountingPeriodId), 'accounting period'),
    attributes: (row) => row,
    withholdings: ({ sourceReceiptItemId }, _, { loaders }) =>
      loaders.withholdingsByReceiptItem.load(sourceReceiptItemId),
    glPosting: async ({ id }, _, { loaders }) => originalOf(await loaders.postingsBySource.load(id)),
  },
  ReceiptWithholding: {
    __resolveReference: ({ id }, { loaders }) =>
      loaders.receiptWithholdingById.load(fromWire(ids.ReceiptWithholding, id)),
    sourceReceiptItem: async ({ sourceReceiptItemId }, _, { loaders }) =>
      kept(await loaders.receiptItemById.load(sourceReceiptItemId), 'receipt item'),
    purchaseOrderLine: async ({ purchaseOrderLineId }, _, { loaders }) =>
      kept(await loaders.purchaseOrderLineById.load(purchaseOrderLineId), 'purchase order line'),
    issue: ({ issueId }) => pointer(issueId),
  },
};
