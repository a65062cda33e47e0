import { sql, type Kysely } from 'kysely';
import { netQuantity } from '../abom/carried.queries.ts';
import type { Database } from '../database.generated.ts';

export type Consumption = {
  runId: string;
  kind: 'INSTALLED' | 'SCRAPPED';
  partId: string;
  locationId: string | null;
  lotNumber: string | null;
  serialNumber: string | null;
  unitOfMeasure: string;
  /** Exact decimal; negative where the run took out what another had installed. */
  quantity: string;
};

/**
 * What each run used, summed exactly in the database: what it installed and did not take out itself, less what it took out of
 * earlier runs, and component scrap. What a closed run had installed stays charged to it when a rework run removes it, since it has
 * been posted; the rework run's own sum goes down instead.
 */
export const consumptionOfRuns = async (db: Kysely<Database>, runIds: readonly string[]): Promise<Consumption[]> => {
  const { rows } = await sql<Consumption>`
    with change as (
      select run_id, 'INSTALLED' as kind, part_inventory_id, location_at_install_id as location_id, quantity,
        null as unit_of_measure
      from abom_installation
      where run_id = any (${runIds}::uuid[]) and (removed_at is null or removed_in_run_id is not null)
      union all
      select removed_in_run_id, 'INSTALLED', part_inventory_id, location_at_install_id, -(${netQuantity}), null
      from abom_installation
      where removed_in_run_id = any (${runIds}::uuid[])
      union all
      select taken.run_id, 'INSTALLED', installation.part_inventory_id, installation.location_at_install_id, -taken.quantity, null
      from abom_removal as taken join abom_installation as installation on installation.id = taken.abom_installation_id
      where taken.run_id = any (${runIds}::uuid[])
      union all
      select run_id, 'SCRAPPED', part_inventory_id, location_id, quantity, unit_of_measure
      from scrap_record
      where run_id = any (${runIds}::uuid[]) and kind = 'COMPONENT'
    )
    select change.run_id, change.kind, stock.part_id, change.location_id, stock.lot_number, stock.serial_number,
      coalesce(change.unit_of_measure, stock.unit_of_measure) as unit_of_measure, sum(change.quantity) as quantity
    from change
    join part_inventory as stock on stock.id = change.part_inventory_id
    join part on part.id = stock.part_id
    group by change.run_id, change.kind, stock.part_id, change.location_id, stock.lot_number, stock.serial_number,
      coalesce(change.unit_of_measure, stock.unit_of_measure), part.part_number, part.revision
    having sum(change.quantity) <> 0
    order by change.kind, part.part_number, part.revision, change.location_id, stock.lot_number, stock.serial_number`.execute(
    db,
  );
  return rows;
};
