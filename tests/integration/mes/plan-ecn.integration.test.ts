import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '../../../kernel/id.ts';
import { executionWorld, type ExecutionWorld } from './execution-client.ts';
import { violations, type Inserted } from './floor-plant.ts';
import { planTold, releaseOf, type Told } from './plan-events.ts';

let world: ExecutionWorld;
let bring: ReturnType<typeof planTold>;
beforeAll(async () => {
  world = await executionWorld();
  bring = planTold(world);
});
afterAll(() => world.stop());

type Released = ReturnType<typeof releaseOf>;
const rows = <Row extends Record<string, unknown>>(text: string, values: unknown[] = []) =>
  world.plant.sql<Row>(text, values);
const copyOf = async ({ id }: Released): Promise<Inserted> => {
  const [row] = await rows<Inserted>('select * from mes.part where id = $1', [id]);
  if (row === undefined) throw new Error('no copy');
  return row;
};

/** Two revisions of a part, A built by a manufacturing BOM of two steps; B takes six screws. */
const revised = async (partNumber: string) => {
  const screw = releaseOf(`${partNumber}-SCREW`);
  const [a, b] = ['A', 'B'].map((revision, place) =>
    releaseOf(partNumber, {
      revision,
      lines: [{ partNumber: `${partNumber}-SCREW`, id: screw.id, quantity: place === 0 ? '4' : '6' }],
    }),
  );
  if (a === undefined || b === undefined) throw new Error('two revisions');
  for (const one of [screw, a, b]) await bring.done('applyPartRelease', one);
  const part = await copyOf(a);
  await world.mbom(part, [], { steps: 2 });
  return { a, b, part };
};
const ecn = (number: string, from: Released, to: Released, wipDisposition: string, more: Partial<Told> = {}): Told => ({
  id: newId(),
  system: 'plm',
  type: 'plm.ecn.released',
  version: 5,
  ...more,
  data: {
    number,
    status: 'RELEASED',
    effectiveFrom: '2026-03-01T00:00:00.000Z',
    effectiveFromSerial: null,
    changes: [
      {
        id: newId(),
        action: 'REVISE',
        wipDisposition,
        stockDisposition: 'USE_UP',
        fromPartId: from.id,
        fromState: 'RELEASED',
        toPartId: to.id,
        fromPartNumber: 'x',
        toPartNumber: 'x',
      },
    ],
    ...more.data,
  },
});
const statuses = async (runId: string) => {
  const { status, steps } = await world.now(runId);
  return [status, ...steps.map((step) => step.status)];
};

test('FINISH_OPEN_RUNS shows on open runs and lets them go on; the next versions are drafted', async () => {
  const { a, b, part } = await revised('FINISHED');
  const { run } = await world.create(part, 10, { scheduledStart: '2026-02-01T00:00:00Z' });
  const notice = ecn('ECN-17', a, b, 'FINISH_OPEN_RUNS');
  const shown = {
    ecn: { affectedRuns: [{ number: run.number, status: 'TODO', ecnNotices: [{ disposition: 'FINISH_OPEN_RUNS' }] }] },
  };
  expect(await bring.done('applyEcn', notice)).toMatchObject(shown);
  expect(await bring.done('applyEcn', notice)).toMatchObject(shown);
  expect(await statuses(run.id)).toEqual(['TODO', 'TODO', 'TODO']);
  const drafts = await rows(
    `select p.procedure_version, p.status, p.source_part_revision, m.mbom_version, m.status as mbom, m.source_ebom_revision, i.quantity,
       (select count(*)::int from mes.step where procedure_id = p.id) as steps
     from mes.procedure p join mes.mbom m on m.procedure_id = p.id join mes.mbom_item i on i.mbom_id = m.id where p.part_id = $1`,
    [b.id],
  );
  expect(drafts).toEqual([
    {
      procedure_version: 2,
      status: 'DRAFT',
      source_part_revision: 'B',
      mbom_version: 1,
      mbom: 'DRAFT',
      source_ebom_revision: 'B',
      quantity: '6',
      steps: 2,
    },
  ]);
});

test.each(['STOP_OPEN_RUNS', 'REWORK', 'SCRAP'])('%s holds what is open, and says so once', async (disposition) => {
  const { a, b, part } = await revised(`HELD-${disposition}`);
  const { run } = await world.create(part, 10, { scheduledStart: '2026-02-01T00:00:00Z' });
  const [first] = run.steps;
  await world.done('startRunStep', { id: first?.id, etag: first?._etag });
  const notice = ecn(`ECN-${disposition}`, a, b, disposition);
  await bring.done('applyEcn', notice);
  expect(await statuses(run.id)).toEqual(['HOLD', 'HOLD', 'HOLD']);
  await bring.done('applyEcn', {
    ...notice,
    type: 'plm.ecn.closed',
    version: 6,
    data: { ...notice.data, status: 'CLOSED' },
  });
  const told = await rows<{ type: string }>(
    `select type from mes.event where key = (select id::text from mes.run where number = $1) order by seq`,
    [run.number],
  );
  expect(told.map(({ type }) => type).slice(-4)).toEqual([
    'mes.ecn-notice.raised',
    'mes.run-step.held',
    'mes.run-step.held',
    'mes.run.status-changed',
  ]);
  const [held] = (await world.now(run.id)).steps;
  const resumed = await world.done<{ runStep: { status: string } }>('resumeRunStep', {
    id: held?.id,
    etag: held?._etag,
  });
  expect(resumed.runStep.status).toBe('IN_PROGRESS');
});

test('runs that take the replaced revision are told and held as well; the new one may be installed in its place', async () => {
  const [old, next] = ['A', 'B'].map((revision) => releaseOf('TAKEN', { revision }));
  const parent = releaseOf('TAKER', { lines: [{ partNumber: 'TAKEN', id: old?.id ?? '', quantity: '2' }] });
  if (old === undefined || next === undefined) throw new Error('two revisions');
  for (const one of [old, next, parent]) await bring.done('applyPartRelease', one);
  const [taken, parentCopy] = [await copyOf(old), await copyOf(parent)];
  await world.mbom(parentCopy, [{ part: taken, quantity: 2 }], { steps: 1 });
  const { run } = await world.create(parentCopy, 3);
  const [oldStock, newStock] = [await world.received(taken, 10), await world.received(await copyOf(next), 10)];
  const onItsWay = await world.received(taken, 5, { location_id: world.plant.road.id });
  const install = (one: Inserted) => world.install(run, 0, one, 2);
  expect(await world.refused('createAbomInstallation', install(newStock))).toMatchObject({
    code: 'UNAPPROVED_SUBSTITUTE',
  });
  const notice = ecn('ECN-TAKEN', old, next, 'STOP_OPEN_RUNS');
  const [change] = notice.data['changes'] as Record<string, unknown>[];
  const scraps = { ...notice.data, effectiveFrom: null, changes: [{ ...change, stockDisposition: 'SCRAP' }] };
  expect(await bring.done('applyEcn', { ...notice, data: scraps })).toMatchObject({
    ecn: { affectedRuns: [{ number: run.number, status: 'HOLD', ecnNotices: [{ disposition: 'STOP_OPEN_RUNS' }] }] },
  });
  expect(
    await rows('select is_component from mes.ecn_notice where run_id = (select id from mes.run where number = $1)', [
      run.number,
    ]),
  ).toEqual([{ is_component: true }]);
  expect(
    await rows('select id, stock_status from mes.part_inventory where id = any ($1)', [
      [oldStock.id, onItsWay.id, newStock.id],
    ]),
  ).toEqual(
    expect.arrayContaining([
      { id: oldStock.id, stock_status: 'QUALITY' },
      { id: onItsWay.id, stock_status: 'QUALITY' },
      { id: newStock.id, stock_status: 'UNRESTRICTED' },
    ]),
  );
  expect(await rows(`select data ->> 'stockStatus' as status from mes.event where type = 'mes.stock.held'`)).toEqual([
    { status: 'QUALITY' },
    { status: 'QUALITY' },
  ]);
  const [held] = (await world.now(run.id)).steps;
  await world.done('resumeRunStep', { id: held?.id, etag: held?._etag });
  expect(await world.refused('createAbomInstallation', install(oldStock))).toMatchObject({ code: 'LOT_ON_HOLD' });
  await world.done('createAbomInstallation', install(newStock));
});

test('a change waits for the parts that it names', async () => {
  const [a, b] = ['A', 'B'].map((revision) => releaseOf('AWAITED', { revision }));
  if (a === undefined || b === undefined) throw new Error('two revisions');
  await bring.done('applyPartRelease', a);
  const notice = ecn('ECN-WAITS', a, b, 'USE_AS_IS');
  expect(await bring.refused('applyEcn', notice)).toMatchObject({ code: 'PREDECESSOR_MISSING' });
  await bring.done('applyPartRelease', b);
  await bring.done('applyEcn', notice);
});

test('after all of it the invariants of MES hold', async () =>
  expect(await violations(world.database, /.*/)).toEqual({}));
