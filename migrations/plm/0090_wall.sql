-- PLM's wall: who may write what. Rights of the login first, then of the principals it acts for, then what is final.

select let_insert(
  'import_batch', 'import_row', 'item', 'part_alias', 'item_uom_conversion', 'part', 'part_interchange', 'ebom', 'ebom_line',
  'ebom_substitute', 'drawing_link', 'routing', 'routing_operation', 'routing_operation_drawing', 'ecr', 'ecr_source_issue',
  'ecr_affected_part', 'ecn', 'ecn_ecr', 'ecn_change', 'ecn_approval', 'as_built_record', 'as_built_line', 'inspection_record'
);

select let_update_but('import_batch', 'source', 'release', 'started_by');
select let_update('import_row', 'status', 'code', 'message', 'suggestion', 'part_id', 'ebom_line_id');
select let_update_but('item', 'part_number', 'import_id');
select let_update('item_uom_conversion', 'factor');
select let_update_but('part', 'item_id', 'part_number', 'revision', 'revised_from_id', 'import_id');
select let_update('ebom', 'version', 'content_hash', 'updated_at');
select let_update_but('ebom_line', 'ebom_id', 'import_id');
select let_update_but('drawing_link', 'part_id', 'document_number', 'document_revision');
select let_update_but('routing', 'part_id', 'routing_version');
select let_update_but('routing_operation', 'routing_id');
select let_update_but('ecr', 'number', 'requested_by');
select let_update_but('ecn', 'number');
select let_update_but('ecn_change', 'ecn_id');
select let_update('ecn_approval', 'approver', 'decision', 'decided_at', 'comment');

-- What commands take out: lines of drafts, lists that are replaced, and what an import that is given up had written.
select let_delete('{PLM}',
  'item', 'part_alias', 'item_uom_conversion', 'part', 'part_interchange', 'ebom', 'ebom_line', 'ebom_substitute', 'drawing_link',
  'routing_operation', 'routing_operation_drawing', 'ecr_affected_part', 'ecr_source_issue', 'ecn_ecr', 'ecn_change', 'ecn_approval'
);

grant execute on function hidden_imports() to triad_plm;

-- Integration brings items born in the ERP, change requests made from issues, and what production reports back: never a revision,
-- a line or a change notice.
select written_only_by('{PLM}',
  'import_batch', 'import_row', 'part', 'part_interchange', 'ebom', 'ebom_line', 'ebom_substitute', 'drawing_link', 'routing',
  'routing_operation', 'routing_operation_drawing', 'ecn', 'ecn_ecr', 'ecn_change', 'ecn_approval'
);
select added_only_by('{INTEGRATION}', 'as_built_record', 'as_built_line', 'inspection_record');
create policy integration_asks_only on ecr as restrictive for insert
  with check (current_setting('triad.system', true) = 'PLM' or status = 'OPEN');
create policy decided_by_plm on ecr as restrictive for update using (true) with check (current_setting('triad.system', true) = 'PLM');
create policy withdrawn_by_plm on ecr as restrictive for delete using (current_setting('triad.system', true) = 'PLM');

-- Items live where they were born. PLM claims one from the ERP once, and it never goes back.
create policy written_by_origin on item as restrictive for insert with check (
  current_setting('triad.system', true) = case origin_system when 'PLM' then 'PLM' else 'INTEGRATION' end
);
create policy changed_by_origin on item as restrictive for update using (true) with check (
  current_setting('triad.system', true) = any (case origin_system when 'PLM' then '{PLM}'::text[] else '{INTEGRATION,ERP}' end)
);
-- A principal of the ERP changes what was born there, which its command tells and remembers: nothing else of PLM's.
create policy changed_by_erp on item for update using (true)
  with check (current_setting('triad.system', true) = 'ERP' and origin_system = 'ERP');
create policy told_by_erp on event for insert with check (current_setting('triad.system', true) = 'ERP' and type = 'plm.item.changed');
create policy kept_for_erp on idempotency for insert
  with check (current_setting('triad.system', true) = 'ERP' and operation = 'updateItem');
create function refuse_return_of_item() returns trigger language plpgsql as $$
begin
  raise exception 'item % was born in PLM or claimed by it', old.part_number using errcode = 'insufficient_privilege';
end $$;
create trigger origin_is_kept before update of origin_system on item for each row
  when (old.origin_system = 'PLM' and new.origin_system <> 'PLM') execute function refuse_return_of_item();
alter table item enable always trigger origin_is_kept;

-- A revision goes DRAFT, IN_REVIEW, RELEASED, OBSOLETE, and back only from review. From its release on nothing of it changes but
-- that it becomes obsolete, its effectivity, and the notice that released it.
create function refuse_lifecycle_step() returns trigger language plpgsql as $$
begin
  if (old.lifecycle_state, new.lifecycle_state) in (('DRAFT', 'IN_REVIEW'), ('IN_REVIEW', 'DRAFT'), ('IN_REVIEW', 'RELEASED'), ('RELEASED', 'OBSOLETE')) then
    return new;
  end if;
  raise exception '% revision % does not go from % to %', old.part_number, old.revision, old.lifecycle_state, new.lifecycle_state
    using errcode = case when old.released_at is null then 'TRI04' else 'TRI01' end;
end $$;
create trigger lifecycle before update of lifecycle_state on part for each row
  when (old.lifecycle_state <> new.lifecycle_state) execute function refuse_lifecycle_step();
alter table part enable always trigger lifecycle;

-- An import under way writes released revisions before their lines, and takes back what it wrote when it is refused; nobody has
-- seen them. `maker` is the import that made the row.
create function is_being_imported(maker uuid) returns boolean language plpgsql stable security definer set search_path = plm, pg_temp as $$
begin
  return exists (select from import_batch where id = maker and status = 'LOADING');
end $$;

-- Numbers and revisions are never taken out but by the import that brought them.
create function refuse_loss() returns trigger language plpgsql security definer set search_path = plm, pg_temp as $$
begin
  if not is_being_imported(old.import_id) then
    raise exception '% % stays', tg_table_name, old.id using errcode = 'TRI04';
  end if;
  return old;
end $$;
create trigger stays before delete on item for each row execute function refuse_loss();
create trigger stays before delete on part for each row execute function refuse_loss();
create trigger stays before delete on ebom for each row execute function refuse_loss();
alter table item enable always trigger stays;
alter table part enable always trigger stays;
alter table ebom enable always trigger stays;

create trigger released_is_final before update on part for each row when (old.lifecycle_state in ('RELEASED', 'OBSOLETE'))
  execute function refuse_sealed_change('TRI01', 'a released revision never changes', 'lifecycle_state', 'obsoleted_at', 'released_by_ecn_id',
    'effective_from', 'effective_to', 'serial_from', 'serial_to', 'version', 'updated_at');
alter table part enable always trigger released_is_final;
select set_once('part', 'TRI01', 'released_at', 'released_by_ecn_id', 'obsoleted_at');

-- The engineering BOM of a released revision never changes, whoever asks and whatever command forgot to look. Its content hash is
-- set once, by the release.
select set_once('ebom', 'TRI01', 'content_hash');

create function refuse_released_ebom() returns trigger language plpgsql security definer set search_path = plm, pg_temp as $$
begin
  if exists (
    select from part
    where id = new.part_id and lifecycle_state in ('RELEASED', 'OBSOLETE') and (import_id is null or not is_being_imported(import_id))
  ) and not (tg_op = 'INSERT' and loads_history()) then
    raise exception 'the engineering BOM of a released revision never changes' using errcode = 'TRI01';
  end if;
  return new;
end $$;
create trigger released_is_final before insert or update on ebom for each row execute function refuse_released_ebom();
alter table ebom enable always trigger released_is_final;

create function ebom_is_final(wanted uuid) returns boolean language plpgsql stable security definer set search_path = plm, pg_temp as $$
begin
  return exists (
    select from ebom join part on part.id = ebom.part_id
    where ebom.id = wanted and part.lifecycle_state in ('RELEASED', 'OBSOLETE')
      and (part.import_id is null or not is_being_imported(part.import_id))
  );
end $$;

create function refuse_released_line() returns trigger language plpgsql security definer set search_path = plm, pg_temp as $$
begin
  if (tg_op <> 'INSERT' and ebom_is_final(old.ebom_id))
    or (tg_op = 'UPDATE' and new.ebom_id <> old.ebom_id and ebom_is_final(new.ebom_id))
    or (tg_op = 'INSERT' and ebom_is_final(new.ebom_id) and not loads_history()) then
    raise exception 'the engineering BOM of a released revision never changes' using errcode = 'TRI01';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger released_is_final before insert or update or delete on ebom_line for each row execute function refuse_released_line();
alter table ebom_line enable always trigger released_is_final;

create function refuse_released_substitute() returns trigger language plpgsql security definer set search_path = plm, pg_temp as $$
begin
  if (tg_op <> 'INSERT' and exists (select from ebom_line where id = old.ebom_line_id and ebom_is_final(ebom_id)))
    or (tg_op <> 'DELETE' and exists (select from ebom_line where id = new.ebom_line_id and ebom_is_final(ebom_id))
      and not (tg_op = 'INSERT' and loads_history())) then
    raise exception 'the engineering BOM of a released revision never changes' using errcode = 'TRI01';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger released_is_final before insert or update or delete on ebom_substitute for each row execute function refuse_released_substitute();
alter table ebom_substitute enable always trigger released_is_final;

-- Routings are released with a revision of their own; drawings of a released revision are links and stay open to correction.
select seal('routing', 'old.lifecycle_state in (''RELEASED'', ''OBSOLETE'')', 'TRI01', 'a released routing never changes',
  'lifecycle_state', 'version', 'updated_at');
select seal_children('routing_operation', 'routing_id', 'routing', 'lifecycle_state in (''RELEASED'', ''OBSOLETE'')', 'TRI01',
  'a released routing never changes');

-- A notice is final once it is released.
select seal('ecn', 'old.released_at is not null', 'TRI04', 'a released change notice never changes', 'status', 'version', 'updated_at');
select seal_children('ecn_change', 'ecn_id', 'ecn', 'released_at is not null', 'TRI04', 'a released change notice never changes');
