-- What other systems call our items, units, sites and dimensions. Only what a steward confirmed is used.

create type mapping_state as enum ('PROPOSED', 'CONFIRMED', 'REJECTED');

create table part_number_mapping (
  id uuid primary key,
  version integer not null default 1,
  external_system text collate "C" not null,
  external_part_number text collate "C" not null,
  part_number text collate "C" not null check (length(part_number) between 1 and 60),
  state mapping_state not null default 'PROPOSED',
  suggested_because text,
  confirmed_by text,
  confirmed_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (external_system, external_part_number),
  check ((state = 'PROPOSED') = (confirmed_at is null) and (confirmed_at is null) = (confirmed_by is null))
);
create index part_number_mapping_sorted_by_external_part_number on part_number_mapping (external_part_number, id);
create index part_number_mapping_sorted_by_part_number on part_number_mapping (part_number, id);
create index part_number_mapping_sorted_by_created on part_number_mapping (created_at, id);

create table unit_mapping (
  id uuid primary key,
  version integer not null default 1,
  external_system text collate "C" not null,
  external_unit text collate "C" not null,
  unit_of_measure text collate "C" not null,
  part_number text collate "C",
  factor numeric(21,6) not null default 1 check (factor > 0),
  state mapping_state not null default 'PROPOSED',
  suggested_because text,
  confirmed_by text,
  confirmed_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique nulls not distinct (external_system, external_unit, part_number),
  check ((state = 'PROPOSED') = (confirmed_at is null) and (confirmed_at is null) = (confirmed_by is null))
);
create index unit_mapping_sorted_by_external_unit on unit_mapping (external_unit, id);
create index unit_mapping_sorted_by_created on unit_mapping (created_at, id);

create table site_mapping (
  id uuid primary key,
  version integer not null default 1,
  external_system text collate "C" not null,
  external_site text collate "C" not null,
  site_id uuid not null references site,
  state mapping_state not null default 'PROPOSED',
  suggested_because text,
  confirmed_by text,
  confirmed_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (external_system, external_site),
  check ((state = 'PROPOSED') = (confirmed_at is null) and (confirmed_at is null) = (confirmed_by is null))
);
create index site_mapping_sorted_by_external_site on site_mapping (external_site, id);
create index site_mapping_by_site on site_mapping (site_id, id);
create index site_mapping_sorted_by_created on site_mapping (created_at, id);

create table dimension_mapping (
  id uuid primary key,
  version integer not null default 1,
  external_system text collate "C" not null,
  dimension text collate "C" not null,
  external_value text collate "C" not null,
  value text collate "C" not null,
  state mapping_state not null default 'PROPOSED',
  suggested_because text,
  confirmed_by text,
  confirmed_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (external_system, dimension, external_value),
  check ((state = 'PROPOSED') = (confirmed_at is null) and (confirmed_at is null) = (confirmed_by is null))
);
create index dimension_mapping_sorted_by_external_value on dimension_mapping (external_value, id);
create index dimension_mapping_sorted_by_created on dimension_mapping (created_at, id);

select scope_to_system('part_number_mapping', 'unit_mapping', 'dimension_mapping');
select scope_to_site('site_mapping');
