import type { FilterSpec } from '../../../kernel/filter.ts';
import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { itemFilters } from '../item/item.filters.ts';
import { locationListing } from '../location/location.queries.ts';
import { partFilters } from '../part/part.filters.ts';
import { purchaseOrderLineFilters } from '../purchase-order/purchase-order.filters.ts';
import { receiptItemListing } from '../receipt/receipt.queries.ts';
import { runFilters } from '../run/run.filters.ts';
import { siteListing } from '../site/site.queries.ts';
import { supplierFilters } from '../supplier/supplier.filters.ts';

/** Root list `partInventories`. Status is a stored column (migrations/mes/0014 says why), so it filters like any other. */
export const partInventoryListing = listing<Database>()('partInventory', {
  name: 'partInventories',
  filters: {
    id: id('id', ids.PartInventory),
    serialNumber: column('serialNumber'),
    lotNumber: column('lotNumber'),
    quantity: column('quantity'),
    quantityAvailable: column('quantityAvailable'),
    quantityOnHand: column('quantityOnHand'),
    quantityScrapped: column('quantityScrapped'),
    status: column('status'),
    stockStatus: column('stockStatus'),
    installed: column('installed'),
    kitted: column('kitted'),
    received: column('received'),
    partId: id('partId', ids.Part),
    part: relation('part', 'partId', 'id', () => partFilters),
    itemId: id('itemId', ids.Item),
    item: relation('item', 'itemId', 'id', () => itemFilters),
    siteId: id('siteId', ids.Site),
    site: relation('site', 'siteId', 'id', () => siteListing),
    locationId: id('locationId', ids.Location),
    location: relation('location', 'locationId', 'id', () => locationListing),
    supplierId: id('supplierId', ids.Supplier),
    supplier: relation('supplier', 'supplierId', 'id', () => supplierFilters),
    receiptItemId: id('receiptItemId', ids.ReceiptItem),
    receiptItem: relation('receiptItem', 'receiptItemId', 'id', () => receiptItemListing),
    purchaseOrderLineId: id('purchaseOrderLineId', ids.PurchaseOrderLine),
    purchaseOrderLine: relation('purchaseOrderLine', 'purchaseOrderLineId', 'id', () => purchaseOrderLineFilters),
    originRunId: id('originRunId', ids.Run),
    originRun: relation('run', 'originRunId', 'id', () => runFilters((): FilterSpec => partInventoryListing)),
    splitFromId: id('splitFromId', ids.PartInventory),
    expiryDate: column('expiryDate'),
    createdAt: column('createdAt'),
    updatedAt: column('updatedAt'),
  },
  sorts: {
    ID: 'id',
    CREATED: 'createdAt',
    UPDATED: 'updatedAt',
    SERIAL_NUMBER: 'serialNumber',
    LOT_NUMBER: 'lotNumber',
    QUANTITY: 'quantity',
    EXPIRY_DATE: 'expiryDate',
  },
  nullable: ['serialNumber', 'lotNumber', 'expiryDate'],
});
