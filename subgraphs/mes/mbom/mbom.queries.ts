import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { partFilters } from '../part/part.filters.ts';
import { procedureListing } from '../procedure/procedure.queries.ts';

/** Root list `mboms`. */
export const mbomListing = listing<Database>()('mbom', {
  name: 'mboms',
  filters: {
    id: id('id', ids.MBom),
    partId: id('partId', ids.Part),
    part: relation('part', 'partId', 'id', () => partFilters),
    version: column('mbomVersion'),
    status: column('status'),
    siteId: id('siteId', ids.Site),
    procedureId: id('procedureId', ids.Procedure),
    procedure: relation('procedure', 'procedureId', 'id', () => procedureListing),
    createdAt: column('createdAt'),
    updatedAt: column('updatedAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt' },
});
