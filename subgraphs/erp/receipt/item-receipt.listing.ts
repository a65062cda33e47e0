import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { accountingPeriodListing } from '../ledger/accounting-period.listing.ts';
import { purchaseOrderLineListing } from '../purchase-order/purchase-order.listing.ts';
import { receiptItemFilters } from './receipt-item.listing.ts';
import { siteFilters } from '../subsidiary/site.listing.ts';

/** Root list `itemReceipts`. */
export const itemReceiptListing = listing<Database>()('itemReceipt', {
  name: 'itemReceipts',
  filters: {
    id: id('id', ids.ItemReceipt),
    number: column('number'),
    kind: column('kind'),
    status: column('status'),
    purchaseOrderLineId: id('purchaseOrderLineId', ids.PurchaseOrderLine),
    purchaseOrderLine: relation('purchaseOrderLine', 'purchaseOrderLineId', 'id', () => purchaseOrderLineListing),
    sourceReceiptItemId: id('sourceReceiptItemId', ids.ReceiptItem),
    sourceReceiptItem: relation('receiptItem', 'sourceReceiptItemId', 'id', () => receiptItemFilters),
    siteId: id('siteId', ids.Site),
    site: relation('site', 'siteId', 'id', () => siteFilters),
    stockStatus: column('stockStatus'),
    quantity: column('quantity'),
    transactionDate: column('transactionDate'),
    postingDate: column('postingDate'),
    periodId: id('accountingPeriodId', ids.AccountingPeriod),
    period: relation('accountingPeriod', 'accountingPeriodId', 'id', () => accountingPeriodListing),
    lateForPeriod: column('lateForPeriod'),
    createdAt: column('createdAt'),
  },
  sorts: {
    ID: 'id',
    CREATED: 'createdAt',
    NUMBER: 'number',
    TRANSACTION_DATE: 'transactionDate',
    POSTING_DATE: 'postingDate',
  },
});
