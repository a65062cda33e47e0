-- I16, R20: GR/IR rows of a receipt carry the attributes that its item receipt kept of the order line as of posting; what increments of a
-- run book carries the run's, and cost of goods sold the shipment's, which are those of the run that built it. What takes a bill or a credit
-- back is charged where it was.
select line.id, receipt.id as source
from erp.item_receipt as receipt
join erp.gl_posting as posting on posting.source_type = 'ITEM_RECEIPT' and posting.source_id = receipt.id
join erp.gl_posting_line as line on line.gl_posting_id = posting.id and line.purchase_order_line_id is not null
where (line.department, line.location, line.cost_center, line.project, line.tax_code)
  is distinct from (receipt.department, receipt.location, receipt.cost_center, receipt.project, receipt.tax_code)
union all
select line.id, completion.id
from erp.work_order_completion as completion
join erp.run on run.id = completion.run_id
join erp.gl_posting as posting on posting.source_type = 'WORK_ORDER_COMPLETION' and posting.source_id = completion.id
join erp.gl_posting_line as line on line.gl_posting_id = posting.id and line.run_id is not null
where (line.department, line.cost_center, line.project) is distinct from (run.department, run.cost_center, run.project)
union all
select line.id, shipment.id
from erp.shipment_posting as shipment
left join erp.run on run.id = shipment.run_id
join erp.gl_posting as posting on posting.source_type = 'SHIPMENT' and posting.source_id = shipment.id
join erp.gl_posting_line as line on line.gl_posting_id = posting.id
where (line.department, line.cost_center, line.project) is distinct from (shipment.department, shipment.cost_center, shipment.project)
  or run.id is not null
    and (shipment.department, shipment.cost_center, shipment.project) is distinct from (run.department, run.cost_center, run.project)
union all
select line.id, counter.reverses_id
from erp.gl_posting as counter
join erp.gl_posting_line as line on line.gl_posting_id = counter.id and line.purchase_order_line_id is not null
where counter.source_type in ('VENDOR_BILL', 'VENDOR_CREDIT') and counter.reverses_id is not null and not exists (
  select from erp.gl_posting_line as was
  where was.gl_posting_id = counter.reverses_id and was.purchase_order_line_id = line.purchase_order_line_id
    and (was.department, was.location, was.cost_center, was.project, was.tax_code)
      is not distinct from (line.department, line.location, line.cost_center, line.project, line.tax_code));
