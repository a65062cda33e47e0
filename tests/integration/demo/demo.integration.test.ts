import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDemo } from '../../../demo/load.ts';
import type { TestDatabase } from '../../support/database.ts';
import { loginsOf, startDemoDatabase } from '../../support/plant.ts';

const folder = join(import.meta.dirname, '../../invariants');
let database: TestDatabase;

beforeAll(async () => {
  database = await startDemoDatabase();
}, 300_000);
afterAll(() => database.drop());

const values = async (statement: string): Promise<string[]> =>
  (await database.sql<{ value: string }>(statement)).map(({ value }) => value);

const counts = async (): Promise<Record<string, number>> => {
  const tables = await database.sql<{ name: string }>(
    `select schemaname || '.' || quote_ident(tablename) as name from pg_tables where schemaname in ('plm', 'mes', 'erp', 'integration') order by 1`,
  );
  const found: Record<string, number> = {};
  for (const { name } of tables) {
    const [row] = await database.sql<{ rows: number }>(`select count(*)::int as rows from ${name}`);
    found[name] = row?.rows ?? 0;
  }
  return found;
};

test('it loads into an empty plant and says so', async () => {
  const [load] = await database.sql<{ outcome: string; said: string[] }>('select outcome, said from public.demo_load');
  expect(load?.outcome).toBe('loaded');
  expect(load?.said.at(-1)).toBe('Told ten weeks of work, by the commands of MES and ERP');
});

test('loading twice changes nothing', async () => {
  const before = await counts();
  const lines: string[] = [];
  const again = loadDemo({ ...loginsOf(database), log: (line) => lines.push(line) });
  expect(await again).toBe('left alone');
  expect(lines).toEqual(['The plant holds records already; the demo plant is not loaded.']);
  expect(await counts()).toEqual(before);
});

describe('no invariant is broken', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.sql'));
  test('there are invariants to check', () => {
    expect(files.length).toBeGreaterThan(30);
  });
  test.each(files)('%s', async (file) => {
    expect(await database.sql(readFileSync(join(folder, file), 'utf8'))).toEqual([]);
  });
});

describe('every state occurs', () => {
  const states: readonly (readonly [type: string, table: string, column: string])[] = [
    ['plm.lifecycle_state', 'plm.part', 'lifecycle_state'],
    ['plm.tracking_type', 'plm.part', 'tracking_type'],
    ['plm.ecr_status', 'plm.ecr', 'status'],
    ['mes.run_status', 'mes.run', 'status'],
    ['mes.run_step_status', 'mes.run_step', 'status'],
    ['mes.receipt_status', 'mes.receipt', 'status'],
    ['mes.receipt_kind', 'mes.receipt', 'kind'],
    ['mes.issue_status', 'mes.issue', 'status'],
    ['mes.transfer_status', 'mes.inventory_transfer', 'status'],
    ['mes.location_type', 'mes.location', 'type'],
    ['mes.part_inventory_status', 'mes.part_inventory', 'status'],
    ['mes.stock_status', 'mes.part_inventory', 'stock_status'],
    ['erp.purchase_order_status', 'erp.purchase_order', 'status'],
    ['erp.financial_receipt_status', 'erp.purchase_order_line', 'receipt_status'],
    ['erp.purchase_order_line_type', 'erp.purchase_order_line', 'line_type'],
    ['erp.supplier_status', 'erp.supplier', 'status'],
    ['erp.cost_method', 'erp.item_financials', 'cost_method'],
    ['erp.item_financials_status', 'erp.item_financials', 'status'],
    ['erp.payment_status', 'erp.vendor_bill', 'payment_status'],
    ['erp.period_status', 'erp.accounting_period', 'gl_status'],
    ['erp.demand_status', 'erp.demand', 'status'],
    ['erp.demand_kind', 'erp.demand', 'kind'],
  ];
  // What no command brings about, or what the story passes through on its way to what follows.
  const unreached: Readonly<Record<string, readonly string[]>> = {
    'mes.receipt_status': ['OPEN'],
    'mes.transfer_status': ['RECEIVED_WITH_DISCREPANCY'],
    'mes.part_inventory_status': ['ON_ORDER', 'SCRAPPED'],
  };
  test.each(states)('%s', async (type, table, column) => {
    const missing = await values(
      `select label::text as value from unnest(enum_range(null::${type})) as label where label not in (select ${column} from ${table})`,
    );
    expect(missing).toEqual(unreached[type] ?? []);
  });

  test('bills match, match within tolerance, wait, fail and are overridden', async () => {
    expect(await values(`select distinct match_status::text as value from erp.vendor_bill order by 1`)).toEqual([
      'EXCEPTION',
      'MATCHED',
      'MATCHED_WITHIN_TOLERANCE',
      'OVERRIDDEN',
      'WAITING_FOR_RECEIPT',
    ]);
  });
});

describe('the worked figures', () => {
  test('the seed run consumes 7.2, 7.8 and 9: 15 and 9 by part, from three places', async () => {
    const rows = await database.sql(
      `select part.part_number, place.name, sum(built.quantity * round(installation.quantity / built.quantity, 6))::float as quantity
       from mes.run join mes.part_inventory as built on built.id = run.part_inventory_id
       join mes.build_requirement as requirement on requirement.part_inventory_id = built.id
       join mes.abom_installation as installation on installation.build_requirement_id = requirement.id
       join mes.part_inventory as stock on stock.id = installation.part_inventory_id
       join mes.part on part.id = stock.part_id join mes.location as place on place.id = stock.location_id
       where run.title = 'Seed run' and run.status = 'COMPLETE' and run.closed_at is not null and built.quantity = 3
       group by 1, 2 order by 1, 2`,
    );
    expect(rows).toEqual([
      { part_number: 'Component Part One', name: 'A', quantity: 7.2 },
      { part_number: 'Component Part One', name: 'B', quantity: 7.8 },
      { part_number: 'Component Part Two', name: 'C', quantity: 9 },
    ]);
  });

  test('work in process of the hubs: 380 in, 342 to stock, 38 to scrap', async () => {
    const rows = await database.sql(
      `select sum(line.debit)::float as debit, sum(line.credit)::float as credit from erp.gl_posting_line as line
       join erp.gl_account as account on account.id = line.gl_account_id and account.role = 'WIP'
       join erp.run on run.id = line.run_id where run.number = 'RUN-1004'`,
    );
    expect(rows).toEqual([{ debit: 380, credit: 380 }]);
    expect(
      await values(`select sequence || ':' || done.quantity_completed::float || '/' || done.quantity_scrapped::float as value from mes.run_completion as done
      join mes.run on run.id = run_id where run.number = 'RUN-1004' order by sequence`),
    ).toEqual(['1:6/0', '2:0/1', '3:3/0', '4:0/0']);
  });

  test('ten harnesses take 25 m of wire, 82.020997 ft; 217.979003 ft worth 98.09 stay', async () => {
    expect(
      await values(`select quantity_installed || ' ' || quantity_on_hand as value from mes.part_inventory
      join mes.part on part.id = part_id where part_number = 'WIRE-14'`),
    ).toEqual(['82.020997 217.979003']);
    expect(
      await values(`select value::numeric(9,2)::text as value from erp.financial_inventory
      join erp.item on item.id = item_id where part_number = 'WIRE-14'`),
    ).toEqual(['98.09']);
  });

  test('a recall of lot L2 meets the fourth and the fifth controller', async () => {
    expect(
      await values(`select distinct parent.serial_number as value from mes.abom_installation as one
      join mes.part_inventory as stock on stock.id = one.part_inventory_id join mes.part_inventory as parent on parent.id = one.parent_part_inventory_id
      where stock.lot_number = 'L2' order by 1`),
    ).toEqual(['ESC-0004', 'ESC-0005']);
  });

  test('outside processing: 390 into stock, 90 to GR/IR, 18 at the supplier', async () => {
    expect(
      await values(`select moved.value::numeric(9,2)::text as value from erp.financial_inventory_movement as moved
      join erp.gl_posting as posting on posting.id = gl_posting_id join erp.financial_inventory as stock on stock.id = financial_inventory_id
      join erp.item on item.id = stock.item_id where item.part_number = 'BRKT-001' and moved.quantity = 30`),
    ).toEqual(['390.00']);
    expect(
      await values(`select quantity_on_hand::float::text as value from mes.part_inventory join mes.location as place on place.id = location_id
      where place.name = 'AT-ANOFIN'`),
    ).toEqual(['18']);
  });

  test('the late shafts belong to January and were posted on the first of February', async () => {
    expect(
      await values(
        `select transaction_date || ' ' || posting_date || ' ' || late_for_period as value from erp.item_receipt where late_for_period`,
      ),
    ).toEqual(['2026-01-31 2026-02-01 true']);
    expect(
      await values(`select category || ' ' || difference::float || ' ' || value_difference::float as value from erp.reconciliation_row as row
      join erp.item on item.id = item_id join erp.reconciliation_run as run on run.id = reconciliation_run_id
      where run.as_of = '2026-02-01T07:59:00Z' and part_number = 'SHF-220'`),
    ).toEqual(['TIMING 100 1250']);
  });

  test('of 25 propellers sent to Austin 24 came and 1 was lost', async () => {
    expect(
      await values(`select quantity_shipped::float || ' ' || quantity_received::float || ' ' || quantity_lost::float as value
      from mes.inventory_transfer_line as line join mes.inventory_transfer as transfer on transfer.id = inventory_transfer_id
      join mes.part on part.id = part_id where part_number = 'PRP-15C' and quantity_shipped > 0`),
    ).toEqual(['25 24 1']);
  });

  test('the record of the reworked unit has two versions, the second chained to the first', async () => {
    expect(
      await values(`select snapshot_version || ' ' || coalesce((previous_hash = lag(content_hash) over (order by snapshot_version))::text, '-') as value
      from mes.abom_snapshot join mes.part_inventory as stock on stock.id = part_inventory_id where serial_number = 'PU-0001'`),
    ).toEqual(['1 -', '2 true']);
  });

  test('stock in the ledger is what stock in the books is worth', async () => {
    const [row] = await database.sql<{ ledger: string; stock: string }>(
      `select (select sum(base_debit - base_credit)::text from erp.gl_posting_line join erp.gl_account as account on account.id = gl_account_id
         and account.role in ('INVENTORY', 'FINISHED_GOODS', 'BLOCKED_INVENTORY', 'IN_TRANSIT')) as ledger,
         (select sum(value)::text from erp.financial_inventory) as stock`,
    );
    expect(row?.ledger).toBe(row?.stock);
  });
});

test('the copies of the other systems agree with their owners', async () => {
  expect(
    await values(`select part_number || ' ' || revision as value from mes.part join plm.part as own using (id, part_number, revision)
    where mes.part.lifecycle_state::text is distinct from own.lifecycle_state::text`),
  ).toEqual([]);
  expect(
    await values(`select copy.number as value from mes.purchase_order as copy full join erp.purchase_order as own using (id, number)
    where copy.status::text is distinct from own.status::text`),
  ).toEqual([]);
  expect(
    await values(`select copy.number as value from erp.run as copy join mes.run as own using (id, number)
    where copy.planned_quantity is distinct from own.planned_quantity or (copy.closed_at is null) <> (own.closed_at is null)`),
  ).toEqual([]);
  expect(
    await values(`select own.id::text as value from erp.receipt_item as copy join mes.receipt_item as own using (id)
    where copy.quantity <> own.quantity or copy.purchase_order_line_id <> own.purchase_order_line_id`),
  ).toEqual([]);
  expect(
    await values(`select own.code as value from mes.supplier as copy join erp.supplier as own using (id, code)
    where copy.status is distinct from own.status::text`),
  ).toEqual([]);
});
