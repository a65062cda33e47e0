import { column, filterSpec, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { demandFilters } from '../demand/demand.filters.ts';
import { partInventoryListing } from '../part-inventory/part-inventory.queries.ts';

const lineFilters = filterSpec<Database>()('shipmentLine', {
  id: id('id', ids.ShipmentLine),
  partInventoryId: id('partInventoryId', ids.PartInventory),
  partInventory: relation('partInventory', 'partInventoryId', 'id', () => partInventoryListing),
  demandId: id('demandId', ids.Demand),
  demand: relation('demand', 'demandId', 'id', () => demandFilters),
  quantityReturned: column('quantityReturned'),
});

/** Root list `shipments`. */
export const shipmentListing = listing<Database>()('shipment', {
  name: 'shipments',
  filters: {
    id: id('id', ids.Shipment),
    number: column('number'),
    status: column('status'),
    siteId: id('siteId', ids.Site),
    carrier: column('carrier'),
    trackingNumber: column('trackingNumber'),
    lines: relation('shipmentLine', 'id', 'shipmentId', () => lineFilters),
    shippedAt: column('shippedAt'),
    shippedDate: column('shippedDate'),
    createdAt: column('createdAt'),
    updatedAt: column('updatedAt'),
  },
  sorts: { ID: 'id', NUMBER: 'number', SHIPPED: 'shippedAt', CREATED: 'createdAt' },
  nullable: ['shippedAt'],
});
