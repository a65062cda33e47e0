import { column, id, listing, relation, type Listing } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import type { Row } from '../schema.generated.ts';
import { itemFilters, partFilters } from '../item/item.listing.ts';
import { siteFilters } from '../subsidiary/site.listing.ts';
import { supplierListing } from '../supplier/supplier.listing.ts';

/** Root list `purchaseOrders`. */
export const purchaseOrderListing: Listing<Row<'purchaseOrder'>> = listing<Database>()('purchaseOrder', {
  name: 'purchaseOrders',
  filters: {
    id: id('id', ids.PurchaseOrder),
    number: column('number'),
    supplierId: id('supplierId', ids.Supplier),
    supplier: relation('supplier', 'supplierId', 'id', () => supplierListing),
    siteId: id('siteId', ids.Site),
    site: relation('site', 'siteId', 'id', () => siteFilters),
    status: column('status'),
    receiptStatus: column('receiptStatus'),
    billingStatus: column('billingStatus'),
    orderDate: column('orderDate'),
    currency: column('currency'),
    buyer: column('buyer'),
    department: column('department'),
    location: column('location'),
    costCenter: column('costCenter'),
    project: column('project'),
    taxCode: column('taxCode'),
    lines: relation('purchaseOrderLine', 'id', 'purchaseOrderId', () => purchaseOrderLineListing),
    createdAt: column('createdAt'),
    updatedAt: column('updatedAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', UPDATED: 'updatedAt', NUMBER: 'number', ORDER_DATE: 'orderDate' },
});

/** Root list `purchaseOrderLines`. */
export const purchaseOrderLineListing: Listing<Row<'purchaseOrderLine'>> = listing<Database>()('purchaseOrderLine', {
  name: 'purchaseOrderLines',
  filters: {
    id: id('id', ids.PurchaseOrderLine),
    purchaseOrderId: id('purchaseOrderId', ids.PurchaseOrder),
    purchaseOrder: relation('purchaseOrder', 'purchaseOrderId', 'id', () => purchaseOrderListing),
    poNumber: column('poNumber'),
    lineNumber: column('lineNumber'),
    siteId: id('siteId', ids.Site),
    status: column('status'),
    itemId: id('itemId', ids.Item),
    item: relation('item', 'itemId', 'id', () => itemFilters),
    partId: id('partId', ids.Part),
    part: relation('part', 'partId', 'id', () => partFilters),
    lineType: column('lineType'),
    matchPolicy: column('matchPolicy'),
    receiptStatus: column('receiptStatus'),
    billingStatus: column('billingStatus'),
    receivingComplete: column('receivingComplete'),
    quantityOrdered: column('quantityOrdered'),
    quantityReceived: column('quantityReceived'),
    quantityBilled: column('quantityBilled'),
    unitPrice: column('unitPrice'),
    needDate: column('needDate'),
    promisedDate: column('promisedDate'),
    department: column('department'),
    location: column('location'),
    costCenter: column('costCenter'),
    project: column('project'),
    taxCode: column('taxCode'),
    createdAt: column('createdAt'),
    updatedAt: column('updatedAt'),
  },
  sorts: {
    ID: 'id',
    CREATED: 'createdAt',
    UPDATED: 'updatedAt',
    NEED_DATE: 'needDate',
    PROMISED_DATE: 'promisedDate',
    PO_NUMBER: 'poNumber',
  },
  nullable: ['needDate', 'promisedDate'],
});
