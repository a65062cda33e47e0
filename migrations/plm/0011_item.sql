-- Items: the identity that a part number names. Both origins live here; origin_system owns the row.
create type item_type as enum ('PART', 'TOOL', 'CONSUMABLE', 'SERVICE');
create type origin_system as enum ('PLM', 'ERP');
create type item_status as enum ('ACTIVE', 'INACTIVE');
create type sourcing_strategy as enum ('MAKE', 'BUY', 'DUAL_SOURCE');
create type part_alias_kind as enum ('EXACT', 'MPN', 'SUPPLIER', 'LEGACY');

create table item (
  id uuid primary key,
  version integer not null default 1,
  part_number text collate "C" not null unique check (length(part_number) between 1 and 60 and btrim(part_number) = part_number),
  description text collate "C" not null default '' check (length(description) <= 500),
  item_type item_type not null default 'PART',
  origin_system origin_system not null default 'PLM',
  status item_status not null default 'ACTIVE',
  base_uom text collate "C" not null check (length(base_uom) between 1 and 12),
  sourcing_strategy sourcing_strategy not null default 'BUY',
  classification text collate "C" check (length(classification) <= 60),
  attributes jsonb not null default '[]' check (jsonb_typeof(attributes) = 'array'),
  import_id uuid references import_batch (id),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now()
);
create index item_page_by_number on item (part_number, id);
-- To find what was meant by a number in another case.
create index item_by_upper on item (upper(part_number));
create index item_by_created on item (created_at, id);
create index item_by_updated on item (updated_at, id);
create index item_by_classification on item (classification, id);

create table part_alias (
  id uuid primary key,
  item_id uuid not null references item (id) on delete cascade,
  system text collate "C" not null default '' check (length(system) <= 60),
  number text collate "C" not null check (length(number) between 1 and 120),
  kind part_alias_kind not null,
  organization text collate "C" check (length(organization) <= 120),
  import_id uuid references import_batch (id),
  unique nulls not distinct (item_id, kind, system, number, organization)
);
create unique index part_alias_exact on part_alias (system, number) where kind = 'EXACT';
create index part_alias_by_number on part_alias (number);

create table item_uom_conversion (
  id uuid primary key,
  item_id uuid not null references item (id) on delete cascade,
  code text collate "C" not null check (length(code) between 1 and 12),
  factor numeric(21,6) not null check (factor > 0),
  unique (item_id, code)
);

select scope_to_system('item', 'part_alias', 'item_uom_conversion');
select hide_until_committed('item', 'part_alias');
