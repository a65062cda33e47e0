-- A work center has one rate on any day.
select earlier.id, later.id as overlaps
from erp.work_center_rate as earlier
join erp.work_center_rate as later
  on later.work_center_id = earlier.work_center_id and later.valid_from > earlier.valid_from
  and (earlier.valid_to is null or earlier.valid_to > later.valid_from);
