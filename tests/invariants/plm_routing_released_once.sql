-- R4: one routing in force for each part revision, and only for a revision that was released.
select part_id as id, 'more than one released routing' as why
from plm.routing
where lifecycle_state = 'RELEASED'
group by part_id
having count(*) > 1
union all
select routing.id, 'released before its revision'
from plm.routing
join plm.part on part.id = routing.part_id
where routing.lifecycle_state = 'RELEASED' and part.lifecycle_state not in ('RELEASED', 'OBSOLETE');
