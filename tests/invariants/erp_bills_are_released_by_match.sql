-- Only what matches, or what a named approver released, is payable; a bill is released whole.
select bill.id, bill.payment_status::text as state, line.match_status::text as why
from erp.vendor_bill as bill
join erp.vendor_bill_line as line on line.vendor_bill_id = bill.id
where bill.payment_status <> 'BLOCKED' and line.match_status not in ('MATCHED', 'MATCHED_WITHIN_TOLERANCE', 'OVERRIDDEN')
union all
select line.id, line.match_status::text, result.status::text
from erp.vendor_bill_line as line
join erp.match_result as result on result.vendor_bill_line_id = line.id and result.is_current
where line.match_status <> result.status
union all
select exception.id, exception.status::text, result.status::text
from erp.match_exception as exception
join erp.match_result as result on result.vendor_bill_line_id = exception.vendor_bill_line_id and result.is_current
join erp.vendor_bill as bill on bill.id = exception.vendor_bill_id
where bill.status <> 'VOID' and (exception.status = 'OPEN') <> (result.status in ('EXCEPTION', 'WAITING_FOR_RECEIPT'))
union all
select line.id, 'no exception is open', result.status::text
from erp.match_result as result
join erp.vendor_bill_line as line on line.id = result.vendor_bill_line_id
join erp.vendor_bill as bill on bill.id = line.vendor_bill_id and bill.status <> 'VOID'
where result.is_current and result.status in ('EXCEPTION', 'WAITING_FOR_RECEIPT')
  and not exists (select from erp.match_exception as exception where exception.vendor_bill_line_id = line.id);
