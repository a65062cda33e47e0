import { sql, type Insertable, type Updateable } from 'kysely';
import { nowIn } from '../../../kernel/clock.ts';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

export const orderForUpdate = (tx: Tx, id: string) =>
  tx.selectFrom('purchaseOrder').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

export const insertOrder = (tx: Tx, row: Insertable<Database['purchaseOrder']>) =>
  tx.insertInto('purchaseOrder').values(row).returningAll().executeTakeFirstOrThrow();

/** Changes an order and its version; answers the row as it is now. */
export const updateOrder = (tx: Tx, id: string, changes: Updateable<Database['purchaseOrder']>) =>
  tx
    .updateTable('purchaseOrder')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

export const linesForUpdate = (tx: Tx, orderId: string) =>
  tx
    .selectFrom('purchaseOrderLine')
    .selectAll()
    .where('purchaseOrderId', '=', orderId)
    .orderBy('lineNumber')
    .forUpdate()
    .execute();

export const lineForUpdate = (tx: Tx, id: string) =>
  tx.selectFrom('purchaseOrderLine').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

export const insertLines = (tx: Tx, rows: readonly Insertable<Database['purchaseOrderLine']>[]) =>
  tx.insertInto('purchaseOrderLine').values(rows).returningAll().execute();

/** Changes an order line and its version; answers the row as it is now. */
export const updateLine = (tx: Tx, id: string, changes: Updateable<Database['purchaseOrderLine']>) =>
  tx
    .updateTable('purchaseOrderLine')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

/** The open lines of an order go the way of their order. */
export const endLines = (tx: Tx, orderId: string, status: 'CLOSED' | 'CANCELED') =>
  tx
    .updateTable('purchaseOrderLine')
    .set({ status, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('purchaseOrderId', '=', orderId)
    .where('status', '=', 'OPEN')
    .execute();

export const siteById = (tx: Tx, id: string) =>
  tx.selectFrom('site').selectAll().where('id', '=', id).executeTakeFirst();

/** An item with what finance says of it; null where finance has not heard of it. */
export const itemWithFinancials = (tx: Tx, id: string) =>
  tx
    .selectFrom('item')
    .leftJoin('itemFinancials', 'itemFinancials.itemId', 'item.id')
    .select([
      'item.id',
      'item.partNumber',
      'item.description',
      'item.baseUom',
      'itemFinancials.status',
      'itemFinancials.purchaseUom',
    ])
    .where('item.id', '=', id)
    .executeTakeFirst();

/** The part numbers of an order's open lines whose item finance has not set up. */
export const itemsInSetup = async (tx: Tx, orderId: string): Promise<string[]> =>
  (
    await tx
      .selectFrom('purchaseOrderLine as line')
      .innerJoin('item', 'item.id', 'line.itemId')
      .leftJoin('itemFinancials', 'itemFinancials.itemId', 'item.id')
      .select('item.partNumber')
      .where('line.purchaseOrderId', '=', orderId)
      .where('line.status', '=', 'OPEN')
      .where((eb) => eb.or([eb('itemFinancials.status', 'is', null), eb('itemFinancials.status', '<>', 'ACTIVE')]))
      .orderBy('item.partNumber')
      .execute()
  ).map(({ partNumber }) => partNumber);

export const partById = (tx: Tx, id: string) =>
  tx.selectFrom('part').selectAll().where('id', '=', id).executeTakeFirst();

export const accountById = (tx: Tx, id: string) =>
  tx.selectFrom('glAccount').selectAll().where('id', '=', id).executeTakeFirst();

export const pendingApproval = (tx: Tx, orderId: string) =>
  tx
    .selectFrom('purchaseOrderApproval')
    .selectAll()
    .where('purchaseOrderId', '=', orderId)
    .where('decision', '=', 'PENDING')
    .orderBy('sequence')
    .forUpdate()
    .executeTakeFirst();

export const insertApproval = (
  tx: Tx,
  row: { id: string; siteId: string; purchaseOrderId: string; approver: string; amount: string },
) =>
  tx
    .insertInto('purchaseOrderApproval')
    .values((eb) => ({
      ...row,
      sequence: sql<number>`1 + coalesce((${eb
        .selectFrom('purchaseOrderApproval')
        .select(({ fn }) => fn.max('sequence').as('last'))
        .where('purchaseOrderId', '=', row.purchaseOrderId)}), 0)`,
    }))
    .execute();

/** The total that was approved last; undefined where none was named. */
export const approvedTotal = async (tx: Tx, orderId: string): Promise<string | undefined> => {
  const last = await tx
    .selectFrom('purchaseOrderApproval')
    .select('amount')
    .where('purchaseOrderId', '=', orderId)
    .where('decision', '=', 'APPROVED')
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.amount ?? undefined;
};

/** What an order comes to: its lines that are not canceled, and its fees. */
export const orderTotal = async (tx: Tx, orderId: string): Promise<string> => {
  const { total } = await tx
    .selectFrom('purchaseOrder')
    .select(
      sql<string>`(select coalesce(sum(amount), 0) from purchase_order_line where purchase_order_id = purchase_order.id and status <> 'CANCELED')
        + (select coalesce(sum(amount), 0) from purchase_order_fee where purchase_order_id = purchase_order.id)`.as(
        'total',
      ),
    )
    .where('id', '=', orderId)
    .executeTakeFirstOrThrow();
  return total;
};

export const decideApproval = (tx: Tx, id: string, decision: 'APPROVED' | 'REJECTED', reason: string | null) =>
  tx
    .updateTable('purchaseOrderApproval')
    .set({ decision, reason, decidedAt: nowIn(tx) })
    .where('id', '=', id)
    .execute();
