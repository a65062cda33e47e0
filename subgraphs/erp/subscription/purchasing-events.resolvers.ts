import { bySite, fact, identified, said } from '../../../kernel/feed-filter.ts';
import { live } from '../../../kernel/live.ts';
import { kept } from '../../../kernel/references.ts';
import { ids } from '../../../schema/ids.ts';
import type { Resolvers } from '../schema.generated.ts';

const supplierFilters = { ...bySite(ids.Site), supplierId: identified(ids.Supplier, fact('supplierId')) };

export const purchasingEventResolvers: Resolvers = {
  Query: {
    erpEventCursor: (_, __, { feed }) => feed.cursorNow(),
  },
  Subscription: {
    purchaseOrderReleased: live(['erp.purchase-order.released'], supplierFilters),
    billMatched: live(['erp.vendor-bill.matched'], { ...supplierFilters, matchStatus: said(fact('matchStatus')) }),
  },
  PurchaseOrderReleasedEvent: {
    purchaseOrder: async ({ row }, _, { loaders }) =>
      kept(await loaders.purchaseOrderById.load(row.subject), 'purchase order'),
  },
  BillMatchedEvent: {
    vendorBill: async ({ row }, _, { loaders }) => kept(await loaders.vendorBillById.load(row.subject), 'bill'),
  },
};
