import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { itemListing } from '../item/item.listing.ts';
import { partListing } from '../part/part.listing.ts';

/** Root list `eboms`. */
export const ebomListing = listing<Database>()('ebom', {
  name: 'eboms',
  filters: {
    id: id('id', ids.EBom),
    partNumber: column('partNumber'),
    revision: column('revision'),
    partId: id('partId', ids.Part),
    part: relation('part', 'partId', 'id', () => partListing),
    contentHash: column('contentHash'),
    createdAt: column('createdAt'),
    updatedAt: column('updatedAt'),
  },
  sorts: { ID: 'id', PART_NUMBER: 'partNumber', CREATED: 'createdAt', UPDATED: 'updatedAt' },
});

/** Root list `ebomLines`. */
export const ebomLineListing = listing<Database>()('ebomLine', {
  name: 'ebomLines',
  filters: {
    id: id('id', ids.EBomLine),
    ebomId: id('ebomId', ids.EBom),
    ebom: relation('ebom', 'ebomId', 'id', () => ebomListing),
    findNumber: column('findNumber'),
    itemId: id('itemId', ids.Item),
    item: relation('item', 'itemId', 'id', () => itemListing),
    partId: id('partId', ids.Part),
    part: relation('part', 'partId', 'id', () => partListing),
    revisionRule: column('revisionRule'),
    quantityType: column('quantityType'),
    quantity: column('quantity'),
    uom: column('uom'),
    isPhantom: column('isPhantom'),
    isOptional: column('isOptional'),
    createdAt: column('createdAt'),
    updatedAt: column('updatedAt'),
  },
  sorts: { ID: 'id', FIND_NUMBER: 'findOrder', CREATED: 'createdAt' },
});
