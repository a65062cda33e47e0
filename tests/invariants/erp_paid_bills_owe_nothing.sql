-- R19: what a bill and the credits that its payment used are worth in payables is cleared by the payment, in both currencies.
with document as (
  select id as bill_id, id from erp.vendor_bill where payment_status = 'PAID'
  union all
  select applied_to_id, id from erp.vendor_credit where applied_to_id is not null
)
select bill.number, sum(line.credit - line.debit) as owed, sum(line.base_credit - line.base_debit) as owed_in_books
from document
join erp.vendor_bill as bill on bill.id = document.bill_id
join erp.gl_posting as posting on posting.source_id = document.id
join erp.gl_posting_line as line on line.gl_posting_id = posting.id
join erp.gl_account as account on account.id = line.gl_account_id and account.role = 'AP'
group by bill.id
having sum(line.credit) <> sum(line.debit) or sum(line.base_credit) <> sum(line.base_debit);
