create type purchase_order_status as enum (
  'DRAFT', 'PENDING_APPROVAL', 'REJECTED', 'APPROVED', 'ORDERED', 'CLOSED', 'CANCELED'
);
create type financial_receipt_status as enum ('NOT_RECEIVED', 'PARTIALLY_RECEIVED', 'RECEIVED', 'OVER_RECEIVED', 'SHORT_CLOSED');
create type billing_status as enum ('NOT_BILLED', 'PARTIALLY_BILLED', 'BILLED', 'OVER_BILLED');

create table purchase_order (
  id uuid primary key,
  site_id uuid not null references site,
  number text collate "C" not null unique,
  supplier_id uuid not null references supplier,
  order_date date not null,
  currency text collate "C" not null check (currency ~ '^[A-Z]{3}$'),
  exchange_rate numeric(21,10) not null default 1 check (exchange_rate > 0),
  payment_term_id uuid references payment_term,
  ship_to text,
  status purchase_order_status not null default 'DRAFT',
  -- Derived from the lines by the trigger below; kept, so that a list can be filtered by them.
  receipt_status financial_receipt_status not null default 'NOT_RECEIVED',
  billing_status billing_status not null default 'NOT_BILLED',
  department text collate "C",
  location text collate "C",
  cost_center text collate "C",
  project text collate "C",
  gl_account_id uuid references gl_account,
  tax_code text collate "C",
  custom_attributes jsonb not null default '[]',
  buyer text,
  notes text,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  -- What the lines repeat of their order, kept equal by their foreign key.
  unique (id, number, currency, site_id)
);
create index purchase_order_paging on purchase_order (site_id, id);
create index purchase_order_by_supplier on purchase_order (supplier_id, id);
create index purchase_order_by_status on purchase_order (status, id);
create index purchase_order_created on purchase_order (created_at, id);
create index purchase_order_updated on purchase_order (updated_at, id);
create index purchase_order_order_date on purchase_order (order_date, id);

create type purchase_order_line_status as enum ('OPEN', 'CLOSED', 'CANCELED');
create type purchase_order_line_type as enum ('GOODS', 'SERVICE', 'OUTSIDE_PROCESSING', 'NON_INVENTORY');
create type match_policy as enum ('THREE_WAY', 'TWO_WAY', 'NONE');

create table purchase_order_line (
  id uuid primary key,
  site_id uuid not null,
  purchase_order_id uuid not null,
  po_number text collate "C" not null,
  currency text collate "C" not null,
  line_number integer not null check (line_number > 0),
  status purchase_order_line_status not null default 'OPEN',
  item_id uuid references item,
  part_id uuid references part,
  description text not null,
  line_type purchase_order_line_type not null default 'GOODS',
  match_policy match_policy not null default 'THREE_WAY',
  quantity_ordered numeric(21,6) not null check (quantity_ordered > 0),
  unit_of_measure text collate "C" not null,
  base_quantity_ordered numeric(21,6) not null check (base_quantity_ordered > 0),
  unit_price numeric(21,6) not null check (unit_price >= 0),
  amount numeric(21,6) not null check (amount >= 0),
  supplier_part_number text collate "C",
  need_date date,
  promised_date date,
  over_receipt_tolerance_percent numeric(9,4) not null default 0 check (over_receipt_tolerance_percent >= 0),
  under_receipt_tolerance_percent numeric(9,4) not null default 0 check (under_receipt_tolerance_percent between 0 and 100),
  department text collate "C",
  location text collate "C",
  cost_center text collate "C",
  project text collate "C",
  gl_account_id uuid references gl_account,
  tax_code text collate "C",
  custom_attributes jsonb not null default '[]',
  quantity_received numeric(21,6) not null default 0 check (quantity_received >= 0),
  quantity_billed numeric(21,6) not null default 0 check (quantity_billed >= 0),
  receiving_complete boolean not null default false,
  short_close_reason text,
  run_step_id uuid,
  input_part_id uuid references part,
  mbom_id uuid,
  receipt_status financial_receipt_status not null generated always as (
    case
      when quantity_received > quantity_ordered then 'OVER_RECEIVED'::financial_receipt_status
      when quantity_received > 0 and quantity_received >= quantity_ordered * (1 - under_receipt_tolerance_percent / 100)
        then 'RECEIVED'::financial_receipt_status
      when receiving_complete then 'SHORT_CLOSED'::financial_receipt_status
      when quantity_received > 0 then 'PARTIALLY_RECEIVED'::financial_receipt_status
      else 'NOT_RECEIVED'::financial_receipt_status
    end
  ) stored,
  -- What may still be billed: what was ordered, or more where more came; only what came once no more is expected.
  billing_status billing_status not null generated always as (
    case
      when quantity_billed = 0 then 'NOT_BILLED'::billing_status
      when quantity_billed > case
        when match_policy = 'THREE_WAY' and receiving_complete then quantity_received
        else greatest(quantity_ordered, quantity_received)
      end then 'OVER_BILLED'::billing_status
      when quantity_billed = case
        when match_policy = 'THREE_WAY' and receiving_complete then quantity_received
        else greatest(quantity_ordered, quantity_received)
      end then 'BILLED'::billing_status
      else 'PARTIALLY_BILLED'::billing_status
    end
  ) stored,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (purchase_order_id, line_number),
  unique (po_number, line_number),
  unique (id, site_id, currency),
  foreign key (purchase_order_id, po_number, currency, site_id)
    references purchase_order (id, number, currency, site_id) on update cascade,
  check (item_id is not null or line_type in ('SERVICE', 'NON_INVENTORY')),
  check (line_type <> 'OUTSIDE_PROCESSING' or run_step_id is not null or (input_part_id is not null and mbom_id is not null)),
  check (status <> 'CANCELED' or quantity_received = 0),
  check (short_close_reason is null or receiving_complete)
);
create index purchase_order_line_paging on purchase_order_line (site_id, id);
create index purchase_order_line_by_item on purchase_order_line (item_id, need_date, id);
create index purchase_order_line_by_part on purchase_order_line (part_id);
create index purchase_order_line_created on purchase_order_line (created_at, id);
create index purchase_order_line_updated on purchase_order_line (updated_at, id);
create index purchase_order_line_need_date on purchase_order_line (need_date, id);

create type purchase_approval_decision as enum ('PENDING', 'APPROVED', 'REJECTED');
create table purchase_order_approval (
  id uuid primary key,
  site_id uuid not null references site,
  purchase_order_id uuid not null references purchase_order,
  sequence integer not null check (sequence > 0),
  approver text not null,
  decision purchase_approval_decision not null default 'PENDING',
  reason text,
  -- The total that is approved by it, in the order's currency; what goes beyond is approved anew.
  amount numeric(21,6) check (amount >= 0),
  requested_at timestamptz(3) not null default now(),
  decided_at timestamptz(3),
  unique (purchase_order_id, sequence),
  check ((decision = 'PENDING') = (decided_at is null))
);
create index purchase_order_approval_paging on purchase_order_approval (site_id, id);

-- What the supplier charges beside the lines: agreed with the order, billed as charges.
create type purchase_order_fee_kind as enum ('FREIGHT', 'DUTY', 'INSURANCE', 'PACKAGING', 'TOOLING', 'OTHER');
create table purchase_order_fee (
  id uuid primary key,
  site_id uuid not null references site,
  purchase_order_id uuid not null references purchase_order,
  position integer not null check (position > 0),
  kind purchase_order_fee_kind not null default 'OTHER',
  description text not null,
  amount numeric(21,6) not null check (amount >= 0),
  gl_account_id uuid references gl_account,
  tax_code text collate "C",
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (purchase_order_id, position)
);
create index purchase_order_fee_paging on purchase_order_fee (site_id, id);

-- Lines that are canceled count for nothing; a line that is never received (two-way, none) does not hold the order back.
create function derive_purchase_order_status(of uuid) returns void language sql set search_path = erp, pg_temp as $$
  update purchase_order set receipt_status = derived.receipt, billing_status = derived.billing
  from (
    select
      case
        when coalesce(bool_and(receipt_status = 'NOT_RECEIVED') filter (where expected), true) then 'NOT_RECEIVED'
        when bool_or(receipt_status in ('NOT_RECEIVED', 'PARTIALLY_RECEIVED')) filter (where expected) then 'PARTIALLY_RECEIVED'
        when bool_or(receipt_status = 'OVER_RECEIVED') then 'OVER_RECEIVED'
        when bool_or(receipt_status = 'SHORT_CLOSED') then 'SHORT_CLOSED'
        else 'RECEIVED'
      end::financial_receipt_status as receipt,
      case
        when coalesce(bool_and(billing_status = 'NOT_BILLED') filter (where billable), true) then 'NOT_BILLED'
        when bool_or(billing_status = 'OVER_BILLED') then 'OVER_BILLED'
        when bool_and(billing_status = 'BILLED') filter (where billable) then 'BILLED'
        else 'PARTIALLY_BILLED'
      end::billing_status as billing
    from (
      select receipt_status, billing_status,
        match_policy = 'THREE_WAY' or quantity_received > 0 as expected,
        not (match_policy = 'THREE_WAY' and receiving_complete and quantity_received = 0 and quantity_billed = 0) as billable
      from purchase_order_line where purchase_order_id = of and status <> 'CANCELED'
    ) as line
  ) as derived
  where id = of and (purchase_order.receipt_status, purchase_order.billing_status) is distinct from (derived.receipt, derived.billing)
$$;

-- As the owner: the service itself may not say what is derived.
create function purchase_order_line_changed() returns trigger
  language plpgsql security definer set search_path = erp, pg_temp as $$
begin
  if tg_op <> 'INSERT' then
    perform derive_purchase_order_status(old.purchase_order_id);
  end if;
  if tg_op <> 'DELETE' and (tg_op = 'INSERT' or new.purchase_order_id <> old.purchase_order_id) then
    perform derive_purchase_order_status(new.purchase_order_id);
  end if;
  return null;
end $$;
create trigger derive_status after insert or update or delete on purchase_order_line
  for each row execute function purchase_order_line_changed();

select scope_to_site('purchase_order', 'purchase_order_line', 'purchase_order_fee', 'purchase_order_approval');
