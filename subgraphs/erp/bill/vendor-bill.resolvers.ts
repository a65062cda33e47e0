import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { money } from '../../../kernel/money.ts';
import { ids } from '../../../schema/ids.ts';
import { asMoney } from '../amount.ts';
import { kept, optional } from '../../../kernel/references.ts';
import { originalOf } from '../ledger/original.ts';
import type { Resolvers } from '../schema.generated.ts';
import { vendorBillListing } from './vendor-bill.listing.ts';

export const vendorBillResolvers: Resolvers = {
  Query: {
    vendorBills: (_, args, { db }) => page(db, vendorBillListing, args),
    vendorBill: async (_, { id }, { loaders }) =>
      found(await loaders.vendorBillById.load(fromWire(ids.VendorBill, id)), 'vendor bill', id),
  },
  VendorBill: {
    __resolveReference: ({ id }, { loaders }) => loaders.vendorBillById.load(fromWire(ids.VendorBill, id)),
    supplier: async ({ supplierId }, _, { loaders }) => kept(await loaders.supplierById.load(supplierId), 'supplier'),
    site: async ({ siteId }, _, { loaders }) => kept(await loaders.siteById.load(siteId), 'site'),
    paymentTerm: ({ paymentTermId }, _, { loaders }) => optional(loaders.paymentTermById, paymentTermId),
    chargesAmount: ({ chargesAmount, currency }) => asMoney(chargesAmount, currency),
    taxAmount: ({ taxAmount, currency }) => asMoney(taxAmount, currency),
    total: ({ totalAmount, currency }) => asMoney(totalAmount, currency),
    lines: ({ id }, _, { loaders }) => loaders.billLinesByBill.load(id),
    exceptions: ({ id }, _, { loaders }) => loaders.matchExceptionsByBill.load(id),
    corrects: ({ correctsId }, _, { loaders }) => optional(loaders.vendorBillById, correctsId),
    credits: ({ id }, _, { loaders }) => loaders.creditsByBill.load(id),
    period: ({ accountingPeriodId }, _, { loaders }) => optional(loaders.accountingPeriodById, accountingPeriodId),
    glPosting: async ({ id }, _, { loaders }) => originalOf(await loaders.postingsBySource.load(id)),
    discountTaken: ({ discountTaken, currency }) => money(discountTaken, currency),
  },
  VendorBillLine: {
    __resolveReference: ({ id }, { loaders }) => loaders.vendorBillLineById.load(fromWire(ids.VendorBillLine, id)),
    vendorBill: async ({ vendorBillId }, _, { loaders }) =>
      kept(await loaders.vendorBillById.load(vendorBillId), 'vendor bill'),
    purchaseOrderLine: ({ purchaseOrderLineId }, _, { loaders }) =>
      optional(loaders.purchaseOrderLineById, purchaseOrderLineId),
    item: ({ itemId }, _, { loaders }) => optional(loaders.itemById, itemId),
    unitPrice: ({ unitPrice, currency }) => asMoney(unitPrice, currency),
    amount: ({ amount, currency }) => asMoney(amount, currency),
    taxAmount: ({ taxAmount, currency }) => asMoney(taxAmount, currency),
    attributes: (row) => row,
    allocations: ({ id }, _, { loaders }) => loaders.allocationsByBillLine.load(id),
    matchResult: async ({ id }, _, { loaders }) =>
      (await loaders.matchResultsByBillLine.load(id)).find((result) => result.isCurrent) ?? null,
    matchResults: ({ id }, _, { loaders }) => loaders.matchResultsByBillLine.load(id),
  },
  VendorBillAllocation: {
    vendorBillLine: async ({ vendorBillLineId }, _, { loaders }) =>
      kept(await loaders.vendorBillLineById.load(vendorBillLineId), 'vendor bill line'),
    purchaseOrderLine: async ({ purchaseOrderLineId }, _, { loaders }) =>
      kept(await loaders.purchaseOrderLineById.load(purchaseOrderLineId), 'purchase order line'),
    itemReceipt: ({ itemReceiptId }, _, { loaders }) => optional(loaders.itemReceiptById, itemReceiptId),
    amount: ({ amount, currency }) => asMoney(amount, currency),
  },
};
