-- The as-built record: what each produced record needs (build requirements), what went into it (installations), and the
-- hashed snapshot taken when its run closes.
create table build_requirement (
  id uuid primary key,
  version integer not null default 1,
  site_id uuid not null references site (id),
  part_inventory_id uuid not null,
  run_id uuid,
  position integer not null,
  part_id uuid not null references part (id),
  quantity_per_parent_part_inventory numeric(21,6) check (quantity_per_parent_part_inventory > 0),
  fixed_quantity_per_build_requirement numeric(21,6) check (fixed_quantity_per_build_requirement > 0),
  unit_of_measure text collate "C" not null,
  origin_mbom_item_id uuid references mbom_item (id),
  reference_designators text[] not null default '{}',
  made_on_assembly boolean not null default false,
  is_deviation boolean not null default false,
  deviation_issue_id uuid,
  -- Left out under its deviation: what it says of its quantity is then what the manufacturing BOM wanted.
  omitted_at timestamptz(3),
  -- Of a record that was split off and is reworked: the need of the record it was split off, whose installations it shares.
  carried_from_id uuid references build_requirement (id),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (site_id, id),
  foreign key (site_id, part_inventory_id) references part_inventory (site_id, id),
  foreign key (site_id, run_id) references run (site_id, id),
  foreign key (site_id, deviation_issue_id) references issue (site_id, id),
  unique (site_id, id, part_inventory_id),
  check (num_nonnulls(quantity_per_parent_part_inventory, fixed_quantity_per_build_requirement) = 1),
  check (not is_deviation or deviation_issue_id is not null),
  check (omitted_at is null or is_deviation)
);
create index build_requirement_by_created on build_requirement (site_id, created_at, id);
create index build_requirement_by_inventory on build_requirement (part_inventory_id, position, id);
create index build_requirement_by_part on build_requirement (part_id, id);
create index build_requirement_by_run on build_requirement (run_id);
create index build_requirement_by_mbom_item on build_requirement (origin_mbom_item_id);
create index build_requirement_by_issue on build_requirement (deviation_issue_id);
create index build_requirement_by_carried on build_requirement (carried_from_id) where carried_from_id is not null;

create table abom_installation (
  id uuid primary key,
  version integer not null default 1,
  site_id uuid not null references site (id),
  build_requirement_id uuid not null,
  -- The record it went into: the requirement's own, kept here so that a trace takes one hop per level.
  parent_part_inventory_id uuid not null,
  part_inventory_id uuid not null,
  -- In the installed inventory's unit, total over the parent's whole quantity.
  quantity numeric(21,6) not null check (quantity > 0),
  reference_designator text collate "C",
  -- The planned part where a substitute stands in for it; so many of the substitute's units replace one planned unit.
  substitute_for_part_id uuid references part (id),
  ratio numeric(21,6) not null default 1 check (ratio > 0),
  location_at_install_id uuid,
  run_id uuid not null,
  run_step_id uuid,
  -- The increment whose backflush put it in, and whose reversal takes it out again; null for what somebody scanned.
  backflushed_by_id uuid,
  installed_at timestamptz(3) not null,
  installed_by text not null,
  removed_at timestamptz(3),
  removed_by text,
  removal_reason text,
  -- The run that took it out, where that is another than the one that put it in: its consumption goes down, the closed run's stands.
  removed_in_run_id uuid,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (site_id, id),
  foreign key (site_id, part_inventory_id) references part_inventory (site_id, id),
  foreign key (site_id, location_at_install_id) references location (site_id, id),
  foreign key (site_id, run_id) references run (site_id, id),
  foreign key (site_id, run_step_id) references run_step (site_id, id),
  foreign key (site_id, removed_in_run_id) references run (site_id, id),
  foreign key (site_id, build_requirement_id, parent_part_inventory_id)
    references build_requirement (site_id, id, part_inventory_id) on update cascade,
  check (part_inventory_id <> parent_part_inventory_id),
  check (num_nonnulls(removed_at, removed_by, removal_reason) in (0, 3)),
  check (removed_in_run_id is null or removed_at is not null),
  check (removed_in_run_id is distinct from run_id),
  check (removed_at >= installed_at),
  check (substitute_for_part_id is not null or ratio = 1)
);
create index abom_installation_by_created on abom_installation (site_id, created_at, id);
create index abom_installation_by_requirement on abom_installation (build_requirement_id, installed_at, id);
create index abom_installation_by_parent on abom_installation (parent_part_inventory_id, part_inventory_id);
create index abom_installation_by_inventory on abom_installation (part_inventory_id, parent_part_inventory_id);
create index abom_installation_by_run on abom_installation (run_id, id);
create index abom_installation_by_removing_run on abom_installation (removed_in_run_id) where removed_in_run_id is not null;
create index abom_installation_by_step on abom_installation (run_step_id, id);
create index abom_installation_by_location on abom_installation (location_at_install_id);
create index abom_installation_by_backflush on abom_installation (backflushed_by_id) where backflushed_by_id is not null;
create index abom_installation_by_substituted on abom_installation (substitute_for_part_id);

-- What rework took out of units that were split off the record that an installation is in: the installation stays with that record, as
-- it closed, and the record split off has its share of it, less this.
create table abom_removal (
  id uuid primary key,
  site_id uuid not null references site (id),
  abom_installation_id uuid not null,
  part_inventory_id uuid not null,
  run_id uuid not null,
  quantity numeric(21,6) not null check (quantity > 0),
  reason text not null,
  removed_at timestamptz(3) not null,
  removed_by text not null,
  created_at timestamptz(3) not null default now(),
  unique (site_id, id),
  foreign key (site_id, abom_installation_id) references abom_installation (site_id, id),
  foreign key (site_id, part_inventory_id) references part_inventory (site_id, id),
  foreign key (site_id, run_id) references run (site_id, id)
);
create index abom_removal_by_installation on abom_removal (abom_installation_id, part_inventory_id);
create index abom_removal_by_inventory on abom_removal (part_inventory_id, removed_at, id);
create index abom_removal_by_run on abom_removal (run_id);

-- content is the canonical JSON (RFC 8785) of what was built; its hash takes in the hash of the version before it, so that no
-- version can be changed or left out unseen.
create table abom_snapshot (
  id uuid primary key,
  site_id uuid not null references site (id),
  run_id uuid not null,
  part_inventory_id uuid not null,
  snapshot_version integer not null check (snapshot_version > 0),
  closed_at timestamptz(3) not null,
  content text not null check (content::jsonb is not null),
  previous_version integer generated always as (nullif(snapshot_version - 1, 0)) stored,
  previous_hash text collate "C",
  content_hash text collate "C" not null
    check (content_hash = encode(sha256(convert_to(coalesce(previous_hash, '') || content, 'UTF8')), 'hex')),
  created_at timestamptz(3) not null default now(),
  unique (site_id, id),
  foreign key (site_id, run_id) references run (site_id, id),
  foreign key (site_id, part_inventory_id) references part_inventory (site_id, id),
  unique (part_inventory_id, snapshot_version, content_hash),
  unique (run_id, part_inventory_id),
  foreign key (part_inventory_id, previous_version, previous_hash)
    references abom_snapshot (part_inventory_id, snapshot_version, content_hash),
  check ((snapshot_version = 1) = (previous_hash is null))
);
create unique index abom_snapshot_versions on abom_snapshot (part_inventory_id, snapshot_version);
create index abom_snapshot_by_closed on abom_snapshot (site_id, closed_at, id);
create index abom_snapshot_by_created on abom_snapshot (site_id, created_at, id);

select scope_to_site('build_requirement', 'abom_installation', 'abom_removal', 'abom_snapshot');
select append_only('abom_snapshot', 'abom_removal');
