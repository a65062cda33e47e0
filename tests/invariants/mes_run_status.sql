-- A run's stored status is what its steps make of it: FAILED before REDLINE before HOLD before IN_PROGRESS (also where some are
-- complete and others to do) before TODO; and its times agree with it.
with counted as (
  select run.id, run.status, run.completed_at, run.closed_at,
    count(step.id) as steps,
    count(*) filter (where step.status = 'TODO') as todo,
    count(*) filter (where step.status = 'IN_PROGRESS') as in_progress,
    count(*) filter (where step.status = 'COMPLETE') as complete,
    count(*) filter (where step.status = 'REDLINE') as redline,
    count(*) filter (where step.status = 'HOLD') as hold,
    count(*) filter (where step.status = 'FAILED') as failed,
    count(*) filter (where step.status = 'CANCELED') as canceled
  from mes.run
  left join mes.run_step as step on step.run_id = run.id
  group by run.id
), derived as (
  select counted.*, case
      when steps = 0 then 'TODO'
      when failed > 0 then 'FAILED'
      when redline > 0 then 'REDLINE'
      when hold > 0 then 'HOLD'
      when in_progress > 0 or (complete > 0 and todo > 0) then 'IN_PROGRESS'
      when todo > 0 then 'TODO'
      when canceled = steps then 'CANCELED'
      when complete = steps then 'COMPLETE'
      else 'PARTIAL_COMPLETE'
    end as expected
  from counted
)
select id, status, expected, completed_at, closed_at
from derived
where status::text <> expected
  or (closed_at is not null and expected not in ('COMPLETE', 'PARTIAL_COMPLETE', 'CANCELED'))
  or (completed_at is not null and expected in ('TODO', 'IN_PROGRESS', 'REDLINE', 'HOLD', 'FAILED'));
