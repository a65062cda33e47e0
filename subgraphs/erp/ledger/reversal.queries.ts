import { sql } from 'kysely';
import type { Tx } from '../command.ts';

/** The journal of a document that was not taken back. */
export const journalOf = (tx: Tx, sourceType: 'VENDOR_BILL' | 'VENDOR_CREDIT' | 'ADJUSTING_ENTRY', sourceId: string) =>
  tx
    .selectFrom('glPosting')
    .selectAll()
    .where('sourceType', '=', sourceType)
    .where('sourceId', '=', sourceId)
    .where('reversesId', 'is', null)
    .executeTakeFirst();

export const linesOfPosting = (tx: Tx, glPostingId: string) =>
  tx.selectFrom('glPostingLine').selectAll().where('glPostingId', '=', glPostingId).orderBy('lineNumber').execute();

/** The lines of a journal that changed the value of stock: which, of which order line, by how much in the currency of the books. */
export const stockLinesOf = (tx: Tx, glPostingId: string) =>
  tx
    .selectFrom('glPostingLine as line')
    .innerJoin('financialInventory as stock', (join) =>
      join
        .onRef('stock.itemId', '=', 'line.itemId')
        .onRef('stock.siteId', '=', 'line.siteId')
        .on('stock.stockStatus', '=', 'UNRESTRICTED'),
    )
    .innerJoin('itemFinancials', 'itemFinancials.itemId', 'stock.itemId')
    .innerJoin('glAccount', 'glAccount.id', 'line.glAccountId')
    .select([
      'line.id',
      'stock.id as stockId',
      'stock.itemId',
      'stock.quantity',
      'stock.value',
      'itemFinancials.costMethod',
    ])
    .select(['line.purchaseOrderLineId as orderLineId', sql<string>`line.base_debit - line.base_credit`.as('moved')])
    .where('line.glPostingId', '=', glPostingId)
    .where('glAccount.type', '=', 'ASSET')
    .where('line.purchaseOrderLineId', 'is not', null)
    .forUpdate('stock')
    .execute();

/** How much of an order line is posted as billed, less what is credited; in the line's unit. Drafts do not count. */
export const postedQuantity = async (tx: Tx, orderLineId: string): Promise<string> => {
  const { rows } = await sql<{ quantity: string }>`
    select coalesce((select sum(share.quantity) from vendor_bill_allocation as share
        join vendor_bill_line as line on line.id = share.vendor_bill_line_id
        join vendor_bill as bill on bill.id = line.vendor_bill_id and bill.status = 'POSTED'
        where share.purchase_order_line_id = ${orderLineId}), 0)
      - coalesce((select sum(line.quantity) from vendor_credit_line as line
        join vendor_credit as credit on credit.id = line.vendor_credit_id and credit.status in ('POSTED', 'APPLIED')
        where line.purchase_order_line_id = ${orderLineId}), 0) as quantity`.execute(tx);
  return rows[0]?.quantity ?? '0';
};

/** What the journal of a document cleared of GR/IR for an order line: debits above zero. */
export const clearedBy = async (tx: Tx, [type, id]: ['VENDOR_BILL' | 'VENDOR_CREDIT', string], orderLineId: string) =>
  tx
    .selectFrom('glPostingLine as line')
    .innerJoin('glPosting', 'glPosting.id', 'line.glPostingId')
    .innerJoin('glAccount', 'glAccount.id', 'line.glAccountId')
    .select([
      sql<string>`coalesce(sum(line.debit - line.credit), 0)`.as('amount'),
      sql<string>`coalesce(sum(line.base_debit - line.base_credit), 0)`.as('base'),
    ])
    .where('glPosting.sourceType', '=', type)
    .where('glPosting.sourceId', '=', id)
    .where('glPosting.reversesId', 'is', null)
    .where('glAccount.role', '=', 'GR_IR')
    .where('line.purchaseOrderLineId', '=', orderLineId)
    .executeTakeFirstOrThrow();

/** Whom the journal of a document charged what it cleared of GR/IR for an order line. */
export const chargedBy = (tx: Tx, [type, id]: ['VENDOR_BILL' | 'VENDOR_CREDIT', string], orderLineId: string) =>
  tx
    .selectFrom('glPostingLine as line')
    .innerJoin('glPosting', 'glPosting.id', 'line.glPostingId')
    .innerJoin('glAccount', 'glAccount.id', 'line.glAccountId')
    .select(['line.department', 'line.location', 'line.costCenter', 'line.project', 'line.taxCode', 'line.itemId'])
    .where('glPosting.sourceType', '=', type)
    .where('glPosting.sourceId', '=', id)
    .where('glPosting.reversesId', 'is', null)
    .where('glAccount.role', '=', 'GR_IR')
    .where('line.purchaseOrderLineId', '=', orderLineId)
    .orderBy('line.lineNumber')
    .limit(1)
    .executeTakeFirst();

/** The least cost of one unit in what is left of the layers of an order line; null where nothing is left. */
export const leastLayerCost = async (tx: Tx, stockId: string, orderLineId: string): Promise<string | null> => {
  const { least } = await tx
    .selectFrom('costLayer')
    .innerJoin('itemReceipt', 'itemReceipt.id', 'costLayer.itemReceiptId')
    .select(({ fn }) => fn.min<string | null>('costLayer.unitCost').as('least'))
    .where('costLayer.financialInventoryId', '=', stockId)
    .where('itemReceipt.purchaseOrderLineId', '=', orderLineId)
    .where('costLayer.quantityRemaining', '>', '0')
    .executeTakeFirstOrThrow();
  return least;
};
