import { sql, type Insertable, type Kysely, type Updateable } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';
import type { Pack } from '../item/pack.rules.ts';

export const orderLineOf = (tx: Tx, id: string) =>
  tx.selectFrom('purchaseOrderLine').selectAll().where('id', '=', id).executeTakeFirst();

/** The id of a line by its durable names: the order's number and the line's. */
export const orderLineNamed = (db: Kysely<Database>, poNumber: string, lineNumber: number) =>
  db
    .selectFrom('purchaseOrderLine')
    .select('id')
    .where('poNumber', '=', poNumber)
    .where('lineNumber', '=', lineNumber)
    .executeTakeFirst();

export const orderOf = (tx: Tx, id: string) =>
  tx.selectFrom('purchaseOrder').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

export const partOfId = (tx: Tx, id: string) =>
  tx.selectFrom('part').selectAll().where('id', '=', id).executeTakeFirst();

/** The part revision of a number; the latest released where none is named. */
export const partNamed = (tx: Tx, partNumber: string, revision: string | null) =>
  tx
    .selectFrom('part')
    .selectAll()
    .where('partNumber', '=', partNumber)
    .$if(revision !== null, (query) => query.where('revision', '=', revision))
    .$if(revision === null, (query) => query.where('lifecycleState', '=', 'RELEASED'))
    .orderBy('releasedAt', (by) => by.desc().nullsLast())
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();

/** Numbers of released parts that are spelled in one of these ways, in any case. */
export const numbersSpelled = (tx: Tx, spellings: readonly string[]) =>
  tx
    .selectFrom('part')
    .select('partNumber')
    .distinct()
    .where('lifecycleState', '=', 'RELEASED')
    .where((by) => by(by.fn<string>('upper', ['partNumber']), 'in', [...spellings]))
    .orderBy('partNumber')
    .limit(20)
    .execute();

/** The latest released revision of an item. */
export const releasedPartOfItem = (tx: Tx, itemId: string) =>
  tx
    .selectFrom('part')
    .selectAll()
    .where('itemId', '=', itemId)
    .where('lifecycleState', '=', 'RELEASED')
    .orderBy('releasedAt', (by) => by.desc().nullsLast())
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();

export const packsOfItem = (tx: Tx, itemId: string): Promise<Pack[]> =>
  tx
    .selectFrom('itemUomConversion')
    .select(['supplierId', 'fromUom', 'toUom', 'numerator', 'denominator'])
    .where('itemId', '=', itemId)
    .execute();

export const supplierOfId = (tx: Tx, id: string) =>
  tx.selectFrom('supplier').selectAll().where('id', '=', id).executeTakeFirst();

/** A posted receipt of the same quantity of the same line, or part, with the same packing slip. */
export const likeReceipt = async (
  tx: Tx,
  asked: { supplierId: string; packingSlipNumber: string; lineId: string | null; partId: string; quantity: string },
) => {
  const { rows } = await sql<{ id: string; number: string }>`
    select receipt.id, receipt.number
    from receipt
    join receipt_item as item on item.receipt_id = receipt.id
    where receipt.supplier_id = ${asked.supplierId} and receipt.packing_slip_number = ${asked.packingSlipNumber}
      and receipt.kind = 'RECEIPT' and receipt.status = 'POSTED'
      and item.part_id = ${asked.partId} and item.purchase_order_line_id is not distinct from ${asked.lineId}::uuid
    group by receipt.id, receipt.number
    having sum(coalesce(item.order_quantity, item.base_quantity)) = ${asked.quantity}::numeric
    order by receipt.id limit 1`.execute(tx);
  return rows[0];
};

/** The record that a serial number of an item began as. */
export const firstOfSerial = (tx: Tx, itemId: string, serialNumber: string) =>
  tx
    .selectFrom('partInventory')
    .selectAll()
    .where('itemId', '=', itemId)
    .where('serialNumber', '=', serialNumber)
    .where('splitFromId', 'is', null)
    .executeTakeFirst();

/** How much of a serial number is on hand or installed, over all records it passed through. */
export const presentOfSerial = async (tx: Tx, itemId: string, serialNumber: string): Promise<boolean> =>
  (await tx
    .selectFrom('partInventory')
    .select('id')
    .where('itemId', '=', itemId)
    .where('serialNumber', '=', serialNumber)
    .where((eb) =>
      eb.or([eb('quantityOnHand', '>', '0'), eb('quantityInstalled', '>', '0'), eb('quantityPending', '>', '0')]),
    )
    .limit(1)
    .executeTakeFirst()) !== undefined;

export const insertReceipt = (tx: Tx, row: Insertable<Database['receipt']>) =>
  tx.insertInto('receipt').values(row).returningAll().executeTakeFirstOrThrow();

export const insertReceiptItem = (tx: Tx, row: Insertable<Database['receiptItem']>) =>
  tx.insertInto('receiptItem').values(row).returningAll().executeTakeFirstOrThrow();

export const insertSerials = async (tx: Tx, rows: Insertable<Database['receiptItemSerial']>[]): Promise<void> => {
  if (rows.length > 0) await tx.insertInto('receiptItemSerial').values(rows).execute();
};

export const updateReceipt = (tx: Tx, id: string, changes: Updateable<Database['receipt']>) =>
  tx
    .updateTable('receipt')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

export const receiptForUpdate = (tx: Tx, id: string) =>
  tx.selectFrom('receipt').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

export const itemsOfReceipt = (tx: Tx, id: string) =>
  tx.selectFrom('receiptItem').selectAll().where('receiptId', '=', id).orderBy('position').execute();

export const serialsOfItem = async (tx: Tx, id: string): Promise<string[]> =>
  (
    await tx
      .selectFrom('receiptItemSerial')
      .select('serialNumber')
      .where('receiptItemId', '=', id)
      .orderBy('serialNumber')
      .execute()
  ).map(({ serialNumber }) => serialNumber);

/** The records that a receipt item made, locked. */
export const stockOfReceiptItem = (tx: Tx, id: string) =>
  tx.selectFrom('partInventory').selectAll().where('receiptItemId', '=', id).orderBy('id').forUpdate().execute();

/** The record by which a piece is on hand, locked. */
export const stockOfSerial = (tx: Tx, itemId: string, serialNumber: string) =>
  tx
    .selectFrom('partInventory')
    .selectAll()
    .where('itemId', '=', itemId)
    .where('serialNumber', '=', serialNumber)
    .where('quantityOnHand', '>', '0')
    .forUpdate()
    .executeTakeFirst();

/** What reversed or returned a receipt item. */
export const countersOfItem = (tx: Tx, id: string) =>
  tx.selectFrom('receiptItem').selectAll().where('counterOfId', '=', id).orderBy('id').execute();

/** The order lines of a receipt, with their orders. */
export const orderLineIdsOfReceipt = (db: Kysely<Database>, id: string) =>
  db
    .selectFrom('receiptItem')
    .innerJoin('purchaseOrderLine', 'purchaseOrderLine.id', 'receiptItem.purchaseOrderLineId')
    .select([
      'purchaseOrderLine.id as lineId',
      'purchaseOrderLine.purchaseOrderId as orderId',
      'purchaseOrderLine.lineType',
    ])
    .where('receiptItem.receiptId', '=', id)
    .orderBy('receiptItem.position')
    .execute();

/**
 * Of a receipt's order lines, in their unit: what is payable of what came and did not go back (goods above the order are not), what is
 * billed and matched, and what of the payable a reversal of the receipt would undo.
 */
export const payableOfReceipt = async (tx: Tx, receiptId: string) => {
  const { rows } = await sql<{
    poNumber: string;
    lineNumber: number;
    uom: string;
    received: string;
    billed: string;
    reversed: string;
  }>`
    select line.po_number, line.line_number, line.uom, line.quantity_billed as billed, sum(item.order_quantity) as received,
      coalesce(sum(item.order_quantity) filter (where coalesce(came.receipt_id, item.receipt_id) = ${receiptId}), 0) as reversed
    from purchase_order_line as line
    join receipt_item as item on item.purchase_order_line_id = line.id
    left join receipt_item as came on came.id = item.counter_of_id
    where line.id in (select purchase_order_line_id from receipt_item where receipt_id = ${receiptId})
      and coalesce(came.over_receipt_quantity, item.over_receipt_quantity) = 0
    group by line.id
    order by line.po_number, line.line_number`.execute(tx);
  return rows;
};

export const receiptItemForUpdate = (tx: Tx, id: string) =>
  tx.selectFrom('receiptItem').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

/** Changes a receipt item and its version; answers it as it is now. */
export const updateReceiptItem = (tx: Tx, id: string, changes: Updateable<Database['receiptItem']>) =>
  tx
    .updateTable('receiptItem')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
