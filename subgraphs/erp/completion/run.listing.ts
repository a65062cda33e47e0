import { filterSpec, id } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';

export const runFilters = filterSpec<Database>()('run', {
  id: id('id', ids.Run),
});
