-- R2, I6: a piece of a part that is tracked by serial has its number once it came: counted, received, or built and good. Only a piece
-- that was scrapped in its run may never have got one.
select stock.id, part.part_number, stock.quantity, stock.quantity_pending, stock.quantity_scrapped
from mes.part_inventory as stock
join mes.part on part.id = stock.part_id
where part.tracking_type = 'SERIAL' and stock.serial_number is null
  and stock.quantity + stock.quantity_adjusted - stock.quantity_pending - stock.quantity_scrapped > 0;
