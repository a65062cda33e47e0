-- What a record says is installed of it is the sum of its installations in force.
select stock.id, stock.quantity_installed, coalesce(sum(installed.quantity), 0) as in_force
from mes.part_inventory as stock
left join mes.abom_installation as installed on installed.part_inventory_id = stock.id and installed.removed_at is null
group by stock.id
having stock.quantity_installed <> coalesce(sum(installed.quantity), 0);
