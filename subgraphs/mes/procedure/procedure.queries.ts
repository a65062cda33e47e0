import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { partFilters } from '../part/part.filters.ts';

/** Root list `procedures`. */
export const procedureListing = listing<Database>()('procedure', {
  name: 'procedures',
  filters: {
    id: id('id', ids.Procedure),
    familyId: id('familyId', ids.ProcedureFamily),
    version: column('procedureVersion'),
    title: column('title'),
    type: column('type'),
    status: column('status'),
    partId: id('partId', ids.Part),
    part: relation('part', 'partId', 'id', () => partFilters),
    createdAt: column('createdAt'),
    updatedAt: column('updatedAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', TITLE: 'title' },
});

/** Root list `steps`. */
export const stepListing = listing<Database>()('step', {
  name: 'steps',
  filters: {
    id: id('id', ids.Step),
    procedureId: id('procedureId', ids.Procedure),
    procedure: relation('procedure', 'procedureId', 'id', () => procedureListing),
    title: column('title'),
    position: column('position'),
    isStandardStep: column('isStandardStep'),
    workCenterId: id('workCenterId', ids.WorkCenter),
    locationId: id('locationId', ids.Location),
  },
  sorts: { ID: 'id', POSITION: 'position' },
});
