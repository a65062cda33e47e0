-- What production must check against while PLM does not answer: copies that integration keeps by PLM's events, each with the
-- version PLM gave it. Nothing in here is shown as ours but the keys.
create table item (
  id uuid primary key,
  part_number text collate "C" not null unique check (length(part_number) between 1 and 60),
  item_type text collate "C" not null default 'PART' check (item_type in ('PART', 'TOOL', 'CONSUMABLE', 'SERVICE')),
  origin_system text collate "C" not null default 'PLM' check (origin_system in ('PLM', 'ERP')),
  base_uom text collate "C" not null,
  sourcing_strategy text collate "C" check (sourcing_strategy in ('MAKE', 'BUY', 'DUAL_SOURCE')),
  source_version bigint not null default 1,
  copied_at timestamptz(3) not null default now()
);
comment on table item is 'copy of PLM Item';

create type part_lifecycle as enum ('DRAFT', 'IN_REVIEW', 'RELEASED', 'OBSOLETE');
create type tracking_type as enum ('SERIAL', 'LOT', 'UNTRACKED');

create table part (
  id uuid primary key,
  item_id uuid not null references item,
  part_number text collate "C" not null,
  revision text collate "C" not null check (length(revision) between 1 and 20),
  lifecycle_state part_lifecycle not null,
  tracking_type tracking_type not null default 'UNTRACKED',
  base_uom text collate "C" not null,
  released_at timestamptz(3),
  effective_from date,
  effective_to date check (effective_to > effective_from),
  superseded_by_id uuid,
  -- Of the released engineering BOM; null where it has none.
  ebom_content_hash text collate "C",
  source_version bigint not null default 1,
  copied_at timestamptz(3) not null default now(),
  unique (part_number, revision),
  -- Stock names the part and its item; this makes them belong together.
  unique (item_id, id)
);
create index part_by_upper on part (upper(part_number));
comment on table part is 'copy of PLM Part';

-- Packs are an item's own units (a roll of this wire is 100 FOT); units of one dimension convert by the code list instead.
-- quantity in from_uom * numerator / denominator = quantity in to_uom; a supplier's own pack goes before the item's.
create table item_uom_conversion (
  id uuid primary key,
  item_id uuid not null references item,
  supplier_id uuid,
  from_uom text collate "C" not null check (length(from_uom) between 1 and 20),
  to_uom text collate "C" not null check (to_uom <> from_uom),
  numerator bigint not null check (numerator > 0),
  denominator bigint not null check (denominator > 0),
  source_version bigint not null default 1,
  copied_at timestamptz(3) not null default now(),
  unique nulls not distinct (item_id, supplier_id, from_uom, to_uom)
);
comment on table item_uom_conversion is 'copy of PLM ItemUomConversion';

create type ecn_status as enum ('DRAFT', 'IN_REVIEW', 'APPROVED', 'RELEASED', 'CLOSED', 'CANCELED');
create type ecn_action as enum ('ADD', 'REMOVE', 'REVISE', 'OBSOLETE');
create type ecn_disposition as enum ('USE_AS_IS', 'FINISH_OPEN_RUNS', 'STOP_OPEN_RUNS', 'REWORK', 'SCRAP');

create type ecn_stock_disposition as enum ('USE_AS_IS', 'USE_UP', 'REWORK', 'RETURN_TO_SUPPLIER', 'SCRAP');

create table ecn (
  id uuid primary key,
  number text collate "C" not null unique,
  status ecn_status not null,
  effective_from timestamptz(3),
  effective_from_serial text collate "C",
  source_version bigint not null default 1,
  copied_at timestamptz(3) not null default now()
);
comment on table ecn is 'copy of PLM Ecn';

-- The gates: what a released change means for open runs and stock of the revision it replaces.
create table ecn_change (
  id uuid primary key,
  ecn_id uuid not null references ecn,
  action ecn_action not null,
  from_part_id uuid references part,
  to_part_id uuid references part,
  -- No disposition from PLM means that open runs finish as they began.
  wip_disposition ecn_disposition not null default 'FINISH_OPEN_RUNS',
  stock_disposition ecn_stock_disposition,
  check (num_nonnulls(from_part_id, to_part_id) > 0)
);
create index ecn_change_by_ecn on ecn_change (ecn_id);
create index ecn_change_by_from_part on ecn_change (from_part_id);
create index ecn_change_by_to_part on ecn_change (to_part_id);
comment on table ecn_change is 'copy of PLM EcnChange';

-- How old the copies of a system may be: when the newest event that was taken in from it had happened.
create table heard_from (
  system text collate "C" primary key check (system in ('PLM', 'ERP')),
  heard_at timestamptz(3) not null
);
comment on table heard_from is 'copy of the time of the newest event of each system';

select scope_to_system('item', 'part', 'item_uom_conversion', 'ecn', 'ecn_change', 'heard_from');
