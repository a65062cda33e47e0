import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { asMoney } from '../amount.ts';
import { kept, optional } from '../../../kernel/references.ts';
import { originalOf } from '../ledger/original.ts';
import type { Resolvers } from '../schema.generated.ts';
import { vendorCreditListing } from './vendor-credit.listing.ts';

export const vendorCreditResolvers: Resolvers = {
  Query: {
    vendorCredits: (_, args, { db }) => page(db, vendorCreditListing, args),
    vendorCredit: async (_, { id }, { loaders }) =>
      found(await loaders.vendorCreditById.load(fromWire(ids.VendorCredit, id)), 'vendor credit', id),
  },
  VendorCredit: {
    __resolveReference: ({ id }, { loaders }) => loaders.vendorCreditById.load(fromWire(ids.VendorCredit, id)),
    supplier: async ({ supplierId }, _, { loaders }) => kept(await loaders.supplierById.load(supplierId), 'supplier'),
    site: async ({ siteId }, _, { loaders }) => kept(await loaders.siteById.load(siteId), 'site'),
    vendorBill: ({ vendorBillId }, _, { loaders }) => optional(loaders.vendorBillById, vendorBillId),
    appliedTo: ({ appliedToId }, _, { loaders }) => optional(loaders.vendorBillById, appliedToId),
    taxAmount: ({ taxAmount, currency }) => asMoney(taxAmount, currency),
    total: ({ totalAmount, currency }) => asMoney(totalAmount, currency),
    lines: ({ id }, _, { loaders }) => loaders.creditLinesByCredit.load(id),
    period: ({ accountingPeriodId }, _, { loaders }) => optional(loaders.accountingPeriodById, accountingPeriodId),
    glPosting: async ({ id }, _, { loaders }) => originalOf(await loaders.postingsBySource.load(id)),
  },
  VendorCreditLine: {
    vendorBillLine: ({ vendorBillLineId }, _, { loaders }) => optional(loaders.vendorBillLineById, vendorBillLineId),
    purchaseOrderLine: ({ purchaseOrderLineId }, _, { loaders }) =>
      optional(loaders.purchaseOrderLineById, purchaseOrderLineId),
    itemReceipt: ({ itemReceiptId }, _, { loaders }) => optional(loaders.itemReceiptById, itemReceiptId),
    amount: ({ amount, currency }) => asMoney(amount, currency),
    taxAmount: ({ taxAmount, currency }) => asMoney(taxAmount, currency),
  },
};
