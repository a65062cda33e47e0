import { kept } from '../../../kernel/references.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../schema.generated.ts';
import { cancelShipment, deliverShipment, returnShipment, shipShipment } from './dispatch.commands.ts';
import { createShipment } from './shipment.commands.ts';

// What a command read before its transaction is out of date after it.
const shipmentNow = async ({ loaders }: Context, id: string) => ({
  shipment: kept(await loaders.shipmentById.clear(id).load(id), 'shipment'),
});

export const shipmentMutationResolvers: Resolvers = {
  Mutation: {
    createShipment: async (_, { input }, context) => shipmentNow(context, await createShipment(context, input)),
    shipShipment: async (_, { input }, context) => shipmentNow(context, await shipShipment(context, input)),
    deliverShipment: async (_, { input }, context) => shipmentNow(context, await deliverShipment(context, input)),
    cancelShipment: async (_, { input }, context) => shipmentNow(context, await cancelShipment(context, input)),
    returnShipment: async (_, { input }, context) => shipmentNow(context, await returnShipment(context, input)),
  },
};
