import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { webhookSubscriptionListing } from './webhook-subscription.listing.ts';

/** Root list `webhookEvents`. */
export const webhookEventListing = listing<Database>()('webhookEvent', {
  name: 'webhookEvents',
  filters: {
    id: id('id', ids.WebhookEvent),
    eventId: column('eventId'),
    resource: column('resource'),
    action: column('action'),
    entityId: column('entityId'),
    occurredAt: column('occurredAt'),
    state: column('state'),
    responseCode: column('responseCode'),
    subscriptionId: id('webhookSubscriptionId', ids.WebhookSubscription),
    subscription: relation('webhookSubscription', 'webhookSubscriptionId', 'id', () => webhookSubscriptionListing),
    createdAt: column('createdAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', OCCURRED: 'occurredAt' },
});
