import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../../../kernel/id.ts';
import { root } from '../../../kernel/root.ts';
import { journal } from './journal.ts';
import { masterData, type MasterData } from './master-data.ts';
import { production } from './production.ts';
import { purchasing } from './purchasing.ts';
import { erpWorld, row, type World } from './world.ts';

let world: World;
let master: MasterData;
let orders: Awaited<ReturnType<typeof purchasing>>;
beforeAll(async () => {
  world = await erpWorld();
  master = await masterData(world.database);
  orders = await purchasing(world.database, master);
  await production(world.database, master);
});
afterAll(() => world.close());

const folder = join(root, 'tests', 'invariants');
const invariants = readdirSync(folder).filter((file) => file.startsWith('erp_'));
const broken = (file: string) => world.database.sql(readFileSync(join(folder, file), 'utf8'));
const state = async (work: () => Promise<unknown>): Promise<unknown> => {
  try {
    await work();
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

test.each(invariants)('%s holds', async (file) => {
  expect(await broken(file)).toEqual([]);
});

describe('an invariant names the row that breaks it', () => {
  test('a line that received more than its receipts say', async () => {
    const [line = ''] = orders.short.lines;
    await world.database.sql('update erp.purchase_order_line set quantity_received = 96 where id = $1', [line]);
    expect(await broken('erp_line_received_is_sum_of_receipts.sql')).toMatchObject([
      { id: line, quantity_received: '96', receipts: '97' },
    ]);
    await world.database.sql('update erp.purchase_order_line set quantity_received = 97 where id = $1', [line]);
  });

  test('a line that was billed without a bill', async () => {
    const [line = ''] = orders.wire.lines;
    await world.database.sql('update erp.purchase_order_line set quantity_billed = 3 where id = $1', [line]);
    expect(await broken('erp_line_billed_is_sum_of_bills.sql')).toMatchObject([{ id: line }]);
    expect(await broken('erp_gr_ir_clears.sql')).toMatchObject([{ id: line, balance: '135' }]);
    await world.database.sql('update erp.purchase_order_line set quantity_billed = 0 where id = $1', [line]);
  });

  test('stock that changed without a posting', async () => {
    await world.database.sql('update erp.financial_inventory set quantity = quantity + 1 where quantity > 0');
    expect(await broken('erp_stock_is_sum_of_movements.sql')).toHaveLength(2);
    await world.database.sql('update erp.financial_inventory set quantity = quantity - 1 where quantity > 0');
  });
});

describe('the tables refuse', () => {
  test('a journal that does not balance', async () => {
    const at = { site: master.lax, date: '2026-01-10', source: ['MANUAL', newId()] as [string, string] };
    expect(
      await state(() =>
        journal(world.database, master, at, [
          ['INVENTORY', '10'],
          ['AP', '-9.99'],
        ]),
      ),
    ).toBe('23514');
  });

  test('a change of a journal', async () => {
    expect(await state(() => world.database.sql('update erp.gl_posting_line set debit = 0'))).toBe('42501');
    expect(await state(() => world.database.sql('delete from erp.gl_posting'))).toBe('42501');
  });

  test('a second item receipt for one floor receipt line', async () => {
    const twice = `insert into erp.item_receipt (id, site_id, number, purchase_order_line_id, source_receipt_item_id, source_event_id, quantity, unit_of_measure, base_quantity, unit_cost, amount, currency, transaction_date, posting_date, accounting_period_id)
      select $1, site_id, 'IR-again', purchase_order_line_id, source_receipt_item_id, $2, quantity, unit_of_measure, base_quantity, unit_cost, amount, currency, transaction_date, posting_date, accounting_period_id from erp.item_receipt limit 1`;
    expect(await state(() => world.database.sql(twice, [newId(), newId()]))).toBe('23505');
  });

  test('paying a bill that does not match', async () => {
    expect(
      await state(() =>
        world.database.sql(`update erp.vendor_bill set payment_status = 'RELEASED' where id = $1`, [orders.over]),
      ),
    ).toBe('23514');
  });

  test('the same bill twice', async () => {
    const again = {
      siteId: master.lax,
      number: 'B-1',
      supplierId: master.acme,
      billDate: '2026-01-21',
      dueDate: '2026-02-20',
      currency: 'USD',
      totalAmount: '1040',
    };
    expect(await state(() => row(world.database, 'vendorBill', again))).toBe('23505');
  });

  test('goods without an item, and outside processing without its step', async () => {
    const line = {
      siteId: master.lax,
      purchaseOrderId: orders.draft.id,
      poNumber: 'PO-1003',
      currency: 'USD',
      lineNumber: 9,
      description: 'x',
      quantityOrdered: '1',
      unitOfMeasure: 'EA',
      baseQuantityOrdered: '1',
      unitPrice: '1',
      amount: '1',
    };
    expect(await state(() => row(world.database, 'purchaseOrderLine', line))).toBe('23514');
    expect(
      await state(() =>
        row(world.database, 'purchaseOrderLine', {
          ...line,
          itemId: master.items.BRKT,
          lineType: 'OUTSIDE_PROCESSING',
        }),
      ),
    ).toBe('23514');
  });
});
