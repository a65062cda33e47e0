create type part_kit_status as enum ('DRAFT', 'REQUESTED', 'IN_PROGRESS', 'DELIVERED', 'COMPLETE');

create table part_kit (
  id uuid primary key,
  site_id uuid not null references site,
  number text collate "C" not null unique,
  status part_kit_status not null,
  run_id uuid references run,
  delivery_location_id uuid,
  need_date date,
  requested_by text,
  requested_at timestamptz(3),
  delivered_at timestamptz(3),
  completed_at timestamptz(3),
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (site_id, id),
  foreign key (site_id, delivery_location_id) references location (site_id, id),
  check (status = 'DRAFT' or requested_at is not null),
  check ((status in ('DELIVERED', 'COMPLETE')) = (delivered_at is not null)),
  check ((status = 'COMPLETE') = (completed_at is not null)),
  check (num_nonnulls(requested_by, requested_at) <> 1)
);
create index part_kit_by_run on part_kit (run_id) where run_id is not null;
create index part_kit_by_status on part_kit (status, id);
create index part_kit_by_creation on part_kit (created_at, id);

create table part_kit_item (
  id uuid primary key,
  site_id uuid not null references site,
  part_kit_id uuid not null,
  position integer not null check (position > 0),
  item_id uuid not null,
  part_id uuid not null,
  build_requirement_id uuid references build_requirement,
  quantity numeric(21,6) not null check (quantity > 0),
  unit_of_measure text collate "C" not null,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (site_id, id),
  unique (part_kit_id, position),
  foreign key (site_id, part_kit_id) references part_kit (site_id, id),
  foreign key (item_id, part_id) references part (item_id, id)
);
create index part_kit_item_by_part on part_kit_item (part_id);
create index part_kit_item_by_requirement on part_kit_item (build_requirement_id) where build_requirement_id is not null;

-- What was put into the kit; moved back to stock it stays here with the time it left. An installation from the kit ends it too. Where a
-- part of it leaves, the row is divided; where the kit is brought elsewhere, it follows to the record carved off there.
create table part_kit_issue (
  id uuid primary key,
  site_id uuid not null references site,
  part_kit_item_id uuid not null,
  part_inventory_id uuid not null,
  -- In the stock's unit; so many of a substitute's units fill one unit of the item.
  quantity numeric(21,6) not null check (quantity > 0),
  ratio numeric(21,6) not null default 1 check (ratio > 0),
  -- The installation that took it from the kit: taken out again, it goes back into the kit.
  abom_installation_id uuid,
  issued_at timestamptz(3) not null,
  issued_by text not null,
  ended_at timestamptz(3) check (ended_at >= issued_at),
  ended_by text,
  consumed boolean not null default false,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  foreign key (site_id, part_kit_item_id) references part_kit_item (site_id, id),
  foreign key (site_id, part_inventory_id) references part_inventory (site_id, id),
  foreign key (site_id, abom_installation_id) references abom_installation (site_id, id) deferrable initially deferred,
  check (consumed or abom_installation_id is null),
  check ((ended_at is null) = (ended_by is null)),
  check (not consumed or ended_at is not null)
);
create index part_kit_issue_page on part_kit_issue (site_id, id);
create index part_kit_issue_by_item on part_kit_issue (part_kit_item_id, issued_at, id);
create index part_kit_issue_by_installation on part_kit_issue (abom_installation_id) where abom_installation_id is not null;
create index part_kit_issue_by_inventory on part_kit_issue (part_inventory_id);

select scope_to_site('part_kit', 'part_kit_item', 'part_kit_issue');
