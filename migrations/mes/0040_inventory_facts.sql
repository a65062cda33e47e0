-- References to runs, which reference stock and its receipts in turn. A run and the record it produces point at each other, so
-- the record's pointer is checked at the end of the transaction.
alter table part_inventory
  add foreign key (origin_run_id) references run deferrable initially deferred,
  add foreign key (inspection_run_id) references run deferrable initially deferred;
alter table receipt_item add foreign key (inspection_run_id) references run deferrable initially deferred;
alter table item_site add foreign key (inspection_procedure_id) references procedure;
create index receipt_item_by_inspection_run on receipt_item (inspection_run_id) where inspection_run_id is not null;

-- The facts behind part_inventory.status. They are kept here and not by commands, so that no writer can forget one; the functions
-- run as the owner, since whoever may change a run may not see every record that hangs on it. The rows that the facts are read
-- from are locked against change (for share) until the record stands, else a run that completes meanwhile would miss it.
create function is_open(status run_status) returns boolean language sql immutable parallel safe
return status in ('TODO', 'IN_PROGRESS', 'REDLINE', 'HOLD', 'FAILED');

create function is_open(status purchase_order_status) returns boolean language sql immutable parallel safe
return status in ('DRAFT', 'PENDING_APPROVAL', 'APPROVED', 'ORDERED');

create function run_is_open(runs uuid[]) returns boolean language plpgsql as $$
declare
  open boolean := false;
  found_status run_status;
begin
  for found_status in select status from run where id = any (runs) order by id for share loop
    open := open or is_open(found_status);
  end loop;
  return open;
end $$;

create function read_inventory_facts() returns trigger
  language plpgsql security definer set search_path = mes, pg_temp as $$
begin
  new.run_open := num_nonnulls(new.origin_run_id, new.inspection_run_id) > 0
    and run_is_open(array[new.origin_run_id, new.inspection_run_id]);
  new.on_order := false;
  if new.purchase_order_line_id is not null then
    select is_open(status) and not receiving_complete into new.on_order
      from purchase_order_line where id = new.purchase_order_line_id for share;
    new.on_order := coalesce(new.on_order, false);
  end if;
  new.location_available := true;
  if new.location_id is not null then
    select availability_for_use into new.location_available from location where id = new.location_id for share;
    new.location_available := coalesce(new.location_available, true);
  end if;
  return new;
end $$;
create trigger inventory_facts before insert or update of location_id, purchase_order_line_id, origin_run_id, inspection_run_id
  on part_inventory for each row execute function read_inventory_facts();

create function tell_inventory_of_run() returns trigger
  language plpgsql security definer set search_path = mes, pg_temp as $$
begin
  -- The record's other run may keep it open.
  update part_inventory as stock set run_open = not stock.run_open
    where (stock.origin_run_id = new.id or stock.inspection_run_id = new.id)
      and stock.run_open <> exists (
        select from run where id = any (array[stock.origin_run_id, stock.inspection_run_id]) and is_open(status));
  return null;
end $$;
create trigger inventory_of_new_run after insert on run for each row execute function tell_inventory_of_run();
create trigger inventory_of_run after update of status on run for each row
  when (is_open(old.status) <> is_open(new.status)) execute function tell_inventory_of_run();

create function tell_inventory_of_order_line() returns trigger
  language plpgsql security definer set search_path = mes, pg_temp as $$
begin
  update part_inventory set on_order = is_open(new.status) and not new.receiving_complete
    where purchase_order_line_id = new.id and on_order <> (is_open(new.status) and not new.receiving_complete);
  return null;
end $$;
create trigger inventory_of_order_line after update of status, receiving_complete on purchase_order_line for each row
  execute function tell_inventory_of_order_line();

create function tell_inventory_of_location() returns trigger
  language plpgsql security definer set search_path = mes, pg_temp as $$
begin
  update part_inventory set location_available = new.availability_for_use
    where location_id = new.id and location_available <> new.availability_for_use;
  return null;
end $$;
create trigger inventory_of_location after update of availability_for_use on location for each row
  when (old.availability_for_use <> new.availability_for_use) execute function tell_inventory_of_location();
