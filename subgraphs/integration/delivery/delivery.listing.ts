import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { flowDefinitionListing } from '../flow/flow.listing.ts';

/** Root list `deliveries`. */
export const deliveryListing = listing<Database>()('delivery', {
  name: 'deliveries',
  filters: {
    id: id('id', ids.Delivery),
    source: column('source'),
    eventId: column('eventId'),
    eventType: column('eventType'),
    eventTime: column('eventTime'),
    key: column('key'),
    state: column('state'),
    correlationId: column('correlationId'),
    attemptCount: column('attemptCount'),
    nextAttemptAt: column('nextAttemptAt'),
    deliveredAt: column('deliveredAt'),
    errorClass: column('errorClass'),
    errorCode: column('errorCode'),
    flowId: id('flowDefinitionId', ids.FlowDefinition),
    flow: relation('flowDefinition', 'flowDefinitionId', 'id', () => flowDefinitionListing),
    siteId: id('siteId', ids.Site),
    blockedById: id('blockedById', ids.Delivery),
    createdAt: column('createdAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', EVENT_TIME: 'eventTime' },
});
