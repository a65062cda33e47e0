-- R15: of an order line, what the floor received, less what went back, what came above the order and what is withheld, is what the books
-- received. Looked at where the books have heard of every receipt item of it, and of what was decided on those that are withheld.
with floor as (
  select purchase_order_line_id as id, sum(order_quantity) as counted,
    sum(sign(quantity) * (over_receipt_quantity + withheld_quantity)) as apart,
    bool_and(exists (select from erp.receipt_item as copy where copy.id = item.id)) as is_heard
  from mes.receipt_item as item
  where purchase_order_line_id is not null
  group by purchase_order_line_id
), books as (
  select line.id, line.quantity_received,
    coalesce((select sum(quantity) from erp.receipt_withholding where purchase_order_line_id = line.id and status in ('OPEN', 'SCRAPPED')), 0) as apart
  from erp.purchase_order_line as line
)
select id, floor.counted, floor.apart, books.quantity_received
from floor join books using (id)
where floor.is_heard and floor.apart = books.apart and floor.counted - floor.apart <> books.quantity_received;
