import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Resolvers } from '../schema.generated.ts';
import { webhookReceiverListing } from './webhook-receiver.listing.ts';

export const webhookReceiverResolvers: Resolvers = {
  Query: {
    webhookReceivers: (_, args, { db }) => page(db, webhookReceiverListing, args),
    webhookReceiver: async (_, { id }, { loaders }) =>
      found(await loaders.webhookReceiverById.load(fromWire(ids.WebhookReceiver, id)), 'webhook receiver', id),
  },
  WebhookReceiver: {
    __resolveReference: ({ id }, { loaders }) => loaders.webhookReceiverById.load(fromWire(ids.WebhookReceiver, id)),
    subscriptions: (row, _, { loaders }) => loaders.webhookSubscriptionsByWebhookReceiver.load(row.id),
  },
};
