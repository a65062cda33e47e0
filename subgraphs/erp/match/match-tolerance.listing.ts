import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { itemFilters } from '../item/item.listing.ts';
import { supplierListing } from '../supplier/supplier.listing.ts';

/** Root list `matchTolerances`. */
export const matchToleranceListing = listing<Database>()('matchTolerance', {
  name: 'matchTolerances',
  filters: {
    id: id('id', ids.MatchTolerance),
    level: column('level'),
    subsidiaryId: id('subsidiaryId', ids.Subsidiary),
    supplierId: id('supplierId', ids.Supplier),
    supplier: relation('supplier', 'supplierId', 'id', () => supplierListing),
    itemId: id('itemId', ids.Item),
    item: relation('item', 'itemId', 'id', () => itemFilters),
    validFrom: column('validFrom'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', VALID_FROM: 'validFrom' },
});
