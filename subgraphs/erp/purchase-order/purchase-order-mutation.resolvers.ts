import { kept } from '../../../kernel/references.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../schema.generated.ts';
import {
  approvePurchaseOrder,
  cancelPurchaseOrder,
  closePurchaseOrder,
  rejectPurchaseOrder,
  releasePurchaseOrder,
  submitPurchaseOrder,
} from './lifecycle.commands.ts';
import { cancelPurchaseOrderLine, closeLineShort, updatePurchaseOrderLine } from './line.commands.ts';
import { createPurchaseOrder, updatePurchaseOrder } from './purchase-order.commands.ts';

const order = async ({ loaders }: Context, done: Promise<string>) => ({
  purchaseOrder: kept(await loaders.purchaseOrderById.load(await done), 'purchase order'),
});

const line = async ({ loaders }: Context, done: Promise<string>) => ({
  purchaseOrderLine: kept(await loaders.purchaseOrderLineById.load(await done), 'order line'),
});

export const purchaseOrderMutationResolvers: Resolvers = {
  Mutation: {
    createPurchaseOrder: (_, { input }, context) => order(context, createPurchaseOrder(context, input)),
    updatePurchaseOrder: (_, { input }, context) => order(context, updatePurchaseOrder(context, input)),
    updatePurchaseOrderLine: (_, { input }, context) => line(context, updatePurchaseOrderLine(context, input)),
    submitPurchaseOrder: (_, { input }, context) => order(context, submitPurchaseOrder(context, input)),
    approvePurchaseOrder: (_, { input }, context) => order(context, approvePurchaseOrder(context, input)),
    rejectPurchaseOrder: (_, { input }, context) => order(context, rejectPurchaseOrder(context, input)),
    releasePurchaseOrder: (_, { input }, context) => order(context, releasePurchaseOrder(context, input)),
    cancelPurchaseOrder: (_, { input }, context) => order(context, cancelPurchaseOrder(context, input)),
    closePurchaseOrder: (_, { input }, context) => order(context, closePurchaseOrder(context, input)),
    cancelPurchaseOrderLine: (_, { input }, context) => line(context, cancelPurchaseOrderLine(context, input)),
    closeLineShort: (_, { input }, context) => line(context, closeLineShort(context, input)),
  },
};
