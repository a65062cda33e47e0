-- What receiving and dispatching must check against while ERP does not answer. Same rules as the copies from PLM.
create table supplier (
  id uuid primary key,
  code text collate "C" not null unique,
  name text not null,
  status text collate "C" not null default 'ACTIVE' check (status in ('ACTIVE', 'HOLD', 'INACTIVE')),
  source_version bigint not null default 1,
  copied_at timestamptz(3) not null default now()
);
comment on table supplier is 'copy of ERP Supplier';

alter table location add foreign key (supplier_id) references supplier;
create index location_by_supplier on location (supplier_id) where supplier_id is not null;

create type purchase_order_status as enum
  ('DRAFT', 'PENDING_APPROVAL', 'REJECTED', 'APPROVED', 'ORDERED', 'CLOSED', 'CANCELED');

-- The six attributes of a purchase order travel with its goods: the line's stand above the header's, and the effective ones are
-- written to the receipt item at posting.
create table purchase_order (
  id uuid primary key,
  number text collate "C" not null unique,
  site_id uuid not null references site,
  supplier_id uuid not null references supplier,
  status purchase_order_status not null,
  department text,
  location_code text,
  cost_center text,
  project text,
  gl_account text,
  tax_code text,
  source_version bigint not null default 1,
  copied_at timestamptz(3) not null default now(),
  unique (site_id, id)
);
create index purchase_order_by_supplier on purchase_order (supplier_id);
comment on table purchase_order is 'copy of ERP PurchaseOrder';

create type purchase_order_line_type as enum ('GOODS', 'SERVICE', 'OUTSIDE_PROCESSING', 'NON_INVENTORY');

create table purchase_order_line (
  id uuid primary key,
  site_id uuid not null references site,
  purchase_order_id uuid not null,
  po_number text collate "C" not null,
  line_number integer not null check (line_number > 0),
  line_type purchase_order_line_type not null default 'GOODS',
  -- The order's status, or the line's own where it was canceled or closed alone.
  status purchase_order_status not null,
  item_id uuid references item,
  part_id uuid,
  quantity_ordered numeric(21,6) not null check (quantity_ordered > 0),
  uom text collate "C" not null,
  over_receipt_tolerance_percent numeric(9,4) not null default 0 check (over_receipt_tolerance_percent >= 0),
  under_receipt_tolerance_percent numeric(9,4) not null default 0 check (under_receipt_tolerance_percent between 0 and 100),
  receiving_complete boolean not null default false,
  -- Billed and matched, in the line's unit, as of an event of ERP: a receipt is not reversed below it.
  quantity_billed numeric(21,6) not null default 0 check (quantity_billed >= 0),
  billed_as_of timestamptz(3),
  need_date date,
  promised_date date,
  department text,
  location_code text,
  cost_center text,
  project text,
  gl_account text,
  tax_code text,
  -- Outside processing: the step that is sent out, or the piece that goes and the mBOM that says what comes of it.
  run_step_id uuid,
  input_part_id uuid references part,
  mbom_id uuid,
  source_version bigint not null default 1,
  copied_at timestamptz(3) not null default now(),
  unique (site_id, id),
  unique (po_number, line_number),
  foreign key (site_id, purchase_order_id) references purchase_order (site_id, id),
  foreign key (item_id, part_id) references part (item_id, id),
  check (item_id is not null or line_type in ('SERVICE', 'NON_INVENTORY', 'OUTSIDE_PROCESSING'))
);
create index purchase_order_line_by_order on purchase_order_line (purchase_order_id, line_number);
create index purchase_order_line_by_item on purchase_order_line (item_id);
create index purchase_order_line_by_run_step on purchase_order_line (run_step_id) where run_step_id is not null;
comment on table purchase_order_line is 'copy of ERP PurchaseOrderLine';

create type demand_kind as enum ('SALES_ORDER', 'PRODUCTION_ORDER', 'FORECAST');
create type demand_status as enum ('OPEN', 'IN_PROGRESS', 'FULFILLED', 'CANCELED');

create table demand (
  id uuid primary key,
  number text collate "C" not null unique,
  kind demand_kind not null,
  status demand_status not null,
  site_id uuid not null references site,
  item_id uuid not null references item,
  quantity numeric(21,6) not null check (quantity > 0),
  uom text collate "C" not null,
  need_date date not null,
  project text,
  department text,
  cost_center text,
  source_version bigint not null default 1,
  copied_at timestamptz(3) not null default now(),
  unique (site_id, id)
);
create index demand_by_item on demand (item_id);
comment on table demand is 'copy of ERP Demand';

create table work_center (
  id uuid primary key,
  site_id uuid not null references site,
  code text collate "C" not null,
  name text not null,
  capacity_hours_per_day numeric(9,4) check (capacity_hours_per_day >= 0),
  is_active boolean not null default true,
  source_version bigint not null default 1,
  copied_at timestamptz(3) not null default now(),
  unique (site_id, id),
  unique (site_id, code)
);
comment on table work_center is 'copy of ERP WorkCenter';

-- What a site adds to an item: where its goods go, and whether they wait for inspection. Ours, not a copy.
create table item_site (
  id uuid primary key,
  item_id uuid not null references item,
  site_id uuid not null references site,
  receiving_location_id uuid,
  inspection_required boolean not null default false,
  -- How its goods are inspected, by any version of the procedure; the reference stands in 0040, after procedures.
  inspection_procedure_id uuid,
  shelf_life_days integer check (shelf_life_days > 0),
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (item_id, site_id),
  foreign key (site_id, receiving_location_id) references location (site_id, id)
);

select scope_to_system('supplier');
select scope_to_site('purchase_order', 'purchase_order_line', 'demand', 'work_center', 'item_site');
