import { sql } from 'kysely';
import type { Tx } from '../command.ts';

export type HeldScrap = {
  scrapRecordId: string;
  receiptItemId: string;
  itemId: string;
  quantity: string;
  unitOfMeasure: string;
};

/**
 * Components that were scrapped on a run while the receipt that brought them held them: goods above an order, rejects of outside work,
 * damaged ones. All since the run began, oldest first; each is named by its record, so that it counts once.
 */
export const heldScrapsOf = async (tx: Tx, runId: string): Promise<HeldScrap[]> => {
  const { rows } = await sql<HeldScrap>`
    select record.id as scrap_record_id, stock.receipt_item_id, stock.item_id, record.quantity, record.unit_of_measure
    from scrap_record as record
    join part_inventory as stock on stock.id = record.part_inventory_id
    where record.run_id = ${runId} and record.kind = 'COMPONENT' and stock.receipt_item_id is not null
      and exists (
        select from stock_hold as hold
        where hold.part_inventory_id = stock.id and hold.receipt_item_id is not null
          and (hold.released_at is null or hold.released_at >= record.recorded_at)
      )
    order by record.recorded_at, record.id`.execute(tx);
  return rows;
};
