-- Imports, and the wall that hides what an unfinished one has written.
create type import_status as enum ('OPEN', 'LOADING', 'COMMITTED', 'REFUSED', 'ABORTED');

create table import_batch (
  id uuid primary key,
  version integer not null default 1,
  source text not null check (length(source) between 1 and 200),
  status import_status not null default 'OPEN',
  release boolean not null default false,
  row_count integer not null default 0 check (row_count >= 0),
  created_count integer not null default 0 check (created_count >= 0),
  skipped_count integer not null default 0 check (skipped_count >= 0),
  refused_count integer not null default 0 check (refused_count >= 0),
  started_by text collate "C" not null,
  committed_at timestamptz(3),
  -- Who loads it, and until when nobody else may: a commit takes many transactions.
  claim uuid,
  claimed_until timestamptz(3),
  -- The events of a committed import are told in portions, by the order of its parts: the last one told, and when all were.
  announced_part_id uuid,
  announced_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  check ((status = 'COMMITTED') = (committed_at is not null))
);
create index import_batch_by_created on import_batch (created_at, id);
create index import_batch_by_status on import_batch (status, id);

-- The imports whose rows do not exist for this statement: all that are being loaded, but for the one that the transaction loads.
create function hidden_imports() returns uuid[] language sql stable set search_path = plm, pg_temp as $$
  select coalesce(array_agg(id), '{}') from import_batch
  where status = 'LOADING' and id::text is distinct from current_setting('triad.import', true)
$$;

grant execute on function hidden_imports() to triad_plm;

-- Thousands of rows become visible by the update of one: a chunked load can still be all or nothing.
create function hide_until_committed(variadic tables text[]) returns void language plpgsql as $$
declare
  name text;
begin
  foreach name in array tables loop
    execute format(
      'create policy hidden_until_committed on %I as restrictive for select using (import_id is null or import_id <> all ((select hidden_imports())::uuid[]))',
      name
    );
    execute format('create index on %I (import_id) where import_id is not null', name);
  end loop;
end $$;
revoke all on function hide_until_committed(text[]) from public;

select scope_to_system('import_batch');
