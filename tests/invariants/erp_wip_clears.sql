-- I13: a closed run whose last increment is booked, with no exception open, leaves nothing in work in process.
select run.id, sum(line.base_debit) - sum(line.base_credit) as balance
from erp.run
join erp.work_order_completion as last on last.run_id = run.id and last.final and last.status = 'POSTED'
join erp.gl_posting_line as line on line.run_id = run.id
join erp.gl_account as account on account.id = line.gl_account_id and account.role = 'WIP'
where run.closed_at is not null
group by run.id
having sum(line.base_debit) <> sum(line.base_credit);
