create type transfer_status as enum
  ('DRAFT', 'SHIPPED', 'PARTIALLY_RECEIVED', 'RECEIVED', 'RECEIVED_WITH_DISCREPANCY', 'CLOSED', 'CANCELED');

-- A transfer belongs to the site it leaves and is seen by the site it goes to as well; its lines and custody with it.
create table inventory_transfer (
  id uuid primary key,
  site_id uuid not null references site,
  to_site_id uuid not null references site,
  number text collate "C" not null unique,
  status transfer_status not null,
  from_location_id uuid not null,
  to_location_id uuid not null,
  inter_site boolean not null generated always as (site_id <> to_site_id) stored,
  requested_by text not null,
  reason text,
  shipped_at timestamptz(3),
  received_at timestamptz(3),
  closed_at timestamptz(3),
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (site_id, to_site_id, id),
  foreign key (site_id, from_location_id) references location (site_id, id),
  foreign key (to_site_id, to_location_id) references location (site_id, id),
  check (from_location_id <> to_location_id),
  check (status not in ('DRAFT', 'CANCELED') or shipped_at is null),
  check (status in ('DRAFT', 'CANCELED') or shipped_at is not null),
  check (received_at >= shipped_at)
);
create index inventory_transfer_page on inventory_transfer (site_id, id);
create index inventory_transfer_at_destination on inventory_transfer (to_site_id, id);
create index inventory_transfer_by_status on inventory_transfer (status, id);
create index inventory_transfer_by_shipping on inventory_transfer (shipped_at, id);
create index inventory_transfer_by_creation on inventory_transfer (created_at, id);
create index inventory_transfer_by_from on inventory_transfer (from_location_id);
create index inventory_transfer_by_to on inventory_transfer (to_location_id);

create table inventory_transfer_line (
  id uuid primary key,
  site_id uuid not null references site,
  to_site_id uuid not null references site,
  inventory_transfer_id uuid not null,
  position integer not null check (position > 0),
  part_inventory_id uuid not null,
  -- The record carved off where it arrived; none while it is on its way, or where the record itself was moved.
  received_part_inventory_id uuid,
  -- The record carved off for the way, at the IN_TRANSIT place of the site it left; what is lost is written off there.
  in_transit_part_inventory_id uuid,
  item_id uuid not null,
  part_id uuid not null,
  lot_number text collate "C",
  serial_number text collate "C",
  unit_of_measure text collate "C" not null,
  quantity numeric(21,6) not null check (quantity > 0),
  quantity_shipped numeric(21,6) not null default 0 check (quantity_shipped between 0 and quantity),
  quantity_received numeric(21,6) not null default 0 check (quantity_received >= 0),
  -- Shipped, not received and written off: shipped = received + in transit + lost.
  quantity_lost numeric(21,6) not null default 0 check (quantity_lost >= 0),
  quantity_in_transit numeric(21,6) not null generated always as (quantity_shipped - quantity_received - quantity_lost) stored,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (inventory_transfer_id, position),
  foreign key (site_id, to_site_id, inventory_transfer_id) references inventory_transfer (site_id, to_site_id, id),
  foreign key (site_id, part_inventory_id) references part_inventory (site_id, id),
  foreign key (to_site_id, received_part_inventory_id) references part_inventory (site_id, id),
  foreign key (site_id, in_transit_part_inventory_id) references part_inventory (site_id, id),
  foreign key (item_id, part_id) references part (item_id, id),
  constraint received_within_shipped check (quantity_received + quantity_lost <= quantity_shipped)
);
create index inventory_transfer_line_page on inventory_transfer_line (site_id, id);
create index inventory_transfer_line_by_inventory on inventory_transfer_line (part_inventory_id);
create index inventory_transfer_line_by_received on inventory_transfer_line (received_part_inventory_id)
  where received_part_inventory_id is not null;
create index inventory_transfer_line_by_in_transit on inventory_transfer_line (in_transit_part_inventory_id)
  where in_transit_part_inventory_id is not null;
create index inventory_transfer_line_by_part on inventory_transfer_line (part_id);

select scope_to_site('inventory_transfer', 'inventory_transfer_line');
create policy readable_at_destination on inventory_transfer for select using (to_site_id = any ((select viewer_sites())::uuid[]));
create policy readable_at_destination on inventory_transfer_line for select using (to_site_id = any ((select viewer_sites())::uuid[]));
-- What arrives is counted where it arrives.
create policy updatable_at_destination on inventory_transfer for update
  using (to_site_id = any ((select viewer_sites())::uuid[]))
  with check (current_setting('triad.system', true) = 'MES' and to_site_id = any ((select viewer_sites())::uuid[]));
create policy updatable_at_destination on inventory_transfer_line for update
  using (to_site_id = any ((select viewer_sites())::uuid[]))
  with check (current_setting('triad.system', true) = 'MES' and to_site_id = any ((select viewer_sites())::uuid[]));
