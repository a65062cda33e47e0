-- The floor's receipt lines that orders are received by: a copy, against which item receipts are checked.
create table receipt_item (
  id uuid primary key,
  site_id uuid not null references site,
  purchase_order_line_id uuid references purchase_order_line,
  part_id uuid references part,
  receipt_number text collate "C",
  packing_slip_number text collate "C",
  -- Below zero for a counter-receipt: a reversal, a return to the supplier.
  quantity numeric(21,6) not null,
  unit_of_measure text collate "C" not null,
  condition_code text collate "C" not null default 'OK',
  received_at timestamptz(3),
  source_version bigint not null default 1
);
create index receipt_item_paging on receipt_item (site_id, id);
create index receipt_item_by_line on receipt_item (purchase_order_line_id);
comment on table receipt_item is 'copy of MES ReceiptItem';

create type financial_stock_status as enum ('UNRESTRICTED', 'QUALITY', 'BLOCKED', 'IN_TRANSIT');
create type item_receipt_kind as enum ('RECEIPT', 'SUPPLIER_RETURN');
create type item_receipt_status as enum ('POSTED', 'REVERSED', 'REJECTED');

create table item_receipt (
  id uuid primary key,
  site_id uuid not null references site,
  number text collate "C" not null unique,
  kind item_receipt_kind not null default 'RECEIPT',
  status item_receipt_status not null default 'POSTED',
  purchase_order_line_id uuid not null,
  -- The durable join key: a floor receipt line has one item receipt at most, whatever is delivered again. Rejects of it that the floor
  -- took after all have one for each decision.
  source_receipt_item_id uuid not null references receipt_item,
  source_decision_id uuid,
  -- One event tells all items of a receipt.
  source_event_id uuid not null,
  -- The floor event as it was signed by the MES: the proof without which nothing is posted.
  proof_payload jsonb,
  proof_signature text,
  proof_key_id text,
  stock_status financial_stock_status not null default 'UNRESTRICTED' check (stock_status <> 'IN_TRANSIT'),
  quantity numeric(21,6) not null check (quantity > 0),
  unit_of_measure text collate "C" not null,
  base_quantity numeric(21,6) not null check (base_quantity > 0),
  unit_cost numeric(21,6) not null check (unit_cost >= 0),
  amount numeric(21,6) not null check (amount >= 0),
  currency text collate "C" not null,
  exchange_rate numeric(21,10) not null default 1 check (exchange_rate > 0),
  transaction_date date not null,
  posting_date date not null,
  accounting_period_id uuid not null references accounting_period,
  late_for_period boolean not null default false,
  department text collate "C",
  location text collate "C",
  cost_center text collate "C",
  project text collate "C",
  gl_account_id uuid references gl_account,
  tax_code text collate "C",
  replayed boolean not null default false,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  foreign key (purchase_order_line_id, site_id, currency) references purchase_order_line (id, site_id, currency) on update cascade,
  check (posting_date >= transaction_date),
  unique nulls not distinct (source_receipt_item_id, source_decision_id)
);
create index item_receipt_paging on item_receipt (site_id, id);
create index item_receipt_by_line on item_receipt (purchase_order_line_id, id);
create index item_receipt_by_event on item_receipt (source_event_id);
create index item_receipt_by_period on item_receipt (accounting_period_id);
create index item_receipt_created on item_receipt (created_at, id);
create index item_receipt_transaction_date on item_receipt (transaction_date, id);
create index item_receipt_posting_date on item_receipt (posting_date, id);

create type withholding_reason as enum ('REJECTED_ON_RECEIPT', 'OUTSIDE_PROCESSING_REJECT', 'OVER_RECEIPT', 'DISPOSITION');
create type withholding_status as enum ('OPEN', 'POSTED', 'RETURNED', 'SCRAPPED');
create table receipt_withholding (
  id uuid primary key,
  site_id uuid not null references site,
  source_receipt_item_id uuid not null references receipt_item,
  purchase_order_line_id uuid not null references purchase_order_line,
  quantity numeric(21,6) not null check (quantity > 0),
  unit_of_measure text collate "C" not null,
  reason withholding_reason not null,
  issue_id uuid,
  status withholding_status not null default 'OPEN',
  -- The floor's decision that ended it, where it was one on pieces of a run: it counts once.
  decision_id uuid,
  resolved_at timestamptz(3),
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  check ((status = 'OPEN') = (resolved_at is null))
);
create index receipt_withholding_paging on receipt_withholding (site_id, id);
create index receipt_withholding_by_source on receipt_withholding (source_receipt_item_id, id);
create index receipt_withholding_created on receipt_withholding (created_at, id);
create index receipt_withholding_by_line on receipt_withholding (purchase_order_line_id, id);

select scope_to_site('receipt_item', 'item_receipt', 'receipt_withholding');
