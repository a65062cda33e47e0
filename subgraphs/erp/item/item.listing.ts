import { column, filterSpec, id } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';

export const itemFilters = filterSpec<Database>()('item', {
  id: id('id', ids.Item),
  partNumber: column('partNumber'),
});

export const partFilters = filterSpec<Database>()('part', {
  id: id('id', ids.Part),
  partNumber: column('partNumber'),
  revision: column('revision'),
});
