-- Events on their way: one delivery for each event and flow, an audit row for each attempt, a dead letter where it was given up.

create type delivery_state as enum ('PENDING', 'IN_FLIGHT', 'RETRYING', 'BLOCKED', 'PARKED', 'DELIVERED', 'DEAD');
create type delivery_error_class as enum ('TRANSIENT', 'UNKNOWN_OUTCOME', 'BUSINESS_REJECT', 'MAPPING', 'AUTH', 'BUG');
create type attempt_outcome as enum ('ACCEPTED', 'REPLAYED', 'REFUSED', 'FAILED');
create type dead_letter_state as enum ('OPEN', 'REPLAYED', 'DISCARDED');

create table delivery (
  id uuid primary key,
  version integer not null default 1,
  flow_definition_id uuid not null references flow_definition,
  site_id uuid references site,
  source integrated_system not null,
  event_id text collate "C" not null,
  -- Of a batch: the events that its one effect adds up.
  source_event_ids text[] not null default '{}',
  event_type text collate "C" not null,
  event_time timestamptz(3) not null,
  key text collate "C" not null,
  state delivery_state not null default 'PENDING',
  identifiers jsonb not null default '[]',
  correlation_id text collate "C" not null,
  attempt_count integer not null default 0 check (attempt_count >= 0),
  next_attempt_at timestamptz(3),
  lease_expires_at timestamptz(3),
  fencing_token bigint not null default 0,
  delivered_at timestamptz(3),
  outcome text,
  error_class delivery_error_class,
  error_code text collate "C",
  error_message text,
  blocked_by_id uuid references delivery,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (flow_definition_id, event_id),
  check ((state = 'IN_FLIGHT') = (lease_expires_at is not null)),
  check ((state = 'DELIVERED') = (delivered_at is not null))
);
create index delivery_by_flow_definition on delivery (flow_definition_id, id);
create index delivery_by_site on delivery (site_id, id);
create index delivery_sorted_by_event_time on delivery (event_time, id);
create index delivery_by_blocked_by on delivery (blocked_by_id, id);
create index delivery_sorted_by_created on delivery (created_at, id);
create index delivery_due on delivery (next_attempt_at, id) where state in ('PENDING', 'RETRYING');
create index delivery_in_order on delivery (flow_definition_id, key, event_time, id) where state not in ('DELIVERED');
create index delivery_by_correlation on delivery (correlation_id);
create index delivery_by_event on delivery (event_id);

create table delivery_attempt (
  id uuid primary key,
  delivery_id uuid not null references delivery,
  site_id uuid references site,
  number integer not null check (number > 0),
  started_at timestamptz(3) not null,
  finished_at timestamptz(3) not null,
  outcome attempt_outcome not null,
  error_class delivery_error_class,
  error_code text collate "C",
  error_message text,
  mapping_version text collate "C",
  idempotency_key text collate "C" not null,
  request text not null,
  response text,
  created_at timestamptz(3) not null default now(),
  unique (delivery_id, number),
  check (finished_at >= started_at)
);
create index delivery_attempt_by_delivery on delivery_attempt (delivery_id, id);
create index delivery_attempt_by_site on delivery_attempt (site_id, id);

create table dead_letter (
  id uuid primary key,
  version integer not null default 1,
  delivery_id uuid not null unique references delivery,
  flow_definition_id uuid not null references flow_definition,
  site_id uuid references site,
  state dead_letter_state not null default 'OPEN',
  error_class delivery_error_class not null,
  code text collate "C" not null,
  first_error text not null,
  last_error text not null,
  suggestion text,
  attempt_count integer not null check (attempt_count >= 0),
  died_at timestamptz(3) not null,
  resolved_by text,
  resolved_at timestamptz(3),
  reason text,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  check ((state = 'OPEN') = (resolved_at is null)),
  check ((resolved_at is null) = (resolved_by is null))
);
create index dead_letter_by_flow_definition on dead_letter (flow_definition_id, id);
create index dead_letter_by_site on dead_letter (site_id, id);
create index dead_letter_sorted_by_died_at on dead_letter (died_at, id);
create index dead_letter_sorted_by_created on dead_letter (created_at, id);
create index dead_letter_open on dead_letter (died_at, id) where state = 'OPEN';

create table dead_letter_replay (
  id uuid primary key,
  version integer not null default 1,
  dead_letter_id uuid not null references dead_letter,
  site_id uuid references site,
  requested_at timestamptz(3) not null,
  requested_by text not null,
  reason text not null,
  delivered boolean,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now()
);
create index dead_letter_replay_by_dead_letter on dead_letter_replay (dead_letter_id, id);
create index dead_letter_replay_by_site on dead_letter_replay (site_id, id);

-- Facts of a site exist for its viewers only; what belongs to no site (an item's release) exists for all.
create function scope_to_site_if_any(variadic tables text[]) returns void language plpgsql as $$
declare
  name text;
  here text := '(site_id is null or site_id = any ((select viewer_sites())::uuid[]))';
  may text := 'current_setting(''triad.system'', true) = ''INTEGRATION''';
begin
  foreach name in array tables loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy readable on %I for select using (%s)', name, here);
    execute format('create policy insertable on %I for insert with check (%s and %s)', name, may, here);
    execute format('create policy updatable on %I for update using (%s) with check (%s and %s)', name, here, may, here);
    execute format('create policy deletable on %I for delete using (%s and %s)', name, may, here);
    execute format('grant select on %I to triad_integration', name);
  end loop;
end $$;

select scope_to_site_if_any('delivery', 'delivery_attempt', 'dead_letter', 'dead_letter_replay');
select append_only('delivery_attempt');
