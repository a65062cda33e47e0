-- A bill that is not in exception for its total adds up to within one minor unit, here 0.01; allocations never exceed their bill line.
select bill.id, bill.total_amount - bill.tax_amount - bill.charges_amount - sum(line.amount) as off
from erp.vendor_bill as bill
join erp.vendor_bill_line as line on line.vendor_bill_id = bill.id
where bill.match_status in ('MATCHED', 'MATCHED_WITHIN_TOLERANCE')
group by bill.id
having abs(bill.total_amount - bill.tax_amount - bill.charges_amount - sum(line.amount)) > 0.01
union all
select line.id, sum(share.base_quantity) - line.base_quantity
from erp.vendor_bill_line as line
join erp.vendor_bill_allocation as share on share.vendor_bill_line_id = line.id
group by line.id
having sum(share.base_quantity) > line.base_quantity;
