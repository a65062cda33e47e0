-- I8: a closed as-built record is as it was written (its hash says so), follows on the version before it, and stands for every closed
-- run that built something; nothing is installed or removed on a run's account after its close.
select snapshot.id, 'its hash is not its content''s' as why
from mes.abom_snapshot as snapshot
where content_hash <> encode(sha256(convert_to(coalesce(previous_hash, '') || content, 'UTF8')), 'hex')
union all
select snapshot.id, 'it does not follow on the version before it'
from mes.abom_snapshot as snapshot
left join mes.abom_snapshot as before
  on before.part_inventory_id = snapshot.part_inventory_id and before.snapshot_version = snapshot.snapshot_version - 1
where snapshot.previous_hash is distinct from before.content_hash
  or (snapshot.snapshot_version > 1 and before.id is null)
  or before.closed_at > snapshot.closed_at
union all
select run.id, 'closed without an as-built record'
from mes.run
where run.closed_at is not null and run.part_inventory_id is not null and run.status <> 'CANCELED'
  and exists (select from mes.build_requirement as requirement where requirement.part_inventory_id = run.part_inventory_id)
  and not exists (select from mes.abom_snapshot as snapshot where snapshot.run_id = run.id)
union all
select snapshot.id, 'its run is not closed'
from mes.abom_snapshot as snapshot
join mes.run on run.id = snapshot.run_id
where run.closed_at is null
union all
select installation.id, 'installed or removed after the close of its run'
from mes.abom_installation as installation
join mes.run on run.id = installation.run_id
where installation.installed_at > run.closed_at
  or (installation.removed_at > run.closed_at and installation.removed_in_run_id is null);
