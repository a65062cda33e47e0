-- I14: financial stock is the sum of its movements, and each of them has a journal; layers hold what the stock holds.
select stock.id, stock.quantity, coalesce(sum(movement.quantity), 0) as moved, stock.value, coalesce(sum(movement.value), 0) as moved_value
from erp.financial_inventory as stock
left join erp.financial_inventory_movement as movement on movement.financial_inventory_id = stock.id
group by stock.id
having stock.quantity <> coalesce(sum(movement.quantity), 0) or stock.value <> coalesce(sum(movement.value), 0)
union all
select stock.id, stock.quantity, sum(layer.quantity_remaining), null, null
from erp.financial_inventory as stock
join erp.cost_layer as layer on layer.financial_inventory_id = stock.id
group by stock.id
having stock.quantity <> sum(layer.quantity_remaining);
