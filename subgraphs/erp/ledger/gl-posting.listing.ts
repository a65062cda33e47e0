import { column, filterSpec, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { accountingPeriodListing } from './accounting-period.listing.ts';
import { glAccountListing } from './gl-account.listing.ts';
import { siteFilters } from '../subsidiary/site.listing.ts';

/** Root list `glPostings`. */
export const glPostingListing = listing<Database>()('glPosting', {
  name: 'glPostings',
  filters: {
    id: id('id', ids.GLPosting),
    journalNumber: column('journalNumber'),
    siteId: id('siteId', ids.Site),
    site: relation('site', 'siteId', 'id', () => siteFilters),
    subsidiaryId: id('subsidiaryId', ids.Subsidiary),
    postingDate: column('postingDate'),
    transactionDate: column('transactionDate'),
    periodId: id('accountingPeriodId', ids.AccountingPeriod),
    period: relation('accountingPeriod', 'accountingPeriodId', 'id', () => accountingPeriodListing),
    sourceType: column('sourceType'),
    isAdjusting: column('isAdjusting'),
    lines: relation('glPostingLine', 'id', 'glPostingId', () => glPostingLineFilters),
    createdAt: column('createdAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', POSTING_DATE: 'postingDate', JOURNAL_NUMBER: 'journalNumber' },
});

const glPostingLineFilters = filterSpec<Database>()('glPostingLine', {
  id: id('id', ids.GLPostingLine),
  accountId: id('glAccountId', ids.GLAccount),
  account: relation('glAccount', 'glAccountId', 'id', () => glAccountListing),
  itemId: id('itemId', ids.Item),
  purchaseOrderLineId: id('purchaseOrderLineId', ids.PurchaseOrderLine),
  runId: id('runId', ids.Run),
  supplierId: id('supplierId', ids.Supplier),
  department: column('department'),
  location: column('location'),
  costCenter: column('costCenter'),
  project: column('project'),
  taxCode: column('taxCode'),
  costElement: column('costElement'),
});
