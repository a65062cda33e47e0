-- R9: once a run has its final increment, the consumption lines of all its increments add up exactly to what it consumed, by kind,
-- component, location, lot, serial and unit.
with final as (
  select run_id from mes.run_completion where final
), told as (
  select completion.run_id, line.kind::text, line.part_id, line.location_id, line.lot_number, line.serial_number,
    line.unit_of_measure, line.quantity
  from mes.run_completion as completion
  join final on final.run_id = completion.run_id
  join mes.run_completion_material as line on line.run_completion_id = completion.id
), change as (
  select installation.run_id, 'INSTALLED' as kind, part_inventory_id, location_at_install_id as location_id,
    installation.quantity, null as unit_of_measure
  from mes.abom_installation as installation
  join final on final.run_id = installation.run_id
  where removed_at is null or removed_in_run_id is not null
  union all
  select removed_in_run_id, 'INSTALLED', part_inventory_id, location_at_install_id, coalesce((
    select sum(quantity) from mes.abom_removal where abom_installation_id = installation.id), 0) - installation.quantity, null
  from mes.abom_installation as installation
  join final on final.run_id = installation.removed_in_run_id
  union all
  select taken.run_id, 'INSTALLED', installation.part_inventory_id, installation.location_at_install_id, -taken.quantity, null
  from mes.abom_removal as taken
  join final on final.run_id = taken.run_id
  join mes.abom_installation as installation on installation.id = taken.abom_installation_id
  union all
  select scrap.run_id, 'SCRAPPED', part_inventory_id, location_id, scrap.quantity, unit_of_measure
  from mes.scrap_record as scrap
  join final on final.run_id = scrap.run_id
  where scrap.kind = 'COMPONENT'
), consumed as (
  select change.run_id, change.kind, stock.part_id, change.location_id, stock.lot_number, stock.serial_number,
    coalesce(change.unit_of_measure, stock.unit_of_measure) as unit_of_measure, -change.quantity as quantity
  from change
  join mes.part_inventory as stock on stock.id = change.part_inventory_id
)
select run_id as id, kind, part_id, location_id, lot_number, serial_number, unit_of_measure, sum(quantity) as difference
from (select * from told union all select * from consumed) as both_sides
group by run_id, kind, part_id, location_id, lot_number, serial_number, unit_of_measure
having sum(quantity) <> 0;
