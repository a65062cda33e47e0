import { column, filterSpec, id } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';

/** `MesSuppliersInputFilters`: MES knows a supplier by its keys. */
export const supplierFilters = filterSpec<Database>()('supplier', {
  id: id('id', ids.Supplier),
  code: column('code'),
});
