import { column, filterSpec, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { partFilters } from '../part/part.filters.ts';

const lineFilters = filterSpec<Database>()('inventoryTransferLine', {
  id: id('id', ids.InventoryTransferLine),
  partInventoryId: id('partInventoryId', ids.PartInventory),
  receivedPartInventoryId: id('receivedPartInventoryId', ids.PartInventory),
  partId: id('partId', ids.Part),
  part: relation('part', 'partId', 'id', () => partFilters),
  lotNumber: column('lotNumber'),
  serialNumber: column('serialNumber'),
});

/** Root list `inventoryTransfers`. */
export const inventoryTransferListing = listing<Database>()('inventoryTransfer', {
  name: 'inventoryTransfers',
  filters: {
    id: id('id', ids.InventoryTransfer),
    number: column('number'),
    status: column('status'),
    fromSiteId: id('siteId', ids.Site),
    toSiteId: id('toSiteId', ids.Site),
    fromLocationId: id('fromLocationId', ids.Location),
    toLocationId: id('toLocationId', ids.Location),
    interSite: column('interSite'),
    lines: relation('inventoryTransferLine', 'id', 'inventoryTransferId', () => lineFilters),
    shippedAt: column('shippedAt'),
    receivedAt: column('receivedAt'),
    createdAt: column('createdAt'),
    updatedAt: column('updatedAt'),
  },
  sorts: { ID: 'id', NUMBER: 'number', SHIPPED: 'shippedAt', CREATED: 'createdAt' },
  nullable: ['shippedAt'],
});
