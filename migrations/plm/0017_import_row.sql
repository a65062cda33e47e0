-- What an import has received, kept aside until its commit, and what became of it.
create type import_row_kind as enum ('PART', 'EBOM_LINE', 'SUBSTITUTE');
create type import_row_status as enum ('PENDING', 'CREATED', 'SKIPPED', 'REFUSED');

create table import_row (
  id uuid primary key,
  import_batch_id uuid not null references import_batch (id) on delete cascade,
  position integer not null check (position >= 1),
  row_id text collate "C" not null check (length(row_id) between 1 and 100),
  kind import_row_kind not null,
  status import_row_status not null default 'PENDING',
  code text collate "C",
  message text,
  suggestion text,
  -- The row as it was sent.
  content jsonb not null,
  -- What it made or found. No foreign keys: a refused import takes back what it made and keeps its report.
  part_id uuid,
  ebom_line_id uuid,
  unique (import_batch_id, row_id),
  unique (import_batch_id, position)
);
create index import_row_page on import_row (import_batch_id, position, id);
create index import_row_by_status on import_row (import_batch_id, status, position);

select scope_to_system('import_row');
