-- What the kernel keeps in every system's schema. Runs as triad_{{system}}_owner with search_path = {{system}}.

-- The log of business events, written in the transaction of the change it tells of. Read only below the snapshot horizon, in
-- (epoch, txid, seq) order: serial ids commit out of order, and polling `id > last` loses events.
create table event (
  id uuid primary key,
  epoch integer not null default 1,
  txid xid8 not null default pg_current_xact_id(),
  seq bigint not null generated always as identity,
  type text collate "C" not null,
  schema_version integer not null default 1,
  subject uuid not null,
  subject_version integer not null,
  key text collate "C" not null,
  site uuid,
  actor text not null,
  time timestamptz(3) not null default now(),
  data jsonb not null,
  correlation_id text not null
);
create unique index event_feed on event (epoch, txid, seq);
create index event_by_subject on event (subject);

-- One row for each keyed command: written before its effect, in the same transaction.
create table idempotency (
  principal text collate "C" not null,
  operation text collate "C" not null,
  key text collate "C" not null check (length(key) between 1 and 128),
  fingerprint text not null,
  outcome jsonb,
  created_at timestamptz(3) not null default now(),
  primary key (principal, operation, key)
);
create index idempotency_by_age on idempotency (created_at);

-- What other systems call our records.
create table external_id (
  system text collate "C" not null,
  type text collate "C" not null,
  value text collate "C" not null,
  entity_id uuid not null,
  primary key (system, type, value)
);
create index external_id_by_entity on external_id (entity_id);

-- The sites of the viewer whose rights the session carries: codes in triad.sites, or '*' for all. Security definer, because the
-- table of sites stands behind a policy that asks this function.
create function viewer_sites() returns uuid[]
  language plpgsql stable security definer set search_path = {{system}}, pg_temp as $$
declare
  wanted text := current_setting('triad.sites', true);
begin
  -- A system whose records belong to no site has no such table.
  if wanted is null or wanted = '' or to_regclass('site') is null then
    return '{}';
  end if;
  if wanted = '*' then
    return array(select id from site);
  end if;
  return array(select id from site where code = any (string_to_array(wanted, ',')));
end $$;

-- Who may write a table: principals of this system and integration's, which carries the flows; a copy of another system's object is
-- integration's alone, since only its owner's events change it (the table's comment says 'copy of ...').
create function writers_of(name text) returns text language sql stable as $$
  select format('current_setting(''triad.system'', true) in (%s)', case
    when obj_description(name::regclass, 'pg_class') like 'copy of %' then quote_literal('INTEGRATION')
    else format('%L, %L', upper('{{system}}'), 'INTEGRATION')
  end)
$$;

-- What follows makes the policies of a table and lets the login read it. What may be written to it, column by column, stands in the
-- wall of the system (0090_wall.sql): a table without a line there is only read.
-- An update by the wrong principal must fail, not pass over its rows: so the policy looks at the row as it was for its site alone,
-- and at the row as it becomes for who writes it.

-- Readable by every viewer; written only by a transaction of its writers.
create function scope_to_system(variadic tables text[]) returns void language plpgsql as $$
declare
  name text;
  may text;
begin
  foreach name in array tables loop
    may := writers_of(name);
    execute format('alter table %I enable row level security', name);
    execute format('create policy readable on %I for select using (true)', name);
    execute format('create policy insertable on %I for insert with check (%s)', name, may);
    execute format('create policy updatable on %I for update using (true) with check (%s)', name, may);
    execute format('create policy deletable on %I for delete using (%s)', name, may);
    execute format('grant select on %I to triad_{{system}}', name);
  end loop;
end $$;

-- The same, and only the rows of the viewer's sites exist for it.
create function scope_to_site(variadic tables text[]) returns void language plpgsql as $$
declare
  name text;
  here text := 'site_id = any ((select viewer_sites())::uuid[])';
  may text;
begin
  foreach name in array tables loop
    may := writers_of(name);
    execute format('alter table %I enable row level security', name);
    execute format('create policy readable on %I for select using (%s)', name, here);
    execute format('create policy insertable on %I for insert with check (%s and %s)', name, may, here);
    execute format('create policy updatable on %I for update using (%s) with check (%s and %s)', name, here, may, here);
    execute format('create policy deletable on %I for delete using (%s and %s)', name, may, here);
    execute format('grant select on %I to triad_{{system}}', name);
  end loop;
end $$;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'table % is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;

-- No row of it is ever changed or taken out, whoever asks: no grant, and a trigger that fires for replication roles too.
create function append_only(variadic tables text[]) returns void language plpgsql as $$
declare
  name text;
begin
  foreach name in array tables loop
    execute format('revoke update, delete, truncate on %I from triad_{{system}}', name);
    execute format('create trigger append_only before update or delete or truncate on %I for each statement execute function refuse_change()', name);
    execute format('alter table %I enable always trigger append_only', name);
  end loop;
end $$;

-- A service cannot forge the order of its events: epoch, txid and seq are not granted.
grant select on event to triad_{{system}};
grant insert (id, type, schema_version, subject, subject_version, key, site, actor, time, data, correlation_id) on event to triad_{{system}};
select append_only('event');

-- Events of a site exist for its viewers only. The log is told by whoever writes the system's records.
alter table event enable row level security;
create policy readable on event for select using (
  site is null or current_setting('triad.sites', true) = '*' or site = any ((select viewer_sites())::uuid[])
);
create policy insertable on event for insert with check (
  current_setting('triad.system', true) in (upper('{{system}}'), 'INTEGRATION')
  and (site is null or current_setting('triad.sites', true) = '*' or site = any ((select viewer_sites())::uuid[]))
);

-- A key is kept by the command that uses it, with its outcome; neither is ever taken back.
select scope_to_system('idempotency', 'external_id');
grant insert (principal, operation, key, fingerprint, outcome), update (outcome) on idempotency to triad_{{system}};
grant insert on external_id to triad_{{system}};
grant execute on function viewer_sites() to triad_{{system}};
