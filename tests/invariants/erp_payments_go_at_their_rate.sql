-- R19: money leaves at the rate of the day it is paid; what was owed is cleared as it was booked.
select posting.id, sum(line.base_credit - line.base_debit) as paid, round(sum(line.credit - line.debit) * posting.exchange_rate, 2) as at_its_rate
from erp.gl_posting as posting
join erp.gl_posting_line as line on line.gl_posting_id = posting.id
join erp.gl_account as account on account.id = line.gl_account_id and account.role = 'CASH'
where posting.source_type = 'BILL_PAYMENT'
group by posting.id
having abs(sum(line.base_credit - line.base_debit) - sum(line.credit - line.debit) * posting.exchange_rate) > 0.005;
