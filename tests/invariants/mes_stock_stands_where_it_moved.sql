-- What lies at a place by movements is what the records that lie there say.
with moved as (
  select part_inventory_id, location_id, sum(quantity) as quantity
  from mes.inventory_movement
  group by part_inventory_id, location_id
  having sum(quantity) <> 0
)
select stock.id, stock.location_id as recorded_location, moved.location_id as moved_location, moved.quantity
from moved
join mes.part_inventory as stock on stock.id = moved.part_inventory_id
where stock.location_id is distinct from moved.location_id;
