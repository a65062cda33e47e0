-- I6: of one serial number of an item there is at most one on hand, over all the records it passed through; and it is installed
-- in at most one parent at a time.
select item_id, serial_number, 'on hand more than once' as why
from mes.part_inventory
where serial_number is not null
group by item_id, serial_number
having sum(quantity_on_hand) not in (0, 1)
union all
select stock.item_id, stock.serial_number, 'installed more than once'
from mes.abom_installation as installed
join mes.part_inventory as stock on stock.id = installed.part_inventory_id
where stock.serial_number is not null and installed.removed_at is null
group by stock.item_id, stock.serial_number
having count(*) > 1 or sum(installed.quantity) > 1
union all
select stock.item_id, stock.serial_number, 'on hand and installed'
from mes.part_inventory as stock
where stock.serial_number is not null
group by stock.item_id, stock.serial_number
having sum(stock.quantity_on_hand + stock.quantity_installed) > 1;
