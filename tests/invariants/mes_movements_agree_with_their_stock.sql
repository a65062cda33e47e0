-- A movement names the part, item, lot, serial, unit and site of the record that it changes.
select moved.id
from mes.inventory_movement as moved
join mes.part_inventory as stock on stock.id = moved.part_inventory_id
where (moved.site_id, moved.item_id, moved.part_id, moved.unit_of_measure)
    <> (stock.site_id, stock.item_id, stock.part_id, stock.unit_of_measure)
  or moved.lot_number is distinct from stock.lot_number
  or moved.serial_number is distinct from stock.serial_number;
