create type shipment_status as enum ('DRAFT', 'SHIPPED', 'DELIVERED', 'PARTIALLY_RETURNED', 'RETURNED', 'CANCELED');

create table shipment (
  id uuid primary key,
  site_id uuid not null references site,
  number text collate "C" not null unique,
  status shipment_status not null,
  ship_to text not null check (length(ship_to) between 1 and 500),
  carrier text,
  tracking_number text collate "C",
  shipped_at timestamptz(3),
  -- The day of shipped_at in the site's calendar: the transaction date of the cost of goods sold.
  shipped_date date,
  delivered_at timestamptz(3),
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (site_id, id),
  check ((status in ('DRAFT', 'CANCELED')) = (shipped_at is null)),
  check ((shipped_at is null) = (shipped_date is null)),
  check (delivered_at >= shipped_at)
);
create index shipment_by_status on shipment (status, id);
create index shipment_by_shipping on shipment (shipped_at, id);
create index shipment_by_creation on shipment (created_at, id);

create table shipment_line (
  id uuid primary key,
  site_id uuid not null references site,
  shipment_id uuid not null,
  position integer not null check (position > 0),
  part_inventory_id uuid not null,
  demand_id uuid,
  quantity numeric(21,6) not null check (quantity > 0),
  quantity_returned numeric(21,6) not null default 0 check (quantity_returned between 0 and quantity),
  unit_of_measure text collate "C" not null,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (site_id, id),
  unique (shipment_id, position),
  foreign key (site_id, shipment_id) references shipment (site_id, id),
  foreign key (site_id, part_inventory_id) references part_inventory (site_id, id),
  foreign key (site_id, demand_id) references demand (site_id, id)
);
create index shipment_line_by_inventory on shipment_line (part_inventory_id);
create index shipment_line_by_demand on shipment_line (demand_id) where demand_id is not null;

create type custody_action as enum ('RELEASED', 'PICKED_UP', 'IN_TRANSIT', 'HANDED_OVER', 'RECEIVED', 'RETURNED');

-- Who had the goods when, from one signature to the next.
create table custody_event (
  id uuid primary key,
  site_id uuid not null references site,
  -- The other end of a transfer, which sees its custody too; the same site where there is none.
  to_site_id uuid not null references site,
  inventory_transfer_id uuid,
  shipment_id uuid,
  at timestamptz(3) not null,
  action custody_action not null,
  actor text not null,
  location_id uuid references location,
  note text,
  created_at timestamptz(3) not null default now(),
  foreign key (site_id, to_site_id, inventory_transfer_id) references inventory_transfer (site_id, to_site_id, id),
  foreign key (site_id, shipment_id) references shipment (site_id, id),
  check (num_nonnulls(inventory_transfer_id, shipment_id) = 1)
);
create index custody_event_page on custody_event (site_id, id);
create index custody_event_by_transfer on custody_event (inventory_transfer_id, at, id) where inventory_transfer_id is not null;
create index custody_event_by_shipment on custody_event (shipment_id, at, id) where shipment_id is not null;

select scope_to_site('shipment', 'shipment_line', 'custody_event');
create policy readable_at_destination on custody_event for select using (to_site_id = any ((select viewer_sites())::uuid[]));
create policy insertable_at_destination on custody_event for insert
  with check (current_setting('triad.system', true) in ('MES', 'INTEGRATION') and to_site_id = any ((select viewer_sites())::uuid[]));
select append_only('custody_event');
