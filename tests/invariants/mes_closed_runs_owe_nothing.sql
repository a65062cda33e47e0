-- R3: no run is closed while backflush is left to post, an issue found on it before is open, or a unit is unaccounted for.
select run.id, 'backflush is left to post' as why
from mes.run
join mes.backflush_exception as exception on exception.run_id = run.id and exception.status = 'OPEN'
where run.closed_at is not null
union all
select run.id, 'an issue is open'
from mes.run
join mes.issue on issue.run_id = run.id and issue.status <> 'RESOLVED'
where issue.raised_at <= run.closed_at
union all
select run.id, 'units are unaccounted for'
from mes.run
where run.closed_at is not null and run.short_close_reason is null and run.status <> 'CANCELED'
  and run.part_inventory_id is not null
  and run.quantity_completed + run.quantity_scrapped < run.planned_quantity;
