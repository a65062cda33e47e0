import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { vendorBillListing } from '../bill/vendor-bill.listing.ts';
import { purchaseOrderLineListing } from '../purchase-order/purchase-order.listing.ts';

/** Root list `matchResults`. */
export const matchResultListing = listing<Database>()('matchResult', {
  name: 'matchResults',
  filters: {
    id: id('id', ids.MatchResult),
    vendorBillId: id('vendorBillId', ids.VendorBill),
    vendorBill: relation('vendorBill', 'vendorBillId', 'id', () => vendorBillListing),
    vendorBillLineId: id('vendorBillLineId', ids.VendorBillLine),
    purchaseOrderLineId: id('purchaseOrderLineId', ids.PurchaseOrderLine),
    purchaseOrderLine: relation('purchaseOrderLine', 'purchaseOrderLineId', 'id', () => purchaseOrderLineListing),
    status: column('status'),
    isCurrent: column('isCurrent'),
    evaluatedAt: column('evaluatedAt'),
    quantityVariance: column('quantityVariance'),
    priceVariance: column('priceVariance'),
  },
  sorts: { ID: 'id', EVALUATED_AT: 'evaluatedAt' },
});
