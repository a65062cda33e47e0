import { found, fromWire } from '../../../kernel/id.ts';
import { page } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import { kept } from '../../../kernel/references.ts';
import type { Resolvers } from '../schema.generated.ts';
import { webhookEventListing } from './webhook-event.listing.ts';

export const webhookEventResolvers: Resolvers = {
  Query: {
    webhookEvents: (_, args, { db }) => page(db, webhookEventListing, args),
    webhookEvent: async (_, { id }, { loaders }) =>
      found(await loaders.webhookEventById.load(fromWire(ids.WebhookEvent, id)), 'webhook event', id),
  },
  WebhookEvent: {
    __resolveReference: ({ id }, { loaders }) => loaders.webhookEventById.load(fromWire(ids.WebhookEvent, id)),
    subscription: async (row, _, { loaders }) =>
      kept(await loaders.webhookSubscriptionById.load(row.webhookSubscriptionId), 'webhook subscription'),
  },
};
