import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { purchaseOrderLineListing } from '../purchase-order/purchase-order.listing.ts';

/** Root list `receiptWithholdings`. */
export const receiptWithholdingListing = listing<Database>()('receiptWithholding', {
  name: 'receiptWithholdings',
  filters: {
    id: id('id', ids.ReceiptWithholding),
    sourceReceiptItemId: id('sourceReceiptItemId', ids.ReceiptItem),
    purchaseOrderLineId: id('purchaseOrderLineId', ids.PurchaseOrderLine),
    purchaseOrderLine: relation('purchaseOrderLine', 'purchaseOrderLineId', 'id', () => purchaseOrderLineListing),
    reason: column('reason'),
    status: column('status'),
    issueId: id('issueId', ids.Issue),
    siteId: id('siteId', ids.Site),
    quantity: column('quantity'),
    resolvedAt: column('resolvedAt'),
    createdAt: column('createdAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt' },
});
