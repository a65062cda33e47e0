import { sql, type Insertable } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database, GlSourceType } from '../database.generated.ts';
import type { Elements } from '../inventory/elements.rules.ts';

/** The journal that an event of the floor made. */
export const postingOfEvent = (tx: Tx, sourceType: GlSourceType, eventId: string) =>
  tx
    .selectFrom('glPosting')
    .select('id')
    .where('sourceType', '=', sourceType)
    .where('sourceEventId', '=', eventId)
    .executeTakeFirst();

export const postingOfSource = (tx: Tx, sourceType: GlSourceType, sourceId: string) =>
  tx
    .selectFrom('glPosting')
    .select('id')
    .where('sourceType', '=', sourceType)
    .where('sourceId', '=', sourceId)
    .executeTakeFirst();

/** A moment as a day in a site's calendar, YYYY-MM-DD; null where ERP does not know the site. */
export const dayAtSite = async (tx: Tx, siteId: string, at: string): Promise<string | null> => {
  const { rows } = await sql<{ day: string }>`
    select to_char(${at}::timestamptz at time zone time_zone, 'YYYY-MM-DD') as day from site where id = ${siteId}`.execute(
    tx,
  );
  return rows[0]?.day ?? null;
};

export const shipmentsOfEvent = (tx: Tx, eventId: string) =>
  tx
    .selectFrom('shipmentPosting')
    .select('id')
    .where('sourceEventId', '=', eventId)
    .orderBy('shipmentLineNumber')
    .execute();

/** What a line of the floor's shipment was posted at when it left. */
export const shippedLine = (tx: Tx, shipmentLineId: string) =>
  tx
    .selectFrom('shipmentPosting')
    .selectAll()
    .where('shipmentLineId', '=', shipmentLineId)
    .where('quantity', '>', '0')
    .executeTakeFirst();

/** How much of a line of the floor's shipment is posted as returned, in the item's base unit. */
export const returnedOfLine = async (tx: Tx, shipmentLineId: string): Promise<string> => {
  const { rows } = await sql<{ quantity: string }>`
    select coalesce(-sum(quantity), 0) as quantity from shipment_posting
    where shipment_line_id = ${shipmentLineId} and quantity < 0`.execute(tx);
  return rows[0]?.quantity ?? '0';
};

export const insertShipment = (tx: Tx, row: Insertable<Database['shipmentPosting']>) =>
  tx.insertInto('shipmentPosting').values(row).returningAll().executeTakeFirstOrThrow();

export const demandOf = (tx: Tx, id: string) =>
  tx.selectFrom('demand').selectAll().where('id', '=', id).executeTakeFirst();

export const runCopy = (tx: Tx, id: string) => tx.selectFrom('run').selectAll().where('id', '=', id).executeTakeFirst();

/** What a run cost by its completions, by element, of all levels below it; by-products lower the material. */
export const elementsOfRun = async (tx: Tx, runId: string): Promise<Elements | undefined> => {
  const { rows } = await sql<Elements>`
    select coalesce(sum(amount) filter (where element = 'MATERIAL'), 0) as material,
      coalesce(sum(amount) filter (where element = 'LABOR'), 0) as labor,
      coalesce(sum(amount) filter (where element = 'MACHINE'), 0) as machine,
      coalesce(sum(amount) filter (where element = 'OVERHEAD'), 0) as overhead
    from work_order_completion as done
    join lateral (
      select 'MATERIAL' as element, amount - labor_amount - machine_amount - overhead_amount as amount
        from completion_material_line where work_order_completion_id = done.id
      union all select 'LABOR', labor_amount from completion_material_line where work_order_completion_id = done.id
      union all select 'MACHINE', machine_amount from completion_material_line where work_order_completion_id = done.id
      union all select 'OVERHEAD', overhead_amount from completion_material_line where work_order_completion_id = done.id
      union all select 'MATERIAL', -amount from completion_by_product_line where work_order_completion_id = done.id
      union all select 'LABOR', amount from completion_labor_line where work_order_completion_id = done.id
      union all select 'MACHINE', amount from completion_machine_line where work_order_completion_id = done.id
      union all select 'OVERHEAD', amount from completion_overhead_line where work_order_completion_id = done.id
    ) as line on true
    where done.run_id = ${runId} and done.status <> 'REVERSED'`.execute(tx);
  return rows[0];
};
