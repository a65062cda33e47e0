-- What counts in the books has a journal; what was reversed has its counter-journal.
select receipt.id, receipt.status::text as state
from erp.item_receipt as receipt
where receipt.status in ('POSTED', 'REVERSED')
  and not exists (select from erp.gl_posting where source_type = 'ITEM_RECEIPT' and source_id = receipt.id and reverses_id is null)
union all
select receipt.id, receipt.status::text
from erp.item_receipt as receipt
where receipt.status = 'REVERSED'
  and not exists (
    select from erp.gl_posting as booked join erp.gl_posting as back on back.reverses_id = booked.id
    where booked.source_type = 'ITEM_RECEIPT' and booked.source_id = receipt.id
  )
union all
select bill.id, bill.status::text
from erp.vendor_bill as bill
where bill.status = 'POSTED'
  and not exists (select from erp.gl_posting where source_type = 'VENDOR_BILL' and source_id = bill.id and reverses_id is null)
union all
select completion.id, completion.status::text
from erp.work_order_completion as completion
where completion.status = 'POSTED'
  and not exists (select from erp.gl_posting where source_type = 'WORK_ORDER_COMPLETION' and source_id = completion.id and reverses_id is null)
union all
select credit.id, credit.status::text
from erp.vendor_credit as credit
where credit.status in ('POSTED', 'APPLIED')
  and not exists (select from erp.gl_posting where source_type = 'VENDOR_CREDIT' and source_id = credit.id and reverses_id is null)
union all
select bill.id, bill.status::text
from erp.vendor_bill as bill
join erp.gl_posting as booked on booked.source_type = 'VENDOR_BILL' and booked.source_id = bill.id and booked.reverses_id is null
where bill.status = 'VOID' and not exists (select from erp.gl_posting as back where back.reverses_id = booked.id)
union all
select credit.id, credit.status::text
from erp.vendor_credit as credit
join erp.gl_posting as booked on booked.source_type = 'VENDOR_CREDIT' and booked.source_id = credit.id and booked.reverses_id is null
where credit.status = 'VOID' and not exists (select from erp.gl_posting as back where back.reverses_id = booked.id);
