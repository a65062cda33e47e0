import { sql, type Insertable } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database, PostingEvent } from '../database.generated.ts';

/** The books of a site: its legal entity, that one's currency, the account of its stock. */
export const booksOfSite = (tx: Tx, siteId: string) =>
  tx
    .selectFrom('siteFinancials')
    .innerJoin('subsidiary', 'subsidiary.id', 'siteFinancials.subsidiaryId')
    .select(['subsidiary.id', 'subsidiary.code', 'subsidiary.currency', 'siteFinancials.inventoryAccountId'])
    .where('siteFinancials.siteId', '=', siteId)
    .executeTakeFirst();

/** The period of a day. It stays as it is until the posting is kept: closing it waits for what is being posted into it. */
export const periodOfDay = (tx: Tx, subsidiaryId: string, day: string) =>
  tx
    .selectFrom('accountingPeriod')
    .selectAll()
    .where('subsidiaryId', '=', subsidiaryId)
    .where('startDate', '<=', day)
    .where('endDate', '>=', day)
    .forShare()
    .executeTakeFirst();

export const rulesOfEvent = (tx: Tx, event: PostingEvent) =>
  tx.selectFrom('postingRule').selectAll().where('event', '=', event).orderBy('sequence').execute();

export const activeAccounts = (tx: Tx) =>
  tx
    .selectFrom('glAccount')
    .select(['id', 'role'])
    .where('isActive', '=', true)
    .where('role', 'is not', null)
    .orderBy('number')
    .execute();

export const insertPosting = (tx: Tx, row: Insertable<Database['glPosting']>) =>
  tx.insertInto('glPosting').values(row).execute();

export const insertPostingLines = (tx: Tx, rows: readonly Insertable<Database['glPostingLine']>[]) =>
  tx.insertInto('glPostingLine').values(rows).execute();

export const stockOf = (tx: Tx, siteId: string, itemId: string) =>
  tx
    .selectFrom('financialInventory')
    .selectAll()
    .where('siteId', '=', siteId)
    .where('itemId', '=', itemId)
    .where('stockStatus', '=', 'UNRESTRICTED')
    .forUpdate()
    .executeTakeFirst();

/** Changes the value of stock, not its quantity. */
export const addValue = (tx: Tx, id: string, value: string) =>
  tx
    .updateTable('financialInventory')
    .set({ value: sql`value + ${value}`, version: sql`version + 1`, updatedAt: sql`now()`, asOf: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

export const insertMovement = (tx: Tx, row: Insertable<Database['financialInventoryMovement']>) =>
  tx.insertInto('financialInventoryMovement').values(row).execute();

/** What is left of the layers that an order line's receipts made. */
export const layersLeft = async (tx: Tx, stockId: string, orderLineId: string): Promise<string> => {
  const { left } = await tx
    .selectFrom('costLayer')
    .innerJoin('itemReceipt', 'itemReceipt.id', 'costLayer.itemReceiptId')
    .select(sql<string>`coalesce(sum(cost_layer.quantity_remaining), 0)`.as('left'))
    .where('costLayer.financialInventoryId', '=', stockId)
    .where('itemReceipt.purchaseOrderLineId', '=', orderLineId)
    .executeTakeFirstOrThrow();
  return left;
};

/** Spreads a value over what is left of these layers. */
export const addLayerCost = async (tx: Tx, stockId: string, orderLineId: string, value: string): Promise<void> => {
  const left = await layersLeft(tx, stockId, orderLineId);
  await tx
    .updateTable('costLayer')
    .set({ unitCost: sql`unit_cost + round(${value}::numeric / ${left}::numeric, 6)` })
    .where('financialInventoryId', '=', stockId)
    .where('quantityRemaining', '>', '0')
    .where('itemReceiptId', 'in', (eb) =>
      eb.selectFrom('itemReceipt').select('id').where('purchaseOrderLineId', '=', orderLineId),
    )
    .execute();
};

/** The first period after a day that is open for what moves stock. */
export const openInventoryPeriodFrom = (tx: Tx, subsidiaryId: string, day: string) =>
  tx
    .selectFrom('accountingPeriod')
    .select(['id', 'startDate'])
    .where('subsidiaryId', '=', subsidiaryId)
    .where('startDate', '>', day)
    .where('inventoryStatus', '=', 'OPEN')
    .where('glStatus', '=', 'OPEN')
    .orderBy('startDate')
    .limit(1)
    .forShare()
    .executeTakeFirst();
