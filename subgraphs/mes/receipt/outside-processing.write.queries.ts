import { sql } from 'kysely';
import { compare } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/errors.ts';
import type { Tx } from '../command.ts';
import type { Stock } from '../part-inventory/stock.write.queries.ts';

/** The pieces of a part that lie at a supplier's premises and may be used, first come first; locked, in the order of their ids. */
export const sentPieces = async (tx: Tx, siteId: string, supplierId: string, partId: string): Promise<Stock[]> => {
  const pieces = await tx
    .selectFrom('partInventory as stock')
    .innerJoin('location as place', 'place.id', 'stock.locationId')
    .selectAll('stock')
    .where('stock.siteId', '=', siteId)
    .where('place.type', '=', 'SUPPLIER')
    .where('place.supplierId', '=', supplierId)
    .where('stock.partId', '=', partId)
    .where('stock.quantityAvailable', '>', '0')
    .where('stock.stockStatus', '=', 'UNRESTRICTED')
    .where('stock.runOpen', '=', false)
    .orderBy('stock.id')
    .forUpdate('stock')
    .execute();
  return pieces.sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime());
};

/** The manufacturing BOM that outside work is done by, and what of a part one unit takes; undefined where it is none that was released. */
export const outsideNeed = (tx: Tx, line: { mbomId: string | null; inputPartId: string | null }, partId: string) =>
  tx
    .selectFrom('mbom')
    .innerJoin('mbomItem as need', 'need.mbomId', 'mbom.id')
    .select(['mbom.id as mbomId', 'mbom.procedureId', 'need.id', 'need.quantity'])
    .select(['need.isFixedQuantity', 'need.unitOfMeasure'])
    .where('mbom.id', '=', line.mbomId)
    .where('mbom.partId', '=', partId)
    .where('mbom.status', '<>', 'DRAFT')
    .where('need.partId', '=', line.inputPartId)
    .where('need.quantity', '>', '0')
    .orderBy('need.position')
    .executeTakeFirst();

export type Used = { receiptItemId: string; itemId: string; partId: string; quantity: string; uom: string };

/** What of the pieces sent went into what a receipt brought back, by receipt item and part, in the pieces' unit. */
export const usedByReceipt = async (tx: Tx, receiptId: string): Promise<Used[]> => {
  const { rows } = await sql<Used>`
    select item.id as receipt_item_id, piece.item_id, piece.part_id, sum(put.quantity) as quantity, piece.unit_of_measure as uom
    from receipt_item as item
    join part_inventory as made on made.receipt_item_id = item.id
    join abom_installation as put on put.parent_part_inventory_id = made.id
    join part_inventory as piece on piece.id = put.part_inventory_id
    where item.receipt_id = ${receiptId}
    group by item.id, piece.item_id, piece.part_id, piece.unit_of_measure`.execute(tx);
  return rows;
};

/**
 * What goes out of stock as of an instant must have lain there then, and ever since: as of any day, no place holds less than nothing
 * (I7). Refuses VALUE_INVALID.
 */
export const checkSentBefore = async (tx: Tx, stock: Stock, quantity: string, at: Date): Promise<void> => {
  const { rows } = await sql<{ least: string; since: Date | null }>`
    with history as (
      select id, moved_at, sum(quantity) over (order by moved_at, id) as running
      from inventory_movement where part_inventory_id = ${stock.id} and location_id = ${stock.locationId}
    )
    select least(
        coalesce((select running from history where moved_at <= ${at} order by moved_at desc, id desc limit 1), 0),
        (select min(running) from history where moved_at > ${at})) as least,
      (select min(moved_at) from history) as since`.execute(tx);
  const there = rows[0]?.least ?? '0';
  if (compare(there, quantity) >= 0) return;
  const since = rows[0]?.since?.toISOString() ?? null;
  throw refuse(
    'VALUE_INVALID',
    `receivedAt ${at.toISOString()} lies before the pieces were sent: ${there} ${stock.unitOfMeasure} lay at the supplier then. Say when they came back, after they were sent.`,
    { details: { receivedAt: at.toISOString(), sentAt: since, there: Number(there), taken: Number(quantity) } },
  );
};
