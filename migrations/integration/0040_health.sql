-- What says whether the integrations work, and when they did not.

create type health_check_kind as enum (
  'HEARTBEAT', 'LAG', 'ERROR_RATE', 'DEAD_LETTERS', 'OLDEST_UNACKNOWLEDGED', 'RECONCILIATION_AGE',
  'SCHEMA_DRIFT', 'SILENCE'
);
create type health_state as enum ('PASS', 'WARN', 'FAIL', 'UNKNOWN');
create type incident_severity as enum ('MINOR', 'MAJOR', 'CRITICAL');
create type incident_state as enum ('OPEN', 'RECOVERED');

create table health_check (
  id uuid primary key,
  version integer not null default 1,
  integration_id uuid not null references integration,
  flow_definition_id uuid references flow_definition,
  kind health_check_kind not null,
  name text collate "C" not null,
  state health_state not null default 'UNKNOWN',
  observed_value numeric(21,6),
  threshold numeric(21,6),
  unit text,
  checked_at timestamptz(3),
  changed_at timestamptz(3),
  message text,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique nulls not distinct (integration_id, flow_definition_id, kind)
);
create index health_check_by_integration on health_check (integration_id, id);
create index health_check_by_flow_definition on health_check (flow_definition_id, id);
create index health_check_sorted_by_name on health_check (name, id);
create index health_check_sorted_by_checked_at on health_check (checked_at, id);
create index health_check_sorted_by_created on health_check (created_at, id);

create table incident (
  id uuid primary key,
  version integer not null default 1,
  integration_id uuid not null references integration,
  flow_definition_id uuid references flow_definition,
  title text not null,
  severity incident_severity not null,
  state incident_state not null default 'OPEN',
  started_at timestamptz(3) not null,
  detected_at timestamptz(3) not null,
  recovered_at timestamptz(3),
  cause text,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  check (detected_at >= started_at),
  check ((state = 'RECOVERED') = (recovered_at is not null)),
  check (recovered_at >= detected_at)
);
create index incident_by_integration on incident (integration_id, id);
create index incident_by_flow_definition on incident (flow_definition_id, id);
create index incident_sorted_by_started_at on incident (started_at, id);
create index incident_sorted_by_created on incident (created_at, id);

select scope_to_system('health_check', 'incident');
