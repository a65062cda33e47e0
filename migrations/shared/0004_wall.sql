-- The words in which each system's wall (0090_wall.sql) says who may write what, and the triggers behind them. Runs as
-- triad_{{system}}_owner with search_path = {{system}}.
--
-- SQLSTATEs of our own, which the kernel answers as refusals: TRI01 RELEASED_IMMUTABLE, TRI02 RUN_CLOSED, TRI03 PERIOD_CLOSED,
-- TRI04 STATE_INVALID. All triggers are ENABLE ALWAYS: they fire for replication roles too.

-- Whether whoever is connected may act as the owner of the schema: a migration, a restore, the load of a plant's history. What has
-- been made final is final for it too; but it may add to it, since history comes in the order of its tables and not of its making.
-- Asks for the login, which neither SET ROLE nor a function that runs as its owner changes.
create function loads_history() returns boolean language sql stable as $$
  select pg_has_role(session_user, 'triad_{{system}}_owner', 'member')
$$;

create function is_acting_for(variadic systems text[]) returns boolean language sql stable as $$
  select coalesce(current_setting('triad.system', true), '') = any (systems)
$$;

-- The columns of a table that a service may give a value, but for those named: what the database computes is not among them.
create function columns_but(name text, unless text[]) returns text language plpgsql stable as $$
declare
  unknown text;
begin
  select string_agg(given, ', ') into unknown from unnest(unless) as given
    where not exists (select from pg_attribute where attrelid = name::regclass and attname = given and not attisdropped);
  if unknown is not null then
    raise exception 'table % has no column %', name, unknown;
  end if;
  return (
    select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
    where attrelid = name::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''
      and attname <> all (unless)
  );
end $$;

-- Rows may be added. When they were is the database's to say.
create function let_insert(variadic tables text[]) returns void language plpgsql as $$
declare
  name text;
begin
  foreach name in array tables loop
    perform let_insert_but(name);
  end loop;
end $$;

-- The same, but for columns that are derived.
create function let_insert_but(name text, variadic derived text[] default '{}') returns void language plpgsql as $$
begin
  execute format('grant insert (%s) on %I to triad_{{system}}', columns_but(name, derived || array(
    select attname::text from pg_attribute where attrelid = name::regclass and attname = 'created_at')), name);
end $$;

-- These columns may be changed, no others.
create function let_update(name text, variadic columns text[]) returns void language plpgsql as $$
begin
  execute format('grant update (%s) on %I to triad_{{system}}',
    (select string_agg(quote_ident(column_name), ', ') from unnest(columns) as column_name), name);
end $$;

-- All columns may be changed, but for these, and those that say which row it is: its key, its site, its making.
create function let_update_but(name text, variadic fixed text[] default '{}') returns void language plpgsql as $$
begin
  execute format('grant update (%s) on %I to triad_{{system}}', columns_but(name, fixed || array(
    select attname::text from pg_attribute
    where attrelid = name::regclass and (attname in ('id', 'site_id', 'created_at') or attnum = any (
      select unnest(conkey) from pg_constraint where conrelid = name::regclass and contype = 'p')))), name);
end $$;

-- Rows may be taken out, by principals of these systems. A policy alone would pass over the rows of a stranger in silence.
create function let_delete(systems text[], variadic tables text[]) returns void language plpgsql as $$
declare
  name text;
begin
  foreach name in array tables loop
    execute format('grant delete on %I to triad_{{system}}', name);
    execute format('create trigger deleted_by_its_own before delete on %I for each statement execute function refuse_strange_delete(%s)',
      name, (select string_agg(quote_literal(system), ', ') from unnest(systems) as system));
    execute format('alter table %I enable always trigger deleted_by_its_own', name);
  end loop;
end $$;

create function refuse_strange_delete() returns trigger language plpgsql set search_path = {{system}}, pg_temp as $$
begin
  if not is_acting_for(variadic tg_argv) and not loads_history() then
    raise exception 'rows of % are taken out by % only', tg_table_name, array_to_string(tg_argv, ' and ') using errcode = 'insufficient_privilege';
  end if;
  return null;
end $$;

-- Of all that may write the schema, only principals of these systems add rows here ...
create function added_only_by(systems text[], variadic tables text[]) returns void language plpgsql as $$
declare
  name text;
  may text := format('current_setting(''triad.system'', true) = any (%L::text[])', systems);
begin
  foreach name in array tables loop
    execute format('create policy added_only_by on %I as restrictive for insert with check (%s)', name, may);
  end loop;
end $$;

-- ... or write here at all.
create function written_only_by(systems text[], variadic tables text[]) returns void language plpgsql as $$
declare
  name text;
  may text := format('current_setting(''triad.system'', true) = any (%L::text[])', systems);
begin
  perform added_only_by(systems, variadic tables);
  foreach name in array tables loop
    execute format('create policy changed_only_by on %I as restrictive for update using (true) with check (%s)', name, may);
    execute format('create policy deleted_only_by on %I as restrictive for delete using (%s)', name, may);
  end loop;
end $$;

-- Columns that get their value once.
create function set_once(name text, state text, variadic columns text[]) returns void language plpgsql as $$
begin
  execute format('create trigger set_once before update of %s on %I for each row execute function refuse_second_value(%L, %s)',
    (select string_agg(quote_ident(c), ', ') from unnest(columns) as c), name, state,
    (select string_agg(quote_literal(c), ', ') from unnest(columns) as c));
  execute format('alter table %I enable always trigger set_once', name);
end $$;

create function refuse_second_value() returns trigger language plpgsql as $$
declare
  name text;
begin
  foreach name in array tg_argv[1:] loop
    if to_jsonb(old) ->> name is not null and to_jsonb(new) ->> name is distinct from to_jsonb(old) ->> name then
      raise exception '% of % is set once', name, tg_table_name using errcode = tg_argv[0];
    end if;
  end loop;
  return new;
end $$;

-- Rows for which `condition` (over `old`) is true are final, but for the columns `still`.
create function seal(name text, condition text, state text, message text, variadic still text[] default '{}') returns void language plpgsql as $$
declare
  arguments text;
begin
  select string_agg(quote_literal(given), ', ') into arguments
    from unnest(array[state, message] || still || generated_columns(name)) as given;
  perform columns_but(name, still);
  execute format('create trigger sealed before update on %I for each row when (%s) execute function refuse_sealed_change(%s)', name, condition, arguments);
  execute format('create trigger sealed_stays before delete on %I for each row when (%s) execute function refuse_sealed_change(%s)', name, condition, arguments);
  execute format('alter table %I enable always trigger sealed, enable always trigger sealed_stays', name);
end $$;

-- Not there yet when a trigger looks at the row before it is written.
create function generated_columns(name text) returns text[] language sql stable as $$
  select array(select attname::text from pg_attribute where attrelid = name::regclass and attgenerated <> '' and not attisdropped)
$$;

create function refuse_sealed_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or to_jsonb(new) - tg_argv[2:] is distinct from to_jsonb(old) - tg_argv[2:] then
    raise exception '%', tg_argv[1] using errcode = tg_argv[0];
  end if;
  return new;
end $$;

-- Rows that hang on a final one are final with it, but for the columns `still`; none is added, none taken out. `condition` is over
-- the columns of the parent. One function is written for each child, so that its plan is kept. It runs as the owner: whoever may
-- write the child may not see the parent.
create function seal_children(child text, parent_id text, parent text, condition text, state text, message text, variadic still text[] default '{}')
  returns void language plpgsql as $$
declare
  function_name text := child || '_of_sealed_' || parent;
begin
  perform columns_but(child, still);
  execute format($body$
    create function %1$I() returns trigger language plpgsql security definer set search_path = {{system}}, pg_temp as $f$
    begin
      if tg_op <> 'INSERT' and exists (select from %2$I where id = old.%3$I and (%4$s)) then
        if tg_op = 'DELETE' or to_jsonb(new) - %5$L::text[] is distinct from to_jsonb(old) - %5$L::text[] then
          raise exception '%%', %6$L using errcode = %7$L;
        end if;
      end if;
      if tg_op = 'INSERT' or (tg_op = 'UPDATE' and new.%3$I is distinct from old.%3$I) then
        if not loads_history() and exists (select from %2$I where id = new.%3$I and (%4$s)) then
          raise exception '%%', %6$L using errcode = %7$L;
        end if;
      end if;
      return case when tg_op = 'DELETE' then old else new end;
    end $f$
  $body$, function_name, parent, parent_id, condition, still || generated_columns(child), message, state);
  execute format('create trigger %1$I before insert or update or delete on %2$I for each row execute function %1$I()', function_name, child);
  execute format('alter table %I enable always trigger %I', child, function_name);
end $$;

-- Rows may be taken out by principals of these systems while `condition` holds for their parent.
create function let_delete_while(systems text[], child text, parent_id text, parent text, condition text, message text)
  returns void language plpgsql as $$
declare
  function_name text := child || '_stays_with_' || parent;
begin
  perform let_delete(systems, variadic array[child]);
  execute format($body$
    create function %1$I() returns trigger language plpgsql security definer set search_path = {{system}}, pg_temp as $f$
    begin
      if exists (select from %2$I where id = old.%3$I and not (%4$s)) then
        raise exception '%%', %5$L using errcode = 'TRI04';
      end if;
      return old;
    end $f$
  $body$, function_name, parent, parent_id, condition, message);
  execute format('create trigger %1$I before delete on %2$I for each row execute function %1$I()', function_name, child);
  execute format('alter table %I enable always trigger %I', child, function_name);
end $$;

select let_delete(array[upper('{{system}}'), 'INTEGRATION'], 'external_id');
grant execute on function is_acting_for(text[]), loads_history() to triad_{{system}};
