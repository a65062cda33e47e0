import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { viewerOf } from '../../support/viewers.ts';
import { executionWorld, type ExecutionWorld, type RunNow } from './execution-client.ts';
import { violations, type Inserted } from './floor-plant.ts';

type Issue = {
  id: string;
  _etag: string;
  number: string;
  status: string;
  approvals: { id: string; _etag: string; role: string; status: string }[];
  disposition: { id: string; _etag: string; type: string; approvedBy: string | null } | null;
};
type Answer = { issue: Issue };

let world: ExecutionWorld;

beforeAll(async () => {
  world = await executionWorld();
});

afterAll(async () => {
  await world.stop();
});

const wire = (stock: Inserted) => toWire(ids.PartInventory, stock.id);
const raise = async (stock: Inserted, more: object = {}): Promise<Issue> =>
  (
    await world.done<Answer>('createIssue', {
      title: 'Burr on the edge',
      defectCode: 'BURR',
      partInventories: [{ partInventoryId: wire(stock) }],
      ...more,
    })
  ).issue;
const decide = async (issue: Issue, type: string, more: object = {}): Promise<Issue> =>
  (await world.done<Answer>('setDisposition', { issueId: issue.id, etag: issue._etag, type, ...more })).issue;
const move = async (issue: Issue, status: string, more: object = {}): Promise<Issue> =>
  (await world.done<Answer>('moveIssue', { id: issue.id, etag: issue._etag, status, ...more })).issue;
const resolve = (issue: Issue) => world.done<Answer>('resolveIssue', { id: issue.id, etag: issue._etag });
const reviewed = async (issue: Issue): Promise<Issue> => move(await move(issue, 'IN_PROGRESS'), 'IN_REVIEW');
const stockNow = async (stock: Inserted) =>
  (
    await world.plant.sql<{ status: string; held: string; left: string }>(
      'select status, stock_status as held, quantity_available::float as left from mes.part_inventory where id = $1',
      [stock.id],
    )
  )[0];

describe('an issue', () => {
  test('holds what it affects, tells PLM and ERP, and frees it when it is used as it is', async () => {
    const stock = await world.received(world.plant.componentOne, 10, { lot_number: 'L-N1' });
    const cause = JSON.stringify({ children: [{ text: 'burr at the edge' }] });
    const issue = await raise(stock, { severity: 'MAJOR', causeCondition: cause });
    expect(issue).toMatchObject({ status: 'PENDING', quantityAffected: 10, unitOfMeasure: { code: 'EA' } });
    expect(await stockNow(stock)).toMatchObject({ status: 'UNAVAILABLE', held: 'QUALITY' });
    await world.mbom(world.plant.assembly, [{ part: world.plant.componentOne, quantity: 1 }]);
    const { run } = await world.create(world.plant.assembly, 1);
    expect(await world.refused('createAbomInstallation', world.install(run, 0, stock, 1))).toMatchObject({
      code: 'LOT_ON_HOLD',
    });
    const told = await world.plant.sql<{ type: string; data: object }>(
      `select type, data from mes.event where type in ('mes.issue.raised', 'mes.stock.held') order by seq`,
    );
    expect(told).toMatchObject([
      { type: 'mes.issue.raised', data: { description: 'burr at the edge', partId: world.plant.componentOne.id } },
      { type: 'mes.stock.held', data: { itemId: world.plant.componentOne['item_id'], stockStatus: 'QUALITY' } },
    ]);
    const used = await decide(issue, 'USE_AS_IS');
    expect(used).toMatchObject({ status: 'PENDING', disposition: { availability: 'AVAILABLE_IMMEDIATELY' } });
    expect(await stockNow(stock)).toMatchObject({ status: 'AVAILABLE', held: 'UNRESTRICTED' });
    await world.installed(run, 0, stock, 1);
    expect(await resolve(await reviewed(used))).toMatchObject({ issue: { status: 'RESOLVED' } });
  });

  test('another type takes it back to PENDING, asks again and holds again', async () => {
    const stock = await world.received(world.plant.componentOne, 4, { lot_number: 'L-N2' });
    const issue = await raise(stock, { approverRoles: ['QUALITY', 'ENGINEERING'] });
    let now = await decide(issue, 'USE_AS_IS');
    expect((await stockNow(stock))?.held).toBe('QUALITY');
    const approve = async (place: number, input: object = { approve: true }): Promise<void> => {
      const asked = now.approvals[place];
      now = (await world.done<Answer>('decideIssueApproval', { id: asked?.id, etag: asked?._etag, ...input })).issue;
    };
    await approve(0);
    expect(now.disposition?.approvedBy).toBeNull();
    const waiting = await reviewed(now);
    expect(await world.refused('resolveIssue', { id: waiting.id, etag: waiting._etag })).toMatchObject({
      code: 'STATE_INVALID',
      details: { waitingFor: ['ENGINEERING'] },
    });
    now = waiting;
    await approve(1);
    expect((await stockNow(stock))?.held).toBe('UNRESTRICTED');
    now = await decide(now, 'SCRAP', { quantity: 3 });
    expect(now).toMatchObject({
      status: 'PENDING',
      disposition: { type: 'SCRAP', approvedBy: null },
      dispositions: [{ supersededAt: expect.any(String) }, { supersededAt: null }],
      approvals: [{ status: 'PENDING' }, { status: 'PENDING' }],
    });
    expect((await stockNow(stock))?.held).toBe('QUALITY');
    await approve(0);
    await approve(1);
    const { issue: settled } = await resolve(await reviewed(now));
    expect(settled).toMatchObject({ status: 'RESOLVED', scrap: [{ quantity: 3, reasonCode: 'BURR' }] });
    expect(await stockNow(stock)).toMatchObject({ left: 1, held: 'UNRESTRICTED' });
    const again = { id: settled.id, etag: settled._etag, status: 'IN_REVIEW', reason: 'another look' };
    expect(await world.refused('moveIssue', again)).toMatchObject({ code: 'STATE_INVALID' });
  });

  test('goes back with a reason only, and is raised, decided and settled by MES alone', async () => {
    const stock = await world.received(world.plant.componentOne, 4, { lot_number: 'L-N3' });
    const issue = await raise(stock);
    const input = { id: issue.id, etag: issue._etag, status: 'IN_PROGRESS' };
    expect(await world.refused('moveIssue', input)).toMatchObject({ code: 'STATE_INVALID' });
    expect(await world.refused('moveIssue', input, viewerOf('PLM'))).toMatchObject({ code: 'OWNERSHIP_VIOLATION' });
    const sorted = await move(await decide(issue, 'SORT'), 'IN_PROGRESS');
    const back = { id: sorted.id, etag: sorted._etag, status: 'PENDING' };
    expect(await world.refused('moveIssue', back)).toMatchObject({ code: 'STATE_INVALID' });
    const { issue: settled } = await resolve(await reviewed(await move(sorted, 'PENDING', { reason: 'sort again' })));
    expect((await stockNow(stock))?.held).toBe('UNRESTRICTED');
    await move(settled, 'IN_REVIEW', { reason: 'one was missed' });
    expect((await stockNow(stock))?.held).toBe('QUALITY');
    const vendor = await raise(await world.received(world.plant.componentOne, 2, { lot_number: 'L-N4' }));
    const sent = await resolve(await reviewed(await decide(vendor, 'RETURN_TO_VENDOR')));
    expect(sent).toMatchObject({ issue: { partInventories: [{ status: 'UNAVAILABLE' }] } });
  });
});

describe('an issue of a run', () => {
  test('keeps a step from starting and the run from closing; rework is a run of its own', async () => {
    const { plant, mbom, create, installed, received, done, refused, now, work, place } = world;
    const gear = await plant.part('GEAR-1');
    await mbom(gear, [{ part: plant.componentTwo, quantity: 1 }]);
    const { run } = await create(gear, 2, { locationId: place });
    const [step] = run.steps;
    const found = { title: 'Loose screw', runId: run.id, resolveByRunStepId: step?.id, quantityAffected: 1 };
    const { issue } = await done<Answer>('createIssue', found);
    expect(await refused('startRunStep', { id: step?.id, etag: step?._etag })).toMatchObject({
      details: { waitsFor: [issue.number] },
    });
    await resolve(await reviewed(await decide(issue, 'REPAIR')));
    await installed(run, 0, await received(plant.componentTwo, 9, { lot_number: 'L-G' }), 2);
    await work(run);
    await done('completeRunQuantity', { runId: run.id, quantityCompleted: 2 });
    const built: Inserted = { id: await uuidOf(run) };
    const open = await raise(built, { runId: run.id });
    const ready = await now(run.id);
    expect(await refused('closeRun', { id: run.id, etag: ready._etag })).toMatchObject({
      details: { issues: [open.number] },
    });
    const scrap = await resolve(await reviewed(await decide(open, 'REWORK')));
    expect(scrap.issue.status).toBe('RESOLVED');
    await done('closeRun', { id: run.id, etag: ready._etag });

    const late = await decide(await raise(built), 'REWORK', { quantity: 1 });
    const order = { dispositionId: late.disposition?.id, etag: late.disposition?._etag };
    const { run: rework } = await done<{ run: RunNow }>('createReworkRun', order);
    expect(rework.partInventory.id).toBe(run.partInventory.id);
    const waiting = await reviewed((await world.done<Answer>('updateIssue', await fresh(late))).issue);
    const settle = { id: waiting.id, etag: waiting._etag };
    expect(await refused('resolveIssue', settle)).toMatchObject({ details: { reworking: [rework.number] } });
    await work(rework);
    await done('completeRunQuantity', { runId: rework.id, quantityCompleted: 1 });
    await done('closeRun', { id: rework.id, etag: (await now(rework.id))._etag });
    await resolve(waiting);
    expect((await stockNow(built))?.held).toBe('UNRESTRICTED');
  });
});

const uuidOf = async (run: RunNow): Promise<string> => {
  const [row] = await world.plant.sql<{ id: string }>('select part_inventory_id as id from mes.run where number = $1', [
    run.number,
  ]);
  return row?.id ?? '';
};

const fresh = async (issue: Issue) => {
  const { data } = await world.mes.ask(`query ($id: ID!) { issue(id: $id) { id _etag } }`, { id: issue.id });
  const { id, _etag } = (data as { issue: Issue }).issue;
  return { id, etag: _etag, severity: 'CRITICAL' };
};

test('every invariant of MES holds', async () => {
  expect(await violations(world.database, /./)).toEqual({});
});
