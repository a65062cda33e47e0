import { column, id, listing } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';

/** Root list `dimensionMappings`. */
export const dimensionMappingListing = listing<Database>()('dimensionMapping', {
  name: 'dimensionMappings',
  filters: {
    id: id('id', ids.DimensionMapping),
    externalSystem: column('externalSystem'),
    dimension: column('dimension'),
    externalValue: column('externalValue'),
    value: column('value'),
    state: column('state'),
    confirmedAt: column('confirmedAt'),
    createdAt: column('createdAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', EXTERNAL_VALUE: 'externalValue' },
});
