-- I12: once an order line is billed for exactly what was received, nothing is left on its GR/IR account, in its own currency and in that of the books.
select line.id, line.quantity_received, sum(booked.credit) - sum(booked.debit) as balance
from erp.purchase_order_line as line
join erp.gl_posting_line as booked on booked.purchase_order_line_id = line.id
join erp.gl_account as account on account.id = booked.gl_account_id and account.role = 'GR_IR'
where line.quantity_received = line.quantity_billed
  and not exists (
    select from erp.vendor_bill_allocation as share
    join erp.vendor_bill_line as billed on billed.id = share.vendor_bill_line_id
    join erp.vendor_bill as bill on bill.id = billed.vendor_bill_id
    where share.purchase_order_line_id = line.id and bill.status = 'DRAFT'
  )
group by line.id
having sum(booked.credit) <> sum(booked.debit) or sum(booked.base_credit) <> sum(booked.base_debit);
