import { column, filterSpec, id } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';

export const completionExceptionFilters = filterSpec<Database>()('completionException', {
  id: id('id', ids.CompletionException),
  itemId: id('itemId', ids.Item),
  status: column('status'),
  kind: column('kind'),
});
