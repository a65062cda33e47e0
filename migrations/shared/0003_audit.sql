-- Who did what to which object, in every system's schema. Runs as triad_{{system}}_owner with search_path = {{system}}.

create type audit_outcome as enum ('DONE', 'REPLAYED', 'REFUSED', 'DENIED', 'READ');

-- One row for each command, whatever came of it: in the command's own transaction where it was done, in another where it was
-- refused, so that the row outlives the rollback. Ordered by (epoch, txid, seq), as `event` is.
create table audit (
  id uuid primary key,
  epoch integer not null default current_epoch(),
  txid xid8 not null default pg_current_xact_id(),
  seq bigint not null generated always as identity,
  site_id uuid,
  further_sites uuid[] not null default '{}',
  at timestamptz(3) not null default clock_timestamp(),
  actor text collate "C" not null,
  actor_system text collate "C" not null,
  actor_sites text collate "C" not null,
  operation text collate "C" not null,
  object_type text collate "C",
  object_id uuid,
  before jsonb,
  after jsonb,
  correlation_id text collate "C" not null,
  idempotency_key text collate "C",
  source text collate "C",
  mapping_version integer,
  request jsonb,
  response jsonb,
  outcome audit_outcome not null,
  error_code text collate "C",
  rule text collate "C",
  owner text collate "C",
  count integer not null default 1 check (count > 0),
  check ((outcome in ('REFUSED', 'DENIED')) = (error_code is not null))
);
comment on column audit.further_sites is 'the other sites that a change of several touched; its chain is that of site_id';
comment on column audit.actor_sites is 'the sites of the actor: codes, or *';
comment on column audit.count is 'how many attempts the row stands for: over 1 only for denials that came too fast to write each';
create unique index audit_feed on audit (epoch, txid, seq);
create index audit_by_site on audit (site_id, id);
create index audit_by_time on audit (at, id);
create index audit_by_object on audit (object_id, id) where object_id is not null;
create index audit_by_actor on audit (actor, id);
create index audit_by_correlation on audit (correlation_id);

-- The rows of `audit` as a chain, one for each site: hash = sha256(previous hash, the row as text). Rows without a site have the
-- chain of the nil uuid. Written by the sealer a moment after the rows, in feed order.
create table audit_seal (
  site uuid not null,
  position bigint not null check (position > 0),
  audit_id uuid not null unique,
  epoch integer not null,
  txid xid8 not null,
  seq bigint not null,
  previous_hash bytea not null check (length(previous_hash) = 32),
  hash bytea not null check (length(hash) = 32),
  sealed_at timestamptz(3) not null default clock_timestamp(),
  primary key (site, position)
);
create unique index audit_seal_feed on audit_seal (epoch, txid, seq);

-- Whether the viewer whose rights the session carries may see all that somebody with these sites (codes, or *) may see.
create function sees_as_much(others text) returns boolean
  language sql stable as $$
  select case
    when current_setting('triad.sites', true) = '*' then true
    when others = '*' then false
    else string_to_array(others, ',') <@ string_to_array(coalesce(current_setting('triad.sites', true), ''), ',')
  end
$$;
revoke all on function sees_as_much(text) from public;
grant execute on function sees_as_much(text) to triad_{{system}};

-- A row of one site or several is there for who may see them all. One without a site tells of what belongs to the whole
-- enterprise, or of an attempt that came to nothing; such an attempt is there for who may see all that its actor may.
alter table audit enable row level security;
create policy readable on audit for select using (
  current_setting('triad.sites', true) = '*'
  or case
    when site_id is not null
      then site_id = any ((select viewer_sites())::uuid[]) and further_sites <@ (select viewer_sites())
    when outcome in ('DONE', 'REPLAYED') then true
    else sees_as_much(actor_sites)
  end
);
-- Whoever asks leaves a trace: the rows of a denied viewer are written with that viewer's rights.
create policy insertable on audit for insert with check (true);

alter table audit_seal enable row level security;
create policy readable on audit_seal for select using (
  current_setting('triad.sites', true) = '*'
  or site = '00000000-0000-0000-0000-000000000000'
  or site = any ((select viewer_sites())::uuid[])
);
create policy insertable on audit_seal for insert with check (true);

-- Neither its order nor its time is a service's to say.
grant select on audit, audit_seal to triad_{{system}};
grant insert (
  id, site_id, further_sites, actor, actor_system, actor_sites, operation, object_type, object_id, before, after,
  correlation_id, idempotency_key, source, mapping_version, request, response, outcome, error_code, rule, owner, count
) on audit to triad_{{system}};
grant insert (site, position, audit_id, epoch, txid, seq, previous_hash, hash) on audit_seal to triad_{{system}};
select append_only('audit', 'audit_seal');

-- What the trail shows: each row, and its place in the chain once it is sealed. The reader's own rights decide.
create view audit_trail with (security_invoker = true) as
  select audit.*, audit_seal.position, audit_seal.hash, audit_seal.sealed_at
  from audit left join audit_seal on audit_seal.audit_id = audit.id;
grant select on audit_trail to triad_{{system}};
