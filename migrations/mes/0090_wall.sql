-- MES's wall: who may write what. Rights of the login first, then of the principals it acts for, then what is final.

-- Copies of other systems' objects: the policies let integration alone write them. Keys never change; released lines neither, but
-- for the revision that a floating line is resolved to.
select let_insert('item', 'part', 'item_uom_conversion', 'ecn', 'ecn_change', 'ebom_line', 'ebom_substitute', 'supplier', 'purchase_order',
  'purchase_order_line', 'demand', 'work_center', 'heard_from');
select let_update_but('item', 'part_number');
select let_update_but('part', 'item_id', 'part_number', 'revision');
select let_update_but('item_uom_conversion', 'item_id', 'supplier_id', 'from_uom', 'to_uom');
select let_update_but('ecn', 'number');
select let_update_but('ecn_change', 'ecn_id');
select let_update('ebom_line', 'component_part_id', 'source_version');
select let_update('ebom_substitute', 'part_id', 'source_version');
select let_update_but('supplier', 'code');
select let_update_but('purchase_order', 'number');
select let_update_but('purchase_order_line', 'purchase_order_id', 'po_number', 'line_number');
select let_update_but('demand', 'number', 'kind');
select let_update_but('work_center', 'code');
select let_update('heard_from', 'heard_at');
select let_delete('{INTEGRATION}', 'item_uom_conversion', 'ecn_change');

-- Sites and places.
select let_insert('site', 'location', 'item_site');
select let_update_but('site', 'code');
select let_update_but('location');
select let_update_but('item_site', 'item_id');

-- How parts are built.
select let_insert('procedure', 'step', 'step_field', 'mbom', 'mbom_item', 'mbom_item_substitute');
select let_update_but('procedure', 'family_id', 'procedure_version');
select let_update_but('step', 'procedure_id');
select let_update_but('step_field', 'step_id');
select let_update_but('mbom', 'part_id', 'mbom_version', 'base_mbom_id');
select let_update_but('mbom_item', 'mbom_id');
select let_update('mbom_item_substitute', 'ratio', 'priority');
select let_delete('{MES,INTEGRATION}', 'step', 'step_field', 'mbom_item', 'mbom_item_substitute');

-- Runs. What a run was pinned to at its creation stays.
select let_insert('run_batch', 'run', 'run_step', 'run_step_field', 'ecn_notice');
select let_update_but('run_batch', 'number');
select let_update_but('run', 'number', 'part_id', 'procedure_id', 'mbom_id', 'pinned_ebom_part_number', 'pinned_ebom_revision',
  'pinned_ebom_content_hash', 'rework_of_id', 'split_from_id', 'unit_of_measure');
select let_update_but('run_step', 'run_id', 'step_id', 'added_by', 'added_reason');
select let_update('run_step_field', 'version', 'value', 'recorded_at', 'recorded_by', 'updated_at');
select let_update('ecn_notice', 'version', 'disposition', 'effective_from', 'acknowledged_at', 'acknowledged_by', 'updated_at');

-- Stock and what moves it. The four facts behind its status are kept by triggers.
select let_insert_but('part_inventory', 'run_open', 'on_order', 'location_available', 'stock_status');
select let_insert('receipt', 'receipt_item', 'receipt_item_serial', 'inventory_movement', 'stock_hold', 'inventory_transfer',
  'inventory_transfer_line', 'shipment', 'shipment_line', 'custody_event', 'part_kit', 'part_kit_item', 'part_kit_issue');
select let_update_but('part_inventory', 'item_id', 'part_id', 'unit_of_measure', 'split_from_id', 'run_open', 'on_order',
  'location_available', 'stock_status');
select let_update('receipt', 'version', 'status', 'packing_slip_number', 'notes', 'posted_at', 'updated_at');
select let_update('receipt_item', 'version', 'over_receipt_quantity', 'withheld_quantity', 'withheld_reason', 'rejects_scrapped', 'inspection_run_id', 'updated_at');
select let_update('stock_hold', 'version', 'decision', 'released_at', 'released_by', 'release_note', 'updated_at');
select let_update('inventory_transfer', 'version', 'status', 'reason', 'shipped_at', 'received_at', 'closed_at', 'updated_at');
select let_update('inventory_transfer_line', 'version', 'quantity', 'quantity_shipped', 'quantity_received', 'quantity_lost',
  'received_part_inventory_id', 'in_transit_part_inventory_id', 'updated_at');
select let_update_but('shipment', 'number');
select let_update('shipment_line', 'version', 'demand_id', 'quantity', 'quantity_returned', 'updated_at');
select let_update_but('part_kit', 'number', 'run_id');
select let_update('part_kit_item', 'version', 'position', 'quantity', 'updated_at');
select let_update('part_kit_issue', 'part_inventory_id', 'quantity', 'abom_installation_id', 'ended_at', 'ended_by', 'consumed', 'updated_at');

-- The as-built record. An installation is moved and divided with the record it went into, and taken out; what it says of its making stays.
select let_insert('build_requirement', 'abom_installation', 'abom_removal', 'abom_snapshot', 'run_completion', 'run_completion_material',
  'run_completion_operation', 'run_completion_by_product', 'labor_entry', 'machine_entry', 'scrap_record', 'backflush_exception');
select let_update_but('build_requirement', 'part_id', 'origin_mbom_item_id', 'carried_from_id');
select let_update('abom_installation', 'version', 'build_requirement_id', 'parent_part_inventory_id', 'run_id', 'run_step_id', 'quantity',
  'reference_designator', 'removed_at', 'removed_by', 'removal_reason', 'removed_in_run_id', 'updated_at');
select let_update_but('labor_entry', 'person');
select let_update_but('machine_entry', 'work_center_id');
select let_update('backflush_exception', 'version', 'status', 'quantity_posted', 'reason', 'resolved_at', 'resolved_by', 'updated_at');

-- Nonconformances.
select let_insert('issue', 'issue_part_inventory', 'issue_relation', 'issue_approval', 'mrb_disposition', 'inspection_result');
select let_update_but('issue', 'number', 'raised_by', 'raised_at');
select let_update('issue_part_inventory', 'quantity');
select let_update('issue_approval', 'version', 'approver', 'status', 'decided_at', 'comment', 'updated_at');
select let_update('mrb_disposition', 'version', 'rework_run_id', 'comment', 'approved_by', 'approved_at', 'superseded_at', 'updated_at');
select let_delete('{MES}', 'issue_part_inventory', 'issue_relation');

grant execute on function
  are_https_links(text[]), is_open(run_status), is_open(purchase_order_status),
  part_inventory_status_of(numeric, numeric, numeric, numeric, numeric, numeric, boolean, stock_status, boolean, boolean)
  to triad_mes;

-- Integration keeps the copies, drafts procedures and mBOMs from what was released, shows and enforces changes on runs, and places
-- holds. It never says what was received, moved, built, counted or scrapped, nor when a run is to start: those facts are the floor's.
select written_only_by('{MES}',
  'site', 'location', 'item_site', 'receipt', 'receipt_item', 'receipt_item_serial', 'part_inventory', 'inventory_movement',
  'inventory_transfer', 'inventory_transfer_line', 'shipment', 'shipment_line', 'custody_event', 'part_kit', 'part_kit_item',
  'part_kit_issue', 'run_batch', 'run_step_field', 'build_requirement', 'abom_installation', 'abom_removal', 'abom_snapshot', 'run_completion',
  'run_completion_material', 'run_completion_operation', 'run_completion_by_product', 'labor_entry', 'machine_entry', 'scrap_record',
  'backflush_exception', 'issue', 'issue_part_inventory', 'issue_relation', 'issue_approval', 'mrb_disposition', 'inspection_result'
);
select added_only_by('{MES}', 'run', 'run_step');

create function refuse_foreign_schedule() returns trigger language plpgsql set search_path = mes, pg_temp as $$
begin
  if not is_acting_for('MES') and not loads_history() then
    raise exception 'runs are scheduled by the MES' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger schedule_is_the_floors before update of scheduled_start, scheduled_end, priority on run for each row
  when ((old.scheduled_start, old.scheduled_end, old.priority) is distinct from (new.scheduled_start, new.scheduled_end, new.priority))
  execute function refuse_foreign_schedule();
alter table run enable always trigger schedule_is_the_floors;

-- A released way of building never changes; it is archived by the next version.
select seal('procedure', 'old.status in (''RELEASED'', ''ARCHIVED'')', 'TRI01', 'a released procedure never changes',
  'status', 'archived_at', 'version', 'updated_at');
select seal_children('step', 'procedure_id', 'procedure', 'status in (''RELEASED'', ''ARCHIVED'')', 'TRI01', 'a released procedure never changes');
select seal_children('step_field', 'step_id', 'step',
  'exists (select from procedure where id = step.procedure_id and status in (''RELEASED'', ''ARCHIVED''))', 'TRI01', 'a released procedure never changes');
select seal('mbom', 'old.status in (''RELEASED'', ''ARCHIVED'')', 'TRI01', 'a released manufacturing BOM never changes',
  'status', 'archived_at', 'version', 'updated_at');
select seal_children('mbom_item', 'mbom_id', 'mbom', 'status in (''RELEASED'', ''ARCHIVED'')', 'TRI01', 'a released manufacturing BOM never changes');
select seal_children('mbom_item_substitute', 'mbom_item_id', 'mbom_item',
  'exists (select from mbom where id = mbom_item.mbom_id and status in (''RELEASED'', ''ARCHIVED''))', 'TRI01', 'a released manufacturing BOM never changes');

-- A posted receipt is undone by another receipt.
select seal('receipt', 'old.status <> ''OPEN''', 'TRI04', 'a posted receipt never changes', 'status', 'version', 'updated_at');
select seal_children('receipt_item', 'receipt_id', 'receipt', 'status <> ''OPEN''', 'TRI04', 'a posted receipt never changes',
  'over_receipt_quantity', 'withheld_quantity', 'withheld_reason', 'rejects_scrapped', 'inspection_run_id', 'version', 'updated_at');
select set_once('part_inventory', 'TRI04', 'serial_number', 'lot_number', 'supplier_id', 'purchase_order_line_id', 'receipt_item_id', 'origin_run_id');
select seal('stock_hold', 'old.released_at is not null', 'TRI04', 'a hold that was released stays released');

-- What has left is on its papers.
select seal_children('inventory_transfer_line', 'inventory_transfer_id', 'inventory_transfer', 'status <> ''DRAFT''', 'TRI04',
  'the lines of a transfer that was shipped stay', 'quantity_shipped', 'quantity_received', 'quantity_lost', 'received_part_inventory_id',
  'in_transit_part_inventory_id', 'version', 'updated_at');
select seal('shipment', 'old.shipped_at is not null', 'TRI04', 'a shipment that has left stays as it left',
  'status', 'carrier', 'tracking_number', 'delivered_at', 'version', 'updated_at');
select seal_children('shipment_line', 'shipment_id', 'shipment', 'shipped_at is not null', 'TRI04', 'a shipment that has left stays as it left',
  'quantity_returned', 'version', 'updated_at');
select seal('part_kit', 'old.delivered_at is not null', 'TRI04', 'a kit that was delivered stays', 'status', 'completed_at', 'version', 'updated_at');
select seal_children('part_kit_item', 'part_kit_id', 'part_kit', 'delivered_at is not null', 'TRI04', 'a kit that was delivered stays');
select let_delete('{MES}', 'inventory_transfer_line', 'shipment_line', 'part_kit', 'part_kit_item');

-- The as-built record closes with its run: rework is a run of its own. It may take out what the closed run had installed, which
-- lowers its own consumption and leaves the closed run's, and it may install under the closed run's requirements.
select seal('run', 'old.closed_at is not null', 'TRI02', 'a closed run never changes; rework is a new run', 'attributes', 'version', 'updated_at');
select seal_children('run_step', 'run_id', 'run', 'closed_at is not null', 'TRI02', 'a closed run never changes; rework is a new run',
  'version', 'updated_at');
-- How a step is done is written anew while it is in REDLINE; where it stands, and what it waits for, moves on.
select seal('run_step', 'old.status <> ''REDLINE''', 'TRI04', 'a step is written anew while it is in REDLINE', 'status', 'held_from',
  'position', 'upstream_step_ids', 'merged_into_id', 'started_at', 'completed_at', 'completed_by', 'version', 'updated_at');
select let_delete_while('{MES}', 'run_step_field', 'run_step_id', 'run_step', 'status = ''REDLINE''', 'a step is written anew while it is in REDLINE');
select seal_children('run_step_field', 'run_step_id', 'run_step',
  'exists (select from run where id = run_step.run_id and closed_at is not null)', 'TRI02', 'a closed run never changes; rework is a new run');
select seal_children('build_requirement', 'run_id', 'run', 'closed_at is not null', 'TRI02',
  'the as-built record of a closed run never changes; rework is a new run', 'version', 'updated_at');
select seal_children('abom_removal', 'run_id', 'run', 'closed_at is not null', 'TRI02',
  'the as-built record of a closed run never changes; rework is a new run');

create function refuse_change_of_closed_record() returns trigger language plpgsql security definer set search_path = mes, pg_temp as $$
declare
  closing constant text[] := '{removed_at,removed_by,removal_reason,removed_in_run_id,version,updated_at}';
  final boolean := false;
begin
  if tg_op <> 'INSERT' then
    final := exists (select from run where id = old.run_id and closed_at is not null);
    if tg_op = 'UPDATE' and final and old.removed_at is null and new.removed_in_run_id is not null
      and to_jsonb(new) - closing = to_jsonb(old) - closing then
      final := exists (select from run where id = new.removed_in_run_id and closed_at is not null);
    end if;
  end if;
  if not final and tg_op <> 'DELETE' and (tg_op = 'INSERT' or new.run_id <> old.run_id) then
    final := exists (select from run where id = new.run_id and closed_at is not null) and not (tg_op = 'INSERT' and loads_history());
  end if;
  if final then
    raise exception 'the as-built record of a closed run never changes; rework is a new run' using errcode = 'TRI02';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger closed_is_final before insert or update or delete on abom_installation for each row execute function refuse_change_of_closed_record();
alter table abom_installation enable always trigger closed_is_final;
select set_once('abom_installation', 'TRI04', 'removed_at', 'removed_by', 'removal_reason', 'removed_in_run_id');
select set_once('run', 'TRI02', 'closed_at', 'closed_by', 'part_inventory_id', 'merged_into_id');
