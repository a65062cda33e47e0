-- No more goes back than came; a counter-receipt's item names the item it undoes, of the same part and unit; serial numbers are as
-- many as the pieces they stand for.
select came.id, 'more went back than came' as why
from mes.receipt_item as came
join mes.receipt_item as back on back.counter_of_id = came.id
group by came.id
having sum(back.base_quantity) + came.base_quantity < 0
union all
select back.id, 'undoes an item of another part or unit'
from mes.receipt_item as back
join mes.receipt_item as came on came.id = back.counter_of_id
where (back.part_id, back.base_unit_of_measure) <> (came.part_id, came.base_unit_of_measure) or back.base_quantity > 0
union all
select line.id, 'has another sign than its receipt'
from mes.receipt_item as line
join mes.receipt on receipt.id = line.receipt_id
where (receipt.kind = 'RECEIPT') <> (line.quantity > 0)
union all
select line.id, 'has not a serial number for each piece'
from mes.receipt_item as line
join mes.part on part.id = line.part_id and part.tracking_type = 'SERIAL'
join mes.receipt on receipt.id = line.receipt_id and receipt.status <> 'OPEN'
left join mes.receipt_item_serial as serial on serial.receipt_item_id = line.id
group by line.id
having count(serial.serial_number) <> abs(line.base_quantity)
union all
select receipt.id, 'is REVERSED without a reversal, or the other way round'
from mes.receipt
where receipt.kind = 'RECEIPT'
  and (receipt.status = 'REVERSED') <> exists (select from mes.receipt as back where back.counter_of_id = receipt.id and back.kind = 'REVERSAL');
