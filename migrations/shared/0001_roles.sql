-- Runs at every start, as the migration login (a plain CREATEROLE login that owns the database is enough), for every system;
-- {{system}} is plm, mes, erp, integration or gateway. Roles belong to the cluster and may stand there already, made for another
-- database: what this login may not change on a shared server stays as it is, and a warning says so.
do $$
begin
  if not exists (select from pg_roles where rolname = 'triad_{{system}}_owner') then
    create role triad_{{system}}_owner nologin noinherit;
  end if;
  if not exists (select from pg_roles where rolname = 'triad_{{system}}') then
    create role triad_{{system}} login noinherit;
  end if;
  -- PostgreSQL 16 and newer give the creator of a role the right to grant it, but not to be it.
  if not pg_has_role(current_user, 'triad_{{system}}_owner', 'usage') then
    execute format('grant triad_{{system}}_owner to %I', current_user);
  end if;
end $$;

-- Defaults, not walls: a login may lift its own timeouts. No transaction of ours lasts over a second, and no service has so many
-- connections that the others find none.
do $$
declare
  wanted text[] := array['statement_timeout=5s', 'lock_timeout=3s', 'idle_in_transaction_session_timeout=5s'];
  setting text;
begin
  if exists (
    select from pg_roles where rolname = 'triad_{{system}}'
      and rolconfig @> wanted and rolconnlimit = 60 and rolcanlogin and not rolinherit
  ) then
    return;
  end if;
  alter role triad_{{system}} login noinherit connection limit 60;
  foreach setting in array wanted loop
    execute format('alter role triad_{{system}} set %I = %L', split_part(setting, '=', 1), split_part(setting, '=', 2));
  end loop;
exception when insufficient_privilege then
  raise warning 'role triad_{{system}} was made by another login and keeps its own timeouts and connection limit: %', sqlerrm;
end $$;

-- Nobody makes anything outside the four schemas. The schema public and temporary tables are the database owner's to close; a public
-- schema that somebody uses is left alone.
do $$
declare
  here text := current_database();
begin
  if has_database_privilege('public', here, 'temporary') then
    execute format('revoke temporary on database %I from public', here);
  end if;
  if not has_database_privilege('triad_{{system}}_owner', here, 'temporary') then
    execute format('grant temporary on database %I to triad_{{system}}_owner', here);
  end if;
  if to_regnamespace('public') is null then
    return;
  end if;
  if exists (select from pg_class where relnamespace = to_regnamespace('public')) then
    raise warning 'the schema public is in use in this database and is left as it is';
  elsif has_schema_privilege('public', 'public', 'usage') or has_schema_privilege('public', 'public', 'create') then
    revoke all on schema public from public;
  end if;
exception when insufficient_privilege then
  raise warning 'this login does not own the database: temporary tables and the schema public are as its owner left them: %', sqlerrm;
end $$;
-- For whoever does not own the database, the statements above pass with a warning of their own and change nothing.

-- A new function is nobody's to call until it is granted.
alter default privileges for role triad_{{system}}_owner revoke execute on routines from public;

create schema if not exists {{system}} authorization triad_{{system}}_owner;
grant usage on schema {{system}} to triad_{{system}};
