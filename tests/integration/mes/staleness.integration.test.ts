import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { newId, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { viewerOf } from '../../support/viewers.ts';
import { executionWorld, type ExecutionWorld } from './execution-client.ts';
import { violations } from './floor-plant.ts';
import { planTold, releaseOf, type Told } from './plan-events.ts';

let world: ExecutionWorld;
let bring: ReturnType<typeof planTold>;
beforeAll(async () => {
  world = await executionWorld();
  bring = planTold(world);
  await world.mbom(world.plant.assembly, [{ part: world.plant.componentOne, quantity: 4 }]);
});
afterEach(async () => {
  expect(await violations(world.database, /./)).toEqual({});
});
afterAll(() => world.stop());

const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();
const heartbeat = (time: string): Told => {
  const id = newId();
  return { id, system: 'plm', type: 'plm.heartbeat', version: 1, time, data: {} };
};

const site = () => toWire(ids.Site, world.plant.lax.id);
const run = () => ({ partId: toWire(ids.Part, world.plant.assembly.id), siteId: site(), plannedQuantity: 1 });
const etagOf = async (): Promise<string> => {
  const { data } = await world.mes.ask('query ($id: ID!) { site(id: $id) { _etag } }', { id: site() }, viewerOf('MES'));
  return (data as { site: { _etag: string } }).site._etag;
};
const limit = async (maxStaleness: number | null) => {
  const input = { id: site(), etag: await etagOf(), maxStaleness };
  const query = 'mutation ($input: UpdateSiteInput!) { updateSite(input: $input) { site { maxStaleness } } }';
  return world.mes.ask(query, { input }, viewerOf('MES'));
};
const received = async () => {
  const input = {
    locationId: world.place,
    supplierId: toWire(ids.Supplier, world.plant.supplier.id),
    lines: [{ partId: toWire(ids.Part, world.plant.bracket.id), quantity: 1 }],
  };
  const query = 'mutation ($input: CreateReceiptInput!) { createReceipt(input: $input) { receipt { status } } }';
  return world.mes.ask(query, { input }, viewerOf('MES'));
};

test('a site that sets no limit starts runs although nothing was ever heard from PLM', async () => {
  await world.create(world.plant.assembly, 1);
});

test('a limit is in minutes', async () => {
  expect((await limit(0)).errors?.[0]?.extensions).toMatchObject({ code: 'VALUE_INVALID' });
  expect((await limit(30)).data).toEqual({ updateSite: { site: { maxStaleness: 30 } } });
});

test('beyond its limit a site starts no new run until PLM is heard again, and goes on to receive', async () => {
  await limit(30);
  expect(await world.refused('createRun', run())).toMatchObject({
    ...{ code: 'STALE_REVISION', rule: 'rule 3', owner: 'PLM' },
    details: { heardAt: null, stalenessMinutes: null, maxStalenessMinutes: 30 },
  });
  const old = ago(90.5);
  expect(await bring.done('applyHeartbeat', heartbeat(old))).toEqual({ heardAt: old });
  const stale = await world.refused('createRun', run());
  expect(stale).toMatchObject({ code: 'STALE_REVISION', details: { heardAt: old, maxStalenessMinutes: 30 } });
  expect(stale.details?.['stalenessMinutes']).toBeGreaterThanOrEqual(90);
  expect(stale.message).toMatch(/LAX starts new runs within 30 minutes .* applyHeartbeat/);
  expect((await received()).errors).toBeUndefined();
  await bring.done('applyHeartbeat', heartbeat(ago(1)));
  await world.create(world.plant.assembly, 1);
});

test('an older word does not take back a newer one, whatever comes first', async () => {
  await limit(30);
  const fresh = ago(0);
  await bring.done('applyHeartbeat', heartbeat(fresh));
  expect(await bring.done('applyHeartbeat', heartbeat(ago(500)))).toEqual({ heardAt: fresh });
  await bring.done('applyPartRelease', { ...releaseOf('OLDER-WORD'), time: ago(300) });
  await world.create(world.plant.assembly, 1);
});

test('what PLM tells of its records is a word as well; what the ERP tells is not', async () => {
  await world.plant.sql(`update mes.heard_from set heard_at = now() - interval '2 hours'`);
  await limit(30);
  const supplier = { code: 'HEARD', name: 'Heard', status: 'ACTIVE', currency: 'USD' };
  const told: Told = { id: newId(), system: 'erp', type: 'erp.supplier.changed', version: 1, data: supplier };
  await bring.done('applySupplier', { ...told, time: ago(0) });
  expect(await world.refused('createRun', run())).toMatchObject({ code: 'STALE_REVISION' });
  await bring.done('applyPartRelease', { ...releaseOf('NEWER-WORD'), time: ago(2) });
  await world.create(world.plant.assembly, 1);
});

test('without a limit again, an old word is no reason to wait', async () => {
  await world.plant.sql(`update mes.heard_from set heard_at = now() - interval '2 days'`);
  await limit(null);
  await world.create(world.plant.assembly, 1);
});

test('only PLM says that PLM is there', async () => {
  const forged = { ...heartbeat(ago(0)), system: 'erp' as const };
  expect(await bring.refused('applyHeartbeat', forged)).toMatchObject({ code: 'EVENT_UNVERIFIED' });
  const other = { ...heartbeat(ago(0)), type: 'plm.part.drafted' };
  expect(await bring.refused('applyHeartbeat', other)).toMatchObject({ code: 'EVENT_UNVERIFIED' });
});
