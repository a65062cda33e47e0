import { column, id, listing } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';

/** Root list `paymentTerms`. */
export const paymentTermListing = listing<Database>()('paymentTerm', {
  name: 'paymentTerms',
  filters: {
    id: id('id', ids.PaymentTerm),
    code: column('code'),
    netDays: column('netDays'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', CODE: 'code', NET_DAYS: 'netDays' },
});
