-- Sequences of a run have no gap, nothing follows the last one, and no more is made than was planned.
select run_id as id, 'a sequence is missing' as why
from erp.work_order_completion group by run_id having count(*) <> max(sequence)
union all
select last.run_id, 'an increment follows the last one'
from erp.work_order_completion as last
join erp.work_order_completion as later on later.run_id = last.run_id and later.sequence > last.sequence
where last.final and last.status <> 'REVERSED'
union all
select run.id, 'more was made than was planned'
from erp.run
join erp.work_order_completion as completion on completion.run_id = run.id and completion.status <> 'REVERSED'
group by run.id
having sum(completion.quantity_completed + completion.quantity_scrapped) > run.planned_quantity
union all
select line.id, 'an amount is not quantity times cost'
from erp.completion_material_line as line
where abs(line.amount - line.quantity * line.unit_cost) > 0.01;
