import { sql, type Insertable, type Kysely, type Updateable } from 'kysely';
import type { Tx } from '../command.ts';
import type { Database } from '../database.generated.ts';

export const shipmentForUpdate = (tx: Tx, id: string) =>
  tx.selectFrom('shipment').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();

export const linesOfShipment = (db: Kysely<Database>, id: string) =>
  db.selectFrom('shipmentLine').selectAll().where('shipmentId', '=', id).orderBy('position').execute();

/** The serial numbers of what a shipment has in its lines. */
export const serialsOfShipment = async (db: Kysely<Database>, id: string): Promise<string[]> =>
  (
    await db
      .selectFrom('shipmentLine as line')
      .innerJoin('partInventory as stock', 'stock.id', 'line.partInventoryId')
      .select('stock.serialNumber')
      .where('line.shipmentId', '=', id)
      .where('stock.serialNumber', 'is not', null)
      .execute()
  ).flatMap(({ serialNumber }) => serialNumber ?? []);

export const demandOfId = (tx: Tx, id: string) =>
  tx.selectFrom('demand').selectAll().where('id', '=', id).executeTakeFirst();

export const insertShipment = (tx: Tx, row: Insertable<Database['shipment']>) =>
  tx.insertInto('shipment').values(row).returningAll().executeTakeFirstOrThrow();

export const insertShipmentLine = (tx: Tx, row: Insertable<Database['shipmentLine']>) =>
  tx.insertInto('shipmentLine').values(row).returningAll().executeTakeFirstOrThrow();

/** Changes a shipment and its version; answers it as it is now. */
export const updateShipment = (tx: Tx, id: string, changes: Updateable<Database['shipment']>) =>
  tx
    .updateTable('shipment')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

/** Changes a line and its version; answers it as it is now. */
export const updateShipmentLine = (tx: Tx, id: string, changes: Updateable<Database['shipmentLine']>) =>
  tx
    .updateTable('shipmentLine')
    .set({ ...changes, version: sql`version + 1`, updatedAt: sql`now()` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();

/** The run that built a record, or the record it was carved off; null for what was bought. */
export const builtByRun = async (tx: Tx, stockId: string): Promise<string | null> => {
  const { rows } = await sql<{ originRunId: string | null }>`
    with recursive line as (
      select id, split_from_id, origin_run_id, 1 as depth from part_inventory where id = ${stockId}
      union all
      select before.id, before.split_from_id, before.origin_run_id, line.depth + 1
      from line
      join part_inventory as before on before.id = line.split_from_id
      where line.origin_run_id is null and line.depth < 100
    )
    select origin_run_id from line where origin_run_id is not null limit 1`.execute(tx);
  return rows[0]?.originRunId ?? null;
};
