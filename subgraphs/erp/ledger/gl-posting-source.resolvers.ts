import { toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import type { GlSourceType } from '../database.generated.ts';
import type { Resolvers } from '../schema.generated.ts';

/** Whose id a journal's source is, by the kind of document. */
const prefixes: Readonly<Record<GlSourceType, string>> = {
  ITEM_RECEIPT: ids.ItemReceipt,
  VENDOR_BILL: ids.VendorBill,
  BILL_PAYMENT: ids.VendorBill,
  VENDOR_CREDIT: ids.VendorCredit,
  WORK_ORDER_COMPLETION: ids.WorkOrderCompletion,
  RUN_CLOSE: ids.Run,
  SCRAP: ids.ScrapRecord,
  TRANSFER: ids.InventoryTransfer,
  SHIPMENT: ids.ShipmentPosting,
  STOCK_STATUS: ids.PartInventory,
  RECEIPT_WITHHOLDING: ids.ReceiptWithholding,
  COMPLETION_EXCEPTION: ids.CompletionException,
  ADJUSTING_ENTRY: ids.AdjustingEntry,
  COST_CHANGE: ids.ItemFinancials,
  MANUAL: ids.GLPosting,
};

export const glPostingSourceResolvers: Resolvers = {
  GLPostingSource: {
    type: ({ sourceType }) => sourceType,
    id: ({ sourceType, sourceId }) => toWire(prefixes[sourceType], sourceId),
  },
};
