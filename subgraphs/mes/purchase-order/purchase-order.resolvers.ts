import { fromWire } from '../../../kernel/id.ts';
import { key } from '../../../kernel/loader.ts';
import { ids } from '../../../schema/ids.ts';
import { copyOr } from '../copies.ts';
import type { Resolvers } from '../schema.generated.ts';

export const purchaseOrderResolvers: Resolvers = {
  PurchaseOrder: {
    __resolveReference: (ref, { loaders }) =>
      'id' in ref
        ? copyOr(loaders.purchaseOrderById, fromWire(ids.PurchaseOrder, ref.id))
        : loaders.purchaseOrderByNumber.load(ref.number),
    receipts: (row, _, { loaders }) => loaders.receiptsByPurchaseOrder.load(row.id),
  },
  PurchaseOrderLine: {
    __resolveReference: (ref, { loaders }) =>
      'id' in ref
        ? copyOr(loaders.purchaseOrderLineById, fromWire(ids.PurchaseOrderLine, ref.id))
        : loaders.purchaseOrderLineByNumber.load(key(ref.poNumber, ref.lineNumber)),
    receiptItems: (row, _, { loaders }) => loaders.receiptItemsByOrderLine.load(row.id),
    quantityReceivedOnFloor: async (row, _, { loaders }) =>
      (await loaders.receivedByOrderLine.load(row.id))?.quantity ?? '0',
    partInventories: (row, _, { loaders }) => loaders.partInventoriesByOrderLine.load(row.id),
  },
};
