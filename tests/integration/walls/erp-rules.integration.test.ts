import { afterAll, beforeAll, describe } from '@jest/globals';
import { newId } from '../../../kernel/id.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { sessionOf, type Session } from './attempts.ts';
import { sites } from './rows.ts';
import { idOf, tryEach } from './trials.ts';

let database: TestDatabase;
let erp: Session;

const site = `'${sites.HERE}'`;
const id = (name: string): string => `'${idOf(name)}'`;
const period = (name: string, code: string, from: string, to: string, status: string): string =>
  `insert into erp.accounting_period (id, subsidiary_id, code, start_date, end_date, ap_status, inventory_status, gl_status)
   values (${id(name)}, ${id('books')}, '${code}', '${from}', '${to}', 'OPEN', 'OPEN', '${status}');`;
const order = (name: string, status: string): string =>
  `insert into erp.purchase_order (id, site_id, number, supplier_id, order_date, currency, status) values (${id(name)}, ${site}, '${name}', ${id('supply')}, '2026-01-01', 'USD', '${status}');
   insert into erp.purchase_order_line (id, site_id, purchase_order_id, po_number, currency, line_number, item_id, description, quantity_ordered, unit_of_measure, base_quantity_ordered, unit_price, amount)
   values (${id(`l${name}`)}, ${site}, ${id(name)}, '${name}', 'USD', 1, ${id('item')}, 'd', 100, 'EA', 100, 1, 100);`;

const fixture = `
  insert into erp.site (id, code, name) values (${site}, 'HERE', 'Here');
  insert into erp.subsidiary (id, code, name, currency) values (${id('books')}, 'B', 'Books', 'USD');
  insert into erp.gl_account (id, number, name, type, role) values (${id('acct')}, '1000', 'Inventory', 'ASSET', 'INVENTORY');
  insert into erp.supplier (id, code, name, currency) values (${id('supply')}, 'ACME', 'Acme', 'USD');
  insert into erp.item (id, part_number, base_uom) values (${id('item')}, 'BRKT-001', 'EA');
  ${period('closed', '2025-12', '2025-12-01', '2025-12-31', 'CLOSED')}
  ${period('soft', '2026-01', '2026-01-01', '2026-01-31', 'SOFT_CLOSED')}
  ${period('open', '2026-02', '2026-02-01', '2026-02-28', 'OPEN')}
  ${order('po', 'ORDERED')} ${order('dpo', 'DRAFT')}
  insert into erp.receipt_item (id, site_id, purchase_order_line_id, quantity, unit_of_measure) values (${id('floor')}, ${site}, ${id('lpo')}, 100, 'EA');
  insert into erp.financial_inventory (id, site_id, item_id, quantity, unit_of_measure, currency) values (${id('stock')}, ${site}, ${id('item')}, 87, 'EA', 'USD');
  insert into erp.vendor_bill (id, site_id, number, supplier_id, bill_date, due_date, currency, total_amount, status, posting_date, accounting_period_id)
    values (${id('bill')}, ${site}, 'B-1', ${id('supply')}, '2026-02-01', '2026-03-01', 'USD', 100, 'POSTED', '2026-02-01', ${id('open')});
  insert into erp.vendor_bill_line (id, site_id, vendor_bill_id, currency, line_number, description, quantity, unit_of_measure, base_quantity, unit_price, amount)
    values (${id('bline')}, ${site}, ${id('bill')}, 'USD', 1, 'd', 100, 'EA', 100, 1, 100);
  insert into erp.demand (id, site_id, number, kind, item_id, quantity, unit_of_measure, need_date) values (${id('demand')}, ${site}, 'D-88', 'SALES_ORDER', ${id('item')}, 1, 'EA', '2026-03-01');`;

beforeAll(async () => {
  database = await cloneDatabase();
  await database.sql(fixture);
  erp = await sessionOf(database, 'erp');
});
afterAll(async () => {
  await erp.end();
  await database.drop();
});

const journal = (inPeriod: string, date: string, adjusting = false): string =>
  `insert into gl_posting (id, site_id, subsidiary_id, journal_number, posting_date, transaction_date, accounting_period_id, source_type, source_id, description, currency, base_currency, is_adjusting)
   values ('${newId()}', ${site}, ${id('books')}, 'J-1', '${date}', '${date}', ${id(inPeriod)}, 'MANUAL', '${newId()}', 'd', 'USD', 'USD', ${String(adjusting)})`;
const posted = journal('open', '2026-02-10');
const itemReceipt = `insert into item_receipt (id, site_id, number, purchase_order_line_id, source_receipt_item_id, source_event_id, quantity, unit_of_measure, base_quantity, unit_cost, amount, currency, transaction_date, posting_date, accounting_period_id)
  values ('${newId()}', ${site}, 'IR-1', ${id('lpo')}, ${id('floor')}, '${newId()}', 100, 'EA', 100, 1, 100, 'USD', '2026-02-10', '2026-02-10', ${id('open')})`;
const books = `update financial_inventory set quantity = 90 where id = ${id('stock')}`;

describe('rule 4: an item receipt needs a floor receipt, and a journal is the ERP’s own', () => {
  tryEach(
    () => erp,
    [
      ['post an item receipt by hand', 'ERP', itemReceipt, '42501'],
      ['post an item receipt from the floor itself', 'MES', itemReceipt, '42501'],
      ['post an item receipt, by the flows', 'INTEGRATION', itemReceipt, 'done'],
      ['write a journal', 'ERP', posted, 'done'],
      ['write a journal', 'MES', posted, '42501'],
      ['write a journal', 'PLM', posted, '42501'],
      ['write a journal', 'VIEWER', posted, '42501'],
      [
        'order, by the flows',
        'INTEGRATION',
        `insert into purchase_order (id, site_id, number, supplier_id, order_date, currency) values ('${newId()}', ${site}, 'n', ${id('supply')}, '2026-01-01', 'USD')`,
        '42501',
      ],
      [
        'order',
        'MES',
        `insert into purchase_order (id, site_id, number, supplier_id, order_date, currency) values ('${newId()}', ${site}, 'n', ${id('supply')}, '2026-01-01', 'USD')`,
        '42501',
      ],
      ['change a price', 'MES', `update purchase_order_line set unit_price = 9.1 where id = ${id('lpo')}`, '42501'],
      [
        'say what was received on the floor',
        'ERP',
        `update receipt_item set condition_code = 'OK' where id = ${id('floor')}`,
        '42501',
      ],
      [
        'bill, by the flows',
        'INTEGRATION',
        `update vendor_bill set payment_reference = 'x' where id = ${id('bill')}`,
        'done',
      ],
      ['bill', 'MES', `update vendor_bill set payment_reference = 'x' where id = ${id('bill')}`, '42501'],
    ],
  );
});

describe('rule 5: the books change by what is posted, never by the floor', () => {
  tryEach(
    () => erp,
    [
      ['set the books to what was counted', 'MES', books, '42501'],
      ['set the books to what was counted', 'VIEWER', books, '42501'],
      ['post into the books', 'ERP', books, 'done'],
      [
        'adjust the books, by the flows',
        'INTEGRATION',
        `insert into adjusting_entry (id, site_id, number, item_id, quantity, value, currency, reason, approved_by, posting_date, accounting_period_id) values ('${newId()}', ${site}, 'A-1', ${id('item')}, 3, 3, 'USD', 'r', 'x', '2026-02-10', ${id('open')})`,
        '42501',
      ],
      [
        'adjust the books',
        'ERP',
        `insert into adjusting_entry (id, site_id, number, item_id, quantity, value, currency, reason, approved_by, posting_date, accounting_period_id) values ('${newId()}', ${site}, 'A-1', ${id('item')}, 3, 3, 'USD', 'r', 'x', '2026-02-10', ${id('open')})`,
        'done',
      ],
      [
        'say that an order was received',
        'ERP',
        `update purchase_order set receipt_status = 'RECEIVED' where id = ${id('po')}`,
        '42501',
      ],
      [
        'count what was received on a line, and the order follows',
        'INTEGRATION',
        `update purchase_order_line set quantity_received = 100 where id = ${id('lpo')}`,
        'done',
      ],
    ],
  );
});

describe('periods, orders and bills that are final', () => {
  tryEach(
    () => erp,
    [
      ['post into a closed period', 'ERP', journal('closed', '2025-12-10'), 'TRI03'],
      ['post an adjusting entry into a closed period', 'ERP', journal('closed', '2025-12-10', true), 'TRI03'],
      ['post into a soft-closed period', 'ERP', journal('soft', '2026-01-10'), 'TRI03'],
      ['post an adjusting entry into a soft-closed period', 'ERP', journal('soft', '2026-01-10', true), 'done'],
      ['post into an open period on a day that is not in it', 'ERP', journal('open', '2026-01-10'), 'TRI03'],
      [
        'post a receipt into a closed period',
        'INTEGRATION',
        itemReceipt.replace(id('open'), id('closed')).replaceAll('2026-02-10', '2025-12-10'),
        'TRI03',
      ],
      ['move a journal to another day', 'ERP', `update gl_posting set posting_date = '2026-02-11'`, '42501'],
      [
        'give a period other days',
        'ERP',
        `update accounting_period set end_date = '2026-03-31' where id = ${id('open')}`,
        '42501',
      ],
      ['take a line of an ordered PO out', 'ERP', `delete from purchase_order_line where id = ${id('lpo')}`, 'TRI04'],
      ['take a line of a draft PO out', 'ERP', `delete from purchase_order_line where id = ${id('ldpo')}`, 'done'],
      [
        'change the amount of a posted bill',
        'ERP',
        `update vendor_bill set total_amount = 9 where id = ${id('bill')}`,
        'TRI04',
      ],
      [
        'change a line of a posted bill',
        'ERP',
        `update vendor_bill_line set quantity = 9 where id = ${id('bline')}`,
        'TRI04',
      ],
      ['number a posted bill anew', 'ERP', `update vendor_bill set number = 'B-2' where id = ${id('bill')}`, '42501'],
    ],
  );
});

describe('rule 7: the ERP says when goods are needed, and no more', () => {
  tryEach(
    () => erp,
    [
      [
        'change the need date of a demand',
        'ERP',
        `update demand set need_date = '2026-04-01' where id = ${id('demand')}`,
        'done',
      ],
      ['change a run', 'ERP', `update run set planned_quantity = 1`, 'no row'],
      ['change a run of the floor', 'ERP', `update mes.run set scheduled_start = now()`, '42501'],
      [
        'make a demand, by the floor',
        'MES',
        `insert into demand (id, site_id, number, kind, item_id, quantity, unit_of_measure, need_date) values ('${newId()}', ${site}, 'D-2', 'SALES_ORDER', ${id('item')}, 1, 'EA', '2026-03-01')`,
        '42501',
      ],
    ],
  );
});
