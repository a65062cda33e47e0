import type { FilterSpec } from '../../../kernel/filter.ts';
import { column, filterSpec, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { partFilters } from '../part/part.filters.ts';
import { partInventoryListing } from '../part-inventory/part-inventory.queries.ts';
import { runFilters } from '../run/run.filters.ts';

const itemFilters = filterSpec<Database>()('partKitItem', {
  id: id('id', ids.PartKitItem),
  partId: id('partId', ids.Part),
  part: relation('part', 'partId', 'id', () => partFilters),
  buildRequirementId: id('buildRequirementId', ids.BuildRequirement),
});

/** Root list `partKits`. */
export const partKitListing = listing<Database>()('partKit', {
  name: 'partKits',
  filters: {
    id: id('id', ids.PartKit),
    number: column('number'),
    status: column('status'),
    runId: id('runId', ids.Run),
    run: relation('run', 'runId', 'id', () => runFilters((): FilterSpec => partInventoryListing)),
    siteId: id('siteId', ids.Site),
    deliveryLocationId: id('deliveryLocationId', ids.Location),
    needDate: column('needDate'),
    items: relation('partKitItem', 'id', 'partKitId', () => itemFilters),
    createdAt: column('createdAt'),
    updatedAt: column('updatedAt'),
  },
  sorts: { ID: 'id', NUMBER: 'number', NEED_DATE: 'needDate', CREATED: 'createdAt' },
  nullable: ['needDate'],
});
