import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { itemFilters } from '../item/item.listing.ts';
import { accountingPeriodListing } from '../ledger/accounting-period.listing.ts';

/** Root list `adjustingEntries`. */
export const adjustingEntryListing = listing<Database>()('adjustingEntry', {
  name: 'adjustingEntries',
  filters: {
    id: id('id', ids.AdjustingEntry),
    number: column('number'),
    itemId: id('itemId', ids.Item),
    item: relation('item', 'itemId', 'id', () => itemFilters),
    siteId: id('siteId', ids.Site),
    kind: column('kind'),
    postingDate: column('postingDate'),
    periodId: id('accountingPeriodId', ids.AccountingPeriod),
    period: relation('accountingPeriod', 'accountingPeriodId', 'id', () => accountingPeriodListing),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', POSTING_DATE: 'postingDate' },
});
