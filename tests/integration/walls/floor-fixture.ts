import { createHash } from 'node:crypto';
import { sites } from './rows.ts';
import { idOf } from './trials.ts';

/** The viewer's own site, as SQL. */
export const site = `'${sites.HERE}'`;
/** The id of a row of the fixture, by its name, as SQL. */
export const id = (name: string): string => `'${idOf(name)}'`;
const stock = (name: string, more = ''): string =>
  `insert into mes.part_inventory (id, site_id, item_id, part_id, unit_of_measure, quantity${more === '' ? '' : ', lot_number'}) values (${id(name)}, ${site}, ${id('item')}, ${id('part')}, 'EA', 10${more});`;
const run = (name: string, closed = false): string =>
  `insert into mes.run (id, site_id, number, title, status, part_id, planned_quantity, unit_of_measure, closed_at, closed_by) values
   (${id(name)}, ${site}, '${name}', 't', 'COMPLETE', ${id('part')}, 10, 'EA', ${closed ? `now(), 'x'` : 'null, null'});`;
/** Two of the stock, installed in the built record by a run. */
export const installation = (name: string, by: string): string =>
  `insert into mes.abom_installation (id, site_id, build_requirement_id, parent_part_inventory_id, part_inventory_id, quantity, run_id, installed_at, installed_by)
   values (${id(name)}, ${site}, ${id('need')}, ${id('built')}, ${id('stock')}, 2, ${id(by)}, '2026-01-01', 'x');`;
const content = '{}';
const hash = createHash('sha256').update(content).digest('hex');

/** Closed runs, an open one and a rework; stock, a posted receipt, a released procedure and mBOM, and drafts. */
export const floorFixture = `
  insert into mes.site (id, code, name, time_zone) values (${site}, 'HERE', 'Here', 'UTC');
  insert into mes.item (id, part_number, base_uom) values (${id('item')}, 'BRKT-001', 'EA');
  insert into mes.part (id, item_id, part_number, revision, lifecycle_state, base_uom) values (${id('part')}, ${id('item')}, 'BRKT-001', 'A', 'RELEASED', 'EA');
  insert into mes.location (id, site_id, name, type) values (${id('bin')}, ${site}, 'A-01', 'BIN');
  insert into mes.supplier (id, code, name) values (${id('supply')}, 'ACME', 'Acme');
  ${stock('built')} ${stock('stock', `, 'LOT-1'`)}
  ${run('closed', true)} ${run('again', true)} ${run('open')} ${run('rework')}
  insert into mes.run_step (id, site_id, run_id, position, title) values (${id('step')}, ${site}, ${id('closed')}, 1, 't'), (${id('todo')}, ${site}, ${id('open')}, 1, 't');
  insert into mes.run_step (id, site_id, run_id, position, title, status) values (${id('redline')}, ${site}, ${id('open')}, 2, 't', 'REDLINE');
  insert into mes.run_step_field (id, site_id, run_step_id, position, name, type) select gen_random_uuid(), site_id, id, 1, 'n', 'NUMBER' from mes.run_step where run_id = ${id('open')};
  insert into mes.build_requirement (id, site_id, part_inventory_id, run_id, position, part_id, fixed_quantity_per_build_requirement, unit_of_measure)
    values (${id('need')}, ${site}, ${id('built')}, ${id('closed')}, 1, ${id('part')}, 2, 'EA');
  ${installation('inst', 'closed')} ${installation('loose', 'open')}
  insert into mes.abom_snapshot (id, site_id, run_id, part_inventory_id, snapshot_version, closed_at, content, content_hash)
    values (${id('snap')}, ${site}, ${id('closed')}, ${id('built')}, 1, now(), '${content}', '${hash}');
  insert into mes.receipt (id, site_id, number, status, supplier_id, received_at, received_date, received_by, posted_at)
    values (${id('rcpt')}, ${site}, 'R-1', 'POSTED', ${id('supply')}, now(), '2026-01-01', 'x', now());
  insert into mes.procedure (id, family_id, procedure_version, title, status, released_at) values (${id('proc')}, ${id('proc')}, 1, 't', 'RELEASED', now()), (${id('dproc')}, ${id('dproc')}, 1, 't', 'DRAFT', null);
  insert into mes.step (id, procedure_id, position, title) values (${id('pstep')}, ${id('proc')}, 1, 't'), (${id('dstep')}, ${id('dproc')}, 1, 't');
  insert into mes.mbom (id, part_id, mbom_version, status, procedure_id, procedure_family_id, released_at) values (${id('mbom')}, ${id('part')}, 1, 'RELEASED', ${id('proc')}, ${id('proc')}, now());
  insert into mes.mbom_item (id, mbom_id, position, part_id, quantity, unit_of_measure) values (${id('mitem')}, ${id('mbom')}, 1, ${id('part')}, 1, 'EA');
  insert into mes.shipment (id, site_id, number, status, ship_to, shipped_at, shipped_date) values (${id('ship')}, ${site}, 'S-1', 'SHIPPED', 'x', now(), '2026-01-01');`;
