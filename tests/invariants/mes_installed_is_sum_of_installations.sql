-- What a record says is installed of it is the sum of its installations in force, less what rework took out of units split off.
select stock.id, stock.quantity_installed, coalesce(sum(installed.quantity - coalesce(taken.quantity, 0)), 0) as in_force
from mes.part_inventory as stock
left join mes.abom_installation as installed on installed.part_inventory_id = stock.id and installed.removed_at is null
left join lateral (
  select sum(quantity) as quantity from mes.abom_removal where abom_installation_id = installed.id
) as taken on true
group by stock.id
having stock.quantity_installed <> coalesce(sum(installed.quantity - coalesce(taken.quantity, 0)), 0)
union all
-- Units that were split off give back no more than their share.
select installation.id, installation.quantity, sum(taken.quantity)
from mes.abom_removal as taken
join mes.abom_installation as installation on installation.id = taken.abom_installation_id
join mes.part_inventory as parent on parent.id = installation.parent_part_inventory_id
join mes.part_inventory as split on split.id = taken.part_inventory_id
group by installation.id, split.id, split.quantity, parent.quantity
having sum(taken.quantity) > round(installation.quantity * split.quantity / parent.quantity, 6);
