import { demandResolvers } from './demand/demand.resolvers.ts';
import { inventoryMovementResolvers } from './inventory-movement/inventory-movement.resolvers.ts';
import { inventoryTransferMutationResolvers } from './inventory-transfer/inventory-transfer-mutation.resolvers.ts';
import { inventoryTransferResolvers } from './inventory-transfer/inventory-transfer.resolvers.ts';
import { itemSiteResolvers } from './item-site/item-site.resolvers.ts';
import { itemResolvers } from './item/item.resolvers.ts';
import { locationMutationResolvers } from './location/location-mutation.resolvers.ts';
import { locationResolvers } from './location/location.resolvers.ts';
import { onHandResolvers } from './on-hand/on-hand.resolvers.ts';
import { partInventoryMutationResolvers } from './part-inventory/part-inventory-mutation.resolvers.ts';
import { partInventoryResolvers } from './part-inventory/part-inventory.resolvers.ts';
import { partKitMutationResolvers } from './part-kit/part-kit-mutation.resolvers.ts';
import { partKitResolvers } from './part-kit/part-kit.resolvers.ts';
import { partResolvers } from './part/part.resolvers.ts';
import { purchaseOrderMutationResolvers } from './purchase-order/purchase-order-mutation.resolvers.ts';
import { purchaseOrderResolvers } from './purchase-order/purchase-order.resolvers.ts';
import { receiptMutationResolvers } from './receipt/receipt-mutation.resolvers.ts';
import { receiptResolvers } from './receipt/receipt.resolvers.ts';
import { shipmentMutationResolvers } from './shipment/shipment-mutation.resolvers.ts';
import { shipmentResolvers } from './shipment/shipment.resolvers.ts';
import { siteResolvers } from './site/site.resolvers.ts';
import { stockHoldMutationResolvers } from './stock-hold/stock-hold-mutation.resolvers.ts';
import { stockHoldResolvers } from './stock-hold/stock-hold.resolvers.ts';
import { supplierResolvers } from './supplier/supplier.resolvers.ts';

/** Of sites, stock and its movements, and of what the floor adds to records of other systems. */
export const floorResolvers = [
  siteResolvers,
  locationResolvers,
  locationMutationResolvers,
  partInventoryResolvers,
  partInventoryMutationResolvers,
  stockHoldResolvers,
  stockHoldMutationResolvers,
  inventoryMovementResolvers,
  receiptResolvers,
  receiptMutationResolvers,
  inventoryTransferResolvers,
  inventoryTransferMutationResolvers,
  shipmentResolvers,
  shipmentMutationResolvers,
  partKitResolvers,
  partKitMutationResolvers,
  onHandResolvers,
  partResolvers,
  itemResolvers,
  itemSiteResolvers,
  supplierResolvers,
  purchaseOrderResolvers,
  purchaseOrderMutationResolvers,
  demandResolvers,
];
