import { column, id, listing } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';

/** Root list `partNumberMappings`. */
export const partNumberMappingListing = listing<Database>()('partNumberMapping', {
  name: 'partNumberMappings',
  filters: {
    id: id('id', ids.PartNumberMapping),
    externalSystem: column('externalSystem'),
    externalPartNumber: column('externalPartNumber'),
    partNumber: column('partNumber'),
    state: column('state'),
    confirmedAt: column('confirmedAt'),
    createdAt: column('createdAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', EXTERNAL_PART_NUMBER: 'externalPartNumber', PART_NUMBER: 'partNumber' },
});
