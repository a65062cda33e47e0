import { column, filterSpec, id } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';

/** `MesPartsInputFilters`: MES knows a part by its keys. */
export const partFilters = filterSpec<Database>()('part', {
  id: id('id', ids.Part),
  partNumber: column('partNumber'),
  revision: column('revision'),
});
