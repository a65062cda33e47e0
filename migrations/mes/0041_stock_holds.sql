create type hold_decision as enum ('RELEASE', 'REWORK', 'SCRAP', 'RETURN_TO_VENDOR');

-- A hold takes a whole record of stock out of use: QUALITY until somebody has looked, BLOCKED until somebody with the right has
-- decided. Part of a lot is held by splitting it first.
create table stock_hold (
  id uuid primary key,
  site_id uuid not null references site,
  part_inventory_id uuid not null,
  status stock_status not null check (status <> 'UNRESTRICTED'),
  reason text not null check (length(reason) between 1 and 2000),
  issue_id uuid references issue,
  placed_at timestamptz(3) not null,
  placed_by text not null,
  -- The receipt that placed it, for goods that came damaged, in excess or rejected: the books have them apart already.
  receipt_item_id uuid references receipt_item,
  -- The change notice that says that stock of the revision it replaces is not to be used as it is.
  ecn_id uuid references ecn,
  -- Placed by the item's rule that what is received waits for inspection: a result that passes may end it.
  for_inspection boolean not null default false,
  decision hold_decision,
  released_at timestamptz(3),
  released_by text,
  release_note text,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (site_id, id),
  foreign key (site_id, part_inventory_id) references part_inventory (site_id, id),
  check (num_nonnulls(released_at, released_by, decision) in (0, 3)),
  check (released_at >= placed_at)
);
create index stock_hold_by_inventory on stock_hold (part_inventory_id, placed_at, id);
create index stock_hold_by_issue on stock_hold (issue_id) where issue_id is not null;
create index stock_hold_by_ecn on stock_hold (ecn_id) where ecn_id is not null;
create index stock_hold_in_force on stock_hold (site_id, id) where released_at is null;

-- The strongest hold in force is the record's stock status: the fourth fact behind part_inventory.status.
create function tell_inventory_of_hold() returns trigger
  language plpgsql security definer set search_path = mes, pg_temp as $$
declare
  held uuid := coalesce(new.part_inventory_id, old.part_inventory_id);
  strongest stock_status;
begin
  perform from part_inventory where id = held for no key update;
  select coalesce(max(status), 'UNRESTRICTED') into strongest from stock_hold where part_inventory_id = held and released_at is null;
  update part_inventory set stock_status = strongest where id = held and stock_status <> strongest;
  return null;
end $$;
create trigger inventory_of_hold after insert or update or delete on stock_hold for each row execute function tell_inventory_of_hold();

select scope_to_site('stock_hold');
