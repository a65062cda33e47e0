-- I18: shipped = received + in transit + lost, and the state of a transfer is what its lines say.
select line.id, transfer.status
from mes.inventory_transfer_line as line
join mes.inventory_transfer as transfer on transfer.id = line.inventory_transfer_id
where line.quantity_shipped <> line.quantity_received + line.quantity_in_transit + line.quantity_lost
  or (transfer.status in ('DRAFT', 'CANCELED') and line.quantity_shipped > 0)
  or (transfer.status = 'SHIPPED' and line.quantity_received > 0)
  or (transfer.status = 'RECEIVED' and line.quantity_received <> line.quantity_shipped)
  or (transfer.status = 'CLOSED' and line.quantity_in_transit > 0);
