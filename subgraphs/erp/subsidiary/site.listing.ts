import { column, filterSpec, id } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';

export const siteFilters = filterSpec<Database>()('site', {
  id: id('id', ids.Site),
  code: column('code'),
});
