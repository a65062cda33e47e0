create type stock_status as enum ('UNRESTRICTED', 'QUALITY', 'BLOCKED');
create type part_inventory_status as enum ('AVAILABLE', 'UNAVAILABLE', 'WIP', 'KITTED', 'ON_ORDER', 'INSTALLED', 'SCRAPPED');

-- ION's computed status, first match wins:
--   1 nothing left, something installed             INSTALLED    (with it ION's fourth row, all installed)
--   2 nothing left, and not all of it scrapped      UNAVAILABLE
--   3 all of it scrapped                            SCRAPPED
--   4 its run, or its inspection, is still open     WIP
--   5 held for quality or blocked                   UNAVAILABLE
--   6 all that is on hand is in a kit               KITTED
--   7 still expected on an open purchase order      ON_ORDER
--   8 its location is not available for use         UNAVAILABLE
--   9 nothing on hand (its order was canceled)      UNAVAILABLE
--     else                                          AVAILABLE
-- Left is what came, less what was installed, scrapped or went away; on hand is left less what is still expected. A produced
-- record's quantity is what its run produced for ever, so that rows 1 and 2 read what is left, where ION reads a quantity of 0.
create function part_inventory_status_of(
  quantity numeric, left_over numeric, pending numeric, installed numeric, scrapped numeric, kitted numeric,
  run_open boolean, stock stock_status, on_order boolean, location_available boolean
) returns part_inventory_status language sql immutable parallel safe
return case
  when left_over = 0 and installed > 0 then 'INSTALLED'::part_inventory_status
  when left_over = 0 and (scrapped = 0 or scrapped < quantity) then 'UNAVAILABLE'::part_inventory_status
  when left_over = 0 then 'SCRAPPED'::part_inventory_status
  when run_open then 'WIP'::part_inventory_status
  when stock <> 'UNRESTRICTED' then 'UNAVAILABLE'::part_inventory_status
  when kitted > 0 and kitted >= left_over - pending then 'KITTED'::part_inventory_status
  when on_order and pending > 0 then 'ON_ORDER'::part_inventory_status
  when not location_available or left_over - pending = 0 then 'UNAVAILABLE'::part_inventory_status
  else 'AVAILABLE'::part_inventory_status
end;

-- Status is a stored generated column: listing and filtering by it read one table on one index. What it takes from other tables
-- (is the run open, is the order open, is the location available, is there a hold) stands in the row as four facts, which
-- triggers on those tables keep in the transaction of the change (0040, 0041). A view that joins them was the other choice: no
-- index could serve a filter on it, and the last page of a million rows would read all of them.
-- A change of the function needs a rewrite of the column, in a migration of its own.
create table part_inventory (
  id uuid primary key,
  site_id uuid not null references site,
  item_id uuid not null,
  part_id uuid not null,
  location_id uuid,
  serial_number text collate "C" check (serial_number = normalize(trim(serial_number)) and length(serial_number) between 1 and 60),
  lot_number text collate "C" check (lot_number = normalize(trim(lot_number)) and length(lot_number) between 1 and 60),
  unit_of_measure text collate "C" not null,

  -- What came into this record: received, carved off another, or produced by its run (scrapped units included), for ever.
  quantity numeric(21,6) not null check (quantity >= 0),
  -- Of it, not there yet: still in its run, or still on order.
  quantity_pending numeric(21,6) not null default 0 check (quantity_pending between 0 and quantity),
  -- Counted differences, signed.
  quantity_adjusted numeric(21,6) not null default 0,
  quantity_installed numeric(21,6) not null default 0 check (quantity_installed >= 0),
  quantity_scrapped numeric(21,6) not null default 0 check (quantity_scrapped >= 0),
  -- Shipped, moved to another record, split off, returned to the supplier, taken back by a reversed receipt.
  quantity_gone numeric(21,6) not null default 0 check (quantity_gone >= 0),
  quantity_kitted numeric(21,6) not null default 0 check (quantity_kitted >= 0),
  quantity_on_hand numeric(21,6) not null generated always as
    (quantity + quantity_adjusted - quantity_installed - quantity_scrapped - quantity_gone - quantity_pending) stored,
  quantity_available numeric(21,6) not null generated always as
    (quantity + quantity_adjusted - quantity_installed - quantity_scrapped - quantity_gone - quantity_pending - quantity_kitted) stored,

  -- The four facts; see above.
  run_open boolean not null default false,
  on_order boolean not null default false,
  location_available boolean not null default true,
  stock_status stock_status not null default 'UNRESTRICTED',
  status part_inventory_status not null generated always as (part_inventory_status_of(
    quantity, quantity + quantity_adjusted - quantity_installed - quantity_scrapped - quantity_gone, quantity_pending,
    quantity_installed, quantity_scrapped, quantity_kitted, run_open, stock_status, on_order, location_available)) stored,
  installed boolean not null generated always as (quantity_installed > 0) stored,
  kitted boolean not null generated always as (quantity_kitted > 0) stored,
  received boolean not null generated always as (receipt_item_id is not null) stored,

  supplier_id uuid references supplier,
  purchase_order_line_id uuid,
  receipt_item_id uuid,
  -- The run that produced it and the run that inspects it; the references stand in 0040, after runs.
  origin_run_id uuid,
  inspection_run_id uuid,
  -- May stand at another site: a transfer carves a record off at the place it goes to.
  split_from_id uuid references part_inventory check (split_from_id <> id),
  expiry_date date,
  last_maintained_date date,
  attributes jsonb not null default '[]' check (jsonb_typeof(attributes) = 'array'),
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),

  unique (site_id, id),
  foreign key (item_id, part_id) references part (item_id, id),
  foreign key (site_id, location_id) references location (site_id, id),
  foreign key (site_id, purchase_order_line_id) references purchase_order_line (site_id, id),
  foreign key (site_id, receipt_item_id) references receipt_item (site_id, id),
  constraint serial_is_one check (serial_number is null or (quantity in (0, 1) and quantity_on_hand in (0, 1))),
  constraint available_not_negative check (quantity_available >= 0),
  constraint scrap_within_quantity check (quantity_scrapped <= quantity + greatest(quantity_adjusted, 0))
);
-- One serial of a part number is one thing; a record carved off it is the same thing at another place.
create unique index part_inventory_serial on part_inventory (item_id, serial_number)
  where serial_number is not null and split_from_id is null;
create index part_inventory_by_serial on part_inventory (serial_number) where serial_number is not null;
create index part_inventory_by_lot on part_inventory (lot_number, item_id) where lot_number is not null;
create index part_inventory_by_status on part_inventory (site_id, status, id);
create index part_inventory_by_part on part_inventory (part_id, id);
create index part_inventory_by_item on part_inventory (item_id, id);
create index part_inventory_by_location on part_inventory (location_id, status, id);
create index part_inventory_by_order_line on part_inventory (purchase_order_line_id) where purchase_order_line_id is not null;
create index part_inventory_by_receipt_item on part_inventory (receipt_item_id) where receipt_item_id is not null;
create index part_inventory_by_origin_run on part_inventory (origin_run_id) where origin_run_id is not null;
create index part_inventory_by_inspection_run on part_inventory (inspection_run_id) where inspection_run_id is not null;
create index part_inventory_by_supplier on part_inventory (supplier_id) where supplier_id is not null;
create index part_inventory_by_split on part_inventory (split_from_id) where split_from_id is not null;
create index part_inventory_by_expiry on part_inventory (expiry_date) where expiry_date is not null;
create index part_inventory_by_creation on part_inventory (created_at, id);

select scope_to_site('part_inventory');
