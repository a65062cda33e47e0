import { describe, expect, test } from '@jest/globals';
import { toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { viewerOf } from '../../support/viewers.ts';
import { openDesks } from './desks.ts';

const { world, master, erp } = openDesks();

const told = (type: string) =>
  world.database.sql<{ site: string; data: Record<string, unknown> }>(
    'select site, data from erp.event where type = $1 order by seq',
    [type],
  );

type Kept = { id: string; _etag: string };

describe('a demand (R1)', () => {
  const fields = 'id _etag number status quantity unitOfMeasure { code } needDate project customer';
  const ask = (mutation: string, type: string, input: Record<string, unknown>, system: 'ERP' | 'MES' = 'ERP') =>
    erp.run(mutation, type, input, `demand { ${fields} }`, viewerOf(system));
  const demand = (more: Record<string, unknown> = {}) => ({
    number: 'D-88',
    kind: 'SALES_ORDER',
    itemId: erp.item('WIRE'),
    siteId: toWire(ids.Site, master.lax),
    quantity: 2,
    unitOfMeasure: 'ROLL',
    needDate: '2026-03-01',
    customer: 'Kestrel',
    project: 'P1',
    ...more,
  });

  test('is told when it is made, changed and canceled, in the base unit', async () => {
    const made = await erp.done<Kept>(ask('createDemand', 'CreateDemandInput', demand()), 'createDemand', 'demand');
    expect(made).toMatchObject({ status: 'OPEN', quantity: 200, unitOfMeasure: { code: 'FOT' } });
    expect(await told('erp.demand.released')).toMatchObject([
      {
        site: master.lax,
        data: {
          number: 'D-88',
          itemId: master.items.WIRE,
          quantity: '200',
          uom: 'FOT',
          needDate: '2026-03-01',
          project: 'P1',
        },
      },
    ]);
    const { id, _etag: etag } = made;
    const change = { id, etag, quantity: 150, needDate: '2026-03-15', project: null };
    const is = await erp.done<Kept>(ask('updateDemand', 'UpdateDemandInput', change), 'updateDemand', 'demand');
    expect(is).toMatchObject({ quantity: 150, needDate: '2026-03-15', project: null, customer: 'Kestrel' });
    expect((await ask('updateDemand', 'UpdateDemandInput', change)).refusal).toMatchObject({ code: 'ETAG_MISMATCH' });
    const end = { id, etag: is._etag, reason: 'the customer went away' };
    expect((await ask('cancelDemand', 'CancelDemandInput', end)).data).toMatchObject({
      cancelDemand: { demand: { status: 'CANCELED' } },
    });
    expect(await told('erp.demand.changed')).toMatchObject([{ data: { quantity: '150', project: null } }]);
    expect(await told('erp.demand.canceled')).toMatchObject([{ data: { number: 'D-88', status: 'CANCELED' } }]);
    const { _etag } = (await erp.ask('query ($id: ID!) { demand(id: $id) { _etag } }', { id })).data['demand'] as Kept;
    expect((await ask('cancelDemand', 'CancelDemandInput', { ...end, etag: _etag })).refusal).toMatchObject({
      code: 'STATE_INVALID',
      details: { status: 'CANCELED' },
    });
  });

  test('does not go below what is built, and is not made by MES, twice or of nothing', async () => {
    const { id } = await erp.done<Kept>(
      ask('createDemand', 'CreateDemandInput', demand({ number: 'D-89' })),
      'createDemand',
      'demand',
    );
    await world.database.sql(
      `update erp.demand set quantity_completed = 60, status = 'IN_PROGRESS', version = 2 where number = 'D-89'`,
    );
    const { _etag: etag } = (await erp.ask('query ($id: ID!) { demand(id: $id) { _etag } }', { id })).data[
      'demand'
    ] as Kept;
    expect((await ask('updateDemand', 'UpdateDemandInput', { id, etag, quantity: 59 })).refusal).toMatchObject({
      code: 'STATE_INVALID',
      details: { minimum: 60, requested: 59 },
    });
    expect((await ask('createDemand', 'CreateDemandInput', demand({ number: 'D-89' }))).refusal).toMatchObject({
      code: 'ALREADY_EXISTS',
    });
    expect(
      (await ask('createDemand', 'CreateDemandInput', demand({ number: 'D-90', quantity: 0 }))).refusal,
    ).toMatchObject({
      code: 'VALUE_INVALID',
    });
    expect((await ask('createDemand', 'CreateDemandInput', demand({ number: 'D-90' }), 'MES')).refusal).toMatchObject({
      code: 'OWNERSHIP_VIOLATION',
      owner: 'ERP',
    });
  });
});

describe('a work center (R13)', () => {
  const fields =
    'id _etag code name capacityHoursPerDay isActive rates { validFrom validTo laborRate { amount currency } }';
  const ask = (mutation: string, type: string, input: Record<string, unknown>) =>
    erp.run(mutation, type, input, `workCenter { ${fields} }`);

  test('has one rate on any day', async () => {
    const center = { code: 'WC-1', name: 'Assembly', siteId: toWire(ids.Site, master.lax), capacityHoursPerDay: '16' };
    const made = await erp.done<Kept>(
      ask('createWorkCenter', 'CreateWorkCenterInput', center),
      'createWorkCenter',
      'workCenter',
    );
    expect((await ask('createWorkCenter', 'CreateWorkCenterInput', center)).refusal).toMatchObject({
      code: 'ALREADY_EXISTS',
    });
    const rate = (etag: string, more: Record<string, unknown>) =>
      ask('setWorkCenterRate', 'SetWorkCenterRateInput', { workCenterId: made.id, etag, laborRate: '60', ...more });
    const first = await erp.done<Kept>(
      rate(made._etag, { validFrom: '2026-01-01' }),
      'setWorkCenterRate',
      'workCenter',
    );
    const second = await erp.done<Kept>(
      rate(first._etag, { validFrom: '2026-04-01', laborRate: '64.5', machineRate: '12' }),
      'setWorkCenterRate',
      'workCenter',
    );
    expect(second).toMatchObject({
      rates: [
        { validFrom: '2026-04-01', validTo: null, laborRate: { amount: '64.50', currency: 'USD' } },
        { validFrom: '2026-01-01', validTo: '2026-04-01', laborRate: { amount: '60.00' } },
      ],
    });
    expect((await rate(second._etag, { validFrom: '2026-02-01', validTo: '2026-03-01' })).refusal).toMatchObject({
      code: 'VALUE_INVALID',
      details: { overlaps: [{ validFrom: '2026-01-01', validTo: '2026-04-01' }] },
    });
    const off = { id: made.id, etag: second._etag, isActive: false, capacityHoursPerDay: '8.5' };
    expect((await ask('updateWorkCenter', 'UpdateWorkCenterInput', off)).data).toMatchObject({
      updateWorkCenter: { workCenter: { isActive: false, name: 'Assembly', capacityHoursPerDay: '8.5' } },
    });
    expect((await told('erp.work-center.changed')).at(-1)).toMatchObject({
      site: master.lax,
      data: { code: 'WC-1', name: 'Assembly', capacityHoursPerDay: '8.5', isActive: false },
    });
    const { _etag: etag } = (await erp.ask('{ workCenterByCode(code: "WC-1") { _etag } }', {})).data[
      'workCenterByCode'
    ] as Kept;
    expect(
      (await ask('updateWorkCenter', 'UpdateWorkCenterInput', { ...off, etag, capacityHoursPerDay: '-1' })).refusal,
    ).toMatchObject({
      code: 'VALUE_INVALID',
    });
  });
});
