-- What the gateway refused by itself, before any system of record heard of it. Runs as triad_gateway_owner with search_path = gateway.
-- Its login may add rows and nothing else: it cannot even read them.
create table audit_denial (
  id uuid primary key,
  txid xid8 not null default pg_current_xact_id(),
  seq bigint not null generated always as identity,
  at timestamptz(3) not null default clock_timestamp(),
  actor text collate "C" not null,
  actor_system text collate "C" not null,
  actor_sites text collate "C" not null,
  operation text collate "C",
  path text collate "C",
  correlation_id text collate "C" not null,
  error_code text collate "C" not null,
  rule text collate "C",
  owner text collate "C",
  count integer not null default 1 check (count > 0)
);
comment on column audit_denial.count is 'how many attempts the row stands for: over 1 only for denials that came too fast to write each';
create unique index audit_denial_feed on audit_denial (txid, seq);
create index audit_denial_by_time on audit_denial (at, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'table % is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger append_only before update or delete or truncate on audit_denial for each statement execute function refuse_change();
alter table audit_denial enable always trigger append_only;

grant insert (id, actor, actor_system, actor_sites, operation, path, correlation_id, error_code, rule, owner, count)
  on audit_denial to triad_gateway;
