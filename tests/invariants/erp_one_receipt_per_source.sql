-- I10, R15: a floor receipt line has one item receipt at most, and one for each decision to take rejects of it, against the order line that the floor named; each event is posted once.
select source_receipt_item_id as id, 'more than one item receipt' as why from erp.item_receipt
group by source_receipt_item_id, source_decision_id having count(*) > 1
union all
select receipt.id, 'posted against another order line than received'
from erp.item_receipt as receipt
join erp.receipt_item as source on source.id = receipt.source_receipt_item_id
where source.purchase_order_line_id <> receipt.purchase_order_line_id or source.site_id <> receipt.site_id
union all
select source_event_id, 'an event is posted as receipt and as completion'
from erp.item_receipt join erp.work_order_completion using (source_event_id);
