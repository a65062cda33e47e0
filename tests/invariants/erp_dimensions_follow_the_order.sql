-- I16, R20: GR/IR rows of a receipt carry the attributes that its item receipt kept of the order line as of posting.
select line.id, receipt.id as item_receipt
from erp.item_receipt as receipt
join erp.gl_posting as posting on posting.source_type = 'ITEM_RECEIPT' and posting.source_id = receipt.id
join erp.gl_posting_line as line on line.gl_posting_id = posting.id and line.purchase_order_line_id is not null
where (line.department, line.location, line.cost_center, line.project, line.tax_code)
  is distinct from (receipt.department, receipt.location, receipt.cost_center, receipt.project, receipt.tax_code);
