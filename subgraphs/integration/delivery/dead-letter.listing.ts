import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { deliveryListing } from './delivery.listing.ts';
import { flowDefinitionListing } from '../flow/flow.listing.ts';

/** Root list `deadLetters`. */
export const deadLetterListing = listing<Database>()('deadLetter', {
  name: 'deadLetters',
  filters: {
    id: id('id', ids.DeadLetter),
    state: column('state'),
    errorClass: column('errorClass'),
    code: column('code'),
    diedAt: column('diedAt'),
    resolvedAt: column('resolvedAt'),
    deliveryId: id('deliveryId', ids.Delivery),
    delivery: relation('delivery', 'deliveryId', 'id', () => deliveryListing),
    flowId: id('flowDefinitionId', ids.FlowDefinition),
    flow: relation('flowDefinition', 'flowDefinitionId', 'id', () => flowDefinitionListing),
    createdAt: column('createdAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt', DIED: 'diedAt' },
});
