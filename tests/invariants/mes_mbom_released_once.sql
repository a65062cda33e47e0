-- I3, R3, R5: one manufacturing BOM in force per part revision, site (or the template) and procedure family; it backflushes no
-- serial part; and a run's pins belong together: its part, its site's or the global one, and its procedure version.
select part_id as id, 'released more than once' as why
from mes.mbom
where status = 'RELEASED'
group by part_id, site_id, procedure_family_id
having count(*) > 1
union all
select item.id, 'backflush of a serial part'
from mes.mbom_item as item
join mes.mbom on mbom.id = item.mbom_id and mbom.status <> 'DRAFT'
join mes.part on part.id = item.part_id
where item.backflush and part.tracking_type = 'SERIAL'
union all
select run.id, 'pinned to a manufacturing BOM of another part, site or procedure'
from mes.run
join mes.mbom on mbom.id = run.mbom_id
where mbom.part_id <> run.part_id
  or mbom.site_id <> run.site_id
  or mbom.procedure_id is distinct from run.procedure_id
  or mbom.status = 'DRAFT';
