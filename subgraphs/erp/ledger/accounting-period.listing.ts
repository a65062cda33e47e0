import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { subsidiaryListing } from '../subsidiary/subsidiary.listing.ts';

/** Root list `accountingPeriods`. */
export const accountingPeriodListing = listing<Database>()('accountingPeriod', {
  name: 'accountingPeriods',
  filters: {
    id: id('id', ids.AccountingPeriod),
    code: column('code'),
    subsidiaryId: id('subsidiaryId', ids.Subsidiary),
    subsidiary: relation('subsidiary', 'subsidiaryId', 'id', () => subsidiaryListing),
    startDate: column('startDate'),
    endDate: column('endDate'),
    apStatus: column('apStatus'),
    inventoryStatus: column('inventoryStatus'),
    glStatus: column('glStatus'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', CODE: 'code', START_DATE: 'startDate' },
});
