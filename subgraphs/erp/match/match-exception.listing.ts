import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { vendorBillListing } from '../bill/vendor-bill.listing.ts';
import { supplierListing } from '../supplier/supplier.listing.ts';

/** Root list `matchExceptions`. */
export const matchExceptionListing = listing<Database>()('matchException', {
  name: 'matchExceptions',
  filters: {
    id: id('id', ids.MatchException),
    vendorBillId: id('vendorBillId', ids.VendorBill),
    vendorBill: relation('vendorBill', 'vendorBillId', 'id', () => vendorBillListing),
    supplierId: id('supplierId', ids.Supplier),
    supplier: relation('supplier', 'supplierId', 'id', () => supplierListing),
    siteId: id('siteId', ids.Site),
    kind: column('kind'),
    status: column('status'),
    openedAt: column('openedAt'),
    dueDate: column('dueDate'),
    blockedAmount: column('blockedAmount'),
    assignee: column('assignee'),
  },
  sorts: {
    ID: 'id',
    CREATED: 'createdAt',
    OPENED_AT: 'openedAt',
    DUE_DATE: 'dueDate',
    BLOCKED_AMOUNT: 'blockedAmount',
  },
});
