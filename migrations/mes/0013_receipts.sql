create type receipt_status as enum ('OPEN', 'POSTED', 'REVERSED');
create type receipt_kind as enum ('RECEIPT', 'REVERSAL', 'SUPPLIER_RETURN');

-- A receipt is never changed once posted: what undoes it is a receipt of its own, with quantities below zero, so that every sum
-- over receipt items is right as it stands.
create table receipt (
  id uuid primary key,
  site_id uuid not null references site,
  number text collate "C" not null unique,
  kind receipt_kind not null default 'RECEIPT',
  status receipt_status not null,
  supplier_id uuid not null references supplier,
  packing_slip_number text collate "C" check (length(packing_slip_number) between 1 and 100),
  received_at timestamptz(3) not null,
  -- The day of received_at in the site's calendar: the transaction date ERP posts with.
  received_date date not null,
  received_by text not null,
  counter_of_id uuid,
  reason text,
  notes text,
  posted_at timestamptz(3),
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (site_id, id),
  foreign key (site_id, counter_of_id) references receipt (site_id, id),
  check (kind = 'RECEIPT' or (reason is not null and status <> 'REVERSED')),
  check (kind <> 'RECEIPT' or counter_of_id is null),
  check (kind <> 'REVERSAL' or counter_of_id is not null),
  check ((status = 'OPEN') = (posted_at is null))
);
create index receipt_by_supplier on receipt (supplier_id, received_at);
create index receipt_by_slip on receipt (supplier_id, packing_slip_number) where packing_slip_number is not null;
create index receipt_by_time on receipt (received_at, id);
create index receipt_by_counter on receipt (counter_of_id) where counter_of_id is not null;
create unique index receipt_reversed_once on receipt (counter_of_id) where kind = 'REVERSAL';

create type condition_code as enum ('OK', 'DAMAGED', 'QUARANTINED');

create table receipt_item (
  id uuid primary key,
  site_id uuid not null references site,
  receipt_id uuid not null,
  position integer not null check (position > 0),
  purchase_order_line_id uuid,
  item_id uuid not null,
  part_id uuid not null,
  -- As counted at the dock.
  quantity numeric(21,6) not null check (quantity <> 0),
  unit_of_measure text collate "C" not null,
  -- The same in the part's base unit, which is the stock's, and in the order line's unit.
  base_quantity numeric(21,6) not null,
  base_unit_of_measure text collate "C" not null,
  order_quantity numeric(21,6),
  -- Of order_quantity: above the order's tolerance, kept in quarantine and not in the books until it is released; and withheld by a
  -- disposition.
  over_receipt_quantity numeric(21,6) not null default 0 check (over_receipt_quantity >= 0),
  withheld_quantity numeric(21,6) not null default 0 check (withheld_quantity >= 0),
  withheld_reason text,
  -- Of what is withheld of outside work on a run: pieces that were scrapped, which are never paid.
  rejects_scrapped numeric(21,6) not null default 0 check (rejects_scrapped between 0 and withheld_quantity),
  lot_number text collate "C" check (length(lot_number) between 1 and 60),
  location_id uuid,
  condition_code condition_code not null default 'OK',
  counter_of_id uuid,
  -- An inspection run that the goods wait for; the reference stands in 0040, after runs.
  inspection_run_id uuid,
  -- Of the request that recorded it: the same key again finds it.
  idempotency_key text collate "C" check (length(idempotency_key) between 1 and 128),
  -- The order line's attributes as of posting.
  department text,
  location_code text,
  cost_center text,
  project text,
  gl_account text,
  tax_code text,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (site_id, id),
  unique (receipt_id, position),
  foreign key (site_id, receipt_id) references receipt (site_id, id),
  foreign key (site_id, purchase_order_line_id) references purchase_order_line (site_id, id),
  foreign key (site_id, location_id) references location (site_id, id),
  foreign key (site_id, counter_of_id) references receipt_item (site_id, id),
  foreign key (item_id, part_id) references part (item_id, id),
  check (sign(base_quantity) = sign(quantity)),
  check ((purchase_order_line_id is null) = (order_quantity is null)),
  check (order_quantity is null or sign(order_quantity) = sign(quantity)),
  check ((withheld_quantity > 0) = (withheld_reason is not null)),
  check (quantity < 0 or order_quantity is null or over_receipt_quantity + withheld_quantity <= order_quantity)
);
create index receipt_item_by_order_line on receipt_item (purchase_order_line_id, id);
create index receipt_item_by_part on receipt_item (part_id);
create index receipt_item_by_counter on receipt_item (counter_of_id) where counter_of_id is not null;
create index receipt_item_by_lot on receipt_item (lot_number) where lot_number is not null;

create table receipt_item_serial (
  site_id uuid not null references site,
  receipt_item_id uuid not null,
  serial_number text collate "C" not null check (length(serial_number) between 1 and 60),
  primary key (receipt_item_id, serial_number),
  foreign key (site_id, receipt_item_id) references receipt_item (site_id, id)
);

select scope_to_site('receipt', 'receipt_item', 'receipt_item_serial');
