import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newId } from '../../../kernel/id.ts';
import { root } from '../../../kernel/root.ts';
import type { TestDatabase } from '../../support/database.ts';

type Values = Record<string, unknown>;
export type Inserted = Values & { id: string };

/** Two sites, LAX and AUS, each with a few places; three parts, an order of two lines, a demand; and rows on top as a test likes. */
export const floorPlant = async ({ sql }: TestDatabase) => {
  let counter = 0;
  const number = (prefix: string) => `${prefix}-${String((counter += 1)).padStart(4, '0')}`;

  /** Inserts a row into a table of MES; keys are column names. Gives it an id unless it has one, or is told of none (undefined). */
  const insert = async (table: string, values: Values): Promise<Inserted> => {
    const id = newId();
    const row: Values = Object.fromEntries(
      Object.entries<unknown>({ id, ...values }).filter(([, value]) => value !== undefined),
    );
    const columns = Object.keys(row);
    const places = columns.map((_, place) => `$${String(place + 1)}`);
    const [made] = await sql<Inserted>(
      `insert into mes.${table} (${columns.join(', ')}) values (${places.join(', ')}) returning *`,
      Object.values(row),
    );
    return { id, ...made, ...row };
  };

  const lax = await insert('site', { code: 'LAX', name: 'Los Angeles', time_zone: 'America/Los_Angeles' });
  const aus = await insert('site', { code: 'AUS', name: 'Austin', time_zone: 'America/Chicago' });
  const place = (site: Inserted, name: string, more: Values = {}) =>
    insert('location', { site_id: site.id, name, type: 'BIN', ...more });
  const bin = await place(lax, 'A-01');
  const otherBin = await place(lax, 'A-02');
  const road = await place(lax, 'ROAD', { type: 'IN_TRANSIT', availability_for_use: false });
  const closed = await place(lax, 'CAGE', { type: 'QUARANTINE', availability_for_use: false });
  const austinBin = await place(aus, 'T-01');

  const part = async (part_number: string, tracking_type: string) => {
    const item = await insert('item', { part_number, base_uom: 'EA' });
    return insert('part', {
      item_id: item.id,
      part_number,
      revision: 'A',
      lifecycle_state: 'RELEASED',
      tracking_type,
      base_uom: 'EA',
    });
  };
  const bracket = await part('BRKT-001', 'UNTRACKED');
  const capacitor = await part('CAP-100', 'LOT');
  const motor = await part('00123', 'SERIAL');

  const supplier = await insert('supplier', { code: 'ACME', name: 'Acme' });
  const order = await insert('purchase_order', {
    number: 'PO-1001',
    site_id: lax.id,
    supplier_id: supplier.id,
    status: 'ORDERED',
  });
  const orderLine = (line_number: number, ordered: Inserted, more: Values = {}) =>
    insert('purchase_order_line', {
      site_id: lax.id,
      purchase_order_id: order.id,
      po_number: 'PO-1001',
      line_number,
      status: 'ORDERED',
      item_id: ordered['item_id'],
      part_id: ordered.id,
      quantity_ordered: 100,
      uom: 'EA',
      ...more,
    });
  const bracketLine = await orderLine(1, bracket);
  const motorLine = await orderLine(2, motor);

  const run = (more: Values = {}) =>
    insert('run', {
      site_id: lax.id,
      number: number('RUN'),
      title: 'Build',
      status: 'TODO',
      part_id: bracket.id,
      planned_quantity: 10,
      unit_of_measure: 'EA',
      ...more,
    });

  /** A record of stock in bin A-01; the stock's own figures, without movements. */
  const stock = (of: Inserted, more: Values = {}) =>
    insert('part_inventory', {
      site_id: lax.id,
      item_id: of['item_id'],
      part_id: of.id,
      location_id: bin.id,
      unit_of_measure: 'EA',
      quantity: 10,
      ...more,
    });

  /** A movement of a record at its own place, at noon UTC of a day. */
  const move = (record: Inserted, type: string, quantity: number, day: string, more: Values = {}) =>
    insert('inventory_movement', {
      site_id: record['site_id'],
      part_inventory_id: record.id,
      item_id: record['item_id'],
      part_id: record['part_id'],
      lot_number: record['lot_number'] ?? null,
      serial_number: record['serial_number'] ?? null,
      type,
      quantity,
      unit_of_measure: 'EA',
      [quantity > 0 ? 'to_location_id' : 'from_location_id']: record['location_id'],
      moved_at: `${day}T12:00:00Z`,
      movement_date: day,
      actor: 'dana',
      cause_event_id: newId(),
      ...more,
    });

  return {
    sql,
    insert,
    number,
    ...{ lax, aus, bin, otherBin, road, closed, austinBin },
    ...{ bracket, capacitor, motor, supplier, order, bracketLine, motorLine },
    ...{ run, stock, move },
  };
};

export type FloorPlant = Awaited<ReturnType<typeof floorPlant>>;

/** What the invariants of MES find: each statement's rows by its file. Empty lists where all is well. */
export const violations = async (
  { sql }: Pick<TestDatabase, 'sql'>,
  only: RegExp,
): Promise<Record<string, unknown[]>> => {
  const folder = join(root, 'tests', 'invariants');
  const files = readdirSync(folder).filter((file) => file.startsWith('mes_') && only.test(file));
  const found: Record<string, unknown[]> = {};
  for (const file of files) {
    const rows = await sql(readFileSync(join(folder, file), 'utf8'));
    if (rows.length > 0) found[file] = rows;
  }
  return found;
};
