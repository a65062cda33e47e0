import { sql, type Insertable, type Updateable } from 'kysely';
import { nowIn } from '../../../kernel/clock.ts';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

// What was credited of a bill line's price alone: a price credit has no quantity.
const priceCredited = sql<string>`coalesce((select sum(c.amount) from vendor_credit_line c join vendor_credit v on v.id = c.vendor_credit_id
  where c.vendor_bill_line_id = line.id and c.quantity = 0 and v.status in ('POSTED', 'APPLIED')), 0)`;

/** The lines of a bill, with what was credited of their price alone. */
export const billLines = (tx: Tx, billId: string) =>
  tx
    .selectFrom('vendorBillLine as line')
    .leftJoin('item', 'item.id', 'line.itemId')
    .selectAll('line')
    .select(['item.baseUom', priceCredited.as('priceCredited')])
    .where('line.vendorBillId', '=', billId)
    .orderBy('line.lineNumber')
    .execute();

// Credited for the line, and billed by other bill lines that came before: a later bill never spoils an earlier one.
const billedBefore = sql<string>`(
  coalesce((select sum(s.base_quantity) from vendor_bill_allocation s join vendor_bill_line l on l.id = s.vendor_bill_line_id
    join vendor_bill b on b.id = l.vendor_bill_id and b.status <> 'VOID'
    where s.purchase_order_line_id = po.id and (b.created_at, b.id, l.line_number) < (bill.created_at, bill.id, line.line_number)), 0)
  - coalesce((select sum(c.base_quantity) from vendor_credit_line c join vendor_credit v on v.id = c.vendor_credit_id
    where c.purchase_order_line_id = po.id and v.status in ('POSTED', 'APPLIED')), 0))`;

const received = sql<string>`coalesce((select sum(case r.kind when 'RECEIPT' then r.base_quantity else -r.base_quantity end)
  from item_receipt r where r.purchase_order_line_id = po.id and r.status = 'POSTED'), 0)`;

/** The shares of a bill's lines with what of order and receipts they are compared with. Base units; prices as ordered. */
export const sharesOfBill = (tx: Tx, billId: string) =>
  tx
    .selectFrom('vendorBillAllocation as share')
    .innerJoin('vendorBillLine as line', 'line.id', 'share.vendorBillLineId')
    .innerJoin('vendorBill as bill', 'bill.id', 'line.vendorBillId')
    .innerJoin('purchaseOrderLine as po', 'po.id', 'share.purchaseOrderLineId')
    .innerJoin('purchaseOrder as order', 'order.id', 'po.purchaseOrderId')
    .leftJoin('itemFinancials', 'itemFinancials.itemId', 'po.itemId')
    .select([
      'share.id',
      'share.vendorBillLineId',
      'share.quantity',
      'share.baseQuantity',
      'share.amount',
      'po.id as orderLineId',
      'po.itemId',
      'po.partId',
      'po.currency',
      'po.matchPolicy',
      'po.lineType',
      'po.unitOfMeasure',
      'po.unitPrice',
      'po.quantityOrdered',
      'po.baseQuantityOrdered',
      'po.overReceiptTolerancePercent',
      'order.supplierId',
      'order.exchangeRate',
      'po.department',
      'po.location',
      'po.costCenter',
      'po.project',
      'po.glAccountId',
      'po.taxCode',
      'order.department as orderDepartment',
      'order.location as orderLocation',
      'order.costCenter as orderCostCenter',
      'order.project as orderProject',
      'order.glAccountId as orderGlAccountId',
      'order.taxCode as orderTaxCode',
      'itemFinancials.costMethod',
      billedBefore.as('previouslyBilled'),
      received.as('received'),
    ])
    .where('line.vendorBillId', '=', billId)
    .orderBy('share.id')
    .execute();

export type Share = Awaited<ReturnType<typeof sharesOfBill>>[number];

export const tolerancesOfSite = (tx: Tx, siteId: string) =>
  tx
    .selectFrom('matchTolerance')
    .innerJoin('siteFinancials', 'siteFinancials.subsidiaryId', 'matchTolerance.subsidiaryId')
    .selectAll('matchTolerance')
    .where('siteFinancials.siteId', '=', siteId)
    .execute();

export const currentResults = (tx: Tx, billId: string) =>
  tx.selectFrom('matchResult').selectAll().where('vendorBillId', '=', billId).where('isCurrent', '=', true).execute();

export const retireResult = (tx: Tx, lineId: string) =>
  tx
    .updateTable('matchResult')
    .set({ isCurrent: false })
    .where('vendorBillLineId', '=', lineId)
    .where('isCurrent', '=', true)
    .execute();

export const insertResult = (tx: Tx, row: Insertable<Database['matchResult']>) =>
  tx.insertInto('matchResult').values(row).returningAll().executeTakeFirstOrThrow();

export const overrideResult = (tx: Tx, id: string, by: string, reason: string) =>
  tx
    .updateTable('matchResult')
    .set({ status: 'OVERRIDDEN', overriddenBy: by, overrideReason: reason, overriddenAt: nowIn(tx) })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

export const setLineStatus = (tx: Tx, id: string, matchStatus: Updateable<Database['vendorBillLine']>['matchStatus']) =>
  tx
    .updateTable('vendorBillLine')
    .set({ matchStatus, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .execute();

export const exceptionOf = (tx: Tx, lineId: string) =>
  tx.selectFrom('matchException').selectAll().where('vendorBillLineId', '=', lineId).forUpdate().executeTakeFirst();

/** Ends what is open of a bill's lines. */
export const resolveExceptions = (tx: Tx, billId: string, resolution: 'BILL_VOIDED') =>
  tx
    .updateTable('matchException')
    .set({
      status: 'RESOLVED',
      resolution,
      blockedAmount: '0',
      resolvedAt: nowIn(tx),
      version: sql`version + 1`,
      updatedAt: sql`now()`,
    })
    .where('vendorBillId', '=', billId)
    .where('status', '=', 'OPEN')
    .execute();

export const insertException = (tx: Tx, row: Insertable<Database['matchException']>) =>
  tx.insertInto('matchException').values(row).execute();

export const updateException = (tx: Tx, id: string, changes: Updateable<Database['matchException']>) =>
  tx
    .updateTable('matchException')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .execute();

/**
 * The order lines of a bill with the state of the bill line, and what bills that agree have billed of the order line so far; in the
 * order's unit.
 */
export const billedOfBill = (tx: Tx, billId: string) =>
  tx
    .selectFrom('vendorBillAllocation as share')
    .innerJoin('vendorBillLine as line', 'line.id', 'share.vendorBillLineId')
    .select([
      'line.id as billLineId',
      'share.purchaseOrderLineId',
      'line.matchStatus as status',
      sql<string>`coalesce((select sum(s.quantity) from vendor_bill_allocation s join vendor_bill_line l on l.id = s.vendor_bill_line_id
        join vendor_bill b on b.id = l.vendor_bill_id where s.purchase_order_line_id = share.purchase_order_line_id and b.status <> 'VOID'
          and b.match_status in ('MATCHED', 'MATCHED_WITHIN_TOLERANCE', 'OVERRIDDEN')), 0)`.as('quantityBilled'),
    ])
    .distinct()
    .where('line.vendorBillId', '=', billId)
    .orderBy('share.purchaseOrderLineId')
    .orderBy('line.id')
    .execute();

/** The bills that were matched with an order line and may yet be paid, locked. */
export const matchedBillsOf = (tx: Tx, orderLineId: string) =>
  tx
    .selectFrom('vendorBill')
    .selectAll()
    .where('status', '<>', 'VOID')
    .where('matchStatus', '<>', 'NOT_EVALUATED')
    .where('paymentStatus', '<>', 'PAID')
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('vendorBillAllocation')
        .innerJoin('vendorBillLine', 'vendorBillLine.id', 'vendorBillAllocation.vendorBillLineId')
        .select('vendorBillLine.vendorBillId')
        .where('vendorBillAllocation.purchaseOrderLineId', '=', orderLineId),
    )
    .orderBy('id')
    .forUpdate()
    .execute();
