-- Engineering change: requests, and the notices that carry them out.
create type ecr_status as enum ('OPEN', 'UNDER_REVIEW', 'ACCEPTED', 'IMPLEMENTED', 'REJECTED', 'WITHDRAWN');
create type ecn_status as enum ('DRAFT', 'IN_REVIEW', 'APPROVED', 'RELEASED', 'CLOSED', 'CANCELED');
create type ecn_action as enum ('ADD', 'REMOVE', 'REVISE', 'OBSOLETE');
create type wip_disposition as enum ('USE_AS_IS', 'FINISH_OPEN_RUNS', 'STOP_OPEN_RUNS', 'REWORK', 'SCRAP');
create type stock_disposition as enum ('USE_AS_IS', 'USE_UP', 'REWORK', 'RETURN_TO_SUPPLIER', 'SCRAP');
create type approval_decision as enum ('PENDING', 'APPROVED', 'REJECTED');

create table ecr (
  id uuid primary key,
  version integer not null default 1,
  number text collate "C" not null unique check (length(number) between 1 and 60),
  title text collate "C" not null check (length(title) between 1 and 200),
  description text not null default '',
  reason text not null default '',
  status ecr_status not null default 'OPEN',
  requested_by text collate "C" not null,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now()
);
create index ecr_page_by_number on ecr (number, id);
create index ecr_by_status on ecr (status, id);
create index ecr_by_created on ecr (created_at, id);

create table ecr_source_issue (
  ecr_id uuid not null references ecr (id) on delete cascade,
  -- The id of MES's issue.
  issue_id uuid not null,
  primary key (ecr_id, issue_id)
);
create index ecr_source_issue_by_issue on ecr_source_issue (issue_id, ecr_id);

create table ecr_affected_part (
  ecr_id uuid not null references ecr (id) on delete cascade,
  part_id uuid not null references part (id),
  primary key (ecr_id, part_id)
);
create index ecr_affected_part_by_part on ecr_affected_part (part_id);

create table ecn (
  id uuid primary key,
  version integer not null default 1,
  number text collate "C" not null unique check (length(number) between 1 and 60),
  title text collate "C" not null check (length(title) between 1 and 200),
  description text not null default '',
  status ecn_status not null default 'DRAFT',
  effective_from timestamptz(3),
  effective_from_serial text collate "C" check (length(effective_from_serial) <= 60),
  released_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  check (num_nonnulls(effective_from, effective_from_serial) <= 1),
  check (released_at is null or status in ('RELEASED', 'CLOSED')),
  check (status not in ('RELEASED', 'CLOSED') or released_at is not null)
);
create index ecn_page_by_number on ecn (number, id);
create index ecn_by_status on ecn (status, id);
create index ecn_by_released on ecn (released_at, id);
create index ecn_by_created on ecn (created_at, id);

create table ecn_ecr (
  ecn_id uuid not null references ecn (id) on delete cascade,
  ecr_id uuid not null references ecr (id),
  primary key (ecn_id, ecr_id)
);
create index ecn_ecr_by_ecr on ecn_ecr (ecr_id, ecn_id);

create table ecn_change (
  id uuid primary key,
  ecn_id uuid not null references ecn (id) on delete cascade,
  position integer not null check (position >= 1),
  from_part_id uuid references part (id),
  to_part_id uuid references part (id),
  action ecn_action not null,
  -- Nobody said otherwise: open runs are finished to the old revision.
  wip_disposition wip_disposition not null default 'FINISH_OPEN_RUNS',
  stock_disposition stock_disposition,
  notes text,
  unique (ecn_id, position),
  check (
    case action
      when 'ADD' then to_part_id is not null and from_part_id is null
      when 'REVISE' then to_part_id is not null and from_part_id is not null and to_part_id <> from_part_id
      else from_part_id is not null and to_part_id is null
    end
  )
);
create index ecn_change_by_from on ecn_change (from_part_id, id) where from_part_id is not null;
create index ecn_change_by_to on ecn_change (to_part_id, id) where to_part_id is not null;

create table ecn_approval (
  id uuid primary key,
  ecn_id uuid not null references ecn (id) on delete cascade,
  role text collate "C" not null check (length(role) between 1 and 60),
  approver text collate "C",
  decision approval_decision not null default 'PENDING',
  decided_at timestamptz(3),
  comment text,
  unique nulls not distinct (ecn_id, role, approver),
  check ((decision = 'PENDING') = (decided_at is null)),
  check (decision = 'PENDING' or approver is not null)
);

alter table part add foreign key (released_by_ecn_id) references ecn (id);

select scope_to_system('ecr', 'ecr_source_issue', 'ecr_affected_part', 'ecn', 'ecn_ecr', 'ecn_change', 'ecn_approval');
