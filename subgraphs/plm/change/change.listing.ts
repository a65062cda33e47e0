import { column, filterSpec, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';

/** Root list `ecrs`. */
export const ecrListing = listing<Database>()('ecr', {
  name: 'ecrs',
  filters: {
    id: id('id', ids.Ecr),
    number: column('number'),
    title: column('title'),
    status: column('status'),
    requestedBy: column('requestedBy'),
    createdAt: column('createdAt'),
    updatedAt: column('updatedAt'),
  },
  sorts: { ID: 'id', NUMBER: 'number', CREATED: 'createdAt' },
});

const ecnChangeFilters = filterSpec<Database>()('ecnChange', {
  id: id('id', ids.EcnChange),
  fromPartId: id('fromPartId', ids.Part),
  toPartId: id('toPartId', ids.Part),
  action: column('action'),
  wipDisposition: column('wipDisposition'),
});

/** Root list `ecns`. */
export const ecnListing = listing<Database>()('ecn', {
  name: 'ecns',
  filters: {
    id: id('id', ids.Ecn),
    number: column('number'),
    title: column('title'),
    status: column('status'),
    effectiveFrom: column('effectiveFrom'),
    releasedAt: column('releasedAt'),
    changes: relation('ecnChange', 'id', 'ecnId', () => ecnChangeFilters),
    createdAt: column('createdAt'),
    updatedAt: column('updatedAt'),
  },
  sorts: { ID: 'id', NUMBER: 'number', RELEASED: 'releasedAt', CREATED: 'createdAt' },
  nullable: ['releasedAt'],
});
