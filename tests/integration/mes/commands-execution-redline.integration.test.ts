import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId, parseWire, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { viewerOf } from '../../support/viewers.ts';
import { executionWorld, type ExecutionWorld, type RunNow } from './execution-client.ts';
import { violations } from './floor-plant.ts';
import { at, redlineDesk, type Made, type RedlineDesk, type Step } from './redline-desk.ts';

let world: ExecutionWorld;
let desk: RedlineDesk;
beforeAll(async () => {
  world = await executionWorld();
  desk = await redlineDesk(world);
});
afterAll(() => world.stop());

describe('a step that is added to an open run', () => {
  test('is redlined with its run, worked once it is resumed, and holds up what waits for it', async () => {
    const run = await desk.begun();
    const last = at(run.steps, 1);
    const input = { position: 2, upstreamStepIds: [at(run.steps, 0).id], beforeStepIds: [last.id] };
    const { runStep, run: now } = await desk.added(run, { ...input, idempotencyKey: 'deburr' });
    expect([runStep.status, now.status]).toEqual(['REDLINE', 'REDLINE']);
    expect((await desk.added(run, { ...input, idempotencyKey: 'deburr' })).runStep.id).toBe(runStep.id);
    expect(await desk.stepsOf(run)).toMatchObject([
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
    await desk.finish(at(run.steps, 0));
    const waiting = at((await world.now(run.id)).steps, 2);
    expect(await world.refused('startRunStep', { id: last.id, etag: waiting._etag })).toMatchObject({
      code: 'STATE_INVALID',
      details: { waitsFor: ['Deburr by hand'] },
    });
    await desk.finish(resumed);
    await desk.finish(waiting);
    await world.done('completeRunQuantity', { runId: run.id, quantityCompleted: 1 });
    const { _etag: etag } = await world.now(run.id);
    await world.done('closeRun', { id: run.id, etag });
    expect(await world.refused('createRunStep', desk.add(run))).toMatchObject({ code: 'RUN_CLOSED' });
    const query = `query ($id: ID!) { run(id: $id) { abomSnapshot { addedSteps { position title status addedBy addedReason } } } }`;
    const why = { addedBy: 'test-mes', addedReason: 'Burrs at the inlet' };
    expect((await world.mes.ask(query, { id: run.id })).data).toEqual({
      run: { abomSnapshot: { addedSteps: [{ position: 2, title: 'Deburr by hand', status: 'COMPLETE', ...why }] } },
    });
  });

  test('takes over a released step with its fields, and what is said here in its place', async () => {
    const run = await desk.begun();
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
    expect(await world.refused('createRunStep', desk.add(run, copy))).toMatchObject({ details: { status: 'DRAFT' } });
    const release = `update mes.procedure set status = 'RELEASED', released_at = now(), released_by = 'dana' where id = $1`;
    await sql(release, [standard.id]);
    const { runStep } = await desk.added(run, { ...copy, content: '{"type":"doc"}' });
    expect((await desk.stepsOf(run)).find(({ id }) => id === runStep.id)).toMatchObject({
      ...{ position: 3, title: 'Polish', content: '{"type":"doc"}', step: null, signoffRole: null },
      fields: [{ name: 'Roughness', type: 'NUMBER', required: true }],
    });
  });

  test('opens a run that was complete again', async () => {
    const run = await desk.begun();
    await world.work(run);
    expect(await world.now(run.id)).toMatchObject({ status: 'COMPLETE', completedAt: expect.any(String) });
    await desk.added(run);
    expect(await world.now(run.id)).toMatchObject({ status: 'REDLINE', completedAt: null });
  });

  test('goes along when its run is split, and comes back when the parts are merged', async () => {
    const run = await desk.begun(3);
    const { runStep } = await desk.added(run);
    await world.done('resumeRunStep', { id: runStep.id, etag: runStep._etag });
    const { _etag: etag } = await world.now(run.id);
    const { splitOff } = await world.done<{ splitOff: RunNow }>('splitRun', { id: run.id, etag, quantity: 1 });
    expect((await desk.stepsOf(splitOff)).map(({ title }) => title)).toContain('Deburr by hand');
    const again = { id: run.id, etag: (await world.now(run.id))._etag, fromId: splitOff.id };
    expect(await world.done('mergeRuns', again)).toMatchObject({ merged: { status: 'CANCELED' } });
  });

  test('is refused where nothing sound would come of it', async () => {
    const run = await desk.begun();
    const [first, second] = [at(run.steps, 0), at(run.steps, 1)];
    const refused = (more: object) => world.refused('createRunStep', desk.add(run, more));
    expect(await refused({ title: undefined })).toMatchObject({ code: 'VALUE_INVALID' });
    expect(await refused({ reason: ' ' })).toMatchObject({ code: 'VALUE_INVALID' });
    expect(await refused({ position: 4 })).toMatchObject({ code: 'VALUE_INVALID', details: { end: 3 } });
    const circle = { upstreamStepIds: [second.id], beforeStepIds: [first.id] };
    expect(await refused(circle)).toMatchObject({ code: 'VALUE_INVALID' });
    expect(await refused({ upstreamStepIds: [at((await desk.begun()).steps, 0).id] })).toMatchObject({
      code: 'NOT_FOUND',
    });
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
    await desk.started(first);
    expect(await refused({ beforeStepIds: [first.id] })).toMatchObject({
      code: 'STATE_INVALID',
      details: { status: 'IN_PROGRESS' },
    });
    const erp = await world.refused('createRunStep', desk.add(run), viewerOf('ERP'));
    expect(erp).toMatchObject({ code: 'OWNERSHIP_VIOLATION', owner: 'MES' });
  });
});

describe('a step in REDLINE', () => {
  const move = async (name: string, { id, _etag: etag }: Step, more: object = {}): Promise<Step> =>
    (await world.done<Made>(name, { id, etag, ...more })).runStep;
  const redlined = (step: Step) => move('redlineRunStep', step, { reason: 'Burrs at the inlet' });
  const change = ({ id, _etag: etag }: Step, more: object = {}) => ({
    id,
    etag,
    reason: 'Burrs at the inlet',
    ...more,
  });
  const rewritten = (step: Step, more: object) =>
    move('updateRunStep', step, { reason: 'Burrs at the inlet', ...more });

  test('is written anew as often as it takes, worked as it says then, and shown by the as-built record', async () => {
    const run = await desk.begun();
    const [first, second] = [await desk.started(at(run.steps, 0)), at(run.steps, 1)];
    const early = await world.refused('updateRunStep', change(first, { title: 'Ream' }));
    expect(early).toMatchObject({ code: 'STATE_INVALID', details: { status: 'IN_PROGRESS' } });
    const gauge = { name: 'Gap', type: 'NUMBER', required: true };
    const open = await rewritten(await redlined(first), { title: 'Ream', fields: [gauge], idempotencyKey: 'ream' });
    expect((await rewritten(open, { content: '{"type":"doc"}', leadTime: 'PT5M' })).status).toBe('REDLINE');
    const [seen, other] = await desk.stepsOf(run);
    expect(seen).toMatchObject({
      ...{ position: 1, title: 'Ream', content: '{"type":"doc"}', step: {}, status: 'REDLINE' },
      ...{ changedBy: 'test-mes', changedReason: 'Burrs at the inlet', changedAt: expect.any(String) },
      fields: [{ name: 'Gap', type: 'NUMBER', required: true }],
    });
    expect(other).toMatchObject({ title: 'Step 2', changedAt: null, changedBy: null, changedReason: null });
    const todo = await move('resumeRunStep', at(await desk.stepsOf(run), 0));
    expect(await world.refused('updateRunStep', change(todo, { title: 'Fit' }))).toMatchObject({
      details: { status: 'TODO' },
    });
    const again = await rewritten(await redlined(todo), { title: 'Ream twice', reason: 'Still burrs' });
    const now = await desk.started(await move('resumeRunStep', again));
    expect(await world.refused('completeRunStep', { id: now.id, etag: now._etag })).toMatchObject({
      details: { missing: ['Gap'] },
    });
    const filled = [{ fieldId: at(seen?.fields ?? [], 0).id, value: '0.2' }];
    await move('completeRunStep', now, { fields: filled });
    await desk.finish(second);
    await world.done('completeRunQuantity', { runId: run.id, quantityCompleted: 1 });
    await world.done('closeRun', { id: run.id, etag: (await world.now(run.id))._etag });
    const closed = at(await desk.stepsOf(run), 0);
    expect(await world.refused('updateRunStep', change(closed, { title: 'Late' }))).toMatchObject({
      code: 'RUN_CLOSED',
    });
    const query = `query ($id: ID!) { run(id: $id) { abomSnapshot { addedSteps { title } changedSteps { position title status changedBy changedReason } } } }`;
    const step = { position: 1, title: 'Ream twice', status: 'COMPLETE' };
    expect((await world.mes.ask(query, { id: run.id })).data).toEqual({
      run: {
        abomSnapshot: {
          addedSteps: [],
          changedSteps: [{ ...step, changedBy: 'test-mes', changedReason: 'Still burrs' }],
        },
      },
    });
    const told = await world.plant.sql<{ reason: string }>(
      `select data ->> 'reason' as reason from mes.event where type = 'mes.run-step.changed' and subject = $1 order by subject_version`,
      [parseWire(ids.RunStep, first.id)],
    );
    expect(told.map(({ reason }) => reason)).toEqual(['Burrs at the inlet', 'Burrs at the inlet', 'Still burrs']);
  });

  test('keeps the fields that are filled in', async () => {
    const run = await desk.begun();
    const fields = [{ name: 'Gap', type: 'NUMBER' }];
    const { runStep } = await desk.added(run, { fields });
    const uuid = parseWire(ids.RunStep, runStep.id);
    const fill = `update mes.run_step_field set value = '0.2', recorded_at = now(), recorded_by = 'dana' where run_step_id = $1`;
    await world.plant.sql(fill, [uuid]);
    expect(await world.refused('updateRunStep', change(runStep, { fields: [] }))).toMatchObject({
      code: 'STATE_INVALID',
      details: { filled: ['Gap'] },
    });
    await rewritten(runStep, { title: 'Deburr by machine' });
    expect(at(await desk.stepsOf(run), 2)).toMatchObject({ title: 'Deburr by machine', addedBy: 'test-mes', fields });
  });

  test('goes along when its run is split; a run that was not changed so is another', async () => {
    const run = await desk.begun(3);
    const { _etag: etag } = await world.rewrite(run, { title: 'Ream' });
    const { splitOff } = await world.done<{ splitOff: RunNow }>('splitRun', { id: run.id, etag, quantity: 1 });
    expect(at(await desk.stepsOf(splitOff), 0)).toMatchObject({ title: 'Ream', changedBy: 'test-mes' });
    const into = async (fromId: string) => ({ id: run.id, etag: (await world.now(run.id))._etag, fromId });
    expect(await world.refused('mergeRuns', await into((await desk.begun()).id))).toMatchObject({
      details: { reason: 'are not at the same steps' },
    });
    expect(await world.done('mergeRuns', await into(splitOff.id))).toMatchObject({ merged: { status: 'CANCELED' } });
  });

  test('is refused where nothing sound would come of it', async () => {
    const run = await desk.begun();
    const step = await redlined(at(run.steps, 0));
    const refused = (more: object) => world.refused('updateRunStep', change(step, more));
    expect(await refused({})).toMatchObject({ code: 'VALUE_INVALID' });
    expect(await refused({ title: 'Ream', reason: ' ' })).toMatchObject({ code: 'VALUE_INVALID' });
    expect(await refused({ title: ' ' })).toMatchObject({ code: 'VALUE_INVALID' });
    expect(await refused({ drawingLinks: ['ftp://x'] })).toMatchObject({ code: 'CAD_CONTENT_FORBIDDEN' });
    const elsewhere = toWire(ids.Location, world.plant.austinBin.id);
    expect(await refused({ locationId: elsewhere })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refused({ title: 'Ream', etag: null })).toMatchObject({ code: 'ETAG_REQUIRED' });
    const erp = await world.refused('updateRunStep', change(step, { title: 'Ream' }), viewerOf('ERP'));
    expect(erp).toMatchObject({ code: 'OWNERSHIP_VIOLATION', owner: 'MES' });
  });
});

describe('a step that names a role', () => {
  const operator = viewerOf('MES', { subject: 'tomas', scopes: ['mes:write', 'read'] });
  const inspector = viewerOf('MES', { subject: 'grace', scopes: ['mes:write', 'read', 'role:Final%20Inspector'] });

  test('is completed by that role alone, and says by whom', async () => {
    const run = await desk.begun();
    const fields = [{ name: 'Accepted', type: 'SIGNOFF', required: true, signoffRole: 'Final Inspector' }];
    const { runStep } = await desk.added(run, { signoffRole: 'Final Inspector', fields, idempotencyKey: 'signed' });
    const { runStep: open } = await world.done<Made>('resumeRunStep', { id: runStep.id, etag: runStep._etag });
    const { id, _etag: etag } = await desk.started(open);
    const [field] = (await desk.stepsOf(run)).find((step) => step.id === id)?.fields ?? [];
    const signed = { id, etag, fields: [{ fieldId: field?.id, value: 'Grace Abara' }] };
    expect(await world.refused('completeRunStep', signed, operator)).toMatchObject({
      code: 'FORBIDDEN',
      details: { role: 'Final Inspector', missing: [{ field: 'completeRunStep', anyOf: ['role:Final%20Inspector'] }] },
    });
    const { errors } = await world.send('completeRunStep', signed, inspector);
    expect(errors).toBeUndefined();
    expect((await desk.stepsOf(run)).find((step) => step.id === id)).toMatchObject({
      status: 'COMPLETE',
      completedBy: 'grace',
    });
  });

  test('loses that by this role alone, where it is written anew', async () => {
    const run = await desk.begun();
    const { runStep } = await desk.added(run, { signoffRole: 'Final Inspector' });
    const input = { id: runStep.id, etag: runStep._etag, reason: 'Nobody is there', signoffRole: null };
    expect(await world.refused('updateRunStep', input, operator)).toMatchObject({
      code: 'FORBIDDEN',
      details: { role: 'Final Inspector' },
    });
    expect((await world.send('updateRunStep', input, inspector)).errors).toBeUndefined();
    expect(at(await desk.stepsOf(run), 2)).toMatchObject({ signoffRole: null, changedBy: 'grace' });
  });

  test('keeps its field for that role where the step itself names none', async () => {
    const run = await desk.begun();
    const fields = [{ name: 'Witnessed', type: 'SIGNOFF', signoffRole: 'Final Inspector' }];
    const { runStep } = await desk.added(run, { fields });
    const { runStep: open } = await world.done<Made>('resumeRunStep', { id: runStep.id, etag: runStep._etag });
    const { id, _etag: etag } = await desk.started(open);
    const [field] = (await desk.stepsOf(run)).find((step) => step.id === id)?.fields ?? [];
    const signed = { id, etag, fields: [{ fieldId: field?.id, value: 'Tomas' }] };
    expect(await world.refused('completeRunStep', signed, operator)).toMatchObject({ code: 'FORBIDDEN' });
    expect((await world.send('completeRunStep', { id, etag }, operator)).errors).toBeUndefined();
  });
});

test('every invariant of MES holds', async () => {
  expect(await violations(world.database, /./)).toEqual({});
});
