import type pg from 'pg';

export const lanes = 64;
const site = '00000000-0000-7000-8000-000000000001';

/** What a lane writes to, so that those of one moment do not wait for each other: uuids. */
export type Lane = {
  lineId: string;
  requirementId: string;
  stockId: string;
  runId: string;
  recordId: string;
  partId: string;
};

/** A site with 64 order lines to receive against and 64 open runs to install into, and the places for both. Answers the lanes. */
export const loadFloor = async (client: pg.Client): Promise<{ locationId: string; lanes: Lane[] }> => {
  await client.query('set role triad_mes_owner; set search_path = mes');
  await client.query(`
    insert into site (id, code, name, time_zone) values ('${site}', 'BENCH', 'Bench', 'UTC');
    insert into location (id, site_id, name, type) values (gen_random_uuid(), '${site}', 'DOCK', 'BIN');
    insert into supplier (id, code, name) values (gen_random_uuid(), 'BENCH', 'Bench');
    insert into item (id, part_number, base_uom) select gen_random_uuid(), 'BENCH-' || n, 'EA' from generate_series(0, 1) n;
    insert into part (id, item_id, part_number, revision, lifecycle_state, base_uom, tracking_type)
      select gen_random_uuid(), id, part_number, 'A', 'RELEASED', 'EA', 'LOT' from item;
    insert into purchase_order (id, number, site_id, supplier_id, status)
      select gen_random_uuid(), 'PO-' || n, '${site}', s.id, 'ORDERED' from generate_series(1, ${String(lanes)}) n, supplier s;
    insert into purchase_order_line (id, site_id, purchase_order_id, po_number, line_number, status, item_id, part_id, quantity_ordered, uom)
      select gen_random_uuid(), '${site}', o.id, o.number, 1, 'ORDERED', p.item_id, p.id, 1000000, 'EA'
      from purchase_order o, part p where p.part_number = 'BENCH-1';
    create temporary table lane as
      select n, gen_random_uuid() as run_id, gen_random_uuid() as record_id, gen_random_uuid() as stock_id, gen_random_uuid() as requirement_id
      from generate_series(1, ${String(lanes)}) n;
    insert into part_inventory (id, site_id, item_id, part_id, location_id, unit_of_measure, quantity, lot_number)
      select stock_id, '${site}', p.item_id, p.id, l.id, 'EA', 1000000, 'LANE'
      from lane, part p, location l where p.part_number = 'BENCH-1';
    insert into part_inventory (id, site_id, item_id, part_id, location_id, unit_of_measure, quantity, quantity_pending, lot_number)
      select record_id, '${site}', p.item_id, p.id, l.id, 'EA', 1, 1, 'RECORD'
      from lane, part p, location l where p.part_number = 'BENCH-0';
    insert into run (id, site_id, number, title, status, part_id, part_inventory_id, planned_quantity, unit_of_measure, started_at)
      select run_id, '${site}', 'RUN-' || n, 'Bench run', 'IN_PROGRESS', p.id, record_id, 1, 'EA', now() from lane, part p where p.part_number = 'BENCH-0';
    insert into build_requirement (id, site_id, part_inventory_id, run_id, position, part_id, quantity_per_parent_part_inventory, unit_of_measure)
      select requirement_id, '${site}', record_id, run_id, 1, p.id, 1000000, 'EA' from lane, part p where p.part_number = 'BENCH-1';
  `);
  const { rows: places } = await client.query<{ id: string }>('select id from location');
  const { rows } = await client.query<Lane>(`
    select l.id as "lineId", requirement_id as "requirementId", stock_id as "stockId", run_id as "runId", record_id as "recordId", l.part_id as "partId"
    from lane join purchase_order_line l on l.po_number = 'PO-' || n order by n`);
  await client.query('reset role');
  await client.query('analyze');
  return { locationId: places[0]?.id ?? '', lanes: rows };
};

/** Runs that are built and not yet closed, each with the record of its one piece and 5,000 installations. Answers uuids. */
export const loadLargeRuns = async (
  client: pg.Client,
  runs: number,
): Promise<{ runId: string; recordId: string }[]> => {
  await client.query('set role triad_mes_owner; set search_path = mes');
  await client.query(`
    drop table if exists large;
    create temporary table large as
      select n, gen_random_uuid() as run_id, gen_random_uuid() as record_id from generate_series(1, ${String(runs)}) n;
    insert into part_inventory (id, site_id, item_id, part_id, location_id, unit_of_measure, quantity, lot_number)
      select record_id, '${site}', p.item_id, p.id, l.id, 'EA', 1, 'LARGE'
      from large, part p, location l where p.part_number = 'BENCH-0';
    insert into run (id, site_id, number, title, status, part_id, part_inventory_id, planned_quantity, quantity_completed, unit_of_measure, started_at, completed_at)
      select run_id, '${site}', 'LARGE-' || n, 'Large run', 'COMPLETE', p.id, record_id, 1, 1, 'EA', now(), now()
      from large, part p where p.part_number = 'BENCH-0';
    create temporary table if not exists wanted (id uuid, record_id uuid, run_id uuid, position int);
    truncate wanted;
    insert into wanted select gen_random_uuid(), record_id, run_id, k from large, generate_series(1, 50) k;
    insert into build_requirement (id, site_id, part_inventory_id, run_id, position, part_id, quantity_per_parent_part_inventory, unit_of_measure)
      select w.id, '${site}', record_id, run_id, position, p.id, 100, 'EA' from wanted w, part p where p.part_number = 'BENCH-1';
    insert into part_inventory (id, site_id, item_id, part_id, location_id, unit_of_measure, quantity, quantity_installed, lot_number)
      select gen_random_uuid(), '${site}', p.item_id, p.id, l.id, 'EA', 1000, 1000, 'USED-' || k
      from generate_series(1, 100) k, part p, location l
      where p.part_number = 'BENCH-1' and not exists (select from part_inventory where lot_number = 'USED-1');
    insert into abom_installation (id, site_id, build_requirement_id, parent_part_inventory_id, part_inventory_id, quantity, location_at_install_id, run_id, installed_at, installed_by)
      select gen_random_uuid(), '${site}', w.id, w.record_id, s.id, 1, s.location_id, w.run_id, now(), 'bench'
      from wanted w join part_inventory s on s.lot_number like 'USED-%';
  `);
  const { rows } = await client.query<{ runId: string; recordId: string }>(
    'select run_id as "runId", record_id as "recordId" from large order by n',
  );
  await client.query('reset role');
  await client.query('analyze');
  return rows;
};
