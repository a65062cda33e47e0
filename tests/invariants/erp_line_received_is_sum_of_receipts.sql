-- What an order line says it received is what its posted receipts say, less returns; in the line's unit.
select line.id, line.quantity_received, coalesce(sum(case receipt.kind when 'RECEIPT' then receipt.quantity else -receipt.quantity end), 0) as receipts
from erp.purchase_order_line as line
left join erp.item_receipt as receipt on receipt.purchase_order_line_id = line.id and receipt.status = 'POSTED'
group by line.id
having line.quantity_received <> coalesce(sum(case receipt.kind when 'RECEIPT' then receipt.quantity else -receipt.quantity end), 0)
union all
select receipt.id, receipt.quantity, null
from erp.item_receipt as receipt
join erp.purchase_order_line as line on line.id = receipt.purchase_order_line_id
where receipt.unit_of_measure <> line.unit_of_measure;
