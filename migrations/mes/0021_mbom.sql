-- Released eBOM lines as PLM told of them: what mBOMs are derived from and as-built records are compared with.
create type ebom_quantity_type as enum ('PER_ASSEMBLY', 'FIXED', 'AS_REQUIRED');

create table ebom_line (
  id uuid primary key,
  source_version bigint not null default 1,
  parent_part_id uuid not null references part (id),
  find_number text collate "C" not null,
  component_part_number text collate "C" not null,
  -- Null where engineering left the revision floating.
  component_part_id uuid references part (id),
  quantity numeric(21,6) not null,
  unit_of_measure text collate "C" not null,
  quantity_type ebom_quantity_type not null default 'PER_ASSEMBLY',
  reference_designators text[] not null default '{}',
  is_phantom boolean not null default false,
  is_optional boolean not null default false,
  scrap_factor numeric(9,6) not null default 0,
  unique (parent_part_id, find_number, id),
  check (quantity > 0 or (quantity_type = 'AS_REQUIRED' and quantity = 0))
);
comment on table ebom_line is 'copy of PLM EBomLine';
create index ebom_line_by_component on ebom_line (component_part_id);

create table ebom_substitute (
  id uuid primary key,
  source_version bigint not null default 1,
  ebom_line_id uuid not null references ebom_line (id),
  part_number text collate "C" not null,
  part_id uuid references part (id),
  ratio numeric(21,6) not null default 1 check (ratio > 0),
  priority integer not null default 1
);
comment on table ebom_substitute is 'copy of PLM EBomSubstitute';
create index ebom_substitute_by_line on ebom_substitute (ebom_line_id, priority);
create index ebom_substitute_by_part on ebom_substitute (part_id);

create type mbom_status as enum ('DRAFT', 'RELEASED', 'ARCHIVED');
create type mbom_overlay_action as enum ('ADD', 'REPLACE', 'OMIT');

create table mbom (
  id uuid primary key,
  version integer not null default 1,
  part_id uuid not null references part (id),
  mbom_version integer not null check (mbom_version > 0),
  status mbom_status not null default 'DRAFT',
  -- Null: the global template. Otherwise an overlay on base_mbom_id for this site, or the site's own where it has no base.
  site_id uuid references site (id),
  base_mbom_id uuid references mbom (id),
  procedure_id uuid,
  procedure_family_id uuid,
  source_ebom_part_number text collate "C",
  source_ebom_revision text collate "C",
  source_ebom_content_hash text collate "C",
  released_at timestamptz(3),
  released_by text,
  archived_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  foreign key (procedure_id, procedure_family_id) references procedure (id, family_id),
  check ((procedure_id is null) = (procedure_family_id is null)),
  check (base_mbom_id is null or site_id is not null),
  check ((source_ebom_part_number is null) = (source_ebom_revision is null)),
  check (status = 'DRAFT' or (released_at is not null and procedure_id is not null))
);
comment on column mbom.version is 'counts the changes of this row (the _etag); mbom_version is the version that people see';
-- I3: one in force per part revision, site (or the template) and procedure family.
create unique index mbom_released_once on mbom (part_id, site_id, procedure_family_id) nulls not distinct where status = 'RELEASED';
create unique index mbom_versions on mbom (part_id, site_id, procedure_family_id, mbom_version) nulls not distinct;
create index mbom_by_procedure on mbom (procedure_id, procedure_family_id);
create index mbom_by_base on mbom (base_mbom_id);
create index mbom_by_site on mbom (site_id, id);
create index mbom_by_status on mbom (status, id);
create index mbom_by_created on mbom (created_at, id);

create table mbom_item (
  id uuid primary key,
  version integer not null default 1,
  mbom_id uuid not null references mbom (id),
  parent_item_id uuid references mbom_item (id),
  position integer not null,
  part_id uuid not null references part (id),
  quantity numeric(21,6) not null check (quantity >= 0),
  is_fixed_quantity boolean not null default false,
  unit_of_measure text collate "C" not null,
  -- Null: a manufacturing-only line.
  origin_ebom_line_id uuid references ebom_line (id),
  is_consumable boolean not null default false,
  made_on_assembly boolean not null default false,
  backflush boolean not null default false,
  kit_group text collate "C",
  work_center_id uuid references work_center (id),
  step_id uuid references step (id),
  reference_designators text[] not null default '{}',
  overlay_action mbom_overlay_action,
  overlays_item_id uuid references mbom_item (id),
  overlay_reason text,
  notes text,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (mbom_id, position),
  check (quantity > 0 or overlay_action is not distinct from 'OMIT'),
  check (overlay_action is null or overlay_reason is not null),
  check ((overlay_action in ('REPLACE', 'OMIT')) is not true or overlays_item_id is not null)
);
create index mbom_item_by_part on mbom_item (part_id, id);
create index mbom_item_by_origin on mbom_item (origin_ebom_line_id);
create index mbom_item_by_parent on mbom_item (parent_item_id);
create index mbom_item_by_overlaid on mbom_item (overlays_item_id);
create index mbom_item_by_work_center on mbom_item (work_center_id);
create index mbom_item_by_step on mbom_item (step_id);

create table mbom_item_substitute (
  id uuid primary key,
  mbom_item_id uuid not null references mbom_item (id),
  part_id uuid not null references part (id),
  -- So many of the substitute's units replace one unit of the line.
  ratio numeric(21,6) not null default 1 check (ratio > 0),
  priority integer not null default 1,
  unique (mbom_item_id, part_id)
);
create index mbom_item_substitute_by_part on mbom_item_substitute (part_id);

select scope_to_system('ebom_line', 'ebom_substitute', 'mbom', 'mbom_item', 'mbom_item_substitute');
