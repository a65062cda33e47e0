-- Who buys and from whom: sites as the floor names them, legal entities, terms, suppliers, rates. Enterprise-wide.
create table site (
  id uuid primary key,
  code text collate "C" not null unique,
  name text not null,
  time_zone text not null default 'UTC',
  source_version bigint not null default 1
);
comment on table site is 'copy of MES Site';

create table subsidiary (
  id uuid primary key,
  code text collate "C" not null unique,
  name text not null,
  currency text collate "C" not null check (currency ~ '^[A-Z]{3}$'),
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now()
);
create index subsidiary_created on subsidiary (created_at, id);

create type gl_account_type as enum ('ASSET', 'LIABILITY', 'EQUITY', 'INCOME', 'EXPENSE');
create type gl_account_role as enum (
  'INVENTORY', 'BLOCKED_INVENTORY', 'IN_TRANSIT', 'FINISHED_GOODS', 'WIP', 'GR_IR', 'AP', 'EXPENSE', 'PPV', 'FX_DIFFERENCE',
  'USAGE_VARIANCE', 'RATE_VARIANCE', 'SCRAP', 'SHRINK', 'LABOR_ABSORBED', 'MACHINE_ABSORBED', 'OVERHEAD_ABSORBED', 'COGS', 'TAX',
  'CASH', 'ACCRUAL', 'REVALUATION'
);

create table gl_account (
  id uuid primary key,
  number text collate "C" not null unique,
  name text not null,
  type gl_account_type not null,
  role gl_account_role,
  is_active boolean not null default true,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now()
);
create index gl_account_by_role on gl_account (role);
create index gl_account_created on gl_account (created_at, id);

-- What finance adds to a site. Apart from the copy, since the floor owns that row.
create table site_financials (
  site_id uuid primary key references site,
  subsidiary_id uuid not null references subsidiary,
  inventory_account_id uuid references gl_account,
  -- What each line of an order of the site must carry, and how far an approved order may grow.
  required_attributes text[] not null default '{}' check (
    required_attributes <@ array['DEPARTMENT', 'LOCATION', 'COST_CENTER', 'PROJECT', 'GL_ACCOUNT', 'TAX_CODE']
  ),
  change_limit_percent numeric(9,4) not null default 0 check (change_limit_percent >= 0)
);
create index site_financials_by_subsidiary on site_financials (subsidiary_id);

create table payment_term (
  id uuid primary key,
  code text collate "C" not null unique,
  description text,
  net_days integer not null check (net_days >= 0),
  discount_percent numeric(9,4) check (discount_percent > 0 and discount_percent <= 100),
  discount_days integer check (discount_days >= 0 and discount_days <= net_days),
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  check ((discount_percent is null) = (discount_days is null))
);
create index payment_term_created on payment_term (created_at, id);

create type supplier_status as enum ('ACTIVE', 'HOLD', 'INACTIVE');
create table supplier (
  id uuid primary key,
  code text collate "C" not null unique,
  name text not null,
  status supplier_status not null default 'ACTIVE',
  currency text collate "C" not null check (currency ~ '^[A-Z]{3}$'),
  payment_term_id uuid references payment_term,
  tax_id text collate "C",
  custom_attributes jsonb not null default '[]',
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now()
);
create index supplier_created on supplier (created_at, id);
create index supplier_updated on supplier (updated_at, id);
create index supplier_by_name on supplier (name, id);
create index supplier_by_payment_term on supplier (payment_term_id);

create type supplier_address_kind as enum ('MAIN', 'ORDERING', 'REMIT_TO', 'SHIP_FROM');
create table supplier_address (
  id uuid primary key,
  supplier_id uuid not null references supplier,
  kind supplier_address_kind not null,
  line1 text not null,
  line2 text,
  city text not null,
  region text,
  postal_code text,
  country text collate "C" not null check (country ~ '^[A-Z]{2}$')
);
create index supplier_address_by_supplier on supplier_address (supplier_id, kind);

create table supplier_contact (
  id uuid primary key,
  supplier_id uuid not null references supplier,
  name text not null,
  role text,
  email text,
  phone text
);
create index supplier_contact_by_supplier on supplier_contact (supplier_id, name);

create table exchange_rate (
  id uuid primary key,
  from_currency text collate "C" not null check (from_currency ~ '^[A-Z]{3}$'),
  to_currency text collate "C" not null check (to_currency ~ '^[A-Z]{3}$'),
  valid_from date not null,
  rate numeric(21,10) not null check (rate > 0),
  source text,
  created_at timestamptz(3) not null default now(),
  unique (from_currency, to_currency, valid_from),
  check (from_currency <> to_currency)
);
create index exchange_rate_valid_from on exchange_rate (valid_from, id);
create index exchange_rate_created on exchange_rate (created_at, id);

create type period_status as enum ('OPEN', 'SOFT_CLOSED', 'CLOSED');
create table accounting_period (
  id uuid primary key,
  subsidiary_id uuid not null references subsidiary,
  code text collate "C" not null check (code ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  start_date date not null,
  end_date date not null,
  ap_status period_status not null default 'OPEN',
  inventory_status period_status not null default 'OPEN',
  gl_status period_status not null default 'OPEN',
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (subsidiary_id, code),
  check (start_date <= end_date)
);
create index accounting_period_by_code on accounting_period (code, id);
create index accounting_period_by_start on accounting_period (start_date, id);
create index accounting_period_created on accounting_period (created_at, id);

select scope_to_system(
  'site', 'subsidiary', 'gl_account', 'site_financials', 'payment_term', 'supplier', 'supplier_address', 'supplier_contact',
  'exchange_rate', 'accounting_period'
);
select append_only('exchange_rate');
