import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { completionExceptionListing } from './completion-exception.listing.ts';
import { runFilters } from './run.listing.ts';
import { itemFilters } from '../item/item.listing.ts';
import { accountingPeriodListing } from '../ledger/accounting-period.listing.ts';
import { siteFilters } from '../subsidiary/site.listing.ts';

/** Root list `workOrderCompletions`. */
export const workOrderCompletionListing = listing<Database>()('workOrderCompletion', {
  name: 'workOrderCompletions',
  filters: {
    id: id('id', ids.WorkOrderCompletion),
    runId: id('runId', ids.Run),
    run: relation('run', 'runId', 'id', () => runFilters),
    sequence: column('sequence'),
    final: column('final'),
    itemId: id('itemId', ids.Item),
    item: relation('item', 'itemId', 'id', () => itemFilters),
    siteId: id('siteId', ids.Site),
    site: relation('site', 'siteId', 'id', () => siteFilters),
    status: column('status'),
    transactionDate: column('transactionDate'),
    postingDate: column('postingDate'),
    project: column('project'),
    periodId: id('accountingPeriodId', ids.AccountingPeriod),
    period: relation('accountingPeriod', 'accountingPeriodId', 'id', () => accountingPeriodListing),
    exceptions: relation('completionException', 'id', 'completionId', () => completionExceptionListing),
    createdAt: column('createdAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', TRANSACTION_DATE: 'transactionDate', POSTING_DATE: 'postingDate' },
});
