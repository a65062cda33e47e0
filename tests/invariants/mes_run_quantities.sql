-- I9, R2, R9: what a run says is done is the sum of its increments, within its plan; sequences have no gaps; a serial part is planned
-- one to a run, where it builds it.
with reported as (
  select run_id, sum(quantity_completed) as completed, sum(quantity_scrapped) as scrapped,
    sum(quantity_nonconforming) as nonconforming, count(*) as increments, max(sequence) as last
  from mes.run_completion
  group by run_id
)
select run.id, run.number, run.planned_quantity, run.quantity_completed, completed, run.quantity_scrapped, scrapped
from mes.run
join mes.part on part.id = run.part_id
left join reported on reported.run_id = run.id
where run.quantity_completed <> coalesce(completed, 0)
  or run.quantity_scrapped <> coalesce(scrapped, 0)
  or run.quantity_nonconforming <> coalesce(nonconforming, 0)
  or increments <> last
  or run.quantity_completed + run.quantity_scrapped
    > run.planned_quantity * (1 + run.over_completion_tolerance_percent / 100)
  or (part.tracking_type = 'SERIAL' and run.planned_quantity <> 1 and run.part_inventory_id is not null);
