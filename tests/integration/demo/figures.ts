import type { TestDatabase } from '../../support/database.ts';

/** What the demo plant comes to, by section and natural key: part numbers, run numbers, accounts, never ids. */
export type Figures = Record<string, Record<string, string>>;

// Runs of outside work have a number of their own making; they go by what they were for.
const runName = `case when run.number like 'OP-%' then run.title || ', ' || trim_scale(run.planned_quantity) else run.number end`;
const number = (expression: string): string => `trim_scale((${expression})::numeric)::text`;
const lotOf = `coalesce(' ' || s.lot_number, '') || coalesce(' ' || s.serial_number, '')`;

const ofTheFloor: Readonly<Record<string, string>> = {
  onHand: `select l.code || '/' || coalesce(p.name, 'nowhere') || ' ' || part.part_number || ' ' || part.revision || ${lotOf} || ' ' || s.stock_status as key,
      ${number('sum(s.quantity_on_hand)')} as value
    from mes.part_inventory s join mes.part on part.id = s.part_id join mes.site l on l.id = s.site_id left join mes.location p on p.id = s.location_id
    group by 1 having sum(s.quantity_on_hand) <> 0`,
  consumption: `select ${runName} || ' ' || part.part_number || ' ' || coalesce(p.name, '-') || coalesce(' ' || m.lot_number, '') || coalesce(' ' || m.serial_number, '') || ' ' || m.kind as key,
      ${number('sum(m.quantity)')} || ' ' || min(m.unit_of_measure) as value
    from mes.run_completion_material m join mes.run_completion c on c.id = m.run_completion_id join mes.run on run.id = c.run_id
    join mes.part on part.id = m.part_id left join mes.location p on p.id = m.location_id group by 1 having sum(m.quantity) <> 0`,
  hours: `select run.number || ' ' || w.code || ' ' || o.kind || coalesce(' ' || o.labor_type::text, '') as key, ${number('round(sum(o.hours), 6)')} as value
    from mes.run_completion_operation o join mes.run_completion c on c.id = o.run_completion_id join mes.run on run.id = c.run_id
    join mes.work_center w on w.id = o.work_center_id group by 1`,
  runs: `select ${runName} as key, status || ' ' || ${number('planned_quantity')} || ': ' || ${number('quantity_completed')} || ' good ' || ${number('quantity_scrapped')}
      || ' scrapped ' || ${number('quantity_nonconforming')} || ' nonconforming' || case when closed_at is null then '' else ' closed' end as value from mes.run`,
  installed: `select parent.part_number || coalesce(' ' || built.serial_number, ' ' || built.lot_number, '') || ': ' || part.part_number || ${lotOf} as key,
      ${number('sum(i.quantity)')} as value
    from mes.abom_installation i join mes.part_inventory built on built.id = i.parent_part_inventory_id join mes.part as parent on parent.id = built.part_id
    join mes.part_inventory s on s.id = i.part_inventory_id join mes.part on part.id = s.part_id where i.removed_at is null group by 1`,
  snapshots: `select part.part_number || ${lotOf} as key, count(*)::text as value from mes.abom_snapshot a
    join mes.part_inventory s on s.id = a.part_inventory_id join mes.part on part.id = s.part_id group by 1`,
  receipts: `select o.code || ' ' || case r.kind when 'RECEIPT' then r.packing_slip_number else r.kind || ' of ' || received_date end as key, kind || ' ' || r.status || ' ' || received_date as value
    from mes.receipt r join mes.supplier o on o.id = r.supplier_id`,
  transfers: `select f.name || ' to ' || p.name || ': ' || ${number('sum(quantity)')} || ' ' || min(part.part_number) as key, t.status || ' ' || ${number('sum(quantity_shipped)')} || ' shipped ' || ${number('sum(quantity_received)')} || ' received '
      || ${number('sum(quantity_lost)')} || ' lost' as value
    from mes.inventory_transfer t join mes.inventory_transfer_line on inventory_transfer_id = t.id join mes.part on part.id = part_id
    join mes.location f on f.id = t.from_location_id join mes.location p on p.id = t.to_location_id group by t.id, f.id, p.id`,
  shipments: `select stock.serial_number as key, h.status || coalesce(' ' || h.shipped_date, '') as value
    from mes.shipment h join mes.shipment_line l on l.shipment_id = h.id join mes.part_inventory stock on stock.id = l.part_inventory_id`,
  kits: `select run.number as key, k.status || ' ' || count(i.id) || ' of ' || count(n.id) || ' issued' as value from mes.part_kit k join mes.run on run.id = k.run_id
    left join mes.part_kit_item n on n.part_kit_id = k.id left join mes.part_kit_issue i on i.part_kit_item_id = n.id group by run.id, k.id`,
  issues: `select number as key, status::text as value from mes.issue`,
  holds: `select part.part_number || ${lotOf} || ' ' || h.status as key, count(*) || ' placed ' || count(h.released_at) || ' released' as value
    from mes.stock_hold h join mes.part_inventory s on s.id = h.part_inventory_id join mes.part on part.id = s.part_id group by 1`,
  backflush: `select run.number || ' ' || part.part_number as key, e.status || ' ' || ${number('quantity_posted')} || ' of ' || ${number('quantity_required')} as value
    from mes.backflush_exception e join mes.run on run.id = e.run_id join mes.part on part.id = e.part_id`,
};

const base = `sum(l.base_debit - l.base_credit)`;
const lines = `erp.gl_posting_line l join erp.gl_posting g on g.id = l.gl_posting_id join erp.gl_account a on a.id = l.gl_account_id`;

const charges = ['material', 'labor', 'machine', 'overhead']
  .map(
    (element) => `select '${element}' as element, work_order_completion_id, amount from erp.completion_${element}_line`,
  )
  .join(' union all ');
const comparison = `s.code || ' ' || to_char(r.as_of at time zone s.time_zone, 'YYYY-MM-DD')`;

const ofTheBooks: Readonly<Record<string, string>> = {
  orders: `select number as key, status || ' ' || receipt_status || ' ' || billing_status as value from erp.purchase_order`,
  orderLines: `select po_number || '/' || line_number as key, status || ' ' || ${number('quantity_ordered')} || ' ordered ' || ${number('quantity_received')} || ' received '
      || ${number('quantity_billed')} || ' billed ' || receipt_status || case when receiving_complete then ' complete' else '' end as value from erp.purchase_order_line`,
  itemReceipts: `select l.po_number || '/' || l.line_number || ' ' || i.kind || ' ' || i.stock_status || ' of ' || i.transaction_date as key,
      ${number('sum(i.quantity)')} || ' ' || string_agg(i.status || ' ' || i.posting_date, ', ' order by i.status) || ' ' || ${number('sum(i.amount)')} || ' ' || min(i.currency) as value
    from erp.item_receipt i join erp.purchase_order_line l on l.id = i.purchase_order_line_id group by 1`,
  withholdings: `select l.po_number || '/' || l.line_number || ' ' || w.reason as key, w.status || ' ' || ${number('w.quantity')} as value
    from erp.receipt_withholding w join erp.purchase_order_line l on l.id = w.purchase_order_line_id`,
  bills: `select number as key, status || ' ' || match_status || ' ' || payment_status || ' ' || ${number('total_amount')} || ' ' || currency || coalesce(' posted ' || posting_date, '') as value
    from erp.vendor_bill`,
  billLines: `select b.number || '/' || l.line_number as key, l.match_status || ' ' || ${number('l.quantity')} || ' ' || ${number('r.received')} || ' received '
      || ${number('r.quantity_variance')} || ' over ' || ${number('round(r.price_variance, 6)')} || ' dearer ' || ${number('r.blocked_amount')} || ' blocked' as value
    from erp.vendor_bill_line l join erp.vendor_bill b on b.id = l.vendor_bill_id join erp.match_result r on r.vendor_bill_line_id = l.id and r.is_current`,
  exceptions: `select b.number || ' ' || e.kind as key, string_agg(e.status || coalesce(' ' || e.resolution::text, '') || ' ' || ${number('e.blocked_amount')}, ', ' order by e.status) as value
    from erp.match_exception e join erp.vendor_bill b on b.id = e.vendor_bill_id group by 1`,
  credits: `select number as key, status || ' ' || ${number('total_amount')} as value from erp.vendor_credit`,
  ledger: `select a.number || ' ' || a.name || ' ' || to_char(g.posting_date, 'YYYY-MM') as key, ${number(base)} as value
    from ${lines} group by 1 having ${base} <> 0`,
  journals: `select g.source_type || ' ' || to_char(g.posting_date, 'YYYY-MM') as key, ${number('sum(l.base_debit)')} as value
    from ${lines} group by 1`,
  inventory: `select s.code || ' ' || item.part_number || ' ' || f.stock_status as key, ${number('f.quantity')} || ' worth ' || ${number('f.value')} as value
    from erp.financial_inventory f join erp.item on item.id = f.item_id join erp.site s on s.id = f.site_id where f.quantity <> 0 or f.value <> 0`,
  grIr: `select o.po_number || '/' || o.line_number as key, ${number(base)} as value
    from ${lines} and a.role = 'GR_IR' join erp.purchase_order_line o on o.id = l.purchase_order_line_id group by 1 having ${base} <> 0`,
  wip: `select run.number as key, ${number(base)} as value
    from ${lines} and a.role = 'WIP' join erp.run on run.id = l.run_id group by 1 having ${base} <> 0`,
  charged: `select run.number || ' ' || element as key, ${number('sum(amount)')} as value
    from (${charges}) as charge join erp.work_order_completion c on c.id = charge.work_order_completion_id join erp.run on run.id = c.run_id
    group by 1 having sum(amount) <> 0`,
  variances: `select run.number || ' ' || a.name as key, ${number(base)} as value
    from ${lines} and a.role in ('USAGE_VARIANCE', 'RATE_VARIANCE', 'SCRAP') join erp.run on run.id = l.run_id group by 1 having ${base} <> 0`,
  completions: `select run.number || ' ' || c.sequence as key, c.status || ' ' || ${number('c.quantity_completed')} || ' good ' || ${number('c.quantity_scrapped')} || ' scrapped at '
      || coalesce(${number('round(c.unit_cost_rolled_up, 6)')}, '-') || ' on ' || c.posting_date as value
    from erp.work_order_completion c join erp.run on run.id = c.run_id`,
  costOfSales: `select item.part_number || ' ' || p.posting_date as key, ${number('material_cost')} || ' material ' || ${number('labor_cost')} || ' labor '
      || ${number('machine_cost')} || ' machine ' || ${number('overhead_cost')} || ' overhead' as value from erp.shipment_posting p join erp.item on item.id = p.item_id`,
  costs: `select item.part_number as key, f.status || ' ' || f.cost_method || ' ' || coalesce(${number('round(coalesce(f.standard_cost, f.average_cost), 6)')}, '-') as value
    from erp.item_financials f join erp.item on item.id = f.item_id`,
  demands: `select number as key, status || ' ' || ${number('quantity_completed')} || ' of ' || ${number('quantity')} as value from erp.demand`,
  periods: `select code as key, ap_status || ' ' || inventory_status || ' ' || gl_status as value from erp.accounting_period where code < '2026-05'`,
  reconciliations: `select ${comparison} as key, r.status::text as value from erp.reconciliation_run r join erp.site s on s.id = r.site_id`,
  reconciliationRows: `select ${comparison} || ' ' || item.part_number as key, w.category || ' ' || ${number('w.shop_floor_quantity')} || ' on the floor ' || ${number('w.in_transit_quantity')}
      || ' in transit ' || ${number('w.financial_quantity')} || ' in the books ' || ${number('w.value_difference')} || ' worth' as value
    from erp.reconciliation_row w join erp.reconciliation_run r on r.id = w.reconciliation_run_id join erp.site s on s.id = r.site_id join erp.item on item.id = w.item_id
    where w.category <> 'MATCHED'`,
  reconciledItems: `select ${comparison} as key, count(*)::text as value
    from erp.reconciliation_row w join erp.reconciliation_run r on r.id = w.reconciliation_run_id join erp.site s on s.id = r.site_id
    where w.category = 'MATCHED' group by 1`,
  adjustments: `select item.part_number || ' ' || posting_date as key, ${number('quantity')} || ' worth ' || ${number('value')} as value
    from erp.adjusting_entry e join erp.item on item.id = e.item_id`,
};

/** Reads the figures of a plant, sorted by their keys. */
export const figuresOf = async ({ sql }: Pick<TestDatabase, 'sql'>): Promise<Figures> => {
  const found: Figures = {};
  for (const [section, query] of Object.entries({ ...ofTheFloor, ...ofTheBooks })) {
    const rows = await sql<{ key: string; value: string }>(`${query} order by 1`);
    found[section] = Object.fromEntries(rows.map(({ key, value }) => [key, value]));
  }
  return found;
};
