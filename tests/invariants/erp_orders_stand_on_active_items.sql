-- R25: nothing is ordered that finance has not set up; unit conversions of a line agree with its item's.
select line.id, coalesce(financials.status::text, 'none') as state
from erp.purchase_order_line as line
join erp.purchase_order on purchase_order.id = line.purchase_order_id and purchase_order.status in ('APPROVED', 'ORDERED')
left join erp.item_financials as financials on financials.item_id = line.item_id
where line.item_id is not null and line.status = 'OPEN' and (financials.status is null or financials.status = 'SETUP')
union all
select line.id, 'a pack holds another quantity'
from erp.purchase_order_line as line
join erp.item_purchase_unit as unit on unit.item_id = line.item_id and unit.unit_of_measure = line.unit_of_measure
where abs(line.base_quantity_ordered - line.quantity_ordered * unit.factor_numerator / unit.factor_denominator) > 0.000001;
