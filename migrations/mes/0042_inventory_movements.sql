create type movement_type as enum ('RECEIVED', 'PRODUCED', 'TRANSFERRED_IN', 'RETURNED', 'ADJUSTED',
  'INSTALLED', 'SCRAPPED', 'TRANSFERRED_OUT', 'SHIPPED', 'RETURNED_TO_SUPPLIER');

-- Every change of what is on hand, for ever: the stock of any day is the sum of its quantities up to that day. A move is two
-- rows, out of one place and into the other (a split or a merge too: out of one record, into another), an installation below
-- zero, its removal back to stock the same type above zero, a reversed receipt RECEIVED below zero.
create table inventory_movement (
  id uuid primary key,
  site_id uuid not null references site,
  part_inventory_id uuid not null,
  item_id uuid not null,
  part_id uuid not null,
  lot_number text collate "C",
  serial_number text collate "C",
  type movement_type not null,
  -- In the record's unit; above zero into location_id, below zero out of it.
  quantity numeric(21,6) not null check (quantity <> 0),
  unit_of_measure text collate "C" not null,
  from_location_id uuid,
  to_location_id uuid,
  -- Whose stock the row changes.
  location_id uuid not null generated always as (case when quantity > 0 then to_location_id else from_location_id end) stored,
  moved_at timestamptz(3) not null,
  -- The day of moved_at in the site's calendar.
  movement_date date not null,
  actor text not null,
  -- The business event that caused it (event.id); ERP names it as evidence.
  cause_event_id text collate "C" not null,
  purchase_order_line_id uuid,
  receipt_item_id uuid,
  run_id uuid references run,
  reason text,
  created_at timestamptz(3) not null default now(),
  unique (site_id, id),
  foreign key (site_id, part_inventory_id) references part_inventory (site_id, id),
  foreign key (item_id, part_id) references part (item_id, id),
  foreign key (site_id, from_location_id) references location (site_id, id),
  foreign key (site_id, to_location_id) references location (site_id, id),
  foreign key (site_id, purchase_order_line_id) references purchase_order_line (site_id, id),
  foreign key (site_id, receipt_item_id) references receipt_item (site_id, id),
  constraint movement_sign check (case type
    when 'PRODUCED' then true when 'RECEIVED' then true when 'ADJUSTED' then true when 'INSTALLED' then true
    when 'TRANSFERRED_IN' then quantity > 0 when 'RETURNED' then quantity > 0
    when 'SCRAPPED' then quantity < 0 when 'TRANSFERRED_OUT' then quantity < 0
    when 'SHIPPED' then quantity < 0 when 'RETURNED_TO_SUPPLIER' then quantity < 0 end),
  constraint serial_moves_as_one check (serial_number is null or quantity in (-1, 1)),
  check (type <> 'ADJUSTED' or reason is not null)
);
-- Stock of a day: sums by part and place up to it, without reading the table.
create index inventory_movement_by_part on inventory_movement (part_id, location_id, movement_date) include (quantity);
create index inventory_movement_by_item on inventory_movement (item_id, site_id, movement_date) include (quantity);
create index inventory_movement_by_location on inventory_movement (location_id, movement_date);
create index inventory_movement_by_inventory on inventory_movement (part_inventory_id, moved_at, id);
create index inventory_movement_by_site_date on inventory_movement (site_id, movement_date, id);
create index inventory_movement_by_time on inventory_movement (moved_at, id);
create index inventory_movement_by_run on inventory_movement (run_id) where run_id is not null;
create index inventory_movement_by_order_line on inventory_movement (purchase_order_line_id) where purchase_order_line_id is not null;
create index inventory_movement_by_receipt_item on inventory_movement (receipt_item_id) where receipt_item_id is not null;
create index inventory_movement_by_lot on inventory_movement (lot_number) where lot_number is not null;
create index inventory_movement_by_event on inventory_movement (cause_event_id);

select scope_to_site('inventory_movement');
select append_only('inventory_movement');
