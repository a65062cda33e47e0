import { sql, type Kysely, type RawBuilder } from 'kysely';
import { refuse } from '../../../kernel/errors.ts';
import { fromWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import type { Database } from '../database.generated.ts';
import { netQuantity } from './carried.queries.ts';
import type { AbomConsumptionParent } from '../parents.ts';
import type { AbomConsumptionGroup, AbomConsumptionInputFilters } from '../schema.generated.ts';

/** What `abomConsumption` answers at most. */
const rowLimit = 5000;

type Key = { column: string; type: 'uuid' | 'text' | 'date'; used: RawBuilder<unknown>; planned?: RawBuilder<unknown> };

const day = sql`(change.at at time zone site.time_zone)::date`;
const keys: Readonly<Record<AbomConsumptionGroup, Key>> = {
  PART: { column: 'part_id', type: 'uuid', used: sql`stock.part_id`, planned: sql`need.part_id` },
  LOT: { column: 'lot_number', type: 'text', used: sql`stock.lot_number` },
  LOCATION: { column: 'location_id', type: 'uuid', used: sql`change.location_id` },
  SITE: { column: 'site_id', type: 'uuid', used: sql`run.site_id`, planned: sql`run.site_id` },
  RUN: { column: 'run_id', type: 'uuid', used: sql`run.id`, planned: sql`run.id` },
  PARENT_PART: { column: 'parent_part_id', type: 'uuid', used: sql`run.part_id`, planned: sql`run.part_id` },
  DAY: { column: 'day', type: 'date', used: day },
  MONTH: { column: 'month', type: 'text', used: sql`to_char(${day}, 'YYYY-MM')` },
};
const every = Object.entries(keys).map(([group, key]) => ({ group, ...key }));

const among = (what: RawBuilder<unknown>, prefix: string, wires: readonly string[] | null | undefined) =>
  wires === null || wires === undefined
    ? sql`true`
    : sql`${what} = any (${wires.map((wire) => fromWire(prefix, wire))}::uuid[])`;

const ofRuns = ({ siteIds, runIds, parentPartIds }: AbomConsumptionInputFilters) =>
  sql`${among(sql`run.site_id`, ids.Site, siteIds)} and ${among(sql`run.id`, ids.Run, runIds)}
    and ${among(sql`run.part_id`, ids.Part, parentPartIds)}`;

const onDays = ({ from, to, lotNumbers }: AbomConsumptionInputFilters) =>
  sql`(${from ?? null}::date is null or ${day} >= ${from ?? null}::date)
    and (${to ?? null}::date is null or ${day} <= ${to ?? null}::date)
    and (${lotNumbers ?? null}::text[] is null or stock.lot_number = any (${lotNumbers ?? null}::text[]))`;

// Every key stands in each row: those that were not asked for as nothing, so that one row has one shape.
const columns = (groups: readonly string[], side: 'used' | 'planned') =>
  sql.join(
    every.map(({ group, column, type, ...key }) => {
      const value = groups.includes(group) ? (key[side] ?? sql`null`) : sql`null`;
      return sql`${value}::${sql.raw(type)} as ${sql.raw(column)}`;
    }),
  );

const places = sql.raw([...every, 'unit'].map((_, index) => String(index + 1)).join(', '));
const names = sql.raw(every.map(({ column, type }) => (type === 'date' ? `${column}::text` : column)).join(', '));

// Every change of what runs used, as Run.materialConsumption adds it up.
const changes = sql`
  select run_id, 'INSTALLED' as kind, part_inventory_id, location_at_install_id as location_id, installed_at as at,
    quantity, null as unit_of_measure
  from abom_installation where removed_at is null or removed_in_run_id is not null
  union all
  select removed_in_run_id, 'INSTALLED', part_inventory_id, location_at_install_id, removed_at, -(${netQuantity}), null
  from abom_installation where removed_in_run_id is not null
  union all
  select taken.run_id, 'INSTALLED', installation.part_inventory_id, installation.location_at_install_id, taken.removed_at,
    -taken.quantity, null
  from abom_removal as taken join abom_installation as installation on installation.id = taken.abom_installation_id
  union all
  select run_id, 'SCRAPPED', part_inventory_id, location_id, recorded_at, quantity, unit_of_measure
  from scrap_record where kind = 'COMPONENT' and run_id is not null`;

/**
 * What runs used, exactly, by these keys, with what they were planned to use where the keys divide a plan: the changes that
 * Run.materialConsumption adds up, in one statement. Refuses VALUE_INVALID without a key, PAGE_REQUIRED over 5,000 rows.
 */
export const abomConsumption = async (
  db: Kysely<Database>,
  groupBy: readonly AbomConsumptionGroup[],
  filters: AbomConsumptionInputFilters,
): Promise<AbomConsumptionParent[]> => {
  if (groupBy.length === 0) throw refuse('VALUE_INVALID', 'Name at least one key in groupBy, for example PART.');
  const { from, to, lotNumbers, partIds } = filters;
  const given = [from, to, lotNumbers].some((one) => one !== null && one !== undefined);
  const plans = !given && groupBy.every((group) => keys[group].planned !== undefined);
  const { rows } = await sql<AbomConsumptionParent>`
    with change as (
      ${changes}
    ), used as (
      select ${columns(groupBy, 'used')}, coalesce(change.unit_of_measure, stock.unit_of_measure) as unit_of_measure,
        sum(change.quantity) filter (where change.kind = 'INSTALLED') as installed,
        sum(change.quantity) filter (where change.kind = 'SCRAPPED') as scrapped, null::numeric as planned
      from change
      join run on run.id = change.run_id
      join site on site.id = run.site_id
      join part_inventory as stock on stock.id = change.part_inventory_id
      where ${ofRuns(filters)} and ${onDays(filters)} and ${among(sql`stock.part_id`, ids.Part, partIds)}
      group by ${places}
    ), planned as (
      select ${columns(groupBy, 'planned')}, need.unit_of_measure, null::numeric as installed, null::numeric as scrapped,
        sum(coalesce(need.quantity_per_parent_part_inventory * built.quantity, need.fixed_quantity_per_build_requirement)) as planned
      from build_requirement as need
      join run on run.id = need.run_id
      join part_inventory as built on built.id = need.part_inventory_id
      where ${plans} and not need.made_on_assembly and need.omitted_at is null and need.carried_from_id is null and ${ofRuns(filters)} and ${among(sql`need.part_id`, ids.Part, partIds)}
      group by ${places}
    )
    select ${names}, unit_of_measure,
      coalesce(sum(installed), 0) + coalesce(sum(scrapped), 0) as quantity,
      coalesce(sum(installed), 0) as quantity_installed, coalesce(sum(scrapped), 0) as quantity_scrapped,
      case when ${plans} then round(coalesce(sum(planned), 0), 6) end as quantity_planned
    from (select * from used union all select * from planned) as both_sides
    group by ${places}
    having coalesce(sum(installed), 0) <> 0 or coalesce(sum(scrapped), 0) <> 0 or sum(planned) is not null
    order by ${places}
    limit ${sql.lit(rowLimit + 1)}`.execute(db);
  if (rows.length <= rowLimit) return rows;
  throw refuse(
    'PAGE_REQUIRED',
    `Over ${String(rowLimit)} rows satisfy this. Narrow the filters, or ask for fewer keys.`,
    {
      details: { limit: rowLimit },
    },
  );
};
