import { sql, type Insertable, type Updateable } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

export const billForUpdate = (tx: Tx, id: string) =>
  tx.selectFrom('vendorBill').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

export const insertBill = (tx: Tx, row: Insertable<Database['vendorBill']>) =>
  tx.insertInto('vendorBill').values(row).returningAll().executeTakeFirstOrThrow();

/** Changes a bill and its version; answers the row as it is now. */
export const updateBill = (tx: Tx, id: string, changes: Updateable<Database['vendorBill']>) =>
  tx
    .updateTable('vendorBill')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

/** A bill of the same supplier with the same number, and the same date or amount; void ones apart. */
export const duplicateOf = (
  tx: Tx,
  bill: { supplierId: string; number: string; billDate: string; totalAmount: string },
) =>
  tx
    .selectFrom('vendorBill')
    .select(['id', 'billDate', 'totalAmount'])
    .where('supplierId', '=', bill.supplierId)
    .where('number', '=', bill.number)
    .where('status', '<>', 'VOID')
    .where((eb) => eb.or([eb('billDate', '=', bill.billDate), eb('totalAmount', '=', bill.totalAmount)]))
    .executeTakeFirst();

export const insertBillLine = (tx: Tx, row: Insertable<Database['vendorBillLine']>) =>
  tx.insertInto('vendorBillLine').values(row).returningAll().executeTakeFirstOrThrow();

export const insertAllocation = (tx: Tx, row: Insertable<Database['vendorBillAllocation']>) =>
  tx.insertInto('vendorBillAllocation').values(row).returningAll().executeTakeFirstOrThrow();

/** Counts what was billed of an order line, in the line's unit. */
export const addBilled = (tx: Tx, orderLineId: string, quantity: string) =>
  tx
    .updateTable('purchaseOrderLine')
    .set({ quantityBilled: sql`quantity_billed + ${quantity}`, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', orderLineId)
    .execute();

/** An order line with what of its order a bill is checked against. */
export const billableLine = (tx: Tx, id: string) =>
  tx
    .selectFrom('purchaseOrderLine as line')
    .innerJoin('purchaseOrder as order', 'order.id', 'line.purchaseOrderId')
    .leftJoin('item', 'item.id', 'line.itemId')
    .selectAll('line')
    .select([
      'order.status as orderStatus',
      'order.supplierId',
      'item.baseUom as itemUom',
      'order.department as orderDepartment',
      'order.location as orderLocation',
      'order.costCenter as orderCostCenter',
      'order.project as orderProject',
      'order.glAccountId as orderGlAccountId',
      'order.taxCode as orderTaxCode',
    ])
    .where('line.id', '=', id)
    .executeTakeFirst();

export const receiptOfLine = (tx: Tx, id: string, orderLineId: string) =>
  tx
    .selectFrom('itemReceipt')
    .select('id')
    .where('id', '=', id)
    .where('purchaseOrderLineId', '=', orderLineId)
    .executeTakeFirst();
