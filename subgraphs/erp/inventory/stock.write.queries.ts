import { sql, type Insertable } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database, FinancialStockStatus } from '../database.generated.ts';
import type { Take } from './valuation.rules.ts';

/** An item as the books value it; finance's part is null where it has not heard of it. */
export const valuedItem = (tx: Tx, id: string) =>
  tx
    .selectFrom('item')
    .leftJoin('itemFinancials as financials', 'financials.itemId', 'item.id')
    .select(['item.id', 'item.partNumber', 'item.baseUom'])
    .select([
      'financials.status',
      'financials.costMethod',
      'financials.standardCost',
      'financials.standardMaterialCost',
      'financials.standardLaborCost',
      'financials.standardMachineCost',
      'financials.standardOverheadCost',
      'financials.averageCost',
      'financials.inventoryAccountId',
      'financials.expenseAccountId',
      'financials.cogsAccountId',
    ])
    .select((eb) =>
      eb
        .exists(
          eb.selectFrom('workOrderCompletion').select('id').whereRef('workOrderCompletion.itemId', '=', 'item.id'),
        )
        .as('isMade'),
    )
    .where('item.id', '=', id)
    .executeTakeFirst();

/** The stock of an item at a site, locked; all of its statuses. */
export const stockRows = (tx: Tx, siteId: string, itemId: string) =>
  tx
    .selectFrom('financialInventory')
    .selectAll()
    .where('siteId', '=', siteId)
    .where('itemId', '=', itemId)
    .orderBy('id')
    .forUpdate()
    .execute();

/** Where the books hold something of an item, in any status. */
export const sitesWithStock = async (tx: Tx, itemId: string): Promise<string[]> =>
  (
    await tx
      .selectFrom('financialInventory')
      .select('siteId')
      .where('itemId', '=', itemId)
      .where((eb) => eb.or([eb('quantity', '<>', '0'), eb('value', '<>', '0')]))
      .distinct()
      .orderBy('siteId')
      .execute()
  ).map(({ siteId }) => siteId);

export const insertStock = (tx: Tx, row: Insertable<Database['financialInventory']>) =>
  tx.insertInto('financialInventory').values(row).returningAll().executeTakeFirstOrThrow();

/** Adds to a row of stock, or takes from it, quantity and value. */
export const changeStock = (tx: Tx, id: string, quantity: string, value: string) =>
  tx
    .updateTable('financialInventory')
    .set({
      quantity: sql`quantity + ${quantity}`,
      value: sql`value + ${value}`,
      version: sql`version + 1`,
      updatedAt: sql`now()`,
      asOf: sql`now()`,
    })
    .where('id', '=', id)
    .execute();

/** Layers that hold something, in the order they are used up: those of one receipt first where goods go back to where they came from. */
export const layersInOrder = async (tx: Tx, stockId: string, receiptId: string | null) => {
  const layers = await tx
    .selectFrom('costLayer')
    .selectAll()
    .where('financialInventoryId', '=', stockId)
    .where('quantityRemaining', '>', '0')
    .orderBy('layerDate')
    .orderBy('id')
    .forUpdate()
    .execute();
  const own = layers.filter(({ itemReceiptId }) => receiptId !== null && itemReceiptId === receiptId);
  return [...own, ...layers.filter((layer) => !own.includes(layer))];
};

export const insertLayer = (tx: Tx, row: Insertable<Database['costLayer']>) =>
  tx.insertInto('costLayer').values(row).execute();

/** Spreads a value over all that is left of a stock's layers, by what each of them holds: none of them goes below nothing. */
export const addToLayers = async (tx: Tx, stockId: string, value: string): Promise<void> => {
  await sql`
    update cost_layer set unit_cost = round(case
        when held.value > 0 then cost_layer.unit_cost * greatest(held.value + ${value}::numeric, 0) / held.value
        else greatest(${value}::numeric, 0) / held.quantity
      end, 6)
    from (
      select sum(quantity_remaining) as quantity, sum(quantity_remaining * unit_cost) as value
      from cost_layer where financial_inventory_id = ${stockId} and quantity_remaining > 0
    ) as held
    where cost_layer.financial_inventory_id = ${stockId} and cost_layer.quantity_remaining > 0`.execute(tx);
};

export const drawLayers = async (tx: Tx, takes: readonly Take[]): Promise<void> => {
  for (const { id, taken } of takes)
    await tx
      .updateTable('costLayer')
      .set({ quantityRemaining: sql`quantity_remaining - ${taken}` })
      .where('id', '=', id)
      .execute();
};

export const insertMovements = async (
  tx: Tx,
  rows: readonly Insertable<Database['financialInventoryMovement']>[],
): Promise<void> => {
  if (rows.length > 0) await tx.insertInto('financialInventoryMovement').values(rows).execute();
};

/** Sets the moving average of items by what is in stock now, over all sites. */
export const settleAverages = async (tx: Tx, items: readonly string[]): Promise<void> => {
  if (items.length === 0) return;
  await sql`
    update item_financials set average_cost = round(held.value / held.quantity, 6)
    from (
      select item_id, sum(quantity) as quantity, sum(value) as value from financial_inventory
      where item_id = any (${items}::uuid[]) group by item_id having sum(quantity) > 0 and sum(value) >= 0
    ) as held
    where item_financials.item_id = held.item_id and item_financials.cost_method = 'AVERAGE'`.execute(tx);
};

/** Days, statuses and items of what is held back, by the floor's record of stock. */
export const heldStock = (tx: Tx, partInventoryId: string) =>
  tx.selectFrom('heldStock').selectAll().where('partInventoryId', '=', partInventoryId).forUpdate().executeTakeFirst();

type Held = {
  partInventoryId: string;
  siteId: string;
  itemId: string;
  stockStatus: FinancialStockStatus;
  quantity: string;
  sourceEventId: string;
  sourceTime: string;
};

export const keepHeldStock = (tx: Tx, row: Held) => {
  const { stockStatus, quantity, sourceEventId, sourceTime } = row;
  return tx
    .insertInto('heldStock')
    .values(row)
    .onConflict((conflict) =>
      conflict.column('partInventoryId').doUpdateSet({ stockStatus, quantity, sourceEventId, sourceTime }),
    )
    .execute();
};
