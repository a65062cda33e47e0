import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.generated.ts';
import type { ReconciliationFeedRowParent } from '../parents.ts';

// What the books hear of behind each movement, by item and unit, with when it was first.
const causes = (siteId: string, asOf: string, since: string | null) => sql`
  select moved.item_id, moved.unit_of_measure, coalesce(increment.id::text, moved.cause_event_id) as cause_event_id, min(moved.moved_at) as at
  from inventory_movement as moved
  left join event as cause on cause.id = case when moved.cause_event_id ~ '^[0-9a-f-]{36}$' then moved.cause_event_id::uuid end
  -- The books hear of what was built in by the increment that reports it.
  left join lateral (
    select done.id
    from run_completion as completion
    join event as done on done.subject = completion.id and done.type = 'mes.run.completed'
    where cause.type like 'mes.abom.%' and completion.run_id = moved.run_id
      and (done.epoch, done.txid, done.seq) > (cause.epoch, cause.txid, cause.seq)
    order by done.epoch, done.txid, done.seq
    limit 1
  ) as increment on true
  where moved.site_id = ${siteId}::uuid and moved.moved_at > ${since}::timestamptz and moved.moved_at <= ${asOf}::timestamptz
    -- Counts, moves and splits are the floor's alone: the books never hear of them.
    and coalesce(cause.type, '') !~ '^mes\\.(inventory|part-inventory)\\.'
  group by moved.item_id, moved.unit_of_measure, coalesce(increment.id::text, moved.cause_event_id)`;

/**
 * The floor's stock of a site at an instant, an item and unit a row: movements up to it, and what completed work used and stock
 * could not give (open backflush exceptions). `since` bounds the events that are named as evidence; null names none. Named is what the books
 * hear of: an increment for what it reports as built in; no count, move or split.
 */
export const reconciliationFeed = async (
  db: Kysely<Database>,
  siteId: string,
  asOf: string,
  since: string | null,
): Promise<ReconciliationFeedRowParent[]> => {
  const { rows } = await sql<ReconciliationFeedRowParent>`
    with stock as (
      select moved.item_id, moved.unit_of_measure,
        coalesce(sum(moved.quantity) filter (where place.type <> 'IN_TRANSIT'), 0) as shop_floor_quantity,
        coalesce(sum(moved.quantity) filter (where place.type = 'IN_TRANSIT'), 0) as in_transit_quantity
      from inventory_movement as moved
      join location as place on place.id = moved.location_id
      where moved.site_id = ${siteId}::uuid and moved.moved_at <= ${asOf}::timestamptz
      group by moved.item_id, moved.unit_of_measure
    ), unposted as (
      select part.item_id, missing.unit_of_measure,
        sum(missing.quantity_required - missing.quantity_posted + coalesce(later.quantity, 0)) as unposted_quantity
      from backflush_exception as missing
      join part on part.id = missing.part_id
      -- What was posted after this instant was still missing at it.
      left join lateral (
        select sum(installation.quantity) as quantity
        from abom_installation as installation
        join part_inventory as taken on taken.id = installation.part_inventory_id
        where installation.backflushed_by_id = missing.run_completion_id
          and installation.build_requirement_id = missing.build_requirement_id
          and installation.installed_at > ${asOf}::timestamptz and installation.installed_at > missing.opened_at
          and taken.unit_of_measure = missing.unit_of_measure
      ) as later on true
      where missing.site_id = ${siteId}::uuid and missing.opened_at <= ${asOf}::timestamptz
        and (missing.resolved_at is null or missing.resolved_at > ${asOf}::timestamptz)
      group by part.item_id, missing.unit_of_measure
    ), caused as (
      ${causes(siteId, asOf, since)}
    ), evidence as (
      select item_id, unit_of_measure,
        (array_agg(cause_event_id order by at, cause_event_id))[1:500] as evidence_event_ids
      from caused
      group by item_id, unit_of_measure
    )
    select item.id as item_id, ${siteId}::uuid as site_id, ${asOf}::timestamptz as as_of, unit_of_measure,
      coalesce(shop_floor_quantity, 0) as shop_floor_quantity, coalesce(in_transit_quantity, 0) as in_transit_quantity,
      coalesce(unposted_quantity, 0) as unposted_quantity, coalesce(evidence_event_ids, '{}') as evidence_event_ids
    from stock
    full join unposted using (item_id, unit_of_measure)
    left join evidence using (item_id, unit_of_measure)
    join item on item.id = item_id
    order by item.part_number, unit_of_measure`.execute(db);
  return rows;
};
