import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { itemListing } from '../item/item.listing.ts';

/** Root list `parts`. */
export const partListing = listing<Database>()('part', {
  name: 'parts',
  filters: {
    id: id('id', ids.Part),
    partNumber: column('partNumber'),
    revision: column('revision'),
    description: column('description'),
    lifecycleState: column('lifecycleState'),
    trackingType: column('trackingType'),
    itemId: id('itemId', ids.Item),
    item: relation('item', 'itemId', 'id', () => itemListing),
    revisedFromId: id('revisedFromId', ids.Part),
    releasedAt: column('releasedAt'),
    createdAt: column('createdAt'),
    updatedAt: column('updatedAt'),
  },
  sorts: {
    ID: 'id',
    PART_NUMBER: 'partNumber',
    REVISION: 'revision',
    RELEASED: 'releasedAt',
    CREATED: 'createdAt',
    UPDATED: 'updatedAt',
  },
  nullable: ['releasedAt'],
});
