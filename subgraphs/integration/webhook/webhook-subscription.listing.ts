import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { webhookReceiverListing } from './webhook-receiver.listing.ts';

/** Root list `webhookSubscriptions`. */
export const webhookSubscriptionListing = listing<Database>()('webhookSubscription', {
  name: 'webhookSubscriptions',
  filters: {
    id: id('id', ids.WebhookSubscription),
    resource: column('resource'),
    action: column('action'),
    enabled: column('enabled'),
    receiverId: id('webhookReceiverId', ids.WebhookReceiver),
    receiver: relation('webhookReceiver', 'webhookReceiverId', 'id', () => webhookReceiverListing),
    createdAt: column('createdAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt' },
});
