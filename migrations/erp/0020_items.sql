-- What finance knows of items. Their identity is the PLM's: item and part are copies by which orders and receipts are checked. What
-- finance set up for an item that was born in the ERP follows it when it turns out to be the PLM's; what was ordered or booked does not.
create table item (
  id uuid primary key,
  part_number text collate "C" not null unique,
  description text not null default '',
  base_uom text collate "C" not null,
  origin_system text collate "C" not null default 'PLM' check (origin_system in ('PLM', 'ERP')),
  source_version bigint not null default 1
);
comment on table item is 'copy of PLM Item';

create table part (
  id uuid primary key,
  item_id uuid not null references item,
  part_number text collate "C" not null,
  revision text collate "C" not null,
  lifecycle_state text collate "C" not null,
  tracking_type text collate "C" not null default 'UNTRACKED',
  source_version bigint not null default 1,
  unique (part_number, revision)
);
create index part_by_item on part (item_id);
comment on table part is 'copy of PLM Part';

create type item_financials_status as enum ('SETUP', 'ACTIVE', 'INACTIVE');
create type cost_method as enum ('STANDARD', 'AVERAGE', 'FIFO');
create table item_financials (
  id uuid primary key,
  item_id uuid not null unique references item on update cascade,
  status item_financials_status not null default 'SETUP',
  cost_method cost_method not null,
  currency text collate "C" not null check (currency ~ '^[A-Z]{3}$'),
  standard_material_cost numeric(21,6) check (standard_material_cost >= 0),
  standard_labor_cost numeric(21,6) check (standard_labor_cost >= 0),
  standard_machine_cost numeric(21,6) check (standard_machine_cost >= 0),
  standard_overhead_cost numeric(21,6) check (standard_overhead_cost >= 0),
  standard_cost numeric(21,6) generated always as (
    case
      when coalesce(standard_material_cost, standard_labor_cost, standard_machine_cost, standard_overhead_cost) is null then null
      else coalesce(standard_material_cost, 0) + coalesce(standard_labor_cost, 0) + coalesce(standard_machine_cost, 0)
        + coalesce(standard_overhead_cost, 0)
    end
  ) stored,
  average_cost numeric(21,6) check (average_cost >= 0),
  inventory_account_id uuid references gl_account,
  expense_account_id uuid references gl_account,
  cogs_account_id uuid references gl_account,
  tax_code text collate "C",
  purchase_uom text collate "C",
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now()
);
create index item_financials_created on item_financials (created_at, id);
create index item_financials_updated on item_financials (updated_at, id);

create table vendor_part_number (
  id uuid primary key,
  item_id uuid not null references item on update cascade,
  supplier_id uuid not null references supplier,
  number text collate "C" not null,
  manufacturer text,
  manufacturer_part_number text collate "C",
  purchase_uom text collate "C" not null,
  pack_quantity numeric(21,6) not null default 1 check (pack_quantity > 0),
  minimum_order_quantity numeric(21,6) check (minimum_order_quantity > 0),
  lead_time_days integer check (lead_time_days >= 0),
  preferred boolean not null default false,
  currency text collate "C" not null check (currency ~ '^[A-Z]{3}$'),
  unique (supplier_id, number, item_id)
);
create index vendor_part_number_by_item on vendor_part_number (item_id, preferred);
-- The price breaks carry the currency of their row, which this key keeps equal.
alter table vendor_part_number add unique (id, currency);

create table vendor_price_break (
  id uuid primary key,
  vendor_part_number_id uuid not null,
  minimum_quantity numeric(21,6) not null check (minimum_quantity > 0),
  unit_price numeric(21,6) not null check (unit_price >= 0),
  currency text collate "C" not null,
  valid_from date,
  valid_to date check (valid_to > valid_from),
  foreign key (vendor_part_number_id, currency) references vendor_part_number (id, currency) on update cascade,
  unique nulls not distinct (vendor_part_number_id, minimum_quantity, valid_from)
);

-- Exact fractions: one of the unit is numerator / denominator base units. Rec 20 units of one dimension convert by the shared
-- code list; here stands only what means something for one item, such as a roll of 100 feet.
create table item_purchase_unit (
  id uuid primary key,
  item_id uuid not null references item on update cascade,
  unit_of_measure text collate "C" not null,
  factor_numerator numeric(38,0) not null check (factor_numerator > 0),
  factor_denominator numeric(38,0) not null default 1 check (factor_denominator > 0),
  is_packaging boolean not null default true,
  unique (item_id, unit_of_measure)
);

create type match_tolerance_level as enum ('LEGAL_ENTITY', 'SUPPLIER', 'ITEM', 'ITEM_SUPPLIER');
create table match_tolerance (
  id uuid primary key,
  subsidiary_id uuid not null references subsidiary,
  supplier_id uuid references supplier,
  item_id uuid references item on update cascade,
  level match_tolerance_level not null generated always as (
    case
      when item_id is not null and supplier_id is not null then 'ITEM_SUPPLIER'::match_tolerance_level
      when item_id is not null then 'ITEM'::match_tolerance_level
      when supplier_id is not null then 'SUPPLIER'::match_tolerance_level
      else 'LEGAL_ENTITY'::match_tolerance_level
    end
  ) stored,
  quantity_percent numeric(9,4) not null default 0 check (quantity_percent >= 0),
  price_percent numeric(9,4) not null default 0 check (price_percent >= 0),
  price_amount numeric(21,6) check (price_amount >= 0),
  total_amount numeric(21,6) check (total_amount >= 0),
  currency text collate "C" not null check (currency ~ '^[A-Z]{3}$'),
  valid_from date not null default '2000-01-01',
  valid_to date check (valid_to > valid_from),
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique nulls not distinct (subsidiary_id, supplier_id, item_id, valid_from)
);
create index match_tolerance_by_supplier on match_tolerance (supplier_id);
create index match_tolerance_by_item on match_tolerance (item_id);
create index match_tolerance_created on match_tolerance (created_at, id);

select scope_to_system(
  'item', 'part', 'item_financials', 'vendor_part_number', 'vendor_price_break', 'item_purchase_unit', 'match_tolerance'
);
