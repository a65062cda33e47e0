-- Runs as the migration login (a plain CREATEROLE login is enough) for every system; {{system}} is plm, mes, erp or integration.
-- Roles belong to the cluster and may stand there already, made for another database.
do $$
begin
  if not exists (select from pg_roles where rolname = 'triad_{{system}}_owner') then
    create role triad_{{system}}_owner nologin;
  end if;
  if not exists (select from pg_roles where rolname = 'triad_{{system}}') then
    create role triad_{{system}} login;
    -- Defaults, not walls: a login may lift its own timeouts. No transaction of ours lasts over a second.
    alter role triad_{{system}} set statement_timeout = '5s';
    alter role triad_{{system}} set lock_timeout = '3s';
    alter role triad_{{system}} set idle_in_transaction_session_timeout = '5s';
  end if;
  -- PostgreSQL 16 and newer give the creator of a role the right to grant it, but not to be it.
  execute format('grant triad_{{system}}_owner to %I', current_user);
end $$;

create schema if not exists {{system}} authorization triad_{{system}}_owner;
grant usage on schema {{system}} to triad_{{system}};
