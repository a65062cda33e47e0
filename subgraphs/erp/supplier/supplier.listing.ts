import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { paymentTermListing } from './payment-term.listing.ts';

/** Root list `suppliers`. */
export const supplierListing = listing<Database>()('supplier', {
  name: 'suppliers',
  filters: {
    id: id('id', ids.Supplier),
    code: column('code'),
    name: column('name'),
    status: column('status'),
    currency: column('currency'),
    paymentTermId: id('paymentTermId', ids.PaymentTerm),
    paymentTerm: relation('paymentTerm', 'paymentTermId', 'id', () => paymentTermListing),
    createdAt: column('createdAt'),
    updatedAt: column('updatedAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', UPDATED: 'updatedAt', CODE: 'code', NAME: 'name' },
});
