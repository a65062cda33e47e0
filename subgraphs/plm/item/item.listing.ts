import { column, filterSpec, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';

const aliasFilters = filterSpec<Database>()('partAlias', {
  system: column('system'),
  number: column('number'),
  kind: column('kind'),
  organization: column('organization'),
});

/** Root list `items`. */
export const itemListing = listing<Database>()('item', {
  name: 'items',
  filters: {
    id: id('id', ids.Item),
    partNumber: column('partNumber'),
    description: column('description'),
    itemType: column('itemType'),
    originSystem: column('originSystem'),
    status: column('status'),
    sourcingStrategy: column('sourcingStrategy'),
    classification: column('classification'),
    baseUom: column('baseUom'),
    aliases: relation('partAlias', 'id', 'itemId', () => aliasFilters),
    createdAt: column('createdAt'),
    updatedAt: column('updatedAt'),
  },
  sorts: { ID: 'id', PART_NUMBER: 'partNumber', CREATED: 'createdAt', UPDATED: 'updatedAt' },
});
