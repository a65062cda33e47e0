import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { financialInventoryListing } from './financial-inventory.listing.ts';
import { glPostingListing } from '../ledger/gl-posting.listing.ts';

/** Root list `financialInventoryMovements`. */
export const financialInventoryMovementListing = listing<Database>()('financialInventoryMovement', {
  name: 'financialInventoryMovements',
  filters: {
    id: id('id', ids.FinancialInventoryMovement),
    financialInventoryId: id('financialInventoryId', ids.FinancialInventory),
    financialInventory: relation('financialInventory', 'financialInventoryId', 'id', () => financialInventoryListing),
    glPostingId: id('glPostingId', ids.GLPosting),
    glPosting: relation('glPosting', 'glPostingId', 'id', () => glPostingListing),
    postingDate: column('postingDate'),
    quantity: column('quantity'),
  },
  sorts: { ID: 'id', POSTING_DATE: 'postingDate' },
});
