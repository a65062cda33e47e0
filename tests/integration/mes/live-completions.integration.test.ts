import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { listen } from '../../support/live.ts';
import { viewerOf } from '../../support/viewers.ts';
import { executionWorld, type ExecutionWorld } from './execution-client.ts';
import type { Inserted } from './floor-plant.ts';

let world: ExecutionWorld;
let pump: Inserted;

beforeAll(async () => {
  world = await executionWorld();
  pump = await world.plant.part('PUMP-1');
  await world.mbom(pump, [{ part: world.plant.componentTwo, quantity: 2 }]);
});

afterAll(() => world.stop());

const fields = `cursor eventId occurredAt sequence quantityCompleted quantityScrapped final run { id number }
  materialConsumption { kind part { partNumber } quantity unitOfMeasure { code } }`;
const query = `subscription ($filters: RunCompletedInputFilters, $after: Cursor) { runCompleted(filters: $filters, after: $after) { ${fields} } }`;

/** A run of so many, and what it takes to build them. */
const begun = async (planned: number) => {
  const { run } = await world.create(pump, planned);
  const stock = await world.received(world.plant.componentTwo, planned * 2);
  return { run, stock };
};

const cursorNow = async () => (await world.mes.ask('{ mesEventCursor }')).data?.['mesEventCursor'];

const report = (run: { id: string }, quantityCompleted: number) =>
  world.done('completeRunQuantity', { runId: run.id, locationId: world.place, quantityCompleted });

const consumed = async (id: string) => {
  const text = `query ($id: ID!) { run(id: $id) { materialConsumption { quantity } } }`;
  const { data } = await world.mes.ask(text, { id });
  return (data?.['run'] as { materialConsumption: { quantity: number }[] }).materialConsumption;
};

test('a run that completes in parts tells one event for each, and their lines add up to its consumption', async () => {
  const { run, stock } = await begun(10);
  const listening = listen(world.mes, query, { after: await cursorNow() });
  await world.installed(run, 0, stock, 12);
  await report(run, 6);
  await world.installed(run, 0, stock, 8);
  await report(run, 4);
  await world.work(run);
  const { _etag: etag } = await world.now(run.id);
  await world.done('closeRun', { id: run.id, etag });
  const events = await listening.until(3);
  expect(events).toMatchObject([
    { sequence: 1, quantityCompleted: 6, final: false, run: { id: run.id }, materialConsumption: [{ quantity: 12 }] },
    { sequence: 2, quantityCompleted: 4, final: false, run: { id: run.id }, materialConsumption: [{ quantity: 8 }] },
    { sequence: 3, quantityCompleted: 0, final: true, run: { id: run.id }, materialConsumption: [] },
  ]);
  expect(await consumed(run.id)).toEqual([{ quantity: 20 }]);
  listening.stop();
});

const statements = async (): Promise<number> => {
  const text = await (await fetch(world.mes.url.replace('/graphql', '/metrics'))).text();
  return Number(/^triad_event_statements_total\S* (\d+)$/m.exec(text)?.[1]);
};

test('each event is resolved anew, by one statement for each table: an alias sees what the event before has changed', async () => {
  const { run, stock } = await begun(4);
  const text =
    'subscription ($after: Cursor) { told: runCompleted(after: $after) { cursor n: sequence run { quantityCompleted } } }';
  const listening = listen(world.mes, text, { after: await cursorNow() });
  const before = await statements();
  await world.installed(run, 0, stock, 8);
  for (const quantity of [1, 3]) {
    await report(run, quantity);
    await listening.until(quantity === 1 ? 1 : 2);
  }
  expect(listening.events).toMatchObject([
    { n: 1, run: { quantityCompleted: 1 } },
    { n: 2, run: { quantityCompleted: 4 } },
  ]);
  expect((await statements()) - before).toBe(4);
  listening.stop();
});

test('filters look at the event: run, part, site, last increments', async () => {
  const { run, stock } = await begun(2);
  const { run: other } = await begun(2);
  const after = await cursorNow();
  await world.installed(run, 0, stock, 4);
  await report(run, 2);
  await report(other, 1);
  await report(other, 1);
  const heard = async (filters: object, count: number) => {
    const listening = listen(world.mes, query, { after, filters });
    const events = await listening.until(count);
    listening.stop();
    return events.map((event) => [(event['run'] as { id: string }).id, event['sequence']]);
  };
  expect(await heard({ runId: { eq: run.id } }, 1)).toEqual([[run.id, 1]]);
  const both = [
    [run.id, 1],
    [other.id, 1],
    [other.id, 2],
  ];
  expect(await heard({ siteCode: { in: ['LAX', 'BER'] }, partId: { isNull: false } }, 3)).toEqual(both);
  expect(await heard({ runId: { notIn: [run.id] }, final: { eq: false }, status: { neq: 'FAILED' } }, 2)).toEqual(
    both.slice(1),
  );
});

test('a viewer of another site hears nothing of it, whatever its cursor', async () => {
  const { run } = await begun(2);
  const after = await cursorNow();
  const elsewhere = listen(world.mes, query, { after }, viewerOf('VIEWER', { sites: ['NOWHERE'] }));
  const here = listen(world.mes, query, { after }, viewerOf('VIEWER', { sites: ['LAX'] }));
  await report(run, 1);
  const [told] = await here.until(1);
  const behind = listen(world.mes, query, { after: told?.cursor }, viewerOf('VIEWER', { sites: ['NOWHERE'] }));
  await report(run, 1);
  await here.until(2);
  expect([elsewhere.events, behind.events, elsewhere.errors]).toEqual([[], [], []]);
  for (const listening of [elsewhere, here, behind]) listening.stop();
});

test('runs are heard of as they change, scrap and as-built records as they are recorded', async () => {
  const { run, stock } = await begun(3);
  const { run: built } = await begun(1);
  const after = await cursorNow();
  const heard = (field: string, selection: string) =>
    listen(world.mes, `subscription ($after: Cursor) { ${field}(after: $after) { cursor ${selection} } }`, { after });
  const runs = heard('runUpdated', 'change status run { id }');
  const scrap = heard('scrapRecorded', 'scrapRecord { kind quantity run { id } }');
  const records = heard('abomClosed', 'abomSnapshot { version } run { id }');
  await world.installed(run, 0, stock, 4);
  await report(run, 1);
  await world.done('recordScrap', { runId: run.id, quantity: 1, reasonCode: 'DROPPED' });
  await report(built, 1);
  await world.work(built);
  const { _etag: etag } = await world.now(built.id);
  await world.done('closeRun', { id: built.id, etag });
  expect(await scrap.until(1)).toMatchObject([{ scrapRecord: { kind: 'PRODUCT', quantity: 1, run: { id: run.id } } }]);
  expect(await records.until(1)).toMatchObject([{ run: { id: built.id } }]);
  expect((await runs.until(3)).map(({ change, status }) => [change, status])).toEqual([
    ['STATUS_CHANGED', 'IN_PROGRESS'],
    ['STATUS_CHANGED', 'COMPLETE'],
    ['CLOSED', 'COMPLETE'],
  ]);
  for (const listening of [runs, scrap, records]) listening.stop();
});

test('issues, holds and receipts are heard of as they are recorded, by what their events say', async () => {
  const { plant, mes, received } = world;
  const after = await cursorNow();
  const heard = (field: string, filters: string, selection: string) =>
    listen(
      mes,
      `subscription ($after: Cursor) { ${field}(after: $after, filters: ${filters}) { cursor ${selection} } }`,
      {
        after,
      },
    );
  const issues = heard('issueRaised', '{ severity: { eq: MAJOR } }', 'issue { title }');
  const holds = heard(
    'qualityHoldChanged',
    '{ lotNumber: { like: "L-H%" }, placed: { eq: true } }',
    'placed stockHold { id }',
  );
  const receipts = heard(
    'receiptPosted',
    '{ change: { eq: POSTED }, siteCode: { eq: "LAX" } }',
    'change receipt { kind }',
  );
  for (const [severity, lot] of [
    ['MINOR', 'L-X'],
    ['MAJOR', 'L-H1'],
  ]) {
    const stock = await received(plant.componentOne, 5, { lot_number: lot });
    const partInventories = [{ partInventoryId: toWire(ids.PartInventory, stock.id) }];
    await world.done('createIssue', { title: `Burr ${lot ?? ''}`, defectCode: 'BURR', severity, partInventories });
  }
  const line = { partNumber: 'Component Part One', revision: 'A', lotNumber: 'L-R', quantity: 3 };
  const input = { locationId: world.place, supplierId: toWire(ids.Supplier, plant.supplier.id), lines: [line] };
  const text = 'mutation ($input: CreateReceiptInput!) { createReceipt(input: $input) { receipt { id } } }';
  expect((await mes.ask(text, { input }, viewerOf('MES'))).errors).toBeUndefined();
  expect(await issues.until(1)).toMatchObject([{ issue: { title: 'Burr L-H1' } }]);
  expect(await holds.until(1)).toMatchObject([{ placed: true }]);
  expect(await receipts.until(1)).toMatchObject([{ change: 'POSTED', receipt: { kind: 'RECEIPT' } }]);
  for (const listening of [issues, holds, receipts]) listening.stop();
});
