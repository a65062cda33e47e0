-- What the kernel keeps in every system's schema. Runs as triad_{{system}}_owner with search_path = {{system}}.

-- The timeline of the server: a restore to a point in time and a promoted standby each begin a new one.
create function timeline_now() returns integer language sql stable as $$
  select ('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))::bit(32)::integer
$$;

-- The epochs of the log: one for each database cluster and timeline that it was written in. After a restore, or in another cluster,
-- transaction ids begin again somewhere else, so that they order events within an epoch only.
create table epoch (
  epoch integer primary key check (epoch > 0),
  system_identifier bigint not null default (pg_control_system()).system_identifier,
  timeline integer not null default timeline_now(),
  -- Every transaction below it belongs to the history before.
  started_txid xid8 not null default pg_current_xact_id(),
  started_at timestamptz(3) not null default now(),
  -- The last place of it that was taken out of the log because of its age; null where none was.
  pruned_txid xid8,
  pruned_seq bigint
);

-- Begins a new epoch where this is another cluster or timeline than the last one's. Called at each start of a service, and whenever
-- its connections broke. Security definer: nobody says of himself in which epoch he writes.
create function raise_epoch() returns integer
  language plpgsql security definer set search_path = {{system}}, pg_temp as $$
declare
  here bigint := (pg_control_system()).system_identifier;
  last epoch;
begin
  perform pg_advisory_xact_lock(hashtextextended('triad epoch {{system}}', 0));
  select * into last from epoch order by epoch desc limit 1;
  if last.system_identifier = here and last.timeline = timeline_now() then
    return last.epoch;
  end if;
  insert into epoch (epoch) values (coalesce(last.epoch, 0) + 1);
  return coalesce(last.epoch, 0) + 1;
end $$;
select raise_epoch();

-- The epoch that is written in. Nothing is written between a restore and the raise of the epoch: it would take the place of what was
-- there before the restore.
create function current_epoch() returns integer language plpgsql stable as $$
declare
  last record;
begin
  select * into last from {{system}}.epoch order by epoch desc limit 1;
  if last.timeline is distinct from {{system}}.timeline_now() then
    raise exception 'the log begins a new epoch' using errcode = '57P03', hint = 'try again in a moment';
  end if;
  return last.epoch;
end $$;

-- The log of business events, written in the transaction of the change it tells of. Read only below the snapshot horizon, in
-- (epoch, txid, seq) order: serial ids commit out of order, and polling `id > last` loses events.
create table event (
  id uuid primary key,
  epoch integer not null default current_epoch(),
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
create unique index event_by_type on event (type, epoch, txid, seq);
create index event_by_subject on event (subject);

-- One row for each keyed command: written with its effect, in the same transaction, under the lock of the key.
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
  -- What is older than the log is kept leaves it by prune_events alone.
  if tg_op = 'DELETE' and tg_table_name = 'event' and current_setting('triad.pruning', true) = 'on'
    and current_user = 'triad_{{system}}_owner' then
    return null;
  end if;
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

-- Where the log stands, and where it begins, is known to every service and written by these functions alone.
select scope_to_system('epoch');
grant execute on function raise_epoch(), current_epoch(), timeline_now() to triad_{{system}};

-- Takes the events before a point in time out of the log, from its start on, at most so many; answers how many. Nobody shortens it to
-- less than a week. A service calls it again until it answers 0.
create function prune_events(older_than timestamptz, most integer) returns integer
  language plpgsql security definer set search_path = {{system}}, pg_temp as $$
declare
  until timestamptz := least(older_than, now() - interval '7 days');
  gone integer;
begin
  perform set_config('triad.pruning', 'on', true);
  with oldest as materialized (
    select id, epoch, txid, seq, time from event order by epoch, txid, seq limit least(most, 5000)
  ), aged as (
    select id, bool_and(time < until) over (order by epoch, txid, seq) as old from oldest
  ), taken as (
    delete from event using aged where event.id = aged.id and aged.old returning event.epoch, event.txid, event.seq
  ), last as (
    select distinct on (epoch) epoch, txid, seq from taken order by epoch, txid desc, seq desc
  ), marked as (
    update epoch set pruned_txid = last.txid, pruned_seq = last.seq from last where last.epoch = epoch.epoch
  )
  select count(*) into gone from taken;
  perform set_config('triad.pruning', 'off', true);
  return gone;
end $$;
grant execute on function prune_events(timestamptz, integer) to triad_{{system}};

-- A key is kept by the command that uses it, with its outcome, in one statement: neither is ever changed or taken back.
select scope_to_system('idempotency', 'external_id');
grant insert (principal, operation, key, fingerprint, outcome) on idempotency to triad_{{system}};
grant insert on external_id to triad_{{system}};
grant execute on function viewer_sites() to triad_{{system}};
