create type run_closing as enum ('BY_HAND', 'AT_COMPLETE');

-- Sites are an enterprise-wide list: a transfer names the site it goes to also for who may not look inside. The row policies of
-- every other table read a viewer's sites from here, by code; a code therefore holds no comma.
create table site (
  id uuid primary key,
  code text collate "C" not null unique check (code ~ '^[A-Z0-9][A-Z0-9_-]{0,19}$'),
  name text not null check (length(name) between 1 and 120),
  -- IANA name; accounting days are in this zone.
  time_zone text collate "C" not null check (length(time_zone) between 1 and 64),
  is_active boolean not null default true,
  -- Minutes after which what was last heard from PLM is too old to start new runs by; null for however old.
  max_staleness integer check (max_staleness between 1 and 525600),
  -- A close is final, so that a plant asks for closes without a person.
  closes_runs run_closing not null default 'BY_HAND',
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now()
);

create type location_type as enum ('SITE', 'AREA', 'BIN', 'CELL', 'SUPPLIER', 'IN_TRANSIT', 'QUARANTINE', 'SCRAP');

-- Children point at their parent with the site beside the id, in this table and in all that follow: the database itself keeps
-- a row from hanging under another site's.
create table location (
  id uuid primary key,
  site_id uuid not null references site,
  name text collate "C" not null check (length(name) between 1 and 120),
  type location_type not null,
  parent_id uuid check (parent_id <> id),
  availability_for_use boolean not null default true,
  is_erp_visible boolean not null default false,
  -- Whose premises a SUPPLIER location is; the reference stands in 0012, after the copy of suppliers.
  supplier_id uuid check (supplier_id is null or type = 'SUPPLIER'),
  attributes jsonb not null default '[]' check (jsonb_typeof(attributes) = 'array'),
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (site_id, id),
  unique (site_id, name),
  foreign key (site_id, parent_id) references location (site_id, id)
);
create index location_by_parent on location (parent_id, name);
create index location_by_name on location (name, id);

select scope_to_system('site');
select scope_to_site('location');
