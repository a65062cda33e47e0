import { filterSpec, id } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';

export const receiptItemFilters = filterSpec<Database>()('receiptItem', {
  id: id('id', ids.ReceiptItem),
});
