import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { executionWorld, type ExecutionWorld, type RunNow } from './execution-client.ts';
import { violations, type Inserted } from './floor-plant.ts';

type Need = { id: string; _etag: string; isDeviation: boolean; omittedAt: string | null; requiredQuantity: number };
type Raised = { issue: { id: string; _etag: string; number: string } };

let world: ExecutionWorld;
let [bolt, glue, shim]: Inserted[] = [];

beforeAll(async () => {
  world = await executionWorld();
  const { plant } = world;
  [bolt, glue, shim] = [await plant.part('BOLT-N'), await plant.part('GLUE-N'), await plant.part('SHIM-N')];
});

afterAll(async () => {
  await world.stop();
});

const some = (part: Inserted | undefined): Inserted => part ?? { id: '' };
const needsOf = async (run: RunNow): Promise<Need[]> => {
  const query = `query ($id: ID!) { run(id: $id) { partInventory { buildRequirements {
    id _etag isDeviation omittedAt requiredQuantity } } } }`;
  const { data } = await world.mes.ask(query, { id: run.id });
  return (data?.['run'] as { partInventory: { buildRequirements: Need[] } }).partInventory.buildRequirements;
};
const about = async (run: RunNow, place: number, more: Record<string, unknown> = {}) => {
  const need = (await needsOf(run))[place];
  return { id: need?.id, etag: need?._etag, ...more };
};
const product = async (name: string, flushed = glue): Promise<{ run: RunNow; issue: Raised['issue'] }> => {
  const { plant, mbom, create, done, place } = world;
  const part = await plant.part(name);
  await mbom(part, [
    { part: some(bolt), quantity: 4 },
    { part: some(flushed), quantity: 0.5, backflush: true },
    { part: some(shim), quantity: 1 },
  ]);
  const { run } = await create(part, 2, { locationId: place });
  const { issue } = await done<Raised>('createIssue', { title: 'Departs', runId: run.id, quantityAffected: 2 });
  return { run, issue };
};
const settle = async ({ id, _etag }: Raised['issue']): Promise<void> => {
  let { issue } = await world.done<Raised>('setDisposition', { issueId: id, etag: _etag, type: 'USE_AS_IS' });
  for (const status of ['IN_PROGRESS', 'IN_REVIEW'])
    ({ issue } = await world.done<Raised>('moveIssue', { id, etag: issue._etag, status }));
  await world.done('resolveIssue', { id, etag: issue._etag });
};

test('what a run needs is changed under an issue, and never below what is installed', async () => {
  const { done, refused, installed, received, work, now } = world;
  const { run, issue } = await product('PRODUCT-N1');
  const deviationIssueId = issue.id;
  await installed(run, 0, await received(some(bolt), 20, { lot_number: 'N-1' }), 5);
  expect(
    await refused('updateBuildRequirement', await about(run, 0, { quantityPerParentPartInventory: 3 })),
  ).toMatchObject({ code: 'VALUE_INVALID', message: expect.stringContaining('deviationIssueId') });
  const less = await about(run, 0, { deviationIssueId, quantityPerParentPartInventory: 2 });
  expect(await refused('updateBuildRequirement', less)).toMatchObject({
    code: 'STATE_INVALID',
    details: { needed: 4, installed: 5, uom: 'EA' },
  });
  expect(await refused('updateBuildRequirement', { ...less, etag: null })).toMatchObject({ code: 'ETAG_REQUIRED' });
  expect(await refused('updateBuildRequirement', { ...less, etag: 'stale' })).toMatchObject({ code: 'ETAG_MISMATCH' });
  const unit = await about(run, 0, { deviationIssueId, unitOfMeasure: 'DZN' });
  expect(await refused('updateBuildRequirement', unit)).toMatchObject({ code: 'VALUE_INVALID' });
  expect(await refused('updateBuildRequirement', await about(run, 0, { deviationIssueId }))).toMatchObject({
    code: 'VALUE_INVALID',
    message: expect.stringContaining('Say what'),
  });

  const three = await about(run, 0, { deviationIssueId, quantityPerParentPartInventory: 3, idempotencyKey: 'three' });
  const changed = { buildRequirement: { isDeviation: true, requiredQuantity: 6 } };
  expect(await done('updateBuildRequirement', three)).toMatchObject(changed);
  expect(await done('updateBuildRequirement', three)).toMatchObject(changed);
  const fixed = { fixedQuantityPerBuildRequirement: 5, referenceDesignators: ['B1', 'B2'] };
  expect(await done('updateBuildRequirement', await about(run, 0, fixed))).toMatchObject({
    buildRequirement: { requiredQuantity: 5, referenceDesignators: ['B1', 'B2'] },
  });
  await done('updateBuildRequirement', await about(run, 1, { deviationIssueId, quantityPerParentPartInventory: 0.75 }));
  await done('updateBuildRequirement', await about(run, 2, { deviationIssueId, madeOnAssembly: true }));
  await received(some(glue), 9, { lot_number: 'N-2' });
  await work(run);
  const { runCompletion } = await done<{
    runCompletion: { materials: { part: { partNumber: string }; quantity: number }[] };
  }>('completeRunQuantity', { runId: run.id, quantityCompleted: 2 });
  expect(runCompletion.materials).toContainEqual(
    expect.objectContaining({ quantity: 1.5, part: { partNumber: 'GLUE-N' } }),
  );
  await settle(issue);
  expect(
    await refused('updateBuildRequirement', await about(run, 1, { fixedQuantityPerBuildRequirement: 9 })),
  ).toMatchObject({
    code: 'STATE_INVALID',
  });
  await done('closeRun', { id: run.id, etag: (await now(run.id))._etag });
  const late = await about(run, 1, { deviationIssueId, fixedQuantityPerBuildRequirement: 9 });
  expect(await refused('updateBuildRequirement', late)).toMatchObject({ code: 'RUN_CLOSED' });
  const told = await world.plant.sql<{ type: string }>(
    `select type from mes.event where type = 'mes.build-requirement.changed' and key = $1`,
    [(await world.plant.sql<{ id: string }>('select id from mes.run where number = $1', [run.number]))[0]?.id],
  );
  expect(told).toHaveLength(4);
});

test('a need is left out while nothing is installed for it, and the record says that it is missing', async () => {
  const { done, refused, installed, received, work, now } = world;
  const { run, issue } = await product('PRODUCT-N2');
  const deviationIssueId = issue.id;
  const stock = await received(some(shim), 5, { lot_number: 'N-3' });
  const piece = await installed(run, 2, stock, 1);
  expect(await refused('omitBuildRequirement', await about(run, 2, { deviationIssueId }))).toMatchObject({
    code: 'STATE_INVALID',
    message: expect.stringContaining('is installed'),
  });
  const { id, _etag: etag } = piece.abomInstallation;
  await done('removeAbomInstallation', { id, etag, reason: 'not wanted' });
  expect(await done('omitBuildRequirement', await about(run, 2, { deviationIssueId }))).toMatchObject({
    buildRequirement: { isDeviation: true, requiredQuantity: 0, omittedAt: expect.any(String) },
  });
  expect(await refused('omitBuildRequirement', await about(run, 2, { deviationIssueId }))).toMatchObject({
    code: 'STATE_INVALID',
  });
  expect(await refused('createAbomInstallation', world.install(run, 2, stock, 1))).toMatchObject({
    code: 'STATE_INVALID',
  });
  await done('updateBuildRequirement', await about(run, 2, { quantityPerParentPartInventory: 1 }));
  await installed(run, 2, stock, 2);

  await done('omitBuildRequirement', await about(run, 0, { deviationIssueId }));
  await received(some(glue), 9, { lot_number: 'N-4' });
  await work(run);
  await done('completeRunQuantity', { runId: run.id, quantityCompleted: 2 });
  await settle(issue);
  expect(await done('closeRun', { id: run.id, etag: (await now(run.id))._etag })).toMatchObject({
    abomSnapshot: { deltaToEbom: [{ kind: 'MISSING' }] },
  });
});

test('a need that a kit holds or a backflush waits for is not left out', async () => {
  const { done, refused } = world;
  const { run, issue } = await product('PRODUCT-N3', await world.plant.part('PASTE-N'));
  const deviationIssueId = issue.id;
  await done('completeRunQuantity', { runId: run.id, quantityCompleted: 1 });
  for (const input of [{}, { madeOnAssembly: true }])
    expect(
      await refused(
        'madeOnAssembly' in input ? 'updateBuildRequirement' : 'omitBuildRequirement',
        await about(run, 1, { deviationIssueId, ...input }),
      ),
    ).toMatchObject({ code: 'STATE_INVALID', message: expect.stringContaining('backflush') });
  type Kit = { partKit: { id: string; _etag: string; items: { id: string }[] } };
  const { partKit } = await done<Kit>('createKitForRun', { runId: run.id });
  await done('requestKit', { id: partKit.id, etag: partKit._etag });
  const stock = await world.received(some(bolt), 3, { lot_number: 'N-5' });
  const partInventoryId = toWire(ids.PartInventory, stock.id);
  await done('issueItemToKit', { partKitItemId: partKit.items[0]?.id, partInventoryId, quantity: 2 });
  expect(await refused('omitBuildRequirement', await about(run, 0, { deviationIssueId }))).toMatchObject({
    message: expect.stringContaining('kit'),
  });
});

test('every invariant of MES holds', async () => {
  expect(await violations(world.database, /./)).toEqual({});
});
