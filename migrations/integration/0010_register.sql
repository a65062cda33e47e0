-- The register of integrations: what is agreed with whom, how it is accepted, and which flows may run.

-- The sites of MES by which events are scoped, fed by its events.
create table site (
  id uuid primary key,
  code text collate "C" not null unique,
  source_version bigint not null default 1
);
comment on table site is 'copy of MES Site';
alter table site enable row level security;
create policy readable on site for select using (id = any ((select viewer_sites())::uuid[]));
create policy insertable on site for insert with check (current_setting('triad.system', true) = 'INTEGRATION');
create policy updatable on site for update using (id = any ((select viewer_sites())::uuid[]))
  with check (current_setting('triad.system', true) = 'INTEGRATION');
grant select on site to triad_integration;

create type certification_state as enum ('EARLY_SCOPING', 'IN_DEPLOYMENT', 'CERTIFIED', 'WITHDRAWN');
create type quote_state as enum ('NOT_NEEDED', 'REQUESTED', 'QUOTED', 'ACCEPTED');
create type party_model as enum ('TWO_PARTY', 'THREE_PARTY');
create type integrator_reason as enum ('ENVIRONMENT_REQUIRES', 'CUSTOMER_ASKED');
create type party_role as enum ('VENDOR', 'CUSTOMER', 'SYSTEM_INTEGRATOR');
create type integration_environment as enum ('SANDBOX', 'PRODUCTION');
create type integration_state as enum ('SCOPED', 'UAT', 'LIVE', 'EXPIRED', 'RETIRED');
create type criterion_state as enum ('UNTRIED', 'GREEN', 'RED');
create type flow_object as enum (
  'ITEM', 'EBOM', 'ROUTING', 'ENGINEERING_CHANGE', 'DEMAND', 'PURCHASE_ORDER', 'RECEIPT', 'COMPLETION', 'SCRAP',
  'SHIPMENT', 'HOLD', 'AS_BUILT', 'NONCONFORMANCE', 'TRANSFER', 'TRANSFER_RECLASS', 'INVENTORY', 'LOCATION',
  'RECONCILIATION'
);
create type integrated_system as enum ('PLM', 'MES', 'ERP', 'INTEGRATION', 'EXTERNAL');
create type flow_delivery as enum ('IMMEDIATE', 'BATCH');

create table connector_certification (
  id uuid primary key,
  version integer not null default 1,
  connector text collate "C" not null,
  connector_version text collate "C" not null,
  product text collate "C" not null,
  product_major_version text collate "C" not null,
  certification certification_state not null,
  quote quote_state not null default 'NOT_NEEDED',
  certified_by text,
  certified_at timestamptz(3),
  evidence_uri text,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (connector, connector_version, product, product_major_version),
  check (certification <> 'CERTIFIED' or (certified_by is not null and certified_at is not null))
);
create index connector_certification_sorted_by_connector on connector_certification (connector, id);
create index connector_certification_sorted_by_created on connector_certification (created_at, id);

create table engagement (
  id uuid primary key,
  version integer not null default 1,
  name text collate "C" not null,
  party_model party_model not null default 'TWO_PARTY',
  sow_reference text,
  integrator_reason integrator_reason,
  integrator_reason_text text,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  check (party_model = 'TWO_PARTY' or (integrator_reason is not null and integrator_reason_text is not null and sow_reference is not null))
);
create index engagement_sorted_by_name on engagement (name, id);
create index engagement_sorted_by_created on engagement (created_at, id);

create table engagement_party (
  id uuid primary key,
  version integer not null default 1,
  engagement_id uuid not null references engagement,
  role party_role not null,
  name text not null,
  contact text not null,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (engagement_id, role)
);
create index engagement_party_by_engagement on engagement_party (engagement_id, id);

create table integration (
  id uuid primary key,
  version integer not null default 1,
  code text collate "C" not null unique,
  name text not null,
  description text,
  environment integration_environment not null default 'SANDBOX',
  phase integer not null default 1 check (phase between 1 and 4),
  state integration_state not null default 'SCOPED',
  owner text,
  sla_max_lag text,
  sla_max_error_rate numeric(9,6) check (sla_max_error_rate between 0 and 1),
  uat_deadline timestamptz(3),
  scope_approved_by text,
  scope_approved_at timestamptz(3),
  connector_certification_id uuid references connector_certification,
  engagement_id uuid references engagement,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  check (state not in ('UAT', 'LIVE') or (owner is not null and sla_max_lag is not null and sla_max_error_rate is not null and uat_deadline is not null)),
  check ((scope_approved_by is null) = (scope_approved_at is null))
);
create index integration_sorted_by_phase on integration (phase, id);
create index integration_sorted_by_uat_deadline on integration (uat_deadline, id);
create index integration_by_connector_certification on integration (connector_certification_id, id);
create index integration_by_engagement on integration (engagement_id, id);
create index integration_sorted_by_created on integration (created_at, id);

create table acceptance_criterion (
  id uuid primary key,
  version integer not null default 1,
  integration_id uuid not null references integration,
  position integer not null check (position > 0),
  statement text not null,
  query text not null,
  expected text not null,
  state criterion_state not null default 'UNTRIED',
  last_run_at timestamptz(3),
  last_answer text,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (integration_id, position)
);
create index acceptance_criterion_by_integration on acceptance_criterion (integration_id, id);

create table environment_fingerprint (
  id uuid primary key,
  integration_id uuid not null references integration,
  taken_at timestamptz(3) not null,
  product text collate "C" not null,
  version text collate "C" not null,
  edition text,
  time_zone text,
  units text[] not null default '{}',
  open_periods text[] not null default '{}',
  customizations jsonb not null default '[]',
  permissions text[] not null default '{}',
  verified boolean not null,
  differences jsonb not null default '[]',
  checksum text collate "C" not null,
  created_at timestamptz(3) not null default now()
);
create index environment_fingerprint_by_integration on environment_fingerprint (integration_id, id);
create index environment_fingerprint_sorted_by_taken_at on environment_fingerprint (taken_at, id);
create index environment_fingerprint_sorted_by_created on environment_fingerprint (created_at, id);

create table flow_definition (
  id uuid primary key,
  version integer not null default 1,
  integration_id uuid not null references integration,
  code text collate "C" not null unique,
  name text not null,
  object flow_object not null,
  source integrated_system not null,
  target integrated_system not null,
  event_types text[] not null check (cardinality(event_types) > 0),
  filter text,
  key text collate "C" not null,
  operation text collate "C" not null,
  delivery flow_delivery not null default 'IMMEDIATE',
  schedule text,
  netting boolean not null default false,
  min_phase integer not null default 1 check (min_phase between 1 and 4),
  enabled boolean not null default false,
  owner text,
  sla_max_lag text,
  expected_interval text,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  check (source <> target),
  check ((delivery = 'BATCH') = (schedule is not null)),
  check (object not in ('INVENTORY', 'LOCATION', 'TRANSFER_RECLASS') or min_phase >= 3)
);
create index flow_definition_by_integration on flow_definition (integration_id, id);
create index flow_definition_sorted_by_created on flow_definition (created_at, id);
-- Stock goes one way or not at all: there is no two-way synchronisation of inventory.
create unique index flow_inventory_one_way on flow_definition (integration_id, object, least(source, target), greatest(source, target))
  where object = 'INVENTORY' and enabled;

select scope_to_system('connector_certification', 'engagement', 'engagement_party', 'integration', 'acceptance_criterion', 'environment_fingerprint', 'flow_definition');
select append_only('environment_fingerprint');
