create type gl_source_type as enum (
  'ITEM_RECEIPT', 'VENDOR_BILL', 'BILL_PAYMENT', 'VENDOR_CREDIT', 'WORK_ORDER_COMPLETION', 'RUN_CLOSE', 'SCRAP', 'TRANSFER', 'SHIPMENT',
  'STOCK_STATUS', 'RECEIPT_WITHHOLDING', 'COMPLETION_EXCEPTION', 'ADJUSTING_ENTRY', 'COST_CHANGE', 'MANUAL'
);
create table gl_posting (
  id uuid primary key,
  site_id uuid not null references site,
  subsidiary_id uuid not null references subsidiary,
  journal_number text collate "C" not null unique,
  posting_date date not null,
  transaction_date date not null,
  accounting_period_id uuid not null references accounting_period,
  source_type gl_source_type not null,
  source_id uuid not null,
  source_event_id uuid,
  description text not null,
  currency text collate "C" not null check (currency ~ '^[A-Z]{3}$'),
  base_currency text collate "C" not null check (base_currency ~ '^[A-Z]{3}$'),
  exchange_rate numeric(21,10) not null default 1 check (exchange_rate > 0),
  is_adjusting boolean not null default false,
  -- A journal is taken back once at most, and only by another one.
  reverses_id uuid unique references gl_posting,
  created_at timestamptz(3) not null default now(),
  unique (id, site_id, currency, base_currency)
);
-- At most one journal for a document that posts once; transfers, holds, rejects that are withheld and costs that change post at every step.
create unique index gl_posting_source on gl_posting (source_type, source_id)
  where reverses_id is null and source_type not in ('TRANSFER', 'STOCK_STATUS', 'RECEIPT_WITHHOLDING', 'COST_CHANGE');
create index gl_posting_by_source on gl_posting (source_id, id);
create index gl_posting_paging on gl_posting (site_id, id);
create index gl_posting_by_period on gl_posting (accounting_period_id);
create index gl_posting_posting_date on gl_posting (posting_date, id);
create index gl_posting_created on gl_posting (created_at, id);

create type cost_element as enum ('MATERIAL', 'LABOR', 'MACHINE', 'OVERHEAD');
create table gl_posting_line (
  id uuid primary key,
  site_id uuid not null,
  gl_posting_id uuid not null,
  currency text collate "C" not null,
  base_currency text collate "C" not null,
  line_number integer not null check (line_number > 0),
  gl_account_id uuid not null references gl_account,
  debit numeric(21,6) not null default 0 check (debit >= 0),
  credit numeric(21,6) not null default 0 check (credit >= 0),
  base_debit numeric(21,6) not null default 0 check (base_debit >= 0),
  base_credit numeric(21,6) not null default 0 check (base_credit >= 0),
  department text collate "C",
  location text collate "C",
  cost_center text collate "C",
  project text collate "C",
  tax_code text collate "C",
  cost_element cost_element,
  item_id uuid references item,
  quantity numeric(21,6),
  purchase_order_line_id uuid references purchase_order_line,
  run_id uuid references run,
  supplier_id uuid references supplier,
  memo text,
  unique (gl_posting_id, line_number),
  foreign key (gl_posting_id, site_id, currency, base_currency) references gl_posting (id, site_id, currency, base_currency),
  check (debit = 0 or credit = 0),
  check (base_debit = 0 or base_credit = 0),
  check (debit + credit + base_debit + base_credit > 0)
);
create index gl_posting_line_paging on gl_posting_line (site_id, id);
create index gl_posting_line_by_account on gl_posting_line (gl_account_id, id);
create index gl_posting_line_by_po_line on gl_posting_line (purchase_order_line_id) where purchase_order_line_id is not null;
create index gl_posting_line_by_run on gl_posting_line (run_id) where run_id is not null;
create index gl_posting_line_by_item on gl_posting_line (item_id) where item_id is not null;

-- Looked at when the transaction commits, since a journal is written line by line. Lines are never changed, so inserts are enough.
create function refuse_unbalanced() returns trigger
  language plpgsql security definer set search_path = erp, pg_temp as $$
declare
  off numeric;
  off_base numeric;
begin
  select sum(debit) - sum(credit), sum(base_debit) - sum(base_credit) into off, off_base
  from gl_posting_line where gl_posting_id = new.gl_posting_id;
  if off <> 0 or off_base <> 0 then
    raise exception 'journal % does not balance: % in its currency, % in the books', new.gl_posting_id, off, off_base
      using errcode = 'check_violation', constraint = 'gl_posting_balances';
  end if;
  return null;
end $$;
create constraint trigger gl_posting_balances after insert on gl_posting_line
  deferrable initially deferred for each row execute function refuse_unbalanced();
alter table gl_posting_line enable always trigger gl_posting_balances;

create table financial_inventory (
  id uuid primary key,
  site_id uuid not null references site,
  item_id uuid not null references item,
  stock_status financial_stock_status not null default 'UNRESTRICTED',
  quantity numeric(21,6) not null default 0 check (quantity >= 0),
  unit_of_measure text collate "C" not null,
  value numeric(21,6) not null default 0,
  currency text collate "C" not null check (currency ~ '^[A-Z]{3}$'),
  as_of timestamptz(3) not null default now(),
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (item_id, site_id, stock_status),
  unique (id, site_id, currency)
);
create index financial_inventory_paging on financial_inventory (site_id, id);
create index financial_inventory_value on financial_inventory (value, id);
create index financial_inventory_quantity on financial_inventory (quantity, id);
create index financial_inventory_created on financial_inventory (created_at, id);

-- Every change of stock in the books, with the journal that made it: stock as of any day is a sum.
create table financial_inventory_movement (
  id uuid primary key,
  site_id uuid not null,
  financial_inventory_id uuid not null,
  currency text collate "C" not null,
  gl_posting_id uuid not null references gl_posting,
  posting_date date not null,
  quantity numeric(21,6) not null,
  value numeric(21,6) not null,
  created_at timestamptz(3) not null default now(),
  foreign key (financial_inventory_id, site_id, currency) references financial_inventory (id, site_id, currency)
);
create index financial_inventory_movement_paging on financial_inventory_movement (site_id, id);
create index financial_inventory_movement_by_stock on financial_inventory_movement (financial_inventory_id, posting_date);
create index financial_inventory_movement_by_posting on financial_inventory_movement (gl_posting_id);
create index financial_inventory_movement_date on financial_inventory_movement (posting_date, id);

create table cost_layer (
  id uuid primary key,
  site_id uuid not null,
  financial_inventory_id uuid not null,
  currency text collate "C" not null,
  layer_date date not null,
  quantity_received numeric(21,6) not null check (quantity_received > 0),
  quantity_remaining numeric(21,6) not null check (quantity_remaining between 0 and quantity_received),
  unit_cost numeric(21,6) not null check (unit_cost >= 0),
  -- What of it is labor, machine time and overhead, of all levels below; the rest is material.
  labor_cost numeric(21,6) not null default 0 check (labor_cost >= 0),
  machine_cost numeric(21,6) not null default 0 check (machine_cost >= 0),
  overhead_cost numeric(21,6) not null default 0 check (overhead_cost >= 0),
  item_receipt_id uuid references item_receipt,
  work_order_completion_id uuid references work_order_completion,
  foreign key (financial_inventory_id, site_id, currency) references financial_inventory (id, site_id, currency)
);
create index cost_layer_paging on cost_layer (site_id, id);
create index cost_layer_by_stock on cost_layer (financial_inventory_id, layer_date, id);
create index cost_layer_by_receipt on cost_layer (item_receipt_id);

-- What the floor holds back, as its last event of each record of stock told it: a release has to know what it releases from.
create table held_stock (
  part_inventory_id uuid primary key,
  site_id uuid not null references site,
  item_id uuid not null references item,
  stock_status financial_stock_status not null check (stock_status <> 'IN_TRANSIT'),
  quantity numeric(21,6) not null check (quantity >= 0),
  source_event_id uuid not null unique,
  source_time timestamptz(3) not null
);
create index held_stock_paging on held_stock (site_id, part_inventory_id);
create index held_stock_by_item on held_stock (item_id);
comment on table held_stock is 'copy of MES StockHold';

create type reconciliation_status as enum ('MATCHED', 'DIFFERENCES', 'UNEXPLAINED');
create table reconciliation_run (
  id uuid primary key,
  site_id uuid not null references site,
  number text collate "C" not null unique,
  as_of timestamptz(3) not null,
  status reconciliation_status not null,
  started_by text not null,
  currency text collate "C" not null check (currency ~ '^[A-Z]{3}$'),
  created_at timestamptz(3) not null default now(),
  unique (id, site_id, currency)
);
create index reconciliation_run_paging on reconciliation_run (site_id, id);
create index reconciliation_run_as_of on reconciliation_run (as_of, id);
create index reconciliation_run_created on reconciliation_run (created_at, id);

create type reconciliation_category as enum (
  'MATCHED', 'TIMING', 'UNPOSTED', 'UOM', 'MISSING_IN_ERP', 'MISSING_IN_MES', 'UNEXPLAINED'
);
create table reconciliation_row (
  id uuid primary key,
  site_id uuid not null,
  reconciliation_run_id uuid not null,
  currency text collate "C" not null,
  item_id uuid not null references item,
  unit_of_measure text collate "C" not null,
  shop_floor_quantity numeric(21,6) not null,
  in_transit_quantity numeric(21,6) not null default 0,
  financial_quantity numeric(21,6) not null,
  difference numeric(21,6) not null generated always as (shop_floor_quantity + in_transit_quantity - financial_quantity) stored,
  value_difference numeric(21,6) not null default 0,
  category reconciliation_category not null,
  evidence_event_ids text[] not null default '{}',
  note text,
  unique (reconciliation_run_id, item_id),
  foreign key (reconciliation_run_id, site_id, currency) references reconciliation_run (id, site_id, currency)
);
create index reconciliation_row_paging on reconciliation_row (site_id, id);
create index reconciliation_row_by_item on reconciliation_row (item_id);

create type adjusting_entry_kind as enum ('CORRECTION', 'ACCRUAL');
create table adjusting_entry (
  id uuid primary key,
  site_id uuid not null references site,
  number text collate "C" not null unique,
  item_id uuid not null references item,
  stock_status financial_stock_status not null default 'UNRESTRICTED',
  reconciliation_row_id uuid unique references reconciliation_row,
  kind adjusting_entry_kind not null default 'CORRECTION',
  quantity numeric(21,6) not null,
  value numeric(21,6) not null,
  currency text collate "C" not null check (currency ~ '^[A-Z]{3}$'),
  reason text not null check (length(reason) > 0),
  approved_by text not null,
  posting_date date not null,
  accounting_period_id uuid not null references accounting_period,
  auto_reverse_on date check (auto_reverse_on > posting_date),
  created_at timestamptz(3) not null default now(),
  check ((kind = 'ACCRUAL') = (auto_reverse_on is not null))
);
create index adjusting_entry_paging on adjusting_entry (site_id, id);
create index adjusting_entry_by_item on adjusting_entry (item_id);
create index adjusting_entry_created on adjusting_entry (created_at, id);
create index adjusting_entry_posting_date on adjusting_entry (posting_date, id);

select scope_to_site(
  'gl_posting', 'gl_posting_line', 'financial_inventory', 'financial_inventory_movement', 'cost_layer', 'held_stock',
  'reconciliation_run', 'reconciliation_row', 'adjusting_entry'
);
select append_only(
  'gl_posting', 'gl_posting_line', 'financial_inventory_movement', 'reconciliation_run', 'reconciliation_row', 'adjusting_entry'
);
