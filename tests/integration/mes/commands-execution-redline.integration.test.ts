import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { viewerOf } from '../../support/viewers.ts';
import { executionWorld, type ExecutionWorld, type RunNow } from './execution-client.ts';
import { violations, type Inserted } from './floor-plant.ts';

type Step = RunNow['steps'][number];
type Made = { runStep: Step; run: RunNow };

let world: ExecutionWorld;
let pump: Inserted;
beforeAll(async () => {
  world = await executionWorld();
  pump = await world.plant.part('PUMP-1');
  await world.mbom(pump, [{ part: world.plant.componentTwo, quantity: 1 }], { steps: 2 });
});
afterAll(() => world.stop());

const begun = async (planned = 1): Promise<RunNow> =>
  (await world.create(pump, planned, { locationId: world.place })).run;
const add = (run: RunNow, more: object = {}) => ({
  ...{ runId: run.id, title: 'Deburr by hand', reason: 'Burrs at the inlet' },
  ...more,
});
const added = (run: RunNow, more: object = {}) => world.done<Made>('createRunStep', add(run, more));
const started = async ({ id, _etag: etag }: Step): Promise<Step> =>
  (await world.done<Made>('startRunStep', { id, etag })).runStep;
const finish = async (step: Step): Promise<Made> => {
  const { id, _etag: etag } = await started(step);
  return world.done<Made>('completeRunStep', { id, etag });
};
const stepsOf = async (run: RunNow) => {
  const query = `query ($id: ID!) { run(id: $id) { procedure { id } steps { id _etag position title status content signoffRole completedBy
    addedBy addedReason step { id } upstreamSteps { title } fields { id name type required options signoffRole } } } }`;
  type Read = Step & { position: number; title: string; fields: { id: string; name: string }[] };
  return ((await world.mes.ask(query, { id: run.id })).data as { run: { steps: Read[] } }).run.steps;
};
const at = <Row>(rows: readonly Row[], place: number): Row => {
  const row = rows[place];
  if (row === undefined) throw new Error(`There is nothing at ${String(place)}.`);
  return row;
};

describe('a step that is added to an open run', () => {
  test('is redlined with its run, worked once it is resumed, and holds up what waits for it', async () => {
    const run = await begun();
    const last = at(run.steps, 1);
    const input = { position: 2, upstreamStepIds: [at(run.steps, 0).id], beforeStepIds: [last.id] };
    const { runStep, run: now } = await added(run, { ...input, idempotencyKey: 'deburr' });
    expect([runStep.status, now.status]).toEqual(['REDLINE', 'REDLINE']);
    expect((await added(run, { ...input, idempotencyKey: 'deburr' })).runStep.id).toBe(runStep.id);
    expect(await stepsOf(run)).toMatchObject([
      { position: 1, title: 'Step 1', addedBy: null, step: {} },
      {
        ...{ position: 2, title: 'Deburr by hand', step: null, addedBy: 'test-mes', addedReason: 'Burrs at the inlet' },
        upstreamSteps: [{ title: 'Step 1' }],
      },
      { position: 3, title: 'Step 2', upstreamSteps: [{ title: 'Step 1' }, { title: 'Deburr by hand' }] },
    ]);
    const early = { id: runStep.id, etag: runStep._etag };
    expect(await world.refused('startRunStep', early)).toMatchObject({ details: { status: 'REDLINE' } });
    const { runStep: resumed } = await world.done<Made>('resumeRunStep', early);
    await finish(at(run.steps, 0));
    const waiting = at((await world.now(run.id)).steps, 2);
    expect(await world.refused('startRunStep', { id: last.id, etag: waiting._etag })).toMatchObject({
      code: 'STATE_INVALID',
      details: { waitsFor: ['Deburr by hand'] },
    });
    await finish(resumed);
    await finish(waiting);
    await world.done('completeRunQuantity', { runId: run.id, quantityCompleted: 1 });
    const { _etag: etag } = await world.now(run.id);
    await world.done('closeRun', { id: run.id, etag });
    expect(await world.refused('createRunStep', add(run))).toMatchObject({ code: 'RUN_CLOSED' });
    const query = `query ($id: ID!) { run(id: $id) { abomSnapshot { addedSteps { position title status addedBy addedReason } } } }`;
    const why = { addedBy: 'test-mes', addedReason: 'Burrs at the inlet' };
    expect((await world.mes.ask(query, { id: run.id })).data).toEqual({
      run: { abomSnapshot: { addedSteps: [{ position: 2, title: 'Deburr by hand', status: 'COMPLETE', ...why }] } },
    });
  });

  test('takes over a released step with its fields, and what is said here in its place', async () => {
    const run = await begun();
    const { insert, sql } = world.plant;
    const standard = await insert('procedure', { family_id: newId(), procedure_version: 1, title: 'Standard steps' });
    const polish = {
      procedure_id: standard.id,
      position: 1,
      title: 'Polish',
      content: '{}',
      signoff_role: 'Final Inspector',
    };
    const step = await insert('step', polish);
    const gauge = { name: 'Roughness', type: 'NUMBER', unit: 'um', required: true };
    await insert('step_field', { step_id: step.id, position: 1, ...gauge });
    const copy = { copyOfStepId: toWire(ids.Step, step.id), title: undefined, signoffRole: null };
    expect(await world.refused('createRunStep', add(run, copy))).toMatchObject({ details: { status: 'DRAFT' } });
    const release = `update mes.procedure set status = 'RELEASED', released_at = now(), released_by = 'dana' where id = $1`;
    await sql(release, [standard.id]);
    const { runStep } = await added(run, { ...copy, content: '{"type":"doc"}' });
    expect((await stepsOf(run)).find(({ id }) => id === runStep.id)).toMatchObject({
      ...{ position: 3, title: 'Polish', content: '{"type":"doc"}', step: null, signoffRole: null },
      fields: [{ name: 'Roughness', type: 'NUMBER', required: true }],
    });
  });

  test('opens a run that was complete again', async () => {
    const run = await begun();
    await world.work(run);
    expect(await world.now(run.id)).toMatchObject({ status: 'COMPLETE', completedAt: expect.any(String) });
    await added(run);
    expect(await world.now(run.id)).toMatchObject({ status: 'REDLINE', completedAt: null });
  });

  test('goes along when its run is split, and comes back when the parts are merged', async () => {
    const run = await begun(3);
    const { runStep } = await added(run);
    await world.done('resumeRunStep', { id: runStep.id, etag: runStep._etag });
    const { _etag: etag } = await world.now(run.id);
    const { splitOff } = await world.done<{ splitOff: RunNow }>('splitRun', { id: run.id, etag, quantity: 1 });
    expect((await stepsOf(splitOff)).map(({ title }) => title)).toContain('Deburr by hand');
    const again = { id: run.id, etag: (await world.now(run.id))._etag, fromId: splitOff.id };
    expect(await world.done('mergeRuns', again)).toMatchObject({ merged: { status: 'CANCELED' } });
  });

  test('is refused where nothing sound would come of it', async () => {
    const run = await begun();
    const [first, second] = [at(run.steps, 0), at(run.steps, 1)];
    const refused = (more: object) => world.refused('createRunStep', add(run, more));
    expect(await refused({ title: undefined })).toMatchObject({ code: 'VALUE_INVALID' });
    expect(await refused({ reason: ' ' })).toMatchObject({ code: 'VALUE_INVALID' });
    expect(await refused({ position: 4 })).toMatchObject({ code: 'VALUE_INVALID', details: { end: 3 } });
    const circle = { upstreamStepIds: [second.id], beforeStepIds: [first.id] };
    expect(await refused(circle)).toMatchObject({ code: 'VALUE_INVALID' });
    expect(await refused({ upstreamStepIds: [at((await begun()).steps, 0).id] })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refused({ drawingLinks: ['data:image/png;base64,AAAA'] })).toMatchObject({
      code: 'CAD_CONTENT_FORBIDDEN',
    });
    const elsewhere = await world.plant.insert('work_center', {
      code: 'M-AUS',
      name: 'Mill',
      site_id: world.plant.aus.id,
    });
    const center = { workCenterId: toWire(ids.WorkCenter, elsewhere.id) };
    expect(await refused(center)).toMatchObject({ code: 'NOT_FOUND' });
    await started(first);
    expect(await refused({ beforeStepIds: [first.id] })).toMatchObject({
      code: 'STATE_INVALID',
      details: { status: 'IN_PROGRESS' },
    });
    const erp = await world.refused('createRunStep', add(run), viewerOf('ERP'));
    expect(erp).toMatchObject({ code: 'OWNERSHIP_VIOLATION', owner: 'MES' });
  });
});

describe('a step that names a role', () => {
  const operator = viewerOf('MES', { subject: 'tomas', scopes: ['mes:write', 'read'] });
  const inspector = viewerOf('MES', { subject: 'grace', scopes: ['mes:write', 'read', 'role:Final%20Inspector'] });

  test('is completed by that role alone, and says by whom', async () => {
    const run = await begun();
    const fields = [{ name: 'Accepted', type: 'SIGNOFF', required: true, signoffRole: 'Final Inspector' }];
    const { runStep } = await added(run, { signoffRole: 'Final Inspector', fields, idempotencyKey: 'signed' });
    const { runStep: open } = await world.done<Made>('resumeRunStep', { id: runStep.id, etag: runStep._etag });
    const { id, _etag: etag } = await started(open);
    const [field] = (await stepsOf(run)).find((step) => step.id === id)?.fields ?? [];
    const signed = { id, etag, fields: [{ fieldId: field?.id, value: 'Grace Abara' }] };
    expect(await world.refused('completeRunStep', signed, operator)).toMatchObject({
      code: 'FORBIDDEN',
      details: { role: 'Final Inspector', missing: [{ field: 'completeRunStep', anyOf: ['role:Final%20Inspector'] }] },
    });
    const { errors } = await world.send('completeRunStep', signed, inspector);
    expect(errors).toBeUndefined();
    expect((await stepsOf(run)).find((step) => step.id === id)).toMatchObject({
      status: 'COMPLETE',
      completedBy: 'grace',
    });
  });

  test('keeps its field for that role where the step itself names none', async () => {
    const run = await begun();
    const fields = [{ name: 'Witnessed', type: 'SIGNOFF', signoffRole: 'Final Inspector' }];
    const { runStep } = await added(run, { fields });
    const { runStep: open } = await world.done<Made>('resumeRunStep', { id: runStep.id, etag: runStep._etag });
    const { id, _etag: etag } = await started(open);
    const [field] = (await stepsOf(run)).find((step) => step.id === id)?.fields ?? [];
    const signed = { id, etag, fields: [{ fieldId: field?.id, value: 'Tomas' }] };
    expect(await world.refused('completeRunStep', signed, operator)).toMatchObject({ code: 'FORBIDDEN' });
    expect((await world.send('completeRunStep', { id, etag }, operator)).errors).toBeUndefined();
  });
});

test('every invariant of MES holds', async () => {
  expect(await violations(world.database, /./)).toEqual({});
});
