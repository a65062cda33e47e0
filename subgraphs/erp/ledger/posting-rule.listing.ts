import { column, id, listing } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';

/** Root list `postingRules`. */
export const postingRuleListing = listing<Database>()('postingRule', {
  name: 'postingRules',
  filters: {
    id: id('id', ids.PostingRule),
    event: column('event'),
    costMethod: column('costMethod'),
    lineType: column('lineType'),
    accountRole: column('accountRole'),
    side: column('side'),
  },
  sorts: { ID: 'id', SEQUENCE: 'sequence' },
});
