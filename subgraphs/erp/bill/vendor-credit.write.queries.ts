import { sql, type Insertable, type Updateable } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

export const creditForUpdate = (tx: Tx, id: string) =>
  tx.selectFrom('vendorCredit').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

export const insertCredit = (tx: Tx, row: Insertable<Database['vendorCredit']>) =>
  tx.insertInto('vendorCredit').values(row).returningAll().executeTakeFirstOrThrow();

export const insertCreditLines = (tx: Tx, rows: readonly Insertable<Database['vendorCreditLine']>[]) =>
  tx.insertInto('vendorCreditLine').values(rows).returningAll().execute();

/** Changes a credit and its version; answers the row as it is now. */
export const changeCredit = (tx: Tx, id: string, changes: Updateable<Database['vendorCredit']>) =>
  tx
    .updateTable('vendorCredit')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

/** The posted credits against a bill, locked. */
export const postedCreditsOf = (tx: Tx, billId: string) =>
  tx
    .selectFrom('vendorCredit')
    .selectAll()
    .where('vendorBillId', '=', billId)
    .where('status', 'in', ['POSTED', 'APPLIED'])
    .orderBy('id')
    .forUpdate()
    .execute();

export const billLineById = (tx: Tx, id: string) =>
  tx.selectFrom('vendorBillLine').selectAll().where('id', '=', id).executeTakeFirst();

export const creditLines = (tx: Tx, creditId: string) =>
  tx.selectFrom('vendorCreditLine').selectAll().where('vendorCreditId', '=', creditId).orderBy('lineNumber').execute();

type Attribute = 'department' | 'location' | 'cost_center' | 'project' | 'gl_account_id' | 'tax_code';

// As the bill line kept them for its order line; for another, or without a bill line, as they hold for the order line now.
const attribute = (name: Attribute) =>
  sql<
    string | null
  >`case when po.id is not null and po.id is distinct from bill_line.purchase_order_line_id then coalesce(${sql.ref(`po.${name}`)}, ${sql.ref(`order.${name}`)}) else ${sql.ref(`bill_line.${name}`)} end`;

/** The lines of a credit with what the books need of the order and bill lines that they lower. Prices and quantities as ordered. */
export const creditPieces = (tx: Tx, creditId: string) =>
  tx
    .selectFrom('vendorCreditLine as line')
    .leftJoin('purchaseOrderLine as po', 'po.id', 'line.purchaseOrderLineId')
    .leftJoin('purchaseOrder as order', 'order.id', 'po.purchaseOrderId')
    .leftJoin('itemFinancials', 'itemFinancials.itemId', 'po.itemId')
    .leftJoin('vendorBillLine as billLine', 'billLine.id', 'line.vendorBillLineId')
    .select([
      'line.lineNumber',
      'line.quantity',
      'line.amount',
      'line.purchaseOrderLineId as orderLineId',
      'po.itemId',
      'po.lineType',
      'po.unitPrice',
      'po.matchPolicy',
      'po.quantityReceived as received',
      'order.exchangeRate as orderRate',
      'itemFinancials.costMethod',
      'billLine.baseQuantity as billedBase',
      attribute('department').as('department'),
      attribute('location').as('location'),
      attribute('cost_center').as('costCenter'),
      attribute('project').as('project'),
      attribute('gl_account_id').as('glAccountId'),
      attribute('tax_code').as('taxCode'),
    ])
    .where('line.vendorCreditId', '=', creditId)
    .orderBy('line.lineNumber')
    .execute();

export type CreditPiece = Awaited<ReturnType<typeof creditPieces>>[number];
