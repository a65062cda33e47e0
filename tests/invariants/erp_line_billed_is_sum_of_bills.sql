-- What an order line says was billed is what the allocations of bills that are not void say, less credits.
select line.id, line.quantity_billed, billed.quantity - credited.quantity as documents
from erp.purchase_order_line as line
join lateral (
  select coalesce(sum(share.quantity), 0) as quantity
  from erp.vendor_bill_allocation as share
  join erp.vendor_bill_line as bill_line on bill_line.id = share.vendor_bill_line_id
  join erp.vendor_bill as bill on bill.id = bill_line.vendor_bill_id
  where share.purchase_order_line_id = line.id and bill.status <> 'VOID'
) as billed on true
join lateral (
  select coalesce(sum(credit_line.quantity), 0) as quantity
  from erp.vendor_credit_line as credit_line
  join erp.vendor_credit as credit on credit.id = credit_line.vendor_credit_id
  where credit_line.purchase_order_line_id = line.id and credit.status in ('POSTED', 'APPLIED')
) as credited on true
where line.quantity_billed <> billed.quantity - credited.quantity;
