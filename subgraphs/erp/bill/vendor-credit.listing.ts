import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { vendorBillListing } from './vendor-bill.listing.ts';
import { supplierListing } from '../supplier/supplier.listing.ts';

/** Root list `vendorCredits`. */
export const vendorCreditListing = listing<Database>()('vendorCredit', {
  name: 'vendorCredits',
  filters: {
    id: id('id', ids.VendorCredit),
    number: column('number'),
    supplierId: id('supplierId', ids.Supplier),
    supplier: relation('supplier', 'supplierId', 'id', () => supplierListing),
    siteId: id('siteId', ids.Site),
    vendorBillId: id('vendorBillId', ids.VendorBill),
    vendorBill: relation('vendorBill', 'vendorBillId', 'id', () => vendorBillListing),
    appliedToId: id('appliedToId', ids.VendorBill),
    status: column('status'),
    creditDate: column('creditDate'),
    createdAt: column('createdAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', CREDIT_DATE: 'creditDate', NUMBER: 'number' },
});
