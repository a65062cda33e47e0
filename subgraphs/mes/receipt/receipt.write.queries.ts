import { sql, type Insertable, type Kysely, type Updateable } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';
import type { Pack } from '../item/pack.rules.ts';
import type { NewMovement, Stock } from '../part-inventory/stock.write.queries.ts';

export const orderLineOf = (tx: Tx, id: string) =>
  tx.selectFrom('purchaseOrderLine').selectAll().where('id', '=', id).executeTakeFirst();

export const partOfId = (tx: Tx, id: string) =>
  tx.selectFrom('part').selectAll().where('id', '=', id).executeTakeFirst();

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

export const packsOfItem = (tx: Tx, itemId: string): Promise<Pack[]> =>
  tx
    .selectFrom('itemUomConversion')
    .select(['supplierId', 'fromUom', 'toUom', 'numerator', 'denominator'])
    .where('itemId', '=', itemId)
    .execute();

export const supplierOfId = (tx: Tx, id: string) =>
  tx.selectFrom('supplier').selectAll().where('id', '=', id).executeTakeFirst();

/** Whether a serial number is on hand or installed, over all records it passed through. */
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

export type NewReceipt = Insertable<Database['receipt']> & { id: string };
export type NewItem = Insertable<Database['receiptItem']>;
/** A record of stock that came, as it is written. */
export type NewPiece = Pick<
  Stock,
  'id' | 'siteId' | 'itemId' | 'partId' | 'locationId' | 'serialNumber' | 'lotNumber' | 'unitOfMeasure' | 'quantity'
> &
  Pick<Stock, 'supplierId' | 'purchaseOrderLineId' | 'receiptItemId' | 'splitFromId' | 'expiryDate'>;

/** Writes a receipt, which is open yet, with its items; answers these as they are. */
export const openReceipt = (tx: Tx, receipt: NewReceipt, items: readonly NewItem[]) =>
  tx
    .with('opened', (db) => db.insertInto('receipt').values(receipt))
    .insertInto('receiptItem')
    .values([...items])
    .returningAll()
    .execute();

/** Pieces in one statement: a statement has at most 65,535 parameters. */
const mostPieces = 1000;

/** Writes what came, each piece with its movement (of the same place in its list), and posts the receipt; answers it as it is now. */
export const postReceipt = async (
  tx: Tx,
  id: string,
  postedAt: Date,
  pieces: readonly NewPiece[],
  movements: readonly NewMovement[],
) => {
  const last = Math.max(0, Math.ceil(pieces.length / mostPieces) - 1) * mostPieces;
  for (let from = 0; from < last; from += mostPieces)
    await tx
      .with('came', (db) => db.insertInto('partInventory').values(pieces.slice(from, from + mostPieces)))
      .insertInto('inventoryMovement')
      .values(movements.slice(from, from + mostPieces))
      .execute();
  const posted = { status: 'POSTED', postedAt } as const;
  if (pieces.length === 0) return updateReceipt(tx, id, posted);
  return tx
    .with('came', (db) => db.insertInto('partInventory').values(pieces.slice(last)))
    .with('moved', (db) => db.insertInto('inventoryMovement').values(movements.slice(last)))
    .updateTable('receipt')
    .set({ ...posted, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
};

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
