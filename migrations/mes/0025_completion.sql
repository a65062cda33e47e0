-- What the floor reports of a run: increments of completion, labor, machine time, scrap, and backflush that could not be posted.
create type consumption_kind as enum ('INSTALLED', 'SCRAPPED');
create type completion_operation_kind as enum ('LABOR', 'MACHINE', 'OVERHEAD');
create type labor_type as enum ('DIRECT', 'INDIRECT', 'SETUP', 'REWORK');
create type machine_state as enum ('RUN', 'SETUP', 'DOWN');
create type scrap_kind as enum ('PRODUCT', 'COMPONENT');
create type backflush_exception_status as enum ('OPEN', 'RESOLVED');

create table run_completion (
  id uuid primary key,
  site_id uuid not null references site (id),
  run_id uuid not null,
  sequence integer not null check (sequence > 0),
  -- Increments, never cumulative; negative in the reversal of an earlier one.
  quantity_completed numeric(21,6) not null default 0,
  quantity_scrapped numeric(21,6) not null default 0,
  quantity_nonconforming numeric(21,6) not null default 0,
  unit_of_measure text collate "C" not null,
  final boolean not null default false,
  reverses_id uuid,
  completed_at timestamptz(3) not null,
  reported_by text not null,
  -- The day in the site's calendar.
  transaction_date date not null,
  created_at timestamptz(3) not null default now(),
  unique (site_id, id),
  foreign key (site_id, run_id) references run (site_id, id),
  foreign key (site_id, reverses_id) references run_completion (site_id, id),
  unique (run_id, sequence),
  check (reverses_id is not null or (quantity_completed >= 0 and quantity_scrapped >= 0 and quantity_nonconforming >= 0))
);
create unique index run_completion_final_once on run_completion (run_id) where final;
create index run_completion_by_completed on run_completion (site_id, completed_at, id);
create index run_completion_by_created on run_completion (site_id, created_at, id);
create unique index run_completion_reversed_once on run_completion (reverses_id) where reverses_id is not null;
alter table abom_installation add foreign key (site_id, backflushed_by_id) references run_completion (site_id, id);

-- Every change of the run's consumption since the sequence before; a removal is negative.
create table run_completion_material (
  id uuid primary key,
  site_id uuid not null references site (id),
  run_completion_id uuid not null,
  position integer not null,
  kind consumption_kind not null default 'INSTALLED',
  part_id uuid not null references part (id),
  location_id uuid,
  lot_number text collate "C",
  serial_number text collate "C",
  quantity numeric(21,6) not null check (quantity <> 0),
  unit_of_measure text collate "C" not null,
  unique (site_id, id),
  foreign key (site_id, run_completion_id) references run_completion (site_id, id),
  foreign key (site_id, location_id) references location (site_id, id),
  unique (run_completion_id, position)
);
create index run_completion_material_by_part on run_completion_material (part_id);
create index run_completion_material_by_location on run_completion_material (location_id);

create table run_completion_operation (
  id uuid primary key,
  site_id uuid not null references site (id),
  run_completion_id uuid not null,
  position integer not null,
  kind completion_operation_kind not null,
  run_step_id uuid,
  work_center_id uuid,
  labor_type labor_type,
  hours numeric(21,6) not null,
  unique (site_id, id),
  foreign key (site_id, run_completion_id) references run_completion (site_id, id),
  foreign key (site_id, run_step_id) references run_step (site_id, id),
  foreign key (site_id, work_center_id) references work_center (site_id, id),
  unique (run_completion_id, position)
);
create index run_completion_operation_by_step on run_completion_operation (run_step_id);
create index run_completion_operation_by_work_center on run_completion_operation (work_center_id);

create table run_completion_by_product (
  id uuid primary key,
  site_id uuid not null references site (id),
  run_completion_id uuid not null,
  position integer not null,
  part_id uuid not null references part (id),
  part_inventory_id uuid,
  quantity numeric(21,6) not null check (quantity <> 0),
  unit_of_measure text collate "C" not null,
  unique (site_id, id),
  foreign key (site_id, run_completion_id) references run_completion (site_id, id),
  foreign key (site_id, part_inventory_id) references part_inventory (site_id, id),
  unique (run_completion_id, position)
);
create index run_completion_by_product_by_part on run_completion_by_product (part_id);
create index run_completion_by_product_by_inventory on run_completion_by_product (part_inventory_id);

create table labor_entry (
  id uuid primary key,
  version integer not null default 1,
  site_id uuid not null references site (id),
  run_id uuid,
  run_step_id uuid,
  person text collate "C" not null,
  labor_type labor_type not null default 'DIRECT',
  started_at timestamptz(3) not null,
  ended_at timestamptz(3),
  project text collate "C",
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (site_id, id),
  foreign key (site_id, run_id) references run (site_id, id),
  foreign key (site_id, run_step_id) references run_step (site_id, id),
  check (ended_at >= started_at),
  check (run_step_id is null or run_id is not null)
);
create index labor_entry_by_created on labor_entry (site_id, created_at, id);
create index labor_entry_by_started on labor_entry (site_id, started_at, id);
create index labor_entry_by_person on labor_entry (site_id, person, id);
create index labor_entry_by_run on labor_entry (run_id, started_at, id);
create index labor_entry_by_step on labor_entry (run_step_id, started_at, id);

create table machine_entry (
  id uuid primary key,
  version integer not null default 1,
  site_id uuid not null references site (id),
  run_id uuid,
  run_step_id uuid,
  work_center_id uuid not null,
  state machine_state not null,
  downtime_code text collate "C",
  started_at timestamptz(3) not null,
  ended_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (site_id, id),
  foreign key (site_id, run_id) references run (site_id, id),
  foreign key (site_id, run_step_id) references run_step (site_id, id),
  foreign key (site_id, work_center_id) references work_center (site_id, id),
  check (ended_at >= started_at),
  check (state = 'DOWN' or (run_id is not null and downtime_code is null)),
  check (state <> 'DOWN' or downtime_code is not null),
  check (run_step_id is null or run_id is not null)
);
create index machine_entry_by_created on machine_entry (site_id, created_at, id);
create index machine_entry_by_started on machine_entry (site_id, started_at, id);
create index machine_entry_by_run on machine_entry (run_id, started_at, id);
create index machine_entry_by_step on machine_entry (run_step_id, started_at, id);
create index machine_entry_by_work_center on machine_entry (work_center_id, started_at, id);

create table scrap_record (
  id uuid primary key,
  site_id uuid not null references site (id),
  kind scrap_kind not null,
  run_id uuid,
  run_step_id uuid,
  part_inventory_id uuid not null,
  location_id uuid,
  quantity numeric(21,6) not null check (quantity > 0),
  unit_of_measure text collate "C" not null,
  reason_code text collate "C" not null,
  comment text,
  issue_id uuid,
  recorded_by text not null,
  recorded_at timestamptz(3) not null,
  created_at timestamptz(3) not null default now(),
  unique (site_id, id),
  foreign key (site_id, run_id) references run (site_id, id),
  foreign key (site_id, run_step_id) references run_step (site_id, id),
  foreign key (site_id, part_inventory_id) references part_inventory (site_id, id),
  foreign key (site_id, location_id) references location (site_id, id),
  foreign key (site_id, issue_id) references issue (site_id, id),
  check (kind = 'COMPONENT' or run_id is not null)
);
create index scrap_record_by_created on scrap_record (site_id, created_at, id);
create index scrap_record_by_recorded on scrap_record (site_id, recorded_at, id);
create index scrap_record_by_run on scrap_record (run_id, recorded_at, id);
create index scrap_record_by_step on scrap_record (run_step_id);
create index scrap_record_by_inventory on scrap_record (part_inventory_id, recorded_at, id);
create index scrap_record_by_location on scrap_record (location_id);
create index scrap_record_by_issue on scrap_record (issue_id);

create table backflush_exception (
  id uuid primary key,
  version integer not null default 1,
  site_id uuid not null references site (id),
  run_id uuid not null,
  run_completion_id uuid not null,
  build_requirement_id uuid,
  part_id uuid not null references part (id),
  status backflush_exception_status not null default 'OPEN',
  quantity_required numeric(21,6) not null check (quantity_required > 0),
  quantity_posted numeric(21,6) not null default 0 check (quantity_posted between 0 and quantity_required),
  unit_of_measure text collate "C" not null,
  reason text not null,
  opened_at timestamptz(3) not null,
  resolved_at timestamptz(3),
  resolved_by text,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  -- One per completion and need: triggered twice, a backflush counts once.
  unique (site_id, id),
  foreign key (site_id, run_id) references run (site_id, id),
  foreign key (site_id, run_completion_id) references run_completion (site_id, id),
  foreign key (site_id, build_requirement_id) references build_requirement (site_id, id),
  unique nulls not distinct (run_completion_id, part_id, build_requirement_id),
  check ((status = 'RESOLVED') = (resolved_at is not null)),
  check ((resolved_at is null) = (resolved_by is null))
);
create index backflush_exception_by_created on backflush_exception (site_id, created_at, id);
create index backflush_exception_by_status on backflush_exception (site_id, status, id);
create index backflush_exception_by_run on backflush_exception (run_id, id);
create index backflush_exception_by_part on backflush_exception (part_id, id);
create index backflush_exception_by_requirement on backflush_exception (build_requirement_id);

select scope_to_site('run_completion', 'run_completion_material', 'run_completion_operation', 'run_completion_by_product',
  'labor_entry', 'machine_entry', 'scrap_record', 'backflush_exception');
select append_only('run_completion', 'run_completion_material', 'run_completion_operation', 'run_completion_by_product',
  'scrap_record');
