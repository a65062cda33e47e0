-- I20: a journal lies in a period of its own books, on a day of it; documents and their journals agree on the period.
select posting.id, posting.posting_date, period.code
from erp.gl_posting as posting
join erp.accounting_period as period on period.id = posting.accounting_period_id
where posting.posting_date not between period.start_date and period.end_date or period.subsidiary_id <> posting.subsidiary_id
union all
select receipt.id, receipt.posting_date, period.code
from erp.item_receipt as receipt
join erp.accounting_period as period on period.id = receipt.accounting_period_id
where receipt.posting_date not between period.start_date and period.end_date
union all
select completion.id, completion.posting_date, period.code
from erp.work_order_completion as completion
join erp.accounting_period as period on period.id = completion.accounting_period_id
where completion.posting_date not between period.start_date and period.end_date;
