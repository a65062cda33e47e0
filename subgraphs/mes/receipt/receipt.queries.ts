import { sql, type Kysely, type Selectable } from 'kysely';
import type { FilterSpec } from '../../../kernel/filter.ts';
import { column, id, listing, relation } from '../../../kernel/listing.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { partFilters } from '../part/part.filters.ts';
import { purchaseOrderLineFilters } from '../purchase-order/purchase-order.filters.ts';
import { supplierFilters } from '../supplier/supplier.filters.ts';

/** Root list `receiptItems`. */
export const receiptItemListing = listing<Database>()('receiptItem', {
  name: 'receiptItems',
  filters: {
    id: id('id', ids.ReceiptItem),
    receiptId: id('receiptId', ids.Receipt),
    receipt: relation('receipt', 'receiptId', 'id', (): FilterSpec => receiptListing),
    purchaseOrderLineId: id('purchaseOrderLineId', ids.PurchaseOrderLine),
    purchaseOrderLine: relation('purchaseOrderLine', 'purchaseOrderLineId', 'id', () => purchaseOrderLineFilters),
    partId: id('partId', ids.Part),
    part: relation('part', 'partId', 'id', () => partFilters),
    lotNumber: column('lotNumber'),
    conditionCode: column('conditionCode'),
    locationId: id('locationId', ids.Location),
    siteId: id('siteId', ids.Site),
    overReceiptQuantity: column('overReceiptQuantity'),
    createdAt: column('createdAt'),
  },
  sorts: { ID: 'id', CREATED: 'createdAt' },
});

/** Root list `receipts`. */
export const receiptListing = listing<Database>()('receipt', {
  name: 'receipts',
  filters: {
    id: id('id', ids.Receipt),
    number: column('number'),
    kind: column('kind'),
    status: column('status'),
    supplierId: id('supplierId', ids.Supplier),
    supplier: relation('supplier', 'supplierId', 'id', () => supplierFilters),
    packingSlipNumber: column('packingSlipNumber'),
    siteId: id('siteId', ids.Site),
    counterOfId: id('counterOfId', ids.Receipt),
    items: relation('receiptItem', 'id', 'receiptId', () => receiptItemListing),
    receivedAt: column('receivedAt'),
    receivedDate: column('receivedDate'),
    createdAt: column('createdAt'),
    updatedAt: column('updatedAt'),
  },
  sorts: { ID: 'id', NUMBER: 'number', RECEIVED: 'receivedAt', CREATED: 'createdAt' },
});

type ReceiptOfOrder = Selectable<Database['receipt']> & { purchaseOrderId: string };

/** Receipts with at least one item against these orders, a row for each order it belongs to. */
export const receiptsOfOrders = async (db: Kysely<Database>, orders: readonly string[]): Promise<ReceiptOfOrder[]> => {
  const { rows } = await sql<ReceiptOfOrder>`
    select receipt.*, against.purchase_order_id
    from (
      select distinct line.purchase_order_id, received.receipt_id
      from purchase_order_line as line
      join receipt_item as received on received.purchase_order_line_id = line.id
      where line.purchase_order_id = any (${orders}::uuid[])
    ) as against
    join receipt on receipt.id = against.receipt_id
    order by receipt.received_at, receipt.id`.execute(db);
  return rows;
};

type LineOfReceipt = Selectable<Database['purchaseOrderLine']> & { receiptId: string };

/** The order lines that the items of these receipts are against, each once for a receipt. */
export const orderLinesOfReceipts = async (
  db: Kysely<Database>,
  receipts: readonly string[],
): Promise<LineOfReceipt[]> => {
  const { rows } = await sql<LineOfReceipt>`
    select line.*, against.receipt_id
    from (
      select distinct receipt_id, purchase_order_line_id
      from receipt_item
      where receipt_id = any (${receipts}::uuid[])
    ) as against
    join purchase_order_line as line on line.id = against.purchase_order_line_id
    order by line.po_number, line.line_number`.execute(db);
  return rows;
};

/**
 * What was received against these order lines, in each line's unit. The items of a posted receipt stay after its reversal; the
 * counter-receipt's, below zero, take them out again.
 */
export const receivedOfOrderLines = async (
  db: Kysely<Database>,
  lines: readonly string[],
): Promise<{ purchaseOrderLineId: string; quantity: string }[]> => {
  const { rows } = await sql<{ purchaseOrderLineId: string; quantity: string }>`
    select received.purchase_order_line_id, sum(received.order_quantity) as quantity
    from receipt_item as received
    join receipt on receipt.id = received.receipt_id and receipt.status <> 'OPEN'
    where received.purchase_order_line_id = any (${lines}::uuid[])
    group by received.purchase_order_line_id`.execute(db);
  return rows;
};
