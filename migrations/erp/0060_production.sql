create table work_center (
  id uuid primary key,
  site_id uuid not null references site,
  code text collate "C" not null unique,
  name text not null,
  capacity_hours_per_day numeric(9,4) not null check (capacity_hours_per_day >= 0),
  is_active boolean not null default true,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now()
);
create index work_center_paging on work_center (site_id, id);
create index work_center_created on work_center (created_at, id);
create index work_center_name on work_center (name, id);

create table work_center_rate (
  id uuid primary key,
  site_id uuid not null references site,
  work_center_id uuid not null references work_center,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  currency text collate "C" not null check (currency ~ '^[A-Z]{3}$'),
  labor_rate numeric(21,6) not null default 0 check (labor_rate >= 0),
  machine_rate numeric(21,6) not null default 0 check (machine_rate >= 0),
  overhead_rate numeric(21,6) not null default 0 check (overhead_rate >= 0),
  unique (work_center_id, valid_from)
);
create index work_center_rate_paging on work_center_rate (site_id, id);

create type demand_kind as enum ('SALES_ORDER', 'PRODUCTION_ORDER', 'FORECAST');
create type demand_status as enum ('OPEN', 'IN_PROGRESS', 'FULFILLED', 'CANCELED');
create table demand (
  id uuid primary key,
  site_id uuid not null references site,
  number text collate "C" not null unique,
  kind demand_kind not null,
  status demand_status not null default 'OPEN',
  item_id uuid not null references item,
  part_id uuid references part,
  quantity numeric(21,6) not null check (quantity > 0),
  unit_of_measure text collate "C" not null,
  need_date date not null,
  customer text,
  department text collate "C",
  cost_center text collate "C",
  project text collate "C",
  quantity_completed numeric(21,6) not null default 0 check (quantity_completed >= 0),
  quantity_scrapped numeric(21,6) not null default 0 check (quantity_scrapped >= 0),
  started_at timestamptz(3),
  ended_at timestamptz(3),
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now()
);
create index demand_paging on demand (site_id, id);
create index demand_by_item on demand (item_id);
create index demand_by_status on demand (status, need_date);
create index demand_need_date on demand (need_date, id);
create index demand_created on demand (created_at, id);

create table run (
  id uuid primary key,
  site_id uuid not null references site,
  number text collate "C" not null,
  item_id uuid not null references item,
  part_id uuid references part,
  planned_quantity numeric(21,6) not null check (planned_quantity >= 0),
  demand_id uuid references demand,
  department text collate "C",
  cost_center text collate "C",
  project text collate "C",
  closed_at timestamptz(3),
  source_version bigint not null default 1
);
create index run_paging on run (site_id, id);
create index run_by_demand on run (demand_id);
comment on table run is 'copy of MES Run';

create type completion_status as enum ('POSTED', 'PARTIAL', 'REVERSED');
create table work_order_completion (
  id uuid primary key,
  site_id uuid not null references site,
  run_id uuid not null references run,
  sequence integer not null check (sequence > 0),
  final boolean not null default false,
  item_id uuid not null references item,
  part_id uuid references part,
  -- Below zero where an increment takes back an earlier one.
  quantity_completed numeric(21,6) not null default 0,
  quantity_scrapped numeric(21,6) not null default 0,
  quantity_nonconforming numeric(21,6) not null default 0,
  unit_of_measure text collate "C" not null,
  currency text collate "C" not null check (currency ~ '^[A-Z]{3}$'),
  unit_cost_rolled_up numeric(21,6),
  department text collate "C",
  location text collate "C",
  cost_center text collate "C",
  project text collate "C",
  gl_account_id uuid references gl_account,
  tax_code text collate "C",
  transaction_date date not null,
  posting_date date not null,
  accounting_period_id uuid not null references accounting_period,
  late_for_period boolean not null default false,
  status completion_status not null default 'POSTED',
  source_event_id uuid not null unique,
  replayed boolean not null default false,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  -- Increments are numbered within their run: the business key that a second delivery meets.
  unique (run_id, sequence),
  unique (id, currency),
  check (posting_date >= transaction_date)
);
create unique index work_order_completion_final on work_order_completion (run_id) where final and status <> 'REVERSED';
create index work_order_completion_paging on work_order_completion (site_id, id);
create index work_order_completion_by_item on work_order_completion (item_id);
create index work_order_completion_by_period on work_order_completion (accounting_period_id);
create index work_order_completion_created on work_order_completion (created_at, id);
create index work_order_completion_transaction on work_order_completion (transaction_date, id);
create index work_order_completion_posting on work_order_completion (posting_date, id);

create type completion_material_kind as enum ('INSTALLED', 'SCRAPPED');
create table completion_material_line (
  id uuid primary key,
  site_id uuid not null references site,
  work_order_completion_id uuid not null,
  currency text collate "C" not null,
  line_number integer not null check (line_number > 0),
  kind completion_material_kind not null default 'INSTALLED',
  item_id uuid not null references item,
  part_id uuid references part,
  location_id uuid,
  lot_number text collate "C",
  serial_number text collate "C",
  -- Below zero where something was taken out again.
  quantity numeric(21,6) not null check (quantity <> 0),
  unit_of_measure text collate "C" not null,
  unit_cost numeric(21,6) not null check (unit_cost >= 0),
  amount numeric(21,6) not null,
  -- What of the amount is labor, machine time and overhead of what the component was made of; the rest is material.
  labor_amount numeric(21,6) not null default 0,
  machine_amount numeric(21,6) not null default 0,
  overhead_amount numeric(21,6) not null default 0,
  unique (work_order_completion_id, line_number),
  foreign key (work_order_completion_id, currency) references work_order_completion (id, currency) on update cascade
);
create index completion_material_line_paging on completion_material_line (site_id, id);
create index completion_material_line_by_item on completion_material_line (item_id);

create type completion_labor_type as enum ('DIRECT', 'SETUP', 'REWORK', 'INDIRECT');
create table completion_labor_line (
  id uuid primary key,
  site_id uuid not null references site,
  work_order_completion_id uuid not null,
  currency text collate "C" not null,
  line_number integer not null check (line_number > 0),
  operation text,
  run_step_id uuid,
  work_center_id uuid references work_center,
  labor_type completion_labor_type not null default 'DIRECT',
  hours numeric(21,6) not null,
  rate numeric(21,6) not null check (rate >= 0),
  amount numeric(21,6) not null,
  unique (work_order_completion_id, line_number),
  foreign key (work_order_completion_id, currency) references work_order_completion (id, currency) on update cascade
);
create index completion_labor_line_paging on completion_labor_line (site_id, id);

create type completion_machine_kind as enum ('RUN', 'SETUP');
create table completion_machine_line (
  id uuid primary key,
  site_id uuid not null references site,
  work_order_completion_id uuid not null,
  currency text collate "C" not null,
  line_number integer not null check (line_number > 0),
  operation text,
  run_step_id uuid,
  work_center_id uuid not null references work_center,
  kind completion_machine_kind not null default 'RUN',
  hours numeric(21,6) not null,
  rate numeric(21,6) not null check (rate >= 0),
  amount numeric(21,6) not null,
  unique (work_order_completion_id, line_number),
  foreign key (work_order_completion_id, currency) references work_order_completion (id, currency) on update cascade
);
create index completion_machine_line_paging on completion_machine_line (site_id, id);

create table completion_overhead_line (
  id uuid primary key,
  site_id uuid not null references site,
  work_order_completion_id uuid not null,
  currency text collate "C" not null,
  line_number integer not null check (line_number > 0),
  operation text,
  run_step_id uuid,
  work_center_id uuid references work_center,
  basis_hours numeric(21,6) not null,
  rate numeric(21,6) not null check (rate >= 0),
  amount numeric(21,6) not null,
  unique (work_order_completion_id, line_number),
  foreign key (work_order_completion_id, currency) references work_order_completion (id, currency) on update cascade
);
create index completion_overhead_line_paging on completion_overhead_line (site_id, id);

create table completion_by_product_line (
  id uuid primary key,
  site_id uuid not null references site,
  work_order_completion_id uuid not null,
  currency text collate "C" not null,
  line_number integer not null check (line_number > 0),
  item_id uuid not null references item,
  lot_number text collate "C",
  quantity numeric(21,6) not null check (quantity <> 0),
  unit_of_measure text collate "C" not null,
  unit_value numeric(21,6) not null check (unit_value >= 0),
  amount numeric(21,6) not null,
  unique (work_order_completion_id, line_number),
  foreign key (work_order_completion_id, currency) references work_order_completion (id, currency) on update cascade
);
create index completion_by_product_line_paging on completion_by_product_line (site_id, id);

create type completion_exception_kind as enum ('INSUFFICIENT_STOCK', 'ITEM_NOT_SET_UP', 'UOM_CONVERSION_MISSING', 'PERIOD_CLOSED');
create type completion_exception_status as enum ('OPEN', 'RESOLVED');
create table completion_exception (
  id uuid primary key,
  site_id uuid not null references site,
  completion_id uuid not null references work_order_completion,
  item_id uuid not null references item,
  kind completion_exception_kind not null,
  quantity numeric(21,6) not null check (quantity > 0),
  unit_of_measure text collate "C" not null,
  status completion_exception_status not null default 'OPEN',
  opened_at timestamptz(3) not null default now(),
  resolved_at timestamptz(3),
  note text,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  check ((status = 'OPEN') = (resolved_at is null))
);
create index completion_exception_paging on completion_exception (site_id, id);
create index completion_exception_by_completion on completion_exception (completion_id, id);
create index completion_exception_by_item on completion_exception (item_id);
create index completion_exception_opened on completion_exception (opened_at, id);
create index completion_exception_created on completion_exception (created_at, id);

create type shipment_posting_status as enum ('POSTED', 'REVERSED');
create table shipment_posting (
  id uuid primary key,
  site_id uuid not null references site,
  shipment_id uuid not null,
  -- The floor's line, by which a return finds what it was shipped at.
  shipment_line_id uuid,
  shipment_line_number integer not null check (shipment_line_number > 0),
  source_event_id uuid not null,
  item_id uuid not null references item,
  part_id uuid references part,
  demand_id uuid references demand,
  run_id uuid references run,
  -- Below zero for a return.
  quantity numeric(21,6) not null check (quantity <> 0),
  unit_of_measure text collate "C" not null,
  currency text collate "C" not null check (currency ~ '^[A-Z]{3}$'),
  material_cost numeric(21,6) not null default 0,
  labor_cost numeric(21,6) not null default 0,
  machine_cost numeric(21,6) not null default 0,
  overhead_cost numeric(21,6) not null default 0,
  department text collate "C",
  location text collate "C",
  cost_center text collate "C",
  project text collate "C",
  gl_account_id uuid references gl_account,
  tax_code text collate "C",
  transaction_date date not null,
  posting_date date not null,
  accounting_period_id uuid not null references accounting_period,
  status shipment_posting_status not null default 'POSTED',
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (source_event_id, shipment_line_number)
);
create index shipment_posting_paging on shipment_posting (site_id, id);
create index shipment_posting_by_shipment on shipment_posting (shipment_id, shipment_line_number);
create index shipment_posting_by_line on shipment_posting (shipment_line_id);
create index shipment_posting_by_period on shipment_posting (accounting_period_id, item_id);
create index shipment_posting_by_run on shipment_posting (run_id);
create index shipment_posting_by_demand on shipment_posting (demand_id);
create index shipment_posting_created on shipment_posting (created_at, id);
create index shipment_posting_transaction on shipment_posting (transaction_date, id);
create index shipment_posting_posting on shipment_posting (posting_date, id);

select scope_to_site(
  'work_center', 'work_center_rate', 'demand', 'run', 'work_order_completion', 'completion_material_line', 'completion_labor_line',
  'completion_machine_line', 'completion_overhead_line', 'completion_by_product_line', 'completion_exception', 'shipment_posting'
);
