import type { Kysely } from 'kysely';
import { key, many, manyOf, one, oneOf } from '../../kernel/loader.ts';
import { orderLinesByNumber, partsByNumber } from './copies.queries.ts';
import type { Database } from './database.generated.ts';
import { onHandBy } from './on-hand/on-hand.queries.ts';
import { orderLinesOfReceipts, receiptsOfOrders, receivedOfOrderLines } from './receipt/receipt.queries.ts';

/** Of the copies of other systems' records. */
const copyLoaders = (db: Kysely<Database>) => ({
  partById: one(db, 'part', 'id'),
  partByNumber: oneOf(
    (keys) => partsByNumber(db, keys),
    (row) => key(row.partNumber, row.revision),
  ),
  itemById: one(db, 'item', 'id'),
  itemByPartNumber: one(db, 'item', 'partNumber'),
  packsByItem: many(db, 'itemUomConversion', 'itemId', ['id']),
  supplierById: one(db, 'supplier', 'id'),
  supplierByCode: one(db, 'supplier', 'code'),
  purchaseOrderById: one(db, 'purchaseOrder', 'id'),
  purchaseOrderByNumber: one(db, 'purchaseOrder', 'number'),
  purchaseOrderLineById: one(db, 'purchaseOrderLine', 'id'),
  purchaseOrderLineByNumber: oneOf(
    (keys) => orderLinesByNumber(db, keys),
    (row) => key(row.poNumber, row.lineNumber),
  ),
  demandById: one(db, 'demand', 'id'),
  demandByNumber: one(db, 'demand', 'number'),
  workCenterById: one(db, 'workCenter', 'id'),
});

/** Of stock and the places it lies at. */
const stockLoaders = (db: Kysely<Database>) => ({
  siteById: one(db, 'site', 'id'),
  siteByCode: one(db, 'site', 'code'),
  locationById: one(db, 'location', 'id'),
  itemSiteById: one(db, 'itemSite', 'id'),
  itemSitesByItem: many(db, 'itemSite', 'itemId', ['siteId']),
  locationsBySite: many(db, 'location', 'siteId', ['name', 'id']),
  locationsByParent: many(db, 'location', 'parentId', ['name', 'id']),
  partInventoryById: one(db, 'partInventory', 'id'),
  partInventoriesByPart: many(db, 'partInventory', 'partId', ['id']),
  partInventoriesByLocation: many(db, 'partInventory', 'locationId', ['id']),
  partInventoriesByOrderLine: many(db, 'partInventory', 'purchaseOrderLineId', ['id']),
  partInventoriesByReceiptItem: many(db, 'partInventory', 'receiptItemId', ['id']),
  partInventoriesByInspectionRun: many(db, 'partInventory', 'inspectionRunId', ['id']),
  partInventoriesBySplitFrom: many(db, 'partInventory', 'splitFromId', ['id']),
  stockHoldById: one(db, 'stockHold', 'id'),
  stockHoldsByPartInventory: many(db, 'stockHold', 'partInventoryId', ['placedAt', 'id']),
  movementById: one(db, 'inventoryMovement', 'id'),
  movementsByPartInventory: many(db, 'inventoryMovement', 'partInventoryId', ['movedAt', 'id']),
  onHandByItem: manyOf(
    (keys) => onHandBy(db, 'itemId', keys),
    (row) => row.itemId,
  ),
  onHandByPart: manyOf(
    (keys) => onHandBy(db, 'partId', keys),
    (row) => row.partId,
  ),
});

/** Of what comes in. */
const receivingLoaders = (db: Kysely<Database>) => ({
  receiptById: one(db, 'receipt', 'id'),
  receiptsBySupplier: many(db, 'receipt', 'supplierId', ['receivedAt', 'id']),
  receiptsByCounterOf: many(db, 'receipt', 'counterOfId', ['receivedAt', 'id']),
  receiptsByPurchaseOrder: manyOf(
    (keys) => receiptsOfOrders(db, keys),
    (row) => row.purchaseOrderId,
  ),
  receiptItemById: one(db, 'receiptItem', 'id'),
  receiptItemsByReceipt: many(db, 'receiptItem', 'receiptId', ['position']),
  receiptItemsByOrderLine: many(db, 'receiptItem', 'purchaseOrderLineId', ['id']),
  receiptItemsByCounterOf: many(db, 'receiptItem', 'counterOfId', ['id']),
  serialsByReceiptItem: many(db, 'receiptItemSerial', 'receiptItemId', ['serialNumber']),
  purchaseOrderLinesByReceipt: manyOf(
    (keys) => orderLinesOfReceipts(db, keys),
    (row) => row.receiptId,
  ),
  receivedByOrderLine: oneOf(
    (keys) => receivedOfOrderLines(db, keys),
    (row) => row.purchaseOrderLineId,
  ),
});

/** Of what moves on: transfers, shipments, kits. */
const movingLoaders = (db: Kysely<Database>) => ({
  inventoryTransferById: one(db, 'inventoryTransfer', 'id'),
  transferLineById: one(db, 'inventoryTransferLine', 'id'),
  transferLinesByTransfer: many(db, 'inventoryTransferLine', 'inventoryTransferId', ['position']),
  custodyByTransfer: many(db, 'custodyEvent', 'inventoryTransferId', ['at', 'id']),
  shipmentById: one(db, 'shipment', 'id'),
  shipmentLineById: one(db, 'shipmentLine', 'id'),
  shipmentLinesByShipment: many(db, 'shipmentLine', 'shipmentId', ['position']),
  shipmentLinesByDemand: many(db, 'shipmentLine', 'demandId', ['id']),
  shipmentLinesByPartInventory: many(db, 'shipmentLine', 'partInventoryId', ['id']),
  custodyByShipment: many(db, 'custodyEvent', 'shipmentId', ['at', 'id']),
  partKitById: one(db, 'partKit', 'id'),
  partKitsByRun: many(db, 'partKit', 'runId', ['id']),
  partKitItemById: one(db, 'partKitItem', 'id'),
  partKitItemsByPartKit: many(db, 'partKitItem', 'partKitId', ['position']),
  partKitIssueById: one(db, 'partKitIssue', 'id'),
  partKitIssuesByItem: many(db, 'partKitIssue', 'partKitItemId', ['issuedAt', 'id']),
  partKitIssuesByPartInventory: many(db, 'partKitIssue', 'partInventoryId', ['issuedAt', 'id']),
});

/** Every loader of the floor and of the copies: one statement each for all keys of a tick. */
export const floorLoaders = (db: Kysely<Database>) => ({
  ...copyLoaders(db),
  ...stockLoaders(db),
  ...receivingLoaders(db),
  ...movingLoaders(db),
});
