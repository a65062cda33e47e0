-- I3, R5: what a run requires was copied from the lines in force of the manufacturing BOM that it is pinned to: those of its template that
-- its overlay neither replaces nor omits, and the overlay's own. A deviation still names its line, but may ask for another quantity, or,
-- left out, for none; it names the issue that allows it. Carved-off records come later and are not asked for.
with effective as (
  select run.id as run_id, item.id as item_id, item.part_id, item.quantity, item.is_fixed_quantity
  from mes.run
  join mes.mbom on mbom.id = run.mbom_id
  join mes.mbom_item as item on item.mbom_id in (mbom.id, mbom.base_mbom_id)
  where run.rework_of_id is null and run.split_from_id is null
    and item.overlay_action is distinct from 'OMIT'
    and (item.mbom_id = mbom.id or not exists (
      select from mes.mbom_item as overlay where overlay.mbom_id = mbom.id and overlay.overlays_item_id = item.id))
)
select effective.run_id as id, 'a line of its manufacturing BOM is not required as it stands there' as why
from effective
left join mes.build_requirement as need on need.run_id = effective.run_id and need.origin_mbom_item_id = effective.item_id
where need.id is null or need.part_id <> effective.part_id
  or not need.is_deviation and (
    coalesce(need.quantity_per_parent_part_inventory, need.fixed_quantity_per_build_requirement) <> effective.quantity
    or (need.fixed_quantity_per_build_requirement is not null) <> effective.is_fixed_quantity)
union all
select need.run_id, 'it requires a line that is not in force'
from mes.build_requirement as need
join mes.run on run.id = need.run_id and run.mbom_id is not null and run.rework_of_id is null and run.split_from_id is null
where need.origin_mbom_item_id is not null
  and not exists (select from effective where effective.run_id = need.run_id and effective.item_id = need.origin_mbom_item_id)
union all
select need.run_id, 'it departs from its manufacturing BOM without an issue'
from mes.build_requirement as need
where (need.is_deviation or need.omitted_at is not null) and need.deviation_issue_id is null
union all
select need.run_id, 'something is installed for a need that is left out'
from mes.build_requirement as need
join mes.abom_installation as installation on installation.build_requirement_id = need.id and installation.removed_at is null
where need.omitted_at is not null;
