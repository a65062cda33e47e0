-- What is on hand of a record is the sum of its movements, and each of its figures is the sum of the movements of its kind.
with moved as (
  select part_inventory_id,
    sum(quantity) as on_hand,
    coalesce(sum(quantity) filter (where type not in ('ADJUSTED', 'INSTALLED', 'SCRAPPED')), 0) as came,
    coalesce(sum(quantity) filter (where type = 'ADJUSTED'), 0) as adjusted,
    coalesce(-sum(quantity) filter (where type = 'INSTALLED'), 0) as installed,
    coalesce(-sum(quantity) filter (where type = 'SCRAPPED'), 0) as scrapped
  from mes.inventory_movement
  group by part_inventory_id
)
select stock.id, stock.quantity_on_hand, moved.*
from mes.part_inventory as stock
left join moved on moved.part_inventory_id = stock.id
where stock.quantity_on_hand <> coalesce(moved.on_hand, 0)
  or stock.quantity - stock.quantity_pending - stock.quantity_gone <> coalesce(moved.came, 0)
  or stock.quantity_adjusted <> coalesce(moved.adjusted, 0)
  or stock.quantity_installed <> coalesce(moved.installed, 0)
  or stock.quantity_scrapped <> coalesce(moved.scrapped, 0);
