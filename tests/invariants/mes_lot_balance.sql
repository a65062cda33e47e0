-- I7: nothing ever left a place that was not there. For each record and place the running sum of movements is never negative,
-- and for each part and lot what came in is what is on hand, installed, scrapped and gone.
select part_inventory_id, location_id, at, running
from (
  select part_inventory_id, location_id, moved_at as at,
    sum(quantity) over (partition by part_inventory_id, location_id order by moved_at, id) as running
  from mes.inventory_movement
) as history
where running < 0
union all
select min(stock.id::text)::uuid, null, null, sum(moved.came) - sum(stock.quantity_on_hand) - sum(stock.quantity_installed) - sum(stock.quantity_scrapped)
from mes.part_inventory as stock
join lateral (
  select coalesce(sum(quantity) filter (where type not in ('INSTALLED', 'SCRAPPED')), 0) as came
  from mes.inventory_movement where part_inventory_id = stock.id
) as moved on true
group by stock.part_id, stock.lot_number, stock.unit_of_measure
having sum(moved.came) <> sum(stock.quantity_on_hand) + sum(stock.quantity_installed) + sum(stock.quantity_scrapped);
