-- I5 (R6): what is installed stays with the record that was built. A record carved off it has installations of its own only where the
-- split gave it a run of its own.
select carved.id, 'a carved-off record without a run of its own holds installations' as why
from mes.part_inventory as carved
join mes.abom_installation as installation
  on installation.parent_part_inventory_id = carved.id and installation.removed_at is null
where carved.split_from_id is not null
  and not exists (select from mes.run where run.part_inventory_id = carved.id)
group by carved.id
union all
select installation.id, 'an installation hangs on a requirement of another record'
from mes.abom_installation as installation
join mes.build_requirement as requirement on requirement.id = installation.build_requirement_id
where requirement.part_inventory_id <> installation.parent_part_inventory_id
union all
select run.id, 'a split run has no record of its own'
from mes.run
where run.split_from_id is not null and run.part_inventory_id is null;
