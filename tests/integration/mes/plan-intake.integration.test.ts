import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId, toWire } from '../../../kernel/id.ts';
import type { Teller } from '../../../kernel/signed-event.ts';
import { ids } from '../../../schema/ids.ts';
import { signedBy } from '../../support/signed-events.ts';
import { viewerOf } from '../../support/viewers.ts';
import { executionWorld, type ExecutionWorld } from './execution-client.ts';
import { violations } from './floor-plant.ts';
import { planTold, releaseOf, type Told } from './plan-events.ts';

let world: ExecutionWorld;
let bring: ReturnType<typeof planTold>;
beforeAll(async () => {
  world = await executionWorld();
  bring = planTold(world);
});
afterAll(() => world.stop());

const rows = <Row extends Record<string, unknown>>(text: string, values: unknown[] = []) =>
  world.plant.sql<Row>(text, values);
const told = (type: string) =>
  rows<{ data: Record<string, unknown> }>(`select data from mes.event where type = $1 order by seq`, [type]);

describe('a released revision', () => {
  test('comes in with item, packs and lines, once, and only after its components', async () => {
    const wire = releaseOf('WIRE', {
      item: { baseUom: 'FOT' },
      baseUom: 'FOT',
      conversions: [{ id: newId(), supplierId: null, fromUom: 'ROLL', toUom: 'FOT', numerator: 100, denominator: 1 }],
    });
    const top = releaseOf('LAMP', {
      ebomContentHash: 'a'.repeat(64),
      lines: [
        { partNumber: 'WIRE', id: wire.id, quantity: '2.5', uom: 'MTR', substitutes: [] },
        { partNumber: 'GLUE', id: null, quantity: '0', quantityType: 'AS_REQUIRED' },
      ],
    });
    expect(await bring.refused('applyPartRelease', top)).toMatchObject({
      code: 'PREDECESSOR_MISSING',
      retryable: true,
      details: { partNumber: 'WIRE' },
    });
    expect(await rows(`select 1 from mes.part where part_number = 'LAMP'`)).toEqual([]);
    await bring.done('applyPartRelease', wire);
    expect(await bring.done('applyPartRelease', top)).toEqual({
      part: { id: toWire(ids.Part, top.id), partNumber: 'LAMP', revision: 'A' },
    });
    await bring.done('applyPartRelease', top);
    expect(
      await rows(
        `select find_number, quantity, quantity_type from mes.ebom_line where parent_part_id = $1 order by 1`,
        [top.id],
      ),
    ).toEqual([
      { find_number: '0010', quantity: '2.5', quantity_type: 'PER_ASSEMBLY' },
      { find_number: '0020', quantity: '0', quantity_type: 'AS_REQUIRED' },
    ]);
    expect(
      await rows(`select from_uom, numerator from mes.item_uom_conversion where item_id = $1`, [wire.itemId]),
    ).toEqual([{ from_uom: 'ROLL', numerator: '100' }]);
    expect((await told('mes.part.received')).map(({ data }) => data['partNumber'])).toEqual(['WIRE', 'LAMP']);
  });

  test('is withdrawn by a later event, and an earlier one changes nothing then', async () => {
    const part = releaseOf('OLD');
    const gone: Told = {
      ...part,
      type: 'plm.part.obsoleted',
      version: 3,
      data: { ...part.data, lifecycleState: 'OBSOLETE' },
    };
    await bring.done('applyPartRelease', gone);
    await bring.done('applyPartRelease', part);
    expect(await rows(`select lifecycle_state, source_version from mes.part where id = $1`, [part.id])).toEqual([
      { lifecycle_state: 'OBSOLETE', source_version: '3' },
    ]);
  });

  test('is not taken from who did not sign it, nor by who may not bring it', async () => {
    const part = releaseOf('FORGED');
    const jws = await signedBy('erp', { type: part.type, subject: part.id, data: part.data });
    const input = { signedEvent: jws };
    const query = `mutation ($input: ApplyPartReleaseInput!) { applyPartRelease(input: $input) { part { id } } }`;
    const forged = await world.mes.ask(query, { input }, viewerOf('INTEGRATION'));
    expect(forged.errors?.[0]?.extensions).toMatchObject({ code: 'EVENT_UNVERIFIED' });
    const byMes = await world.mes.ask(query, { input }, viewerOf('MES'));
    expect(byMes.errors?.[0]?.extensions).toMatchObject({ code: 'REVISION_AUTHORITY' });
  });
});

test('a supplier is there before its first order; what was told before the last word of it changes nothing', async () => {
  const id = newId();
  const told = (name: string, time: string): Told => ({
    ...{ id, system: 'erp', type: 'erp.supplier.changed', version: 1, time },
    data: { code: 'EARLY-BIRD', name, status: 'ACTIVE', currency: 'USD' },
  });
  await bring.done('applySupplier', told('Early Bird', '2026-02-01T08:00:00.000Z'));
  await bring.done('applySupplier', told('Early Bird Ltd', '2026-02-02T08:00:00.000Z'));
  await bring.done('applySupplier', told('Early', '2026-02-01T09:00:00.000Z'));
  expect(await rows('select code, name from mes.supplier where id = $1', [id])).toEqual([
    { code: 'EARLY-BIRD', name: 'Early Bird Ltd' },
  ]);
});

test('a routing drafts a procedure of its operations, the next one the next version', async () => {
  const part = releaseOf('ROUTED');
  await bring.done('applyPartRelease', part);
  const center = {
    id: newId(),
    system: 'erp' as Teller,
    type: 'erp.work-center.changed',
    version: 1,
    site: world.plant.lax.id,
    data: { code: 'ASSEMBLY', name: 'Assembly', capacityHoursPerDay: '16', isActive: true },
  };
  await bring.done('applyWorkCenter', center);
  const routing = (routingVersion: number, more: Record<string, unknown>[] = []): Told => ({
    id: newId(),
    system: 'plm',
    type: 'plm.routing.released',
    version: 2,
    data: {
      partId: part.id,
      partNumber: 'ROUTED',
      revision: 'A',
      routingVersion,
      title: 'Assemble',
      operations: [
        { sequence: 10, workCenterType: 'ASSEMBLY', description: 'Fit', setupTime: 'PT20M', runTimePerUnit: 'PT3M' },
        ...more,
      ],
    },
  });
  const first = routing(1);
  const drafted = {
    procedure: {
      version: 1,
      status: 'DRAFT',
      steps: [
        { title: 'Fit', leadTime: 'PT3M', workCenter: { id: toWire(ids.WorkCenter, center.id) }, upstreamSteps: [] },
      ],
    },
  };
  expect(await bring.done('applyRouting', first)).toMatchObject(drafted);
  expect(await bring.done('applyRouting', first)).toMatchObject(drafted);
  const second = routing(2, [{ sequence: 20, workCenterType: 'PLATING' }]);
  expect(await bring.done('applyRouting', second)).toMatchObject({
    procedure: {
      version: 2,
      steps: [{ title: 'Fit' }, { title: 'PLATING', workCenter: null, upstreamSteps: [{ title: 'Fit' }] }],
    },
  });
});

test('a demand is kept as it was released, changed and canceled', async () => {
  const part = releaseOf('WANTED');
  await bring.done('applyPartRelease', part);
  const id = newId();
  const demand = (version: number, more: Record<string, unknown> = {}): Told => ({
    id,
    system: 'erp',
    type: version === 1 ? 'erp.demand.released' : 'erp.demand.changed',
    version,
    site: world.plant.lax.id,
    data: {
      number: 'D-88',
      kind: 'PRODUCTION_ORDER',
      status: 'OPEN',
      itemId: part.itemId,
      quantity: '10',
      uom: 'EA',
      needDate: '2026-04-01',
      project: 'P-1',
      department: null,
      costCenter: null,
      ...more,
    },
  });
  expect(await bring.done('applyDemand', demand(1))).toEqual({
    demand: { id: toWire(ids.Demand, id), number: 'D-88' },
  });
  await bring.done('applyDemand', demand(3, { quantity: '12', status: 'CANCELED' }));
  await bring.done('applyDemand', demand(2, { quantity: '11' }));
  expect(await rows(`select status, quantity, project from mes.demand where id = $1`, [id])).toEqual([
    { status: 'CANCELED', quantity: '12', project: 'P-1' },
  ]);
  expect(await bring.refused('applyDemand', { ...demand(1, { itemId: newId() }), id: newId() })).toMatchObject({
    code: 'PREDECESSOR_MISSING',
  });
});

test('after all of it the invariants of MES hold', async () =>
  expect(await violations(world.database, /.*/)).toEqual({}));
