import { column, id, listing } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';

/** Root list `glAccounts`. */
export const glAccountListing = listing<Database>()('glAccount', {
  name: 'glAccounts',
  filters: {
    id: id('id', ids.GLAccount),
    number: column('number'),
    name: column('name'),
    type: column('type'),
    role: column('role'),
    isActive: column('isActive'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', NUMBER: 'number', NAME: 'name' },
});
