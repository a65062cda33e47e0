import { column, id, listing } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';

/** Root list `sites`. */
export const siteListing = listing<Database>()('site', {
  name: 'sites',
  filters: {
    id: id('id', ids.Site),
    code: column('code'),
    name: column('name'),
    isActive: column('isActive'),
    createdAt: column('createdAt'),
  },
  sorts: { ID: 'id', CODE: 'code', CREATED: 'createdAt' },
});
