import { column, id, listing } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';

/** Root list `subsidiaries`. */
export const subsidiaryListing = listing<Database>()('subsidiary', {
  name: 'subsidiaries',
  filters: {
    id: id('id', ids.Subsidiary),
    code: column('code'),
    name: column('name'),
    currency: column('currency'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', CODE: 'code', NAME: 'name' },
});
