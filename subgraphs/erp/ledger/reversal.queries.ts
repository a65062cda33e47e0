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
