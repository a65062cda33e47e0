import { column, id, listing } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';

/** Root list `unitMappings`. */
export const unitMappingListing = listing<Database>()('unitMapping', {
  name: 'unitMappings',
  filters: {
    id: id('id', ids.UnitMapping),
    externalSystem: column('externalSystem'),
    externalUnit: column('externalUnit'),
    partNumber: column('partNumber'),
    state: column('state'),
    confirmedAt: column('confirmedAt'),
    createdAt: column('createdAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', EXTERNAL_UNIT: 'externalUnit' },
});
