import { column, filterSpec, id, listing, relation, type Listing } from '../../../kernel/listing.ts';
import type { FilterSpec } from '../../../kernel/filter.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import type { Row } from '../schema.generated.ts';
import { itemFilters } from '../item/item.listing.ts';
import { purchaseOrderLineListing } from '../purchase-order/purchase-order.listing.ts';
import { siteFilters } from '../subsidiary/site.listing.ts';
import { supplierListing } from '../supplier/supplier.listing.ts';

/** Root list `vendorBills`. */
export const vendorBillListing: Listing<Row<'vendorBill'>> = listing<Database>()('vendorBill', {
  name: 'vendorBills',
  filters: {
    id: id('id', ids.VendorBill),
    number: column('number'),
    supplierId: id('supplierId', ids.Supplier),
    supplier: relation('supplier', 'supplierId', 'id', () => supplierListing),
    siteId: id('siteId', ids.Site),
    site: relation('site', 'siteId', 'id', () => siteFilters),
    billDate: column('billDate'),
    dueDate: column('dueDate'),
    currency: column('currency'),
    status: column('status'),
    matchStatus: column('matchStatus'),
    paymentStatus: column('paymentStatus'),
    totalAmount: column('totalAmount'),
    lines: relation('vendorBillLine', 'id', 'vendorBillId', () => vendorBillLineFilters),
    createdAt: column('createdAt'),
    updatedAt: column('updatedAt'),
  },
  sorts: {
    ID: 'id',
    CREATED: 'createdAt',
    UPDATED: 'updatedAt',
    BILL_DATE: 'billDate',
    DUE_DATE: 'dueDate',
    NUMBER: 'number',
  },
});

const vendorBillLineFilters: FilterSpec = filterSpec<Database>()('vendorBillLine', {
  id: id('id', ids.VendorBillLine),
  vendorBillId: id('vendorBillId', ids.VendorBill),
  purchaseOrderLineId: id('purchaseOrderLineId', ids.PurchaseOrderLine),
  purchaseOrderLine: relation('purchaseOrderLine', 'purchaseOrderLineId', 'id', () => purchaseOrderLineListing),
  itemId: id('itemId', ids.Item),
  item: relation('item', 'itemId', 'id', () => itemFilters),
  matchStatus: column('matchStatus'),
});
