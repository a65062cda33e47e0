import { column, filterSpec, id } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';

/** `MesItemsInputFilters`: MES knows an item by its keys. */
export const itemFilters = filterSpec<Database>()('item', {
  id: id('id', ids.Item),
  partNumber: column('partNumber'),
});
