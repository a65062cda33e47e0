-- Who outside is told of what. Secrets are not here: a receiver names where its secret is kept, and the graph never shows it.

create type webhook_signature as enum ('STANDARD_WEBHOOKS', 'ION');
create type webhook_resource as enum (
  'RUN', 'RUN_STEP', 'PART', 'PART_INVENTORY', 'ISSUE', 'PURCHASE_ORDER', 'RECEIPT', 'ITEM_RECEIPT',
  'VENDOR_BILL', 'ECN', 'EBOM', 'FILE_ATTACHMENT'
);
create type webhook_action as enum ('CREATE', 'UPDATE', 'DELETE');
create type webhook_event_state as enum ('PENDING', 'DELIVERED', 'FAILED');

create table webhook_receiver (
  id uuid primary key,
  version integer not null default 1,
  name text collate "C" not null unique,
  description text,
  webhook_uri text not null,
  expected_response_code integer not null default 200 check (expected_response_code between 200 and 299),
  signature webhook_signature not null default 'STANDARD_WEBHOOKS',
  header_names text[] not null default '{}',
  enabled boolean not null default true,
  disabled_reason text,
  disabled_at timestamptz(3),
  -- Where the secret is kept; the secret itself never enters this database.
  secret_reference text not null,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  check (enabled = (disabled_at is null))
);
create index webhook_receiver_sorted_by_created on webhook_receiver (created_at, id);

create table webhook_subscription (
  id uuid primary key,
  version integer not null default 1,
  webhook_receiver_id uuid not null references webhook_receiver,
  resource webhook_resource not null,
  action webhook_action not null,
  site_codes text[] not null default '{}',
  enabled boolean not null default true,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (webhook_receiver_id, resource, action)
);
create index webhook_subscription_by_webhook_receiver on webhook_subscription (webhook_receiver_id, id);
create index webhook_subscription_sorted_by_created on webhook_subscription (created_at, id);

create table webhook_event (
  id uuid primary key,
  version integer not null default 1,
  webhook_subscription_id uuid not null references webhook_subscription,
  site_id uuid references site,
  event_id text collate "C" not null,
  resource webhook_resource not null,
  action webhook_action not null,
  entity_id text collate "C" not null,
  occurred_at timestamptz(3) not null,
  payload text not null,
  state webhook_event_state not null default 'PENDING',
  attempt_count integer not null default 0 check (attempt_count >= 0),
  next_attempt_at timestamptz(3),
  delivered_at timestamptz(3),
  response_code integer,
  last_error text,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (webhook_subscription_id, event_id),
  check ((state = 'DELIVERED') = (delivered_at is not null))
);
create index webhook_event_by_webhook_subscription on webhook_event (webhook_subscription_id, id);
create index webhook_event_by_site on webhook_event (site_id, id);
create index webhook_event_sorted_by_occurred_at on webhook_event (occurred_at, id);
create index webhook_event_sorted_by_created on webhook_event (created_at, id);
create index webhook_event_due on webhook_event (next_attempt_at, id) where state = 'PENDING';

select scope_to_system('webhook_receiver', 'webhook_subscription');
select scope_to_site_if_any('webhook_event');
