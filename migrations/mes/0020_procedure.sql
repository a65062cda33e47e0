-- How parts are built: procedures (one family per way of building, numbered versions), their steps, and the fields to fill in.
create type procedure_type as enum ('BUILD', 'INSPECTION', 'REWORK');
create type procedure_status as enum ('DRAFT', 'IN_REVIEW', 'RELEASED', 'ARCHIVED');
create type step_field_type as enum
  ('STRING', 'NUMBER', 'BOOLEAN', 'SELECT', 'SIGNOFF', 'MULTISELECT', 'DATETIME', 'FILE_ATTACHMENT');

-- Drawings stay in PLM: only https links may stand in a step, never content (data: URIs).
create function are_https_links(links text[]) returns boolean language sql immutable as $$
  select coalesce(bool_and(link ~ '^https://[^[:space:]]+$'), true) from unnest(links) as link
$$;

create table procedure (
  id uuid primary key,
  version integer not null default 1,
  family_id uuid not null,
  procedure_version integer not null check (procedure_version > 0),
  title text collate "C" not null,
  description text,
  type procedure_type not null default 'BUILD',
  status procedure_status not null default 'DRAFT',
  part_id uuid references part (id),
  source_routing_id uuid,
  source_part_revision text collate "C",
  attributes jsonb not null default '[]',
  released_at timestamptz(3),
  released_by text,
  archived_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (family_id, procedure_version),
  unique (id, family_id),
  check (status in ('DRAFT', 'IN_REVIEW') or released_at is not null)
);
comment on column procedure.version is 'counts the changes of this row (the _etag); procedure_version is the version that people see';
create unique index procedure_released_once on procedure (family_id) where status = 'RELEASED';
create index procedure_by_part on procedure (part_id, id);
create index procedure_by_status on procedure (status, id);
create index procedure_by_created on procedure (created_at, id);
create index procedure_by_title on procedure (title, id);

create index procedure_by_source_routing on procedure (source_routing_id, id) where source_routing_id is not null;

create table step (
  id uuid primary key,
  version integer not null default 1,
  procedure_id uuid not null references procedure (id),
  position integer not null,
  parent_id uuid references step (id),
  title text collate "C" not null,
  content text,
  is_standard_step boolean not null default false,
  upstream_step_ids uuid[] not null default '{}',
  work_center_id uuid references work_center (id),
  location_id uuid references location (id),
  signoff_role text collate "C",
  lead_time text collate "C" check (lead_time ~ '^P[0-9T]'),
  drawing_links text[] not null default '{}' check (are_https_links(drawing_links)),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (procedure_id, position),
  check (not id = any (upstream_step_ids))
);
create index step_by_parent on step (parent_id);
create index step_by_work_center on step (work_center_id);
create index step_by_location on step (location_id);

create table step_field (
  id uuid primary key,
  step_id uuid not null references step (id),
  position integer not null,
  name text collate "C" not null,
  type step_field_type not null,
  unit text,
  required boolean not null default false,
  options text[] not null default '{}',
  validations jsonb not null default '[]',
  signoff_role text collate "C",
  unique (step_id, position)
);

select scope_to_system('procedure', 'step', 'step_field');
