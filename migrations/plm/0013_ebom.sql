-- Engineering BOMs: at most one for each part revision, and of its state.
create type revision_rule as enum ('PINNED', 'LATEST_RELEASED', 'FLOATING', 'UNREVISIONED');
create type quantity_type as enum ('PER_ASSEMBLY', 'FIXED', 'AS_REQUIRED');
create type substitute_scope as enum ('LINE', 'GLOBAL');

create table ebom (
  id uuid primary key,
  version integer not null default 1,
  part_id uuid not null unique references part (id) on delete cascade,
  part_number text collate "C" not null,
  revision text collate "C" not null,
  content_hash text collate "C" check (content_hash ~ '^[0-9a-f]{64}$'),
  import_id uuid references import_batch (id),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (part_number, revision)
);
create index ebom_page_by_number on ebom (part_number, id);
create index ebom_by_created on ebom (created_at, id);
create index ebom_by_updated on ebom (updated_at, id);

create table ebom_line (
  id uuid primary key,
  version integer not null default 1,
  ebom_id uuid not null references ebom (id) on delete cascade,
  find_number text collate "C" not null check (length(find_number) between 1 and 20),
  -- Sorts find numbers as numbers count: 9 before 10, 0010 beside 10.
  find_order text collate "C" not null generated always as (lpad(find_number, 20, '0')) stored,
  item_id uuid not null references item (id),
  part_id uuid references part (id),
  revision_rule revision_rule not null,
  quantity numeric(21,6) not null,
  uom text collate "C" not null check (length(uom) between 1 and 12),
  quantity_type quantity_type not null default 'PER_ASSEMBLY',
  reference_designators text[] not null default '{}',
  effective_from date,
  effective_to date,
  serial_from text collate "C" check (length(serial_from) <= 60),
  serial_to text collate "C" check (length(serial_to) <= 60),
  is_phantom boolean not null default false,
  is_optional boolean not null default false,
  scrap_factor numeric(7,6) not null default 0 check (scrap_factor >= 0 and scrap_factor < 1),
  notes text check (length(notes) <= 2000),
  import_id uuid references import_batch (id),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (ebom_id, find_number),
  check (quantity > 0 or (quantity_type = 'AS_REQUIRED' and quantity = 0)),
  check ((revision_rule = 'PINNED') = (part_id is not null)),
  check (effective_from < effective_to)
);
create index ebom_line_by_ebom on ebom_line (ebom_id, find_order, id);
create index ebom_line_by_item on ebom_line (item_id, id);
create index ebom_line_by_part on ebom_line (part_id, id) where part_id is not null;
create index ebom_line_by_find on ebom_line (find_order, id);
create index ebom_line_by_created on ebom_line (created_at, id);

create table ebom_substitute (
  id uuid primary key,
  ebom_line_id uuid not null references ebom_line (id) on delete cascade,
  item_id uuid not null references item (id),
  part_id uuid references part (id),
  ratio numeric(21,6) not null default 1 check (ratio > 0),
  priority integer not null default 1 check (priority >= 1),
  effective_from date,
  effective_to date,
  serial_from text collate "C" check (length(serial_from) <= 60),
  serial_to text collate "C" check (length(serial_to) <= 60),
  scope substitute_scope not null default 'LINE',
  import_id uuid references import_batch (id),
  unique nulls not distinct (ebom_line_id, item_id, part_id),
  check (effective_from < effective_to)
);
create index ebom_substitute_by_item on ebom_substitute (item_id);
create index ebom_substitute_by_part on ebom_substitute (part_id) where part_id is not null;

select scope_to_system('ebom', 'ebom_line', 'ebom_substitute');
select hide_until_committed('ebom', 'ebom_line', 'ebom_substitute');
