-- Runs: one execution of a procedure. A serial part is built one run per serial, grouped in a batch.
create type run_step_status as enum ('TODO', 'IN_PROGRESS', 'COMPLETE', 'REDLINE', 'HOLD', 'FAILED', 'CANCELED');
create type run_status as enum
  ('TODO', 'IN_PROGRESS', 'COMPLETE', 'PARTIAL_COMPLETE', 'REDLINE', 'HOLD', 'FAILED', 'CANCELED');

create table run_batch (
  id uuid primary key,
  version integer not null default 1,
  site_id uuid not null references site (id),
  number text collate "C" not null unique,
  title text collate "C" not null,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (site_id, id)
);
create index run_batch_by_created on run_batch (site_id, created_at, id);

create table run (
  id uuid primary key,
  version integer not null default 1,
  site_id uuid not null references site (id),
  number text collate "C" not null unique,
  title text collate "C" not null,
  -- Derived from the steps, and kept here to be filtered by.
  status run_status not null default 'TODO',
  part_id uuid not null references part (id),
  part_inventory_id uuid,
  procedure_id uuid references procedure (id),
  mbom_id uuid references mbom (id),
  -- The engineering definition that the run was made against, pinned at its creation; null where the site has no PLM.
  pinned_ebom_part_number text collate "C",
  pinned_ebom_revision text collate "C",
  pinned_ebom_content_hash text collate "C",
  batch_id uuid,
  demand_id uuid,
  rework_of_id uuid,
  split_from_id uuid,
  merged_into_id uuid,
  planned_quantity numeric(21,6) not null check (planned_quantity > 0),
  quantity_completed numeric(21,6) not null default 0 check (quantity_completed >= 0),
  quantity_scrapped numeric(21,6) not null default 0 check (quantity_scrapped >= 0),
  quantity_nonconforming numeric(21,6) not null default 0 check (quantity_nonconforming >= 0),
  over_completion_tolerance_percent numeric(9,6) not null default 0 check (over_completion_tolerance_percent >= 0),
  unit_of_measure text collate "C" not null,
  priority integer not null default 0,
  scheduled_start timestamptz(3),
  scheduled_end timestamptz(3),
  started_at timestamptz(3),
  completed_at timestamptz(3),
  closed_at timestamptz(3),
  closed_by text,
  short_close_reason text,
  project text collate "C",
  department text collate "C",
  cost_center text collate "C",
  attributes jsonb not null default '[]',
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (site_id, id),
  foreign key (site_id, part_inventory_id) references part_inventory (site_id, id),
  foreign key (site_id, batch_id) references run_batch (site_id, id),
  foreign key (site_id, demand_id) references demand (site_id, id),
  foreign key (site_id, rework_of_id) references run (site_id, id),
  foreign key (site_id, split_from_id) references run (site_id, id),
  foreign key (site_id, merged_into_id) references run (site_id, id),
  check (merged_into_id <> id),
  check ((pinned_ebom_part_number is null) = (pinned_ebom_revision is null)),
  check (scheduled_end >= scheduled_start),
  check (completed_at >= started_at),
  check (closed_at is null or closed_by is not null),
  -- I9
  check (quantity_completed + quantity_scrapped <= planned_quantity * (1 + over_completion_tolerance_percent / 100))
);
create index run_by_created on run (site_id, created_at, id);
create index run_by_status on run (site_id, status, id);
create index run_by_title on run (site_id, title, id);
create index run_by_scheduled_start on run (site_id, scheduled_start, id);
create index run_by_closed on run (site_id, closed_at, id);
-- For viewers of every site, whom an index led by site cannot serve in order.
create index run_everywhere_by_created on run (created_at, id);
create index run_everywhere_by_scheduled_start on run (scheduled_start, id);
create index run_by_part on run (part_id, id);
create index run_by_part_inventory on run (part_inventory_id, id);
create index run_by_procedure on run (procedure_id, id);
create index run_by_mbom on run (mbom_id, id);
create index run_by_batch on run (batch_id, id);
create index run_by_demand on run (demand_id, id);
create index run_by_rework_of on run (rework_of_id);
create index run_by_split_from on run (split_from_id);
create index run_by_merged_into on run (merged_into_id, id);

create table run_step (
  id uuid primary key,
  version integer not null default 1,
  site_id uuid not null references site (id),
  run_id uuid not null,
  step_id uuid references step (id),
  parent_id uuid,
  position integer not null,
  title text collate "C" not null,
  content text,
  status run_step_status not null default 'TODO',
  -- What a HOLD returns to.
  held_from run_step_status,
  -- Of a run that was merged away: the step of the other that its units are at since. What comes back from outside is received there.
  merged_into_id uuid,
  upstream_step_ids uuid[] not null default '{}',
  work_center_id uuid,
  location_id uuid,
  signoff_role text collate "C",
  lead_time text collate "C" check (lead_time ~ '^P[0-9T]'),
  drawing_links text[] not null default '{}' check (are_https_links(drawing_links)),
  -- Of a step that the procedure does not have.
  added_by text,
  added_reason text check (length(added_reason) between 1 and 2000),
  -- Of a step that was written anew for this run, while it was in REDLINE: the last time.
  changed_at timestamptz(3),
  changed_by text,
  changed_reason text check (length(changed_reason) between 1 and 2000),
  started_at timestamptz(3),
  completed_at timestamptz(3),
  completed_by text,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (site_id, id),
  foreign key (site_id, run_id) references run (site_id, id),
  foreign key (site_id, parent_id) references run_step (site_id, id),
  foreign key (site_id, merged_into_id) references run_step (site_id, id),
  foreign key (site_id, work_center_id) references work_center (site_id, id),
  foreign key (site_id, location_id) references location (site_id, id),
  unique (run_id, position),
  check (completed_at >= started_at),
  check (status <> 'COMPLETE' or completed_at is not null),
  check (completed_by is null or completed_at is not null),
  check (not id = any (upstream_step_ids)),
  check (num_nonnulls(added_by, added_reason) in (0, 2)),
  check (num_nonnulls(changed_at, changed_by, changed_reason) in (0, 3)),
  check (added_by is null or step_id is null)
);
create index run_step_by_status on run_step (site_id, status, id);
create index run_step_by_created on run_step (site_id, created_at, id);
create index run_step_by_step on run_step (step_id);
create index run_step_by_parent on run_step (parent_id);
create index run_step_by_merged_into on run_step (merged_into_id) where merged_into_id is not null;
create index run_step_by_work_center on run_step (work_center_id, status, id);
create index run_step_by_location on run_step (location_id);

create table run_step_field (
  id uuid primary key,
  version integer not null default 1,
  site_id uuid not null references site (id),
  run_step_id uuid not null,
  position integer not null,
  name text collate "C" not null,
  type step_field_type not null,
  value text,
  unit text,
  required boolean not null default false,
  options text[] not null default '{}',
  validations jsonb not null default '[]',
  signoff_role text collate "C",
  recorded_at timestamptz(3),
  recorded_by text,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (site_id, id),
  foreign key (site_id, run_step_id) references run_step (site_id, id),
  unique (run_step_id, position),
  check ((value is null) = (recorded_at is null))
);

-- A released change that touches an open run, shown to its people until they take note of it.
create table ecn_notice (
  id uuid primary key,
  version integer not null default 1,
  site_id uuid not null references site (id),
  run_id uuid not null,
  ecn_id uuid not null references ecn,
  from_part_id uuid references part (id),
  to_part_id uuid references part (id),
  -- True where the run takes the replaced revision as a component; false where it builds it.
  is_component boolean not null default false,
  disposition ecn_disposition not null default 'FINISH_OPEN_RUNS',
  effective_from timestamptz(3),
  noticed_at timestamptz(3) not null,
  acknowledged_at timestamptz(3),
  acknowledged_by text,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (site_id, id),
  foreign key (site_id, run_id) references run (site_id, id),
  check ((acknowledged_at is null) = (acknowledged_by is null))
);
create unique index ecn_notice_once on ecn_notice (run_id, ecn_id, from_part_id, to_part_id) nulls not distinct;
create index ecn_notice_by_ecn on ecn_notice (ecn_id, run_id);
create index ecn_notice_by_from on ecn_notice (from_part_id);
create index ecn_notice_by_to on ecn_notice (to_part_id);

select scope_to_site('run_batch', 'run', 'run_step', 'run_step_field', 'ecn_notice');
