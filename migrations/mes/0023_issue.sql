-- Nonconformances (ION's issues), what the review board decided, and inspection results.
create type issue_status as enum ('PENDING', 'IN_PROGRESS', 'IN_REVIEW', 'RESOLVED');
create type issue_severity as enum ('MINOR', 'MAJOR', 'CRITICAL');
create type issue_approval_status as enum ('PENDING', 'APPROVED', 'REJECTED');
create type mrb_disposition_type as enum ('USE_AS_IS', 'REWORK', 'REPAIR', 'SCRAP', 'RETURN_TO_VENDOR', 'SORT');
create type disposition_availability as enum ('AVAILABLE_IMMEDIATELY', 'RELEASE_ON_RESOLVE', 'PERMANENTLY_UNAVAILABLE');
create type inspection_result_kind as enum ('VARIABLE', 'ATTRIBUTE');

create table issue (
  id uuid primary key,
  version integer not null default 1,
  site_id uuid not null references site (id),
  number text collate "C" not null unique,
  title text collate "C" not null,
  status issue_status not null default 'PENDING',
  severity issue_severity not null default 'MINOR',
  defect_code text collate "C",
  -- Rich text, kept as the JSON document that the editor wrote.
  cause_condition text check (cause_condition is null or cause_condition::jsonb is not null),
  expected_condition text check (expected_condition is null or expected_condition::jsonb is not null),
  part_id uuid references part (id),
  quantity_affected numeric(21,6) check (quantity_affected > 0),
  unit_of_measure text collate "C",
  run_id uuid,
  run_step_id uuid,
  resolve_by_run_step_id uuid,
  location_id uuid,
  raised_by text not null,
  raised_at timestamptz(3) not null,
  resolved_at timestamptz(3),
  resolved_by text,
  attributes jsonb not null default '[]',
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (site_id, id),
  foreign key (site_id, run_id) references run (site_id, id),
  foreign key (site_id, run_step_id) references run_step (site_id, id),
  foreign key (site_id, resolve_by_run_step_id) references run_step (site_id, id),
  foreign key (site_id, location_id) references location (site_id, id),
  check ((quantity_affected is null) = (unit_of_measure is null)),
  check ((status = 'RESOLVED') = (resolved_at is not null)),
  check ((resolved_at is null) = (resolved_by is null))
);
create index issue_by_status on issue (site_id, status, id);
create index issue_by_created on issue (site_id, created_at, id);
create index issue_by_raised on issue (site_id, raised_at, id);
create index issue_by_part on issue (part_id, id);
create index issue_by_run on issue (run_id, id);
create index issue_by_run_step on issue (run_step_id, id);
create index issue_by_resolve_step on issue (resolve_by_run_step_id);
create index issue_by_location on issue (location_id);

create table issue_part_inventory (
  id uuid primary key,
  site_id uuid not null references site (id),
  issue_id uuid not null,
  part_inventory_id uuid not null,
  quantity numeric(21,6) not null check (quantity >= 0),
  unique (site_id, id),
  foreign key (site_id, issue_id) references issue (site_id, id),
  foreign key (site_id, part_inventory_id) references part_inventory (site_id, id),
  unique (issue_id, part_inventory_id)
);
create index issue_part_inventory_by_inventory on issue_part_inventory (part_inventory_id, issue_id);

-- What one nonconformance says of another of its site; said once, read from both.
create type issue_relation_kind as enum ('RELATES_TO', 'DUPLICATES', 'CAUSED_BY');
create table issue_relation (
  id uuid primary key,
  site_id uuid not null references site (id),
  issue_id uuid not null,
  related_issue_id uuid not null,
  kind issue_relation_kind not null default 'RELATES_TO',
  created_at timestamptz(3) not null default now(),
  unique (site_id, id),
  foreign key (site_id, issue_id) references issue (site_id, id),
  foreign key (site_id, related_issue_id) references issue (site_id, id),
  unique (issue_id, related_issue_id, kind),
  check (issue_id <> related_issue_id)
);
create index issue_relation_by_related on issue_relation (related_issue_id, id);

create table issue_approval (
  id uuid primary key,
  version integer not null default 1,
  site_id uuid not null references site (id),
  issue_id uuid not null,
  role text collate "C" not null,
  approver text,
  status issue_approval_status not null default 'PENDING',
  decided_at timestamptz(3),
  comment text,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (site_id, id),
  foreign key (site_id, issue_id) references issue (site_id, id),
  check ((status = 'PENDING') = (decided_at is null)),
  check (status = 'PENDING' or approver is not null)
);
create index issue_approval_by_issue on issue_approval (issue_id, created_at, id);

create table mrb_disposition (
  id uuid primary key,
  version integer not null default 1,
  site_id uuid not null references site (id),
  issue_id uuid not null,
  type mrb_disposition_type not null,
  availability disposition_availability not null,
  part_inventory_id uuid,
  quantity numeric(21,6) not null check (quantity > 0),
  unit_of_measure text collate "C" not null,
  rework_run_id uuid,
  comment text,
  decided_at timestamptz(3) not null,
  approved_by text,
  approved_at timestamptz(3),
  superseded_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (site_id, id),
  foreign key (site_id, issue_id) references issue (site_id, id),
  foreign key (site_id, part_inventory_id) references part_inventory (site_id, id),
  foreign key (site_id, rework_run_id) references run (site_id, id),
  check ((approved_by is null) = (approved_at is null))
);
create index mrb_disposition_by_issue on mrb_disposition (issue_id, decided_at, id);
create index mrb_disposition_by_inventory on mrb_disposition (part_inventory_id);
create index mrb_disposition_by_rework_run on mrb_disposition (rework_run_id);

create table inspection_result (
  id uuid primary key,
  site_id uuid not null references site (id),
  part_inventory_id uuid,
  run_id uuid,
  run_step_id uuid,
  issue_id uuid,
  characteristic text collate "C" not null,
  kind inspection_result_kind not null,
  value numeric(21,6),
  attribute_value text,
  unit_of_measure text collate "C",
  lower_limit numeric(21,6),
  upper_limit numeric(21,6),
  target numeric(21,6),
  pass boolean not null,
  instrument text collate "C",
  sample_size integer not null default 1 check (sample_size > 0),
  inspected_by text not null,
  inspected_at timestamptz(3) not null,
  created_at timestamptz(3) not null default now(),
  unique (site_id, id),
  foreign key (site_id, part_inventory_id) references part_inventory (site_id, id),
  foreign key (site_id, run_id) references run (site_id, id),
  foreign key (site_id, run_step_id) references run_step (site_id, id),
  foreign key (site_id, issue_id) references issue (site_id, id),
  check (part_inventory_id is not null or run_id is not null),
  check (kind <> 'VARIABLE' or (value is not null and unit_of_measure is not null)),
  check (upper_limit >= lower_limit),
  -- A measured value outside its limits never passes.
  check (not pass or ((value >= lower_limit) is not false and (value <= upper_limit) is not false))
);
create index inspection_result_by_created on inspection_result (site_id, created_at, id);
create index inspection_result_by_inspected on inspection_result (site_id, inspected_at, id);
create index inspection_result_by_inventory on inspection_result (part_inventory_id, inspected_at, id);
create index inspection_result_by_run on inspection_result (run_id, inspected_at, id);
create index inspection_result_by_step on inspection_result (run_step_id);
create index inspection_result_by_issue on inspection_result (issue_id);

select scope_to_site('issue', 'issue_part_inventory', 'issue_relation', 'issue_approval', 'mrb_disposition', 'inspection_result');
select append_only('inspection_result');
