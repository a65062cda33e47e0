import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { demandListing } from '../demand/demand.listing.ts';
import { itemFilters } from '../item/item.listing.ts';

/** Root list `shipmentPostings`. */
export const shipmentPostingListing = listing<Database>()('shipmentPosting', {
  name: 'shipmentPostings',
  filters: {
    id: id('id', ids.ShipmentPosting),
    shipmentId: id('shipmentId', ids.Shipment),
    itemId: id('itemId', ids.Item),
    item: relation('item', 'itemId', 'id', () => itemFilters),
    siteId: id('siteId', ids.Site),
    demandId: id('demandId', ids.Demand),
    demand: relation('demand', 'demandId', 'id', () => demandListing),
    runId: id('runId', ids.Run),
    project: column('project'),
    status: column('status'),
    transactionDate: column('transactionDate'),
    postingDate: column('postingDate'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', TRANSACTION_DATE: 'transactionDate', POSTING_DATE: 'postingDate' },
});
