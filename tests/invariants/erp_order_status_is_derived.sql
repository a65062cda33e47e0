-- The receipt and billing states of an order follow from its lines alone; no line of an order that is closed or canceled is open.
select purchase_order.id, purchase_order.receipt_status::text, purchase_order.billing_status::text
from erp.purchase_order
join lateral (
  select
    coalesce(bool_and(receipt_status = 'NOT_RECEIVED') filter (where match_policy = 'THREE_WAY' or quantity_received > 0), true) as nothing_received,
    coalesce(bool_and(billing_status = 'NOT_BILLED'), true) as nothing_billed,
    coalesce(bool_or(billing_status = 'OVER_BILLED'), false) as over_billed
  from erp.purchase_order_line as line where line.purchase_order_id = purchase_order.id and line.status <> 'CANCELED'
) as derived on true
where (receipt_status = 'NOT_RECEIVED') <> nothing_received
  or (billing_status = 'OVER_BILLED') <> over_billed
  or (nothing_billed and billing_status <> 'NOT_BILLED')
  or (purchase_order.status in ('CLOSED', 'CANCELED') and exists (
    select from erp.purchase_order_line as line where line.purchase_order_id = purchase_order.id and line.status = 'OPEN'));
