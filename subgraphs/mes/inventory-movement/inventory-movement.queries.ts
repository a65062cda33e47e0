import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { locationListing } from '../location/location.queries.ts';
import { partFilters } from '../part/part.filters.ts';
import { partInventoryListing } from '../part-inventory/part-inventory.queries.ts';

/** Root list `inventoryMovements`. */
export const inventoryMovementListing = listing<Database>()('inventoryMovement', {
  name: 'inventoryMovements',
  filters: {
    id: id('id', ids.InventoryMovement),
    type: column('type'),
    partInventoryId: id('partInventoryId', ids.PartInventory),
    partInventory: relation('partInventory', 'partInventoryId', 'id', () => partInventoryListing),
    partId: id('partId', ids.Part),
    part: relation('part', 'partId', 'id', () => partFilters),
    itemId: id('itemId', ids.Item),
    lotNumber: column('lotNumber'),
    serialNumber: column('serialNumber'),
    quantity: column('quantity'),
    siteId: id('siteId', ids.Site),
    locationId: id('locationId', ids.Location),
    location: relation('location', 'locationId', 'id', () => locationListing),
    purchaseOrderLineId: id('purchaseOrderLineId', ids.PurchaseOrderLine),
    receiptItemId: id('receiptItemId', ids.ReceiptItem),
    runId: id('runId', ids.Run),
    causeEventId: column('causeEventId'),
    movedAt: column('movedAt'),
    movementDate: column('movementDate'),
  },
  sorts: { ID: 'id', MOVED: 'movedAt' },
});
