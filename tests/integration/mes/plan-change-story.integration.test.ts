import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { executionWorld, type ExecutionWorld, type RunNow } from './execution-client.ts';
import { violations, type Inserted } from './floor-plant.ts';
import { planning, type Mbom } from './plan-client.ts';
import { planTold, releaseOf, type Told } from './plan-events.ts';

let world: ExecutionWorld;
let bring: ReturnType<typeof planTold>;
let plan: ReturnType<typeof planning>;
beforeAll(async () => {
  world = await executionWorld();
  bring = planTold(world);
  plan = planning(world);
});
afterAll(() => world.stop());

const later = '2026-03-02T18:00:00Z';
const copyOf = async (id: string): Promise<Inserted> => {
  const [row] = await world.plant.sql<Inserted>('select * from mes.part where id = $1', [id]);
  if (row === undefined) throw new Error('no copy');
  return row;
};

/** A frame of four screws in revision A and of six in B; ECN-17 replaces A by B from 1 March on. Stock of screws is at hand. */
const frame = async (name: string) => {
  const screw = releaseOf(`${name}-SCREW`, { trackingType: 'LOT' });
  await bring.done('applyPartRelease', screw);
  const revision = async (letter: string, quantity: string) => {
    const lines = [{ partNumber: `${name}-SCREW`, id: screw.id, quantity }];
    const told = releaseOf(name, { revision: letter, trackingType: 'LOT', lines });
    await bring.done('applyPartRelease', told);
    return told;
  };
  const a = await revision('A', '4');
  await plan.derivedFor(a.id);
  const stock = await world.received(await copyOf(screw.id), 100, { lot_number: `${name}-L1` });
  const notice = (b: { id: string }, wipDisposition: string): Told => {
    const change = {
      id: newId(),
      action: 'REVISE',
      wipDisposition,
      fromPartId: a.id,
      fromState: 'RELEASED',
      toPartId: b.id,
    };
    const data = {
      number: `ECN-17-${name}`,
      status: 'RELEASED',
      effectiveFrom: '2026-03-01T08:00:00.000Z',
      changes: [change],
    };
    return { id: newId(), system: 'plm', type: 'plm.ecn.released', version: 4, data };
  };
  /** What the release of B drafted, released as it stands: its procedure, then its manufacturing BOM. */
  const releaseDrafts = async (b: { id: string }): Promise<void> => {
    const query = `query ($id: ID!) { _entities(representations: [{ __typename: "Part", id: $id }]) { ... on Part { mboms { id _etag procedure { id _etag } } } } }`;
    const { data } = await world.mes.ask(query, { id: toWire(ids.Part, b.id) });
    type Draft = Mbom & { procedure: { id: string; _etag: string } };
    const [draft] = (data as { _entities: { mboms: Draft[] }[] })._entities[0]?.mboms ?? [];
    if (draft === undefined) throw new Error('no draft');
    await plan.done('releaseProcedure', { id: draft.procedure.id, etag: draft.procedure._etag });
    await plan.done('releaseMbom', { id: draft.id, etag: draft._etag });
  };
  return { a: await copyOf(a.id), revision, notice, stock, releaseDrafts };
};

const screwsOf = async (...runs: RunNow[]): Promise<number> => {
  const { length } = runs;
  const [row] = await world.plant.sql<{ used: string | null; runs: number }>(
    `select sum(i.quantity) as used, count(distinct r.id)::int as runs from mes.abom_installation i join mes.run r on r.id = i.run_id
     where i.removed_at is null and r.number = any ($1::text[])`,
    [runs.map(({ number }) => number)],
  );
  expect(row?.runs).toBe(length);
  return Number(row?.used);
};
const close = async (run: RunNow, quantityCompleted: number, more: Record<string, unknown> = {}): Promise<void> => {
  if (quantityCompleted > 0) await world.done('completeRunQuantity', { runId: run.id, quantityCompleted });
  await world.done('closeRun', { id: run.id, etag: (await world.now(run.id))._etag, ...more });
};

test('FINISH_OPEN_RUNS: the run stays on A with 40 screws, a new run on A is stale, one on B is not', async () => {
  const { a, revision, notice, stock, releaseDrafts } = await frame('FIN');
  const { run } = await world.create(a, 10, { locationId: world.place });
  await world.installed(run, 0, stock, 16);
  const b = await revision('B', '6');
  await bring.done('applyEcn', notice(b, 'FINISH_OPEN_RUNS'));
  await releaseDrafts(b);
  await world.installed(run, 0, stock, 24);
  await world.work(run);
  await close(run, 10);
  expect(await screwsOf(run)).toBe(40);
  const again = { partId: toWire(ids.Part, a.id), siteId: toWire(ids.Site, world.plant.lax.id), plannedQuantity: 1 };
  expect(await world.refused('createRun', { ...again, scheduledStart: later })).toMatchObject({
    code: 'STALE_REVISION',
    rule: 'rule 3',
    details: { revision: 'A', ecn: 'ECN-17-FIN' },
  });
  await world.create(a, 1, { scheduledStart: '2026-02-27T18:00:00Z' });
  const issue = await world.plant.insert('issue', {
    site_id: world.plant.lax.id,
    number: 'NCR-FIN',
    title: 'Build on to A',
    part_id: a.id,
    raised_by: 'dana',
    raised_at: later,
  });
  const waived = { ...again, scheduledStart: later, deviationIssueId: toWire(ids.Issue, issue.id) };
  const asked = { site_id: world.plant.lax.id, issue_id: issue.id, role: 'ENGINEERING' };
  expect(await world.refused('createRun', waived)).toMatchObject({
    code: 'STALE_REVISION',
    details: { approvals: [] },
  });
  await world.plant.insert('issue_approval', { ...asked, status: 'APPROVED', approver: 'eve', decided_at: later });
  await world.done('createRun', waived);
  const { run: next } = await world.create(await copyOf(b.id), 1, { scheduledStart: later });
  const [need] = await world.plant.sql(
    `select quantity_per_parent_part_inventory::int as each from mes.build_requirement where run_id = (select id from mes.run where number = $1)`,
    [next.number],
  );
  expect(need).toEqual({ each: 6 });
});

test('STOP_OPEN_RUNS: installing is refused; 4 built to A and 6 to B take 52 screws, and rework of the 4 makes it 60', async () => {
  const { a, revision, notice, stock, releaseDrafts } = await frame('STOP');
  const { run } = await world.create(a, 10, { locationId: world.place });
  const [step] = run.steps;
  await world.done('startRunStep', { id: step?.id, etag: step?._etag });
  await world.installed(run, 0, stock, 16);
  const b = await revision('B', '6');
  await bring.done('applyEcn', notice(b, 'STOP_OPEN_RUNS'));
  await releaseDrafts(b);
  expect(await world.now(run.id)).toMatchObject({ status: 'HOLD' });
  expect(await world.refused('createAbomInstallation', world.install(run, 0, stock, 4))).toMatchObject({
    code: 'RUN_ON_HOLD',
  });
  const [held] = (await world.now(run.id)).steps;
  const { runStep } = await world.done<{ runStep: { _etag: string } }>('resumeRunStep', {
    id: held?.id,
    etag: held?._etag,
  });
  await world.done('completeRunStep', { id: held?.id, etag: runStep._etag });
  await close(run, 4, { shortCloseReason: 'ECN-17: the rest is built to B' });
  const { run: rest } = await world.create(await copyOf(b.id), 6, { scheduledStart: later, locationId: world.place });
  await world.installed(rest, 0, stock, 36);
  await world.work(rest);
  await close(rest, 6);
  expect(await screwsOf(run, rest)).toBe(52);
  const [way] = await world.plant.sql<{ id: string }>(`select id from mes.procedure where part_id = $1`, [b.id]);
  const again = { reworkOfId: run.id, procedureId: toWire(ids.Procedure, way?.id ?? '') };
  const { run: rework } = await world.create(a, 4, again);
  await world.done('createAbomInstallation', { ...world.install(run, 0, stock, 8), runId: rework.id });
  expect(await screwsOf(run, rest, rework)).toBe(60);
  await world.work(rework);
  await close(rework, 4);
  const [built] = await world.plant.sql(
    `select pinned_ebom_revision, quantity_completed::int as good from mes.run where number = $1`,
    [run.number],
  );
  expect(built).toEqual({ pinned_ebom_revision: 'A', good: 4 });
});

test('a demand that is canceled or fulfilled gets no run; an open one gives its dimensions', async () => {
  const { a } = await frame('WANT');
  const base = { site_id: world.plant.lax.id, item_id: a['item_id'], kind: 'PRODUCTION_ORDER', quantity: 5, uom: 'EA' };
  const demand = (number: string, status: string) =>
    world.plant.insert('demand', {
      ...base,
      number,
      status,
      need_date: '2026-04-01',
      project: 'P-7',
      cost_center: 'CC-1',
    });
  const input = { partId: toWire(ids.Part, a.id), siteId: toWire(ids.Site, world.plant.lax.id), plannedQuantity: 1 };
  for (const status of ['CANCELED', 'FULFILLED']) {
    const { id } = await demand(`D-${status}`, status);
    expect(await world.refused('createRun', { ...input, demandId: toWire(ids.Demand, id) })).toMatchObject({
      code: 'STATE_INVALID',
      owner: 'ERP',
      details: { status },
    });
  }
  const { id } = await demand('D-OPEN', 'OPEN');
  const { run } = await world.create(a, 1, { demandId: toWire(ids.Demand, id) });
  const [made] = await world.plant.sql('select project, cost_center from mes.run where number = $1', [run.number]);
  expect(made).toEqual({ project: 'P-7', cost_center: 'CC-1' });
});

test('after all of it the invariants of MES hold', async () =>
  expect(await violations(world.database, /.*/)).toEqual({}));
