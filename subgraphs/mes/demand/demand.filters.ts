import { column, filterSpec, id } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';

/** `MesDemandsInputFilters`: MES knows a demand by its keys. */
export const demandFilters = filterSpec<Database>()('demand', {
  id: id('id', ids.Demand),
  number: column('number'),
});
