-- Part revisions: a part number and a revision.
create type lifecycle_state as enum ('DRAFT', 'IN_REVIEW', 'RELEASED', 'OBSOLETE');
create type tracking_type as enum ('SERIAL', 'LOT', 'UNTRACKED');

create table part (
  id uuid primary key,
  version integer not null default 1,
  item_id uuid not null references item (id),
  -- The item's, which never changes: here for the federation key and its index.
  part_number text collate "C" not null,
  revision text collate "C" not null check (length(revision) between 1 and 20 and btrim(revision) = revision),
  description text collate "C" not null default '' check (length(description) <= 500),
  lifecycle_state lifecycle_state not null default 'DRAFT',
  tracking_type tracking_type not null default 'UNTRACKED',
  effective_from date,
  effective_to date,
  serial_from text collate "C" check (length(serial_from) <= 60),
  serial_to text collate "C" check (length(serial_to) <= 60),
  attributes jsonb not null default '[]' check (jsonb_typeof(attributes) = 'array'),
  revised_from_id uuid references part (id),
  released_at timestamptz(3),
  released_by_ecn_id uuid,
  obsoleted_at timestamptz(3),
  import_id uuid references import_batch (id),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (part_number, revision),
  check (effective_from < effective_to),
  check ((lifecycle_state in ('RELEASED', 'OBSOLETE')) = (released_at is not null)),
  check ((lifecycle_state = 'OBSOLETE') = (obsoleted_at is not null))
);
create index part_page_by_number on part (part_number, id);
create index part_by_item on part (item_id, id);
create index part_latest on part (item_id, released_at desc, id desc) where released_at is not null;
create index part_by_revision on part (revision, id);
create index part_by_state on part (lifecycle_state, id);
create index part_by_released on part (released_at, id);
create index part_by_created on part (created_at, id);
create index part_by_updated on part (updated_at, id);
create index part_by_revised_from on part (revised_from_id) where revised_from_id is not null;
create index part_by_ecn on part (released_by_ecn_id) where released_by_ecn_id is not null;

-- Kept in both directions.
create table part_interchange (
  part_id uuid not null references part (id) on delete cascade,
  other_part_id uuid not null references part (id) on delete cascade,
  primary key (part_id, other_part_id),
  check (part_id <> other_part_id)
);
create index part_interchange_by_other on part_interchange (other_part_id);

select scope_to_system('part', 'part_interchange');
select hide_until_committed('part');
