import { column, id, listing } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';

/** Root list `webhookReceivers`. */
export const webhookReceiverListing = listing<Database>()('webhookReceiver', {
  name: 'webhookReceivers',
  filters: {
    id: id('id', ids.WebhookReceiver),
    name: column('name'),
    signature: column('signature'),
    enabled: column('enabled'),
    createdAt: column('createdAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', NAME: 'name' },
});
