-- R12: what shipments say they cost is what their journals put on cost of goods sold.
select shipment.id, shipment.material_cost + shipment.labor_cost + shipment.machine_cost + shipment.overhead_cost as cost, booked.amount
from erp.shipment_posting as shipment
join lateral (
  select coalesce(sum(line.base_debit - line.base_credit), 0) as amount
  from erp.gl_posting as posting
  join erp.gl_posting_line as line on line.gl_posting_id = posting.id
  join erp.gl_account as account on account.id = line.gl_account_id and account.role = 'COGS'
  where posting.source_type = 'SHIPMENT' and posting.source_id = shipment.id
) as booked on true
where booked.amount <> case shipment.status
  when 'REVERSED' then 0
  else shipment.material_cost + shipment.labor_cost + shipment.machine_cost + shipment.overhead_cost
end;
