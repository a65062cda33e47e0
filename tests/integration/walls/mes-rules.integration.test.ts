import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../../../kernel/id.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { sessionOf, type Session } from './attempts.ts';
import { floorFixture, id, installation, site } from './floor-fixture.ts';
import { sites } from './rows.ts';
import { tryEach } from './trials.ts';

let database: TestDatabase;
let mes: Session;
let erp: Session;

beforeAll(async () => {
  database = await cloneDatabase();
  await database.sql(floorFixture);
  mes = await sessionOf(database, 'mes');
  erp = await sessionOf(database, 'erp');
});
afterAll(async () => {
  await mes.end();
  await erp.end();
  await database.drop();
});

const count = `update part_inventory set quantity_adjusted = -3 where id = ${id('stock')}`;
const movement = `insert into inventory_movement (id, site_id, part_inventory_id, item_id, part_id, type, quantity, unit_of_measure, from_location_id, moved_at, movement_date, actor, cause_event_id, reason)
  values ('${newId()}', ${site}, ${id('stock')}, ${id('item')}, ${id('part')}, 'ADJUSTED', -3, 'EA', ${id('bin')}, now(), '2026-01-01', 'x', 'e', 'ERP says 87')`;
const receipt = `insert into receipt (id, site_id, number, status, supplier_id, received_at, received_date, received_by) values ('${newId()}', ${site}, 'R-2', 'OPEN', ${id('supply')}, now(), '2026-01-01', 'x')`;

describe('rule 5: what is on the floor is counted by the floor, never set by the ERP', () => {
  tryEach(
    () => mes,
    [
      ['count stock', 'MES', count, 'done'],
      ['set stock to what the ERP says', 'ERP', count, '42501'],
      ['set stock to what the ERP says, by the flows', 'INTEGRATION', count, '42501'],
      ['write a movement', 'MES', movement, 'done'],
      ['write a movement', 'ERP', movement, '42501'],
      ['write a movement, by the flows', 'INTEGRATION', movement, '42501'],
      [
        'write on-hand itself',
        'MES',
        `update part_inventory set quantity_on_hand = 3 where id = ${id('stock')}`,
        '428C9',
      ],
      [
        'say that held stock is free',
        'MES',
        `update part_inventory set stock_status = 'UNRESTRICTED' where id = ${id('stock')}`,
        '42501',
      ],
      [
        'give a lot another number',
        'MES',
        `update part_inventory set lot_number = 'LOT-2' where id = ${id('stock')}`,
        'TRI04',
      ],
      ['change a movement', 'MES', `update inventory_movement set quantity = 1`, '42501'],
    ],
  );

  test('the role of the ERP does not even see it', async () => {
    for (const statement of [count, movement, 'select from mes.part_inventory'].map((text) =>
      text.replace(/(update|into) (part_inventory|inventory_movement)/, '$1 mes.$2'),
    ))
      expect(await erp.attempt(statement, { system: 'MES', sites: '*' })).toEqual({ refused: '42501' });
  });
});

describe('rule 4: goods are received by the floor', () => {
  tryEach(
    () => mes,
    [
      ['receive', 'MES', receipt, 'done'],
      ['receive', 'ERP', receipt, '42501'],
      ['receive, by the flows', 'INTEGRATION', receipt, '42501'],
      [
        'order',
        'MES',
        `insert into purchase_order (id, number, site_id, supplier_id, status) values ('${newId()}', 'PO-1', ${site}, ${id('supply')}, 'ORDERED')`,
        '42501',
      ],
      [
        'bring an order',
        'INTEGRATION',
        `insert into purchase_order (id, number, site_id, supplier_id, status) values ('${newId()}', 'PO-1', ${site}, ${id('supply')}, 'ORDERED')`,
        'done',
      ],
      [
        'open a posted receipt again',
        'MES',
        `update receipt set status = 'OPEN', posted_at = null where id = ${id('rcpt')}`,
        'TRI04',
      ],
      [
        'add to a posted receipt',
        'MES',
        `insert into receipt_item (id, site_id, receipt_id, position, item_id, part_id, quantity, unit_of_measure, base_quantity, base_unit_of_measure) values ('${newId()}', ${site}, ${id('rcpt')}, 1, ${id('item')}, ${id('part')}, 1, 'EA', 1, 'EA')`,
        'TRI04',
      ],
      [
        'mark a posted receipt reversed',
        'MES',
        `update receipt set status = 'REVERSED' where id = ${id('rcpt')}`,
        'done',
      ],
      ['change what was shipped', 'MES', `update shipment set ship_to = 'y' where id = ${id('ship')}`, 'TRI04'],
    ],
  );
});

describe('rule 7: runs are scheduled by the MES', () => {
  const schedule = `update run set scheduled_start = '2026-03-02' where id = ${id('open')}`;
  tryEach(
    () => mes,
    [
      ['schedule a run', 'MES', schedule, 'done'],
      ['schedule a run', 'ERP', schedule, '42501'],
      ['schedule a run, by the flows', 'INTEGRATION', schedule, '42501'],
      [
        'give a run priority, by the flows',
        'INTEGRATION',
        `update run set priority = 9 where id = ${id('open')}`,
        '42501',
      ],
      [
        'hold a run for a change, by the flows',
        'INTEGRATION',
        `update run_step set status = 'HOLD', held_from = 'TODO' where id = ${id('todo')}`,
        'done',
      ],
      [
        'start a run, by the flows',
        'INTEGRATION',
        `insert into run (id, site_id, number, title, part_id, planned_quantity, unit_of_measure) values ('${newId()}', ${site}, 'new', 't', ${id('part')}, 1, 'EA')`,
        '42501',
      ],
      ['pin a run to another mBOM', 'MES', `update run set mbom_id = null where id = ${id('open')}`, '42501'],
    ],
  );
});

const rewrite = (step: string): string => `update run_step set title = 'x' where id = ${id(step)}`;
const empty = (step: string): string => `delete from run_step_field where run_step_id = ${id(step)}`;

describe('a step of a run is written anew in REDLINE', () => {
  tryEach(
    () => mes,
    [
      ['write a step anew', 'MES', rewrite('todo'), 'TRI04'],
      ['write a step anew in REDLINE', 'MES', rewrite('redline'), 'done'],
      ['take its fields out', 'MES', empty('todo'), 'TRI04'],
      ['take its fields out in REDLINE', 'MES', empty('redline'), 'done'],
      ['take its fields out in REDLINE, by the flows', 'INTEGRATION', empty('redline'), '42501'],
    ],
  );
});

const remove = (name: string, by: string): string =>
  `update abom_installation set removed_at = now(), removed_by = 'x', removal_reason = 'worn', removed_in_run_id = ${by} where id = ${id(name)}`;
const install = (by: string): string => installation('new', by).replace('mes.', '').replace(';', '');

describe('a closed as-built record is final; rework is a run of its own', () => {
  tryEach(
    () => mes,
    [
      [
        'open a closed run again',
        'MES',
        `update run set closed_at = null, closed_by = null where id = ${id('closed')}`,
        'TRI02',
      ],
      [
        'rewrite what a closed run made',
        'MES',
        `update run set quantity_completed = 9 where id = ${id('closed')}`,
        'TRI02',
      ],
      [
        'change a step of a closed run',
        'MES',
        `update run_step set status = 'FAILED' where id = ${id('step')}`,
        'TRI02',
      ],
      [
        'add a step to a closed run',
        'MES',
        `insert into run_step (id, site_id, run_id, position, title) values ('${newId()}', ${site}, ${id('closed')}, 2, 't')`,
        'TRI02',
      ],
      ['install in a closed run', 'MES', install('closed'), 'TRI02'],
      [
        'move an installation into a closed run',
        'MES',
        `update abom_installation set run_id = ${id('closed')} where id = ${id('loose')}`,
        'TRI02',
      ],
      [
        'change what a closed run installed',
        'MES',
        `update abom_installation set quantity = 1 where id = ${id('inst')}`,
        'TRI02',
      ],
      ['remove what a closed run installed, in no run', 'MES', remove('inst', 'null'), 'TRI02'],
      ['remove what a closed run installed, in another closed run', 'MES', remove('inst', id('again')), 'TRI02'],
      [
        'remove what a closed run installed, and change it',
        'MES',
        remove('inst', id('rework')).replace('set ', 'set quantity = 1, '),
        'TRI02',
      ],
      ['remove what a closed run installed, in a rework run', 'MES', remove('inst', id('rework')), 'done'],
      ['install under the requirement of a closed run, in a rework run', 'MES', install('rework'), 'done'],
      ['remove what an open run installed', 'MES', remove('loose', 'null'), 'done'],
      [
        'change a requirement of a closed run',
        'MES',
        `update build_requirement set fixed_quantity_per_build_requirement = 3 where id = ${id('need')}`,
        'TRI02',
      ],
      [
        'add a requirement to a closed run',
        'MES',
        `insert into build_requirement (id, site_id, part_inventory_id, run_id, position, part_id, fixed_quantity_per_build_requirement, unit_of_measure) values ('${newId()}', ${site}, ${id('built')}, ${id('closed')}, 2, ${id('part')}, 1, 'EA')`,
        'TRI02',
      ],
      ['change a snapshot', 'MES', `update abom_snapshot set content = '[]'`, '42501'],
      ['take a snapshot out', 'MES', `delete from abom_snapshot`, '42501'],
      ['install as PLM', 'PLM', install('rework'), '42501'],
      ['install, by the flows', 'INTEGRATION', install('rework'), '42501'],
    ],
  );
});

describe('a released way of building never changes', () => {
  tryEach(
    () => mes,
    [
      ['rename a released procedure', 'MES', `update procedure set title = 'x' where id = ${id('proc')}`, 'TRI01'],
      [
        'archive a released procedure',
        'MES',
        `update procedure set status = 'ARCHIVED', archived_at = now() where id = ${id('proc')}`,
        'done',
      ],
      [
        'change a step of a released procedure',
        'MES',
        `update step set title = 'x' where id = ${id('pstep')}`,
        'TRI01',
      ],
      ['change a step of a draft', 'MES', `update step set title = 'x' where id = ${id('dstep')}`, 'done'],
      [
        'add a field to a released step',
        'MES',
        `insert into step_field (id, step_id, position, name, type) values ('${newId()}', ${id('pstep')}, 1, 'n', 'STRING')`,
        'TRI01',
      ],
      [
        'change a line of a released mBOM',
        'MES',
        `update mbom_item set quantity = 2 where id = ${id('mitem')}`,
        'TRI01',
      ],
      ['take a line of a released mBOM out', 'MES', `delete from mbom_item where id = ${id('mitem')}`, 'TRI01'],
    ],
  );
});

describe('the order of events is not a service’s to say', () => {
  const event = (column: string, value: string): string =>
    `insert into event (id, type, subject, subject_version, key, actor, data, correlation_id, ${column}) values ('${newId()}', 'mes.run.closed', ${id('closed')}, 1, 'k', 'x', '{}', 'c', ${value})`;
  tryEach(
    () => mes,
    [
      ['tell of a run', 'MES', event('time', 'now()'), 'done'],
      ['place an event in the feed', 'MES', event('txid', `'1'::xid8`), '42501'],
      ['number an event', 'MES', event('seq', '1'), '428C9'],
      [
        'number an event past its identity',
        'MES',
        event('seq', '1').replace(' values', ' overriding system value values'),
        '42501',
      ],
      ['place an event in another epoch', 'MES', event('epoch', '9'), '42501'],
      ['tell of another site', 'MES', event('site', `'${sites.THERE}'`), '42501'],
      ['tell as a viewer', 'VIEWER', event('time', 'now()'), '42501'],
      ['take an event back', 'MES', 'delete from event', '42501'],
      [
        'keep another outcome for a key',
        'MES',
        `insert into idempotency (principal, operation, key, fingerprint, outcome) values ('p', 'o', 'k', 'f', '{}'); update idempotency set outcome = '[]' where principal = 'p'`,
        '42501',
      ],
    ],
  );
});
