import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { money } from '../../../kernel/money.ts';
import { ids } from '../../../schema/ids.ts';
import { asMoney } from '../amount.ts';
import { kept, named, optional } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { purchaseOrderListing } from './purchase-order.listing.ts';
import { totalOf } from './total.ts';

export const purchaseOrderResolvers: Resolvers = {
  Query: {
    purchaseOrders: (_, args, { db }) => page(db, purchaseOrderListing, args),
    purchaseOrder: async (_, { id }, { loaders }) =>
      found(await loaders.purchaseOrderById.load(fromWire(ids.PurchaseOrder, id)), 'purchase order', id),
    purchaseOrderByNumber: async (_, { number }, { loaders }) =>
      named(await loaders.purchaseOrderByNumber.load(number), 'purchase order', number),
  },
  PurchaseOrder: {
    __resolveReference: (key, { loaders }) =>
      'id' in key
        ? loaders.purchaseOrderById.load(fromWire(ids.PurchaseOrder, key.id))
        : loaders.purchaseOrderByNumber.load(key.number),
    supplier: async ({ supplierId }, _, { loaders }) => kept(await loaders.supplierById.load(supplierId), 'supplier'),
    paymentTerm: ({ paymentTermId }, _, { loaders }) => optional(loaders.paymentTermById, paymentTermId),
    site: async ({ siteId }, _, { loaders }) => kept(await loaders.siteById.load(siteId), 'site'),
    attributes: (row) => row,
    total: async ({ id, currency }, _, { loaders }) =>
      totalOf(await loaders.purchaseOrderLinesByOrder.load(id), await loaders.feesByOrder.load(id), currency),
    lines: ({ id }, _, { loaders }) => loaders.purchaseOrderLinesByOrder.load(id),
    fees: ({ id }, _, { loaders }) => loaders.feesByOrder.load(id),
    approvals: ({ id }, _, { loaders }) => loaders.approvalsByOrder.load(id),
  },
  PurchaseOrderFee: {
    purchaseOrder: async ({ purchaseOrderId }, _, { loaders }) =>
      kept(await loaders.purchaseOrderById.load(purchaseOrderId), 'purchase order'),
    amount: async ({ amount, purchaseOrderId }, _, { loaders }) =>
      asMoney(amount, kept(await loaders.purchaseOrderById.load(purchaseOrderId), 'purchase order').currency),
    glAccount: ({ glAccountId }, _, { loaders }) => optional(loaders.glAccountById, glAccountId),
  },
  PurchaseOrderApproval: {
    __resolveReference: ({ id }, { loaders }) =>
      loaders.purchaseOrderApprovalById.load(fromWire(ids.PurchaseOrderApproval, id)),
    amount: async ({ amount, purchaseOrderId }, _, { loaders }) =>
      money(amount, kept(await loaders.purchaseOrderById.load(purchaseOrderId), 'purchase order').currency),
    purchaseOrder: async ({ purchaseOrderId }, _, { loaders }) =>
      kept(await loaders.purchaseOrderById.load(purchaseOrderId), 'purchase order'),
  },
};
