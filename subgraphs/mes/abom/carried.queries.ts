import { sql, type Insertable, type Kysely, type RawBuilder, type Transaction } from 'kysely';
import type { Database } from '../database.generated.ts';

type Tx = Transaction<Database>;

/** What rework took out of an installation for each unit of what was split off, on the way `via` these records down from its parent. */
export const takenPerUnit = (installation: string, via: RawBuilder<unknown>): RawBuilder<string> => sql`coalesce((
  select sum(taken.quantity / split.quantity) from abom_removal as taken join part_inventory as split on split.id = taken.part_inventory_id
  where taken.abom_installation_id = ${sql.ref(installation)} and taken.part_inventory_id = any (${via})), 0)`;

/** What is left of an installation in force, less what rework took out of units split off its parent. */
export const netQuantity = sql<string>`abom_installation.quantity - coalesce((
  select sum(taken.quantity) from abom_removal as taken where taken.abom_installation_id = abom_installation.id), 0)`;

export type Carried = {
  buildRequirementId: string;
  installationId: string;
  /** The need's share, in the unit of what is installed. */
  quantity: string;
  ratio: string;
  unitOfMeasure: string;
  itemId: string;
  supplierId: string | null;
};

/** What needs of reworked records share of what is installed in those that they were split off, above 0. One statement. */
export const carriedShares = async (db: Kysely<Database>, requirementIds: readonly string[]): Promise<Carried[]> => {
  const { rows } = await sql<Carried>`
    with recursive chain as (
      select need.id, need.part_inventory_id as record_id, need.carried_from_id as from_id, array[need.part_inventory_id] as via
      from build_requirement as need
      where need.id = any (${requirementIds}::uuid[]) and need.carried_from_id is not null
      union all
      select chain.id, chain.record_id, before.carried_from_id, chain.via || before.part_inventory_id
      from chain join build_requirement as before on before.id = chain.from_id
      where before.carried_from_id is not null
    ), share as (
      select chain.id, installation.id as installation_id, installation.ratio, installation.part_inventory_id,
        round((installation.quantity / parent.quantity - ${takenPerUnit('installation.id', sql`chain.via`)}) * record.quantity, 6) as quantity
      from chain
      join abom_installation as installation on installation.build_requirement_id = chain.from_id and installation.removed_at is null
      join part_inventory as parent on parent.id = installation.parent_part_inventory_id
      join part_inventory as record on record.id = chain.record_id
    )
    select share.id as build_requirement_id, share.installation_id, share.quantity, share.ratio, stock.unit_of_measure, stock.item_id,
      stock.supplier_id
    from share join part_inventory as stock on stock.id = share.part_inventory_id
    where share.quantity > 0
    order by share.id, share.installation_id`.execute(db);
  return rows;
};

/** The need of a record that was carried, at any remove, from this one of a record that it was split off; undefined where there is none. */
export const carriedTo = async (tx: Tx, partInventoryId: string | null, requirementId: string) => {
  const { rows } = await sql<{ id: string }>`
    with recursive chain as (
      select id, carried_from_id from build_requirement where part_inventory_id = ${partInventoryId} and carried_from_id is not null
      union all
      select chain.id, before.carried_from_id from chain join build_requirement as before on before.id = chain.carried_from_id
      where before.carried_from_id is not null
    )
    select id from chain where carried_from_id = ${requirementId}`.execute(tx);
  const [row] = rows;
  if (row === undefined) return undefined;
  return tx.selectFrom('buildRequirement').selectAll().where('id', '=', row.id).executeTakeFirst();
};

/** The records that a record was split off, nearest first, itself leading; as far as the viewer may see them. */
export const lineageOf = async (tx: Tx, partInventoryId: string) => {
  const { rows } = await sql<{ id: string; originRunId: string | null; needs: number; came: string | null }>`
    with recursive line as (
      select id, split_from_id, origin_run_id, 0 as depth from part_inventory where id = ${partInventoryId}
      union all
      select before.id, before.split_from_id, before.origin_run_id, line.depth + 1
      from line join part_inventory as before on before.id = line.split_from_id
      where line.depth < 100
    )
    select line.id, line.origin_run_id,
      (select count(*)::integer from build_requirement as need where need.part_inventory_id = line.id) as needs,
      (select moved.quantity from inventory_movement as moved where moved.part_inventory_id = line.id
        order by moved.moved_at, moved.id limit 1) as came
    from line order by line.depth`.execute(tx);
  return rows;
};

/** Whether something of a record was split off it and has not come back. */
export const isDivided = async (tx: Tx, partInventoryId: string): Promise<boolean> => {
  const { rows } = await sql<{ divided: boolean }>`
    select exists (
      select from part_inventory as stock join part_inventory as split on split.split_from_id = stock.id
      where stock.id = ${partInventoryId} and stock.quantity_gone > 0
    ) as divided`.execute(tx);
  return rows[0]?.divided ?? false;
};

/** Whether a record that was split off has needs of its own: it was reworked, and is not like what it was split off any more. */
export const isReworked = async (tx: Tx, partInventoryId: string): Promise<boolean> => {
  const { rows } = await sql<{ reworked: boolean }>`
    select exists (
      select from part_inventory as stock join run on run.part_inventory_id = stock.id and run.rework_of_id is not null
      where stock.id = ${partInventoryId} and stock.split_from_id is not null
    ) as reworked`.execute(tx);
  return rows[0]?.reworked ?? false;
};

export const insertRemoval = (tx: Tx, row: Insertable<Database['abomRemoval']>) =>
  tx.insertInto('abomRemoval').values(row).returningAll().executeTakeFirstOrThrow();

/** What was taken of an installation for units split off its parent, in all. */
export const removedOf = async (tx: Tx, installationId: string): Promise<string> => {
  const row = await tx
    .selectFrom('abomRemoval')
    .select((eb) => eb.fn.coalesce(eb.fn.sum<string>('quantity'), sql<string>`0`).as('quantity'))
    .where('abomInstallationId', '=', installationId)
    .executeTakeFirstOrThrow();
  return row.quantity;
};
