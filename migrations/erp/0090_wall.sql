-- ERP's wall: who may write what. Rights of the login first, then of the principals it acts for, then what is final.

-- Copies of other systems' objects: the policies let integration alone write them. Keys never change.
select let_insert('site', 'item', 'part', 'receipt_item', 'run', 'held_stock');
select let_update_but('site', 'code');
select let_update_but('item', 'part_number');
select let_update_but('part', 'item_id', 'part_number', 'revision');
select let_update('receipt_item', 'condition_code', 'source_version');
select let_update('held_stock', 'stock_status', 'quantity', 'source_event_id', 'source_time');
select let_update_but('run', 'number', 'item_id', 'part_id');

-- An item of the ERP's own whose number is the PLM's becomes the PLM's item, by PLM's release; no other key changes.
grant update (id) on item to triad_erp;
create function refuse_another_key() returns trigger language plpgsql as $$
begin
  if old.origin_system <> 'ERP' or new.origin_system <> 'PLM' or new.part_number <> old.part_number then
    raise exception 'an item keeps its key' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger key_is_plms before update of id on item for each row when (old.id <> new.id) execute function refuse_another_key();
alter table item enable always trigger key_is_plms;

-- An item that is born in the ERP is its own; everything else of an item comes from PLM.
create policy introduced_by_erp on item for insert
  with check (current_setting('triad.system', true) = 'ERP' and origin_system = 'ERP');

-- Master data.
select let_insert('subsidiary', 'gl_account', 'site_financials', 'payment_term', 'supplier', 'supplier_address', 'supplier_contact',
  'exchange_rate', 'accounting_period', 'item_financials', 'vendor_part_number', 'vendor_price_break', 'item_purchase_unit',
  'match_tolerance', 'posting_rule', 'work_center', 'work_center_rate');
select let_update_but('subsidiary', 'code', 'currency');
select let_update_but('gl_account', 'number');
select let_update_but('site_financials');
select let_update_but('payment_term', 'code');
select let_update_but('supplier', 'code');
select let_update_but('supplier_address', 'supplier_id');
select let_update_but('supplier_contact', 'supplier_id');
select let_update('accounting_period', 'version', 'ap_status', 'inventory_status', 'gl_status', 'updated_at');
select let_update_but('item_financials', 'item_id');
select let_update_but('vendor_part_number', 'item_id', 'supplier_id', 'number');
select let_update_but('vendor_price_break', 'vendor_part_number_id');
select let_update('item_purchase_unit', 'factor_numerator', 'factor_denominator', 'is_packaging');
select let_update_but('match_tolerance', 'subsidiary_id', 'supplier_id', 'item_id', 'valid_from');
select let_update('posting_rule', 'version', 'side', 'account_role', 'amount_basis', 'description', 'updated_at');
select let_update_but('work_center', 'code');
select let_update('work_center_rate', 'valid_to');
select let_delete('{ERP}', 'supplier_address', 'supplier_contact', 'vendor_price_break', 'posting_rule');

-- Orders and demand. What of an order is received and billed is derived from its lines by a trigger.
select let_insert_but('purchase_order', 'receipt_status', 'billing_status');
select let_insert('purchase_order_line', 'purchase_order_fee', 'purchase_order_approval', 'demand');
select let_update_but('purchase_order', 'number', 'receipt_status', 'billing_status');
select let_update_but('purchase_order_line', 'purchase_order_id', 'po_number', 'line_number');
select let_update_but('purchase_order_fee', 'purchase_order_id', 'position');
select let_update('purchase_order_approval', 'approver', 'decision', 'reason', 'decided_at');
select let_update_but('demand', 'number', 'kind');
select let_delete_while('{ERP}', 'purchase_order_line', 'purchase_order_id', 'purchase_order', 'status in (''DRAFT'', ''REJECTED'')',
  'a line of an order that left its draft is canceled, not taken out');
select let_delete_while('{ERP}', 'purchase_order_fee', 'purchase_order_id', 'purchase_order', 'status in (''DRAFT'', ''REJECTED'')',
  'a fee of an order that left its draft is set to 0, not taken out');

-- Documents that the floor's receipts, completions and shipments cause.
select let_insert('item_receipt', 'receipt_withholding', 'work_order_completion', 'completion_material_line', 'completion_labor_line',
  'completion_machine_line', 'completion_overhead_line', 'completion_by_product_line', 'completion_exception', 'shipment_posting');
select let_update('item_receipt', 'version', 'status', 'replayed', 'updated_at');
select let_update('receipt_withholding', 'version', 'quantity', 'status', 'decision_id', 'issue_id', 'resolved_at', 'updated_at');
select let_update('work_order_completion', 'version', 'status', 'unit_cost_rolled_up', 'replayed', 'updated_at');
select let_update('completion_exception', 'version', 'quantity', 'status', 'resolved_at', 'note', 'updated_at');
select let_update('shipment_posting', 'version', 'status', 'updated_at');
select append_only('completion_material_line', 'completion_labor_line', 'completion_machine_line', 'completion_overhead_line',
  'completion_by_product_line');

-- Bills, matching, credits.
select let_insert('vendor_bill', 'vendor_bill_line', 'vendor_bill_allocation', 'match_result', 'match_exception', 'vendor_credit', 'vendor_credit_line');
select let_update_but('vendor_bill', 'number', 'supplier_id');
select let_update_but('vendor_bill_line', 'vendor_bill_id', 'line_number');
select let_update('vendor_bill_allocation', 'item_receipt_id', 'quantity', 'base_quantity', 'amount');
select let_update('match_result', 'is_current', 'status', 'overridden_by', 'override_reason', 'overridden_at');
select let_update('match_exception', 'version', 'match_result_id', 'kind', 'status', 'blocked_amount', 'due_date', 'assignee', 'resolution',
  'resolved_at', 'updated_at');
select let_update_but('vendor_credit', 'number', 'supplier_id');
select let_update_but('vendor_credit_line', 'vendor_credit_id', 'line_number');
select let_delete('{ERP,INTEGRATION}', 'vendor_bill_allocation');
select let_delete('{ERP}', 'vendor_bill_line', 'vendor_credit_line');

-- The books.
select let_insert('gl_posting', 'gl_posting_line', 'financial_inventory', 'financial_inventory_movement', 'cost_layer', 'reconciliation_run',
  'reconciliation_row', 'adjusting_entry');
select let_update('financial_inventory', 'version', 'quantity', 'value', 'as_of', 'updated_at');
select let_update('cost_layer', 'quantity_remaining', 'unit_cost', 'labor_cost', 'machine_cost', 'overhead_cost');

-- Nothing enters the books as received, completed or shipped but by the floor's own event, which integration brings; and integration
-- brings nothing else: it does not order, bill, pay, price or adjust.
select added_only_by('{INTEGRATION}', 'item_receipt', 'receipt_withholding', 'work_order_completion', 'completion_exception', 'shipment_posting');
select written_only_by('{ERP}',
  'subsidiary', 'gl_account', 'site_financials', 'payment_term', 'supplier', 'supplier_address', 'supplier_contact', 'exchange_rate',
  'accounting_period', 'vendor_part_number', 'vendor_price_break', 'item_purchase_unit', 'match_tolerance', 'posting_rule', 'work_center',
  'work_center_rate', 'purchase_order_fee', 'purchase_order_approval', 'vendor_credit', 'vendor_credit_line', 'adjusting_entry'
);
select added_only_by('{ERP}', 'purchase_order', 'purchase_order_line', 'demand', 'vendor_bill', 'vendor_bill_line');

-- A day in the books is open for what is posted on it, or soft-closed for adjusting entries. Whoever closes it waits for what is
-- being posted. `module` is the status that governs the document; a journal has its source's.
create function refuse_closed_period() returns trigger language plpgsql security definer set search_path = erp, pg_temp as $$
declare
  period accounting_period;
  module text := tg_argv[0];
  document jsonb := to_jsonb(new);
  state period_status;
begin
  if loads_history() then
    return new;
  end if;
  if module is null then
    module := case
      when document ->> 'source_type' in ('VENDOR_BILL', 'BILL_PAYMENT', 'VENDOR_CREDIT') then 'AP'
      when document ->> 'source_type' in ('ADJUSTING_ENTRY', 'MANUAL') then 'GL'
      else 'INVENTORY'
    end;
  end if;
  select * into period from accounting_period where id = new.accounting_period_id for share;
  state := greatest(period.gl_status, case module when 'AP' then period.ap_status when 'INVENTORY' then period.inventory_status else period.gl_status end);
  if new.posting_date not between period.start_date and period.end_date then
    raise exception 'posting date % is not in period %', new.posting_date, period.code using errcode = 'TRI03';
  end if;
  if state = 'OPEN' or (state = 'SOFT_CLOSED' and (tg_table_name = 'adjusting_entry' or (document ->> 'is_adjusting')::boolean)) then
    return new;
  end if;
  raise exception 'period % is closed for %', period.code, module using errcode = 'TRI03';
end $$;
create trigger period_is_open before insert on gl_posting for each row execute function refuse_closed_period();
create trigger period_is_open before insert on item_receipt for each row execute function refuse_closed_period('INVENTORY');
create trigger period_is_open before insert on work_order_completion for each row execute function refuse_closed_period('INVENTORY');
create trigger period_is_open before insert on shipment_posting for each row execute function refuse_closed_period('INVENTORY');
create trigger period_is_open before insert on adjusting_entry for each row execute function refuse_closed_period('GL');
create trigger period_is_open before insert or update of status on vendor_bill for each row when (new.status = 'POSTED')
  execute function refuse_closed_period('AP');
create trigger period_is_open before insert or update of status on vendor_credit for each row when (new.status = 'POSTED')
  execute function refuse_closed_period('AP');
do $$
declare
  name text;
begin
  foreach name in array '{gl_posting,item_receipt,work_order_completion,shipment_posting,adjusting_entry,vendor_bill,vendor_credit}'::text[] loop
    execute format('alter table %I enable always trigger period_is_open', name);
  end loop;
end $$;

-- A posted document is taken back by another one.
select seal('vendor_bill', 'old.status <> ''DRAFT''', 'TRI04', 'a posted bill never changes', 'status', 'match_status', 'payment_status',
  'paid_at', 'payment_reference', 'discount_taken', 'void_reason', 'version', 'updated_at');
select seal_children('vendor_bill_line', 'vendor_bill_id', 'vendor_bill', 'status <> ''DRAFT''', 'TRI04', 'a posted bill never changes',
  'match_status', 'version', 'updated_at');
select seal('vendor_credit', 'old.status <> ''DRAFT''', 'TRI04', 'a posted credit never changes', 'status', 'vendor_bill_id', 'applied_to_id', 'void_reason', 'version', 'updated_at');
select seal_children('vendor_credit_line', 'vendor_credit_id', 'vendor_credit', 'status <> ''DRAFT''', 'TRI04', 'a posted credit never changes');
select seal('match_result', 'old.status = ''OVERRIDDEN''', 'TRI04', 'an override keeps its name and reason', 'is_current');
