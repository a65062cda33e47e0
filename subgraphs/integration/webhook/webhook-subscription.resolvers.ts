import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { kept } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { webhookSubscriptionListing } from './webhook-subscription.listing.ts';

export const webhookSubscriptionResolvers: Resolvers = {
  Query: {
    webhookSubscriptions: (_, args, { db }) => page(db, webhookSubscriptionListing, args),
    webhookSubscription: async (_, { id }, { loaders }) =>
      found(
        await loaders.webhookSubscriptionById.load(fromWire(ids.WebhookSubscription, id)),
        'webhook subscription',
        id,
      ),
  },
  WebhookSubscription: {
    __resolveReference: ({ id }, { loaders }) =>
      loaders.webhookSubscriptionById.load(fromWire(ids.WebhookSubscription, id)),
    receiver: async (row, _, { loaders }) =>
      kept(await loaders.webhookReceiverById.load(row.webhookReceiverId), 'webhook receiver'),
  },
};
