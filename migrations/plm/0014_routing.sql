-- Drawings and routings of part revisions.
create table drawing_link (
  id uuid primary key,
  version integer not null default 1,
  part_id uuid not null references part (id) on delete cascade,
  -- A link and never the file: no data: address, no body.
  uri text not null check (uri ~ '^https://[^[:space:]]+$' and length(uri) <= 2000),
  document_number text collate "C" not null check (length(document_number) between 1 and 120),
  document_revision text collate "C" check (length(document_revision) <= 20),
  checksum text collate "C" check (checksum ~ '^[0-9a-f]{64}$'),
  media_type text collate "C" not null default 'application/pdf' check (length(media_type) <= 120),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique nulls not distinct (part_id, document_number, document_revision)
);
create index drawing_link_by_part on drawing_link (part_id, document_number, id);
create index drawing_link_by_number on drawing_link (document_number, id);
create index drawing_link_by_created on drawing_link (created_at, id);

create table routing (
  id uuid primary key,
  version integer not null default 1,
  part_id uuid not null references part (id) on delete cascade,
  routing_version integer not null default 1 check (routing_version >= 1),
  title text collate "C" not null check (length(title) between 1 and 200),
  lifecycle_state lifecycle_state not null default 'DRAFT',
  released_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (part_id, routing_version),
  check ((lifecycle_state in ('RELEASED', 'OBSOLETE')) = (released_at is not null))
);
create index routing_by_title on routing (title, id);
create index routing_by_created on routing (created_at, id);

create table routing_operation (
  id uuid primary key,
  version integer not null default 1,
  routing_id uuid not null references routing (id) on delete cascade,
  sequence integer not null check (sequence > 0),
  work_center_type text collate "C" not null check (length(work_center_type) between 1 and 60),
  description text not null default '' check (length(description) <= 2000),
  -- ISO 8601, as text: PT20M stays PT20M.
  setup_time text collate "C" check (setup_time ~ '^P'),
  run_time_per_unit text collate "C" check (run_time_per_unit ~ '^P'),
  is_outside_process boolean not null default false,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (routing_id, sequence)
);

create table routing_operation_drawing (
  routing_operation_id uuid not null references routing_operation (id) on delete cascade,
  drawing_link_id uuid not null references drawing_link (id) on delete cascade,
  primary key (routing_operation_id, drawing_link_id)
);
create index routing_operation_drawing_by_link on routing_operation_drawing (drawing_link_id);

select scope_to_system('drawing_link', 'routing', 'routing_operation', 'routing_operation_drawing');
