create type vendor_bill_status as enum ('DRAFT', 'POSTED', 'VOID');
create type match_status as enum (
  'NOT_EVALUATED', 'MATCHED', 'MATCHED_WITHIN_TOLERANCE', 'WAITING_FOR_RECEIPT', 'EXCEPTION', 'OVERRIDDEN'
);
create type payment_status as enum ('BLOCKED', 'RELEASED', 'PAID');

create table vendor_bill (
  id uuid primary key,
  site_id uuid not null references site,
  number text collate "C" not null,
  supplier_id uuid not null references supplier,
  bill_date date not null,
  due_date date not null,
  payment_term_id uuid references payment_term,
  currency text collate "C" not null check (currency ~ '^[A-Z]{3}$'),
  exchange_rate numeric(21,10) not null default 1 check (exchange_rate > 0),
  status vendor_bill_status not null default 'DRAFT',
  match_status match_status not null default 'NOT_EVALUATED',
  payment_status payment_status not null default 'BLOCKED',
  charges_amount numeric(21,6) not null default 0,
  tax_amount numeric(21,6) not null default 0,
  total_amount numeric(21,6) not null,
  corrects_id uuid references vendor_bill,
  posting_date date,
  accounting_period_id uuid references accounting_period,
  paid_at timestamptz(3),
  payment_reference text,
  discount_taken numeric(21,6) check (discount_taken >= 0),
  void_reason text,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (id, site_id, currency),
  -- Nothing is released for payment that does not match, unless a named approver overrode it.
  check (payment_status = 'BLOCKED' or match_status in ('MATCHED', 'MATCHED_WITHIN_TOLERANCE', 'OVERRIDDEN')),
  check (payment_status = 'BLOCKED' or status = 'POSTED'),
  check ((payment_status = 'PAID') = (paid_at is not null)),
  check (status = 'DRAFT' or (posting_date is not null and accounting_period_id is not null) or status = 'VOID'),
  check ((status = 'VOID') = (void_reason is not null))
);
-- The same bill sent twice: the same number with the same date, or with the same amount.
create unique index vendor_bill_duplicate_date on vendor_bill (supplier_id, number, bill_date) where status <> 'VOID';
create unique index vendor_bill_duplicate_amount on vendor_bill (supplier_id, number, total_amount) where status <> 'VOID';
create index vendor_bill_paging on vendor_bill (site_id, id);
create index vendor_bill_by_supplier on vendor_bill (supplier_id, id);
create index vendor_bill_by_payment on vendor_bill (payment_status, due_date);
create index vendor_bill_created on vendor_bill (created_at, id);
create index vendor_bill_updated on vendor_bill (updated_at, id);
create index vendor_bill_bill_date on vendor_bill (bill_date, id);
create index vendor_bill_due_date on vendor_bill (due_date, id);
create index vendor_bill_number on vendor_bill (number, id);

create table vendor_bill_line (
  id uuid primary key,
  site_id uuid not null,
  vendor_bill_id uuid not null,
  currency text collate "C" not null,
  line_number integer not null check (line_number > 0),
  purchase_order_line_id uuid references purchase_order_line,
  item_id uuid references item,
  part_id uuid references part,
  description text not null,
  quantity numeric(21,6) not null check (quantity > 0),
  unit_of_measure text collate "C" not null,
  base_quantity numeric(21,6) not null check (base_quantity > 0),
  unit_price numeric(21,6) not null check (unit_price >= 0),
  amount numeric(21,6) not null check (amount >= 0),
  tax_amount numeric(21,6) not null default 0 check (tax_amount >= 0),
  department text collate "C",
  location text collate "C",
  cost_center text collate "C",
  project text collate "C",
  gl_account_id uuid references gl_account,
  tax_code text collate "C",
  match_status match_status not null default 'NOT_EVALUATED',
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (vendor_bill_id, line_number),
  unique (id, currency),
  foreign key (vendor_bill_id, site_id, currency) references vendor_bill (id, site_id, currency) on update cascade
);
create index vendor_bill_line_paging on vendor_bill_line (site_id, id);
create index vendor_bill_line_by_po_line on vendor_bill_line (purchase_order_line_id, id);
create index vendor_bill_line_by_item on vendor_bill_line (item_id);

-- One bill line may pay for many receipts and order lines.
create table vendor_bill_allocation (
  id uuid primary key,
  site_id uuid not null references site,
  vendor_bill_line_id uuid not null,
  currency text collate "C" not null,
  purchase_order_line_id uuid not null references purchase_order_line,
  item_receipt_id uuid references item_receipt,
  quantity numeric(21,6) not null check (quantity > 0),
  base_quantity numeric(21,6) not null check (base_quantity > 0),
  amount numeric(21,6) not null check (amount >= 0),
  foreign key (vendor_bill_line_id, currency) references vendor_bill_line (id, currency) on update cascade
);
create index vendor_bill_allocation_paging on vendor_bill_allocation (site_id, id);
create index vendor_bill_allocation_by_line on vendor_bill_allocation (vendor_bill_line_id, id);
create index vendor_bill_allocation_by_po_line on vendor_bill_allocation (purchase_order_line_id);
create index vendor_bill_allocation_by_receipt on vendor_bill_allocation (item_receipt_id);

create table match_result (
  id uuid primary key,
  site_id uuid not null references site,
  vendor_bill_id uuid not null references vendor_bill,
  vendor_bill_line_id uuid not null references vendor_bill_line,
  purchase_order_line_id uuid references purchase_order_line,
  evaluated_at timestamptz(3) not null default now(),
  is_current boolean not null default true,
  unit_of_measure text collate "C" not null,
  ordered numeric(21,6) not null default 0,
  received numeric(21,6) not null default 0,
  previously_billed numeric(21,6) not null default 0,
  billed numeric(21,6) not null,
  currency text collate "C" not null,
  po_unit_price numeric(21,6),
  bill_unit_price numeric(21,6) not null,
  quantity_variance numeric(21,6) not null default 0,
  price_variance numeric(21,6) not null default 0,
  price_variance_percent numeric(15,6),
  match_tolerance_id uuid references match_tolerance,
  quantity_tolerance_percent numeric(9,4) not null default 0,
  price_tolerance_percent numeric(9,4) not null default 0,
  price_tolerance_amount numeric(21,6),
  status match_status not null,
  reasons text[] not null default '{}' check (
    reasons <@ array['NO_PO', 'SUPPLIER_MISMATCH', 'CURRENCY_MISMATCH', 'DUPLICATE_BILL', 'ITEM_MISMATCH', 'QTY_OVER_RECEIVED',
      'QTY_OVER_ORDERED', 'PRICE_OVER', 'TOTAL_MISMATCH']
  ),
  warnings text[] not null default '{}' check (warnings <@ array['PRICE_UNDER', 'UNDER_BILLED']),
  blocked_amount numeric(21,6) not null default 0 check (blocked_amount >= 0),
  input_hash text collate "C" not null check (input_hash ~ '^[0-9a-f]{64}$'),
  overridden_by text,
  override_reason text,
  overridden_at timestamptz(3),
  check (status <> 'EXCEPTION' or cardinality(reasons) > 0),
  check ((status = 'OVERRIDDEN') = (overridden_by is not null and override_reason is not null and overridden_at is not null))
);
create unique index match_result_current on match_result (vendor_bill_line_id) where is_current;
create index match_result_paging on match_result (site_id, id);
create index match_result_by_bill on match_result (vendor_bill_id);
create index match_result_by_bill_line on match_result (vendor_bill_line_id, id);
create index match_result_by_po_line on match_result (purchase_order_line_id, id);
create index match_result_evaluated on match_result (evaluated_at, id);

create type match_exception_kind as enum ('WAITING_FOR_RECEIPT', 'DISAGREEMENT');
create type match_exception_status as enum ('OPEN', 'RESOLVED');
create type match_resolution as enum ('RECEIVED', 'ORDER_CHANGED', 'BILL_CORRECTED', 'CREDITED', 'OVERRIDDEN', 'BILL_VOIDED');
create table match_exception (
  id uuid primary key,
  site_id uuid not null references site,
  vendor_bill_id uuid not null references vendor_bill,
  vendor_bill_line_id uuid not null unique references vendor_bill_line,
  match_result_id uuid not null references match_result,
  supplier_id uuid not null references supplier,
  kind match_exception_kind not null,
  status match_exception_status not null default 'OPEN',
  blocked_amount numeric(21,6) not null check (blocked_amount >= 0),
  currency text collate "C" not null,
  opened_at timestamptz(3) not null,
  due_date date not null,
  assignee text,
  resolution match_resolution,
  resolved_at timestamptz(3),
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  check ((status = 'OPEN') = (resolved_at is null) and (status = 'OPEN') = (resolution is null))
);
create index match_exception_paging on match_exception (site_id, id);
create index match_exception_by_bill on match_exception (vendor_bill_id, id);
create index match_exception_by_supplier on match_exception (supplier_id);
create index match_exception_queue on match_exception (status, opened_at, id);
create index match_exception_due on match_exception (due_date, id);
create index match_exception_created on match_exception (created_at, id);

create type vendor_credit_status as enum ('DRAFT', 'POSTED', 'APPLIED', 'VOID');
create table vendor_credit (
  id uuid primary key,
  site_id uuid not null references site,
  number text collate "C" not null,
  supplier_id uuid not null references supplier,
  vendor_bill_id uuid references vendor_bill,
  applied_to_id uuid,
  credit_date date not null,
  currency text collate "C" not null check (currency ~ '^[A-Z]{3}$'),
  exchange_rate numeric(21,10) not null default 1 check (exchange_rate > 0),
  status vendor_credit_status not null default 'DRAFT',
  reason text not null,
  tax_amount numeric(21,6) not null default 0 check (tax_amount >= 0),
  total_amount numeric(21,6) not null check (total_amount > 0),
  posting_date date,
  accounting_period_id uuid references accounting_period,
  void_reason text,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (id, site_id, currency),
  -- It is used by the payment of one bill, of its own site and currency.
  foreign key (applied_to_id, site_id, currency) references vendor_bill (id, site_id, currency),
  check ((status = 'APPLIED') = (applied_to_id is not null)),
  check (status in ('DRAFT', 'VOID') or (posting_date is not null and accounting_period_id is not null))
);
create unique index vendor_credit_number on vendor_credit (supplier_id, number) where status <> 'VOID';
create index vendor_credit_paging on vendor_credit (site_id, id);
create index vendor_credit_by_bill on vendor_credit (vendor_bill_id, id);
create index vendor_credit_applied on vendor_credit (applied_to_id, id) where applied_to_id is not null;
create index vendor_credit_created on vendor_credit (created_at, id);
create index vendor_credit_date on vendor_credit (credit_date, id);

create table vendor_credit_line (
  id uuid primary key,
  site_id uuid not null,
  vendor_credit_id uuid not null,
  currency text collate "C" not null,
  line_number integer not null check (line_number > 0),
  vendor_bill_line_id uuid references vendor_bill_line,
  purchase_order_line_id uuid references purchase_order_line,
  item_receipt_id uuid references item_receipt,
  description text not null,
  quantity numeric(21,6) not null default 0 check (quantity >= 0),
  unit_of_measure text collate "C" not null,
  base_quantity numeric(21,6) not null default 0 check (base_quantity >= 0),
  amount numeric(21,6) not null check (amount >= 0),
  tax_amount numeric(21,6) not null default 0 check (tax_amount >= 0),
  unique (vendor_credit_id, line_number),
  foreign key (vendor_credit_id, site_id, currency) references vendor_credit (id, site_id, currency) on update cascade
);
create index vendor_credit_line_paging on vendor_credit_line (site_id, id);
create index vendor_credit_line_by_po_line on vendor_credit_line (purchase_order_line_id);

select scope_to_site(
  'vendor_bill', 'vendor_bill_line', 'vendor_bill_allocation', 'match_result', 'match_exception', 'vendor_credit',
  'vendor_credit_line'
);
