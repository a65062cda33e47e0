-- What production reports back to engineering. Received, never changed: run, inventory and result ids are MES's.
create type inspection_kind as enum ('VARIABLE', 'ATTRIBUTE');

create table as_built_record (
  id uuid primary key,
  part_id uuid not null references part (id),
  run_id uuid not null,
  part_inventory_id uuid not null,
  serial_number text collate "C" check (length(serial_number) <= 60),
  lot_number text collate "C" check (length(lot_number) <= 60),
  quantity numeric(21,6) not null check (quantity >= 0),
  unit_of_measure text collate "C" not null,
  snapshot_version integer not null check (snapshot_version >= 1),
  closed_at timestamptz(3) not null,
  content_hash text collate "C" not null check (content_hash ~ '^[0-9a-f]{64}$'),
  ebom_content_hash text collate "C" check (ebom_content_hash ~ '^[0-9a-f]{64}$'),
  received_at timestamptz(3) not null default now(),
  unique (part_inventory_id, snapshot_version)
);
create index as_built_record_by_part on as_built_record (part_id, closed_at desc, id);
create index as_built_record_by_run on as_built_record (run_id);
create index as_built_record_by_serial on as_built_record (serial_number, id);
create index as_built_record_by_closed on as_built_record (closed_at, id);

create table as_built_line (
  id uuid primary key,
  as_built_record_id uuid not null references as_built_record (id),
  position integer not null check (position >= 1),
  level integer not null check (level >= 1),
  part_number text collate "C" not null,
  revision text collate "C",
  part_id uuid references part (id),
  serial_number text collate "C",
  lot_number text collate "C",
  quantity numeric(21,6) not null check (quantity >= 0),
  unit_of_measure text collate "C" not null,
  reference_designator text collate "C",
  substitute_for text collate "C",
  is_deviation boolean not null default false,
  unique (as_built_record_id, position)
);
create index as_built_line_by_part on as_built_line (part_id) where part_id is not null;

create table inspection_record (
  id uuid primary key,
  part_id uuid not null references part (id),
  inspection_result_id uuid not null unique,
  run_id uuid,
  part_inventory_id uuid,
  serial_number text collate "C",
  characteristic text collate "C" not null,
  kind inspection_kind not null,
  value numeric,
  unit_of_measure text collate "C",
  lower_limit numeric,
  upper_limit numeric,
  target numeric,
  pass boolean not null,
  inspected_at timestamptz(3) not null,
  received_at timestamptz(3) not null default now(),
  check (kind = 'VARIABLE' or value is null)
);
create index inspection_record_by_part on inspection_record (part_id, inspected_at desc, id);

select scope_to_system('as_built_record', 'as_built_line', 'inspection_record');
select append_only('as_built_record', 'as_built_line', 'inspection_record');
