import { sql } from 'kysely';
import type { Tx } from '../command.ts';
import { stocksForUpdate } from '../part-inventory/stock.write.queries.ts';

/** Records of stock by what brought them, by their ids, and pieces by their serial numbers, as they are on hand. */
type Touched = {
  receiptItemIds: readonly string[];
  partInventoryIds?: readonly string[];
  pieces?: readonly { itemId: string; serialNumber: string }[];
};

/** Locks all stock that a return or a reversal changes in one go, in the order of ids, as whoever else changes several records. */
export const lockTouched = async (
  tx: Tx,
  { receiptItemIds, partInventoryIds = [], pieces = [] }: Touched,
): Promise<void> => {
  const { rows } = await sql<{ id: string }>`
    select id from part_inventory where receipt_item_id = any (${receiptItemIds}::uuid[])
    union
    select stock.id
    from unnest(${pieces.map(({ itemId }) => itemId)}::uuid[], ${pieces.map(({ serialNumber }) => serialNumber)}::text[])
      as piece (item_id, serial_number)
    join part_inventory as stock on stock.item_id = piece.item_id and stock.serial_number = piece.serial_number
      and stock.quantity_on_hand > 0`.execute(tx);
  await stocksForUpdate(tx, [...partInventoryIds, ...rows.map(({ id }) => id)]);
};
