import { sql, type Insertable } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

export const insertRun = (tx: Tx, row: Insertable<Database['reconciliationRun']>) =>
  tx.insertInto('reconciliationRun').values(row).returningAll().executeTakeFirstOrThrow();

export const insertRows = async (tx: Tx, rows: readonly Insertable<Database['reconciliationRow']>[]): Promise<void> => {
  for (let at = 0; at < rows.length; at += 500)
    await tx
      .insertInto('reconciliationRow')
      .values(rows.slice(at, at + 500))
      .execute();
};

/** Items by part number, with their packs and what one base unit costs by finance. */
export const itemsNamed = (tx: Tx, partNumbers: readonly string[]) =>
  tx
    .selectFrom('item')
    .leftJoin('itemFinancials as financials', 'financials.itemId', 'item.id')
    .select([
      'item.id',
      'item.partNumber',
      'item.baseUom',
      'financials.costMethod',
      'financials.standardCost',
      'financials.averageCost',
    ])
    .where('item.partNumber', 'in', [...partNumbers, ''])
    .execute();

export const packsOf = (tx: Tx, itemIds: readonly string[]) =>
  itemIds.length === 0
    ? Promise.resolve([])
    : tx
        .selectFrom('itemPurchaseUnit')
        .select(['itemId', 'unitOfMeasure', 'factorNumerator', 'factorDenominator'])
        .where('itemId', 'in', itemIds)
        .execute();

/** What the books say of a site's items at the end of a day. */
export const booksAsOf = async (tx: Tx, siteId: string, day: string) =>
  (
    await sql<{
      itemId: string;
      partNumber: string;
      quantity: string;
      value: string;
      lateQuantity: string;
      lateValue: string;
      lateEvents: string[];
    }>`
      select stock.item_id as "itemId", item.part_number as "partNumber",
        coalesce(sum(movement.quantity) filter (where movement.posting_date <= ${day}::date), 0) as quantity,
        coalesce(sum(movement.value) filter (where movement.posting_date <= ${day}::date), 0) as value,
        coalesce(sum(movement.quantity) filter (where movement.posting_date > ${day}::date and posting.transaction_date <= ${day}::date), 0) as "lateQuantity",
        coalesce(sum(movement.value) filter (where movement.posting_date > ${day}::date and posting.transaction_date <= ${day}::date), 0) as "lateValue",
        coalesce(array_agg(distinct posting.source_event_id::text)
          filter (where movement.posting_date > ${day}::date and posting.transaction_date <= ${day}::date and posting.source_event_id is not null), '{}') as "lateEvents"
      from financial_inventory as stock
      join item on item.id = stock.item_id
      join financial_inventory_movement as movement on movement.financial_inventory_id = stock.id
      join gl_posting as posting on posting.id = movement.gl_posting_id
      where stock.site_id = ${siteId}
      group by stock.item_id, item.part_number`.execute(tx)
  ).rows;

/** What is withheld at a site, in base units by item. */
export const withheldAt = async (tx: Tx, siteId: string) =>
  (
    await sql<{ itemId: string; quantity: string; events: string[] }>`
      select line.item_id as "itemId", sum(withheld.quantity * line.base_quantity_ordered / line.quantity_ordered) as quantity,
        array_agg(withheld.source_receipt_item_id::text order by withheld.id) as events
      from receipt_withholding as withheld
      join purchase_order_line as line on line.id = withheld.purchase_order_line_id
      where withheld.site_id = ${siteId} and withheld.status = 'OPEN' and line.item_id is not null
      group by line.item_id`.execute(tx)
  ).rows;

// Refusals that no repetition mends: what they refused is not on its way to the books.
const final = ['VALUE_INVALID', 'IDEMPOTENCY_CONFLICT', 'ALREADY_EXISTS', 'ITEM_MISMATCH', 'RUN_CLOSED'];

/**
 * Which of these events of the floor the books have dealt with: posted, taken in without a posting, or refused for good. None of them
 * explains a difference as still to be posted.
 */
export const knownEvents = async (tx: Tx, events: readonly string[]): Promise<Set<string>> => {
  if (events.length === 0) return new Set();
  const { rows } = await sql<{ id: string }>`
    select source_event_id::text as id from item_receipt where source_event_id = any (${events}::uuid[])
    union select source_event_id::text from gl_posting where source_event_id = any (${events}::uuid[])
    union select source_event_id::text from shipment_posting where source_event_id = any (${events}::uuid[])
    union select split_part(source, ' ', 3) from audit
      where source is not null and split_part(source, ' ', 3) = any (${events}::text[])
        and (outcome in ('DONE', 'REPLAYED') or (outcome = 'REFUSED' and error_code = any (${final}::text[])))`.execute(
    tx,
  );
  return new Set(rows.map(({ id }) => id));
};

/** The day of an instant in a site's calendar. */
export const dayAt = async (tx: Tx, siteId: string, instant: Date): Promise<string> => {
  const { rows } = await sql<{ day: string }>`
    select (${instant.toISOString()}::timestamptz at time zone time_zone)::date::text as day from site where id = ${siteId}`.execute(
    tx,
  );
  return rows[0]?.day ?? instant.toISOString().slice(0, 10);
};

export const rowForUpdate = (tx: Tx, id: string) =>
  tx.selectFrom('reconciliationRow').selectAll().where('id', '=', id).executeTakeFirst();

export const insertAdjustment = (tx: Tx, row: Insertable<Database['adjustingEntry']>) =>
  tx.insertInto('adjustingEntry').values(row).returningAll().executeTakeFirstOrThrow();
