import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { violations } from './change-client.ts';
import { asPlm, plmWorld, type World } from './fixture.ts';
import { drawingUp } from './part-client.ts';

let world: World;
let plm: ReturnType<typeof drawingUp>;
beforeAll(async () => {
  world = await plmWorld();
  plm = drawingUp(world);
});
afterAll(() => world.close());

type Kept = { id: string; _etag: string };
const uri = 'https://vault.example/DWG-1001.pdf';
const link = (input: Record<string, unknown>) =>
  plm.run('linkDrawing', 'LinkDrawingInput', input, 'drawingLink { id _etag documentNumber checksum mediaType }');
const linked = async (input: Record<string, unknown>): Promise<Kept> => {
  const { data, refusal } = await link(input);
  expect(refusal).toBeUndefined();
  return (data['linkDrawing'] as { drawingLink: Kept }).drawingLink;
};
const routing =
  'routing { id _etag routingVersion lifecycleState operations { sequence setupTime drawingLinks { id } } }';
const draw = async (input: Record<string, unknown>): Promise<Kept> => {
  const { data, refusal } = await plm.run('createRouting', 'CreateRoutingInput', input, routing);
  expect(refusal).toBeUndefined();
  return (data['createRouting'] as { routing: Kept }).routing;
};
const release = ({ id, _etag }: Kept) => plm.run('releaseRouting', 'ReleaseRoutingInput', { id, etag: _etag }, routing);
const unlink = ({ id, _etag }: Kept, more: Record<string, unknown> = {}) =>
  plm.run('unlinkDrawing', 'UnlinkDrawingInput', { id, etag: _etag, ...more }, 'part { drawings { documentNumber } }');

test('a drawing is linked by address, never sent, and its address is not told', async () => {
  const part = await plm.create('DRAWN');
  const first = {
    partId: part.id,
    uri,
    documentNumber: 'DWG-1001',
    checksum: 'A'.repeat(64),
    idempotencyKey: 'link-1',
  };
  const one = await linked(first);
  expect(one).toMatchObject({ documentNumber: 'DWG-1001', checksum: 'a'.repeat(64), mediaType: 'application/pdf' });
  expect((await linked(first)).id).toBe(one.id);
  expect((await link({ partId: part.id, uri, documentNumber: 'DWG-1001' })).refusal).toMatchObject({
    code: 'ALREADY_EXISTS',
  });
  expect(
    (await link({ partId: part.id, uri: 'data:model/step;base64,SVNP', documentNumber: 'DWG-2' })).refusal,
  ).toMatchObject({ code: 'CAD_CONTENT_FORBIDDEN', status: 422, details: { startsWith: 'data:model/step;' } });
  expect((await link({ partId: part.id, uri: 'http://x.example/1', documentNumber: 'DWG-2' })).refusal).toMatchObject({
    code: 'VALUE_INVALID',
  });
  const [event] = await world.database.sql<{ data: unknown }>(
    `select data from plm.event where type = 'plm.drawing-link.added'`,
  );
  expect(JSON.stringify(event?.data)).not.toContain('vault.example');
  expect((await unlink({ ...one, _etag: 'x' })).refusal).toMatchObject({ code: 'ETAG_MISMATCH' });
  const gone = await unlink(one, { idempotencyKey: 'unlink-1' });
  expect(gone.data).toEqual({ unlinkDrawing: { part: { drawings: [] } } });
  expect((await unlink(one, { idempotencyKey: 'unlink-1' })).data).toEqual(gone.data);
  expect((await unlink(one)).refusal).toMatchObject({ code: 'NOT_FOUND' });
});

test('a routing is released with a released revision, never changes then, and the next takes its place', async () => {
  const part = await plm.create('ROUTED');
  const drawing = await linked({ partId: part.id, uri, documentNumber: 'DWG-2' });
  const operations = [
    { workCenterType: 'ASSEMBLY', setupTime: 'PT20M', runTimePerUnit: 'PT3M', drawingLinkIds: [drawing.id] },
    { workCenterType: 'PLATING', isOutsideProcess: true },
  ];
  const first = await draw({ partId: part.id, title: 'Final assembly', operations });
  expect(first).toMatchObject({
    routingVersion: 1,
    lifecycleState: 'DRAFT',
    operations: [
      { sequence: 10, setupTime: 'PT20M', drawingLinks: [{ id: drawing.id }] },
      { sequence: 20, setupTime: null, drawingLinks: [] },
    ],
  });
  expect((await release(first)).refusal).toMatchObject({
    code: 'STATE_INVALID',
    details: { state: 'DRAFT', needed: 'RELEASED' },
  });
  await plm.release(part.id);
  expect((await release(first)).data).toMatchObject({ releaseRouting: { routing: { lifecycleState: 'RELEASED' } } });
  expect((await unlink(drawing)).refusal).toMatchObject({ code: 'STATE_INVALID' });
  await expect(world.database.sql(`update plm.routing_operation set description = 'x'`)).rejects.toThrow(
    'never changes',
  );
  const second = await draw({ partId: part.id, title: 'Better', operations: [{ workCenterType: 'ASSEMBLY' }] });
  expect((await release(second)).data).toMatchObject({ releaseRouting: { routing: { routingVersion: 2 } } });
  const { data } = await asPlm(world, 'query ($id: ID!) { routing(id: $id) { lifecycleState } }', { id: first.id });
  expect(data['routing']).toEqual({ lifecycleState: 'OBSOLETE' });
  const wrong = {
    partId: part.id,
    title: 'x',
    operations: [{ workCenterType: 'A', sequence: 10 }, { workCenterType: 'B' }],
  };
  expect((await plm.run('createRouting', 'CreateRoutingInput', wrong, routing)).refusal).toMatchObject({
    code: 'VALUE_INVALID',
  });
});

test('after all of it the invariants of PLM hold', async () => expect(await violations(world)).toEqual([]));
