import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId, toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { viewerOf } from '../../support/viewers.ts';
import { changing, violations, type Changed } from './change-client.ts';
import { asPlm, plmWorld, type World } from './fixture.ts';
import { drawingUp } from './part-client.ts';

let world: World;
let plm: ReturnType<typeof drawingUp>;
let change: ReturnType<typeof changing>;
beforeAll(async () => {
  world = await plmWorld();
  plm = drawingUp(world);
  change = changing(world);
});
afterAll(() => world.close());

/** Revision A released, B drawn up and submitted, and an assembly that takes A. */
const revised = async (number: string) => {
  const a = await plm.create(number);
  await plm.release(a.id);
  const top = await plm.create(`${number}-TOP`);
  await plm.line({ parentPartId: top.id, componentPartId: a.id, quantity: 2 });
  const b = await plm.part('createPartRevision', 'CreatePartRevisionInput', { revisedFromId: a.id, revision: 'B' });
  await plm.transition('submitForReview', b.id);
  return { a, b, top };
};

describe('a change request', () => {
  test('is raised once for its key, reviewed and accepted; each step is told', async () => {
    const part = await plm.create('ECR-PART');
    const issue = toWire(ids.Issue, newId());
    const input = {
      title: 'Longer screw',
      reason: 'It strips',
      affectedPartIds: [part.id, part.id],
      sourceIssueIds: [issue],
      idempotencyKey: 'raise-1',
    };
    const ecr = await change.ecr('createEcr', 'CreateEcrInput', input);
    expect(ecr).toMatchObject({ number: 'ECR-0001', status: 'OPEN' });
    expect((await change.ecr('createEcr', 'CreateEcrInput', input)).id).toBe(ecr.id);
    expect(await change.ecr('createEcr', 'CreateEcrInput', { title: 'Next' })).toMatchObject({ number: 'ECR-0002' });
    expect((await change.step('acceptEcr', ecr)).refusal).toMatchObject({
      code: 'STATE_INVALID',
      details: { state: 'OPEN', needed: 'UNDER_REVIEW' },
    });
    const reviewed = await change.stepped('reviewEcr', ecr);
    expect((await change.step('acceptEcr', ecr)).refusal).toMatchObject({ code: 'ETAG_MISMATCH' });
    expect((await change.step('acceptEcr', { ...ecr, _etag: undefined })).refusal).toMatchObject({
      code: 'ETAG_REQUIRED',
    });
    expect(await change.stepped('acceptEcr', reviewed)).toMatchObject({ status: 'ACCEPTED' });
    const { data } = await asPlm(
      world,
      'query ($id: ID!) { ecr(id: $id) { requestedBy affectedParts { partNumber } sourceIssues { id } } }',
      { id: ecr.id },
    );
    expect(data['ecr']).toEqual({
      requestedBy: 'test-plm',
      affectedParts: [{ partNumber: 'ECR-PART' }],
      sourceIssues: [{ id: issue }],
    });
    expect(await change.told(ecr.number)).toEqual(['plm.ecr.raised', 'plm.ecr.reviewed', 'plm.ecr.accepted']);
  });

  test('is rejected with a reason, or withdrawn', async () => {
    const first = await change.ecr('createEcr', 'CreateEcrInput', { number: 'NCR-7', title: 'No' });
    const reviewed = await change.stepped('reviewEcr', first);
    expect((await change.step('rejectEcr', reviewed, { reason: ' ' }, 'RejectEcrInput')).refusal).toMatchObject({
      code: 'VALUE_INVALID',
    });
    expect(await change.stepped('rejectEcr', reviewed, { reason: 'Too dear' }, 'RejectEcrInput')).toMatchObject({
      status: 'REJECTED',
    });
    const second = await change.ecr('createEcr', 'CreateEcrInput', { title: 'Mistake' });
    expect(await change.stepped('withdrawEcr', second)).toMatchObject({ status: 'WITHDRAWN' });
    expect(
      (await change.run('createEcr', 'CreateEcrInput', { number: 'NCR-7', title: 'x' }, 'ecr')).refusal,
    ).toMatchObject({ code: 'ALREADY_EXISTS', details: { number: 'NCR-7' } });
    expect(
      (
        await change.run(
          'createEcr',
          'CreateEcrInput',
          { title: 'x', affectedPartIds: [toWire(ids.Part, newId())] },
          'ecr',
        )
      ).refusal,
    ).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('is decided in PLM alone', async () => {
    const { errors } = await world.ask(
      'mutation { reviewEcr(input: { id: "x" }) { ecr { id } } }',
      {},
      viewerOf('MES'),
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'REVISION_AUTHORITY', rule: 'rule 3', owner: 'PLM' });
  });
});

describe('a change notice', () => {
  test('carries out an accepted request: agreed to by each role, it releases a revision, and then is released', async () => {
    const { a, b } = await revised('ECN-PART');
    const request = await change.accepted('Stronger part');
    let ecn = await change.ecn('createEcn', 'CreateEcnInput', {
      title: 'Stronger part',
      ecrIds: [request.id],
      approverRoles: ['ENGINEERING', 'QUALITY'],
      changes: [
        { action: 'REVISE', fromPartId: a.id, toPartId: b.id, wipDisposition: 'REWORK', stockDisposition: 'USE_UP' },
      ],
    });
    expect(ecn).toMatchObject({ number: 'ECN-0001', status: 'DRAFT' });
    expect(await change.affected(ecn)).toEqual([{ ebom: 'ECN-PART-TOP', quantity: 2, position: 1 }]);
    expect((await plm.transition('releasePart', b.id, { ecnId: ecn.id }, 'ReleasePartInput')).refusal).toMatchObject({
      code: 'ECN_REQUIRED',
    });
    ecn = await change.stepped('submitEcn', ecn);
    ecn = await change.stepped('rejectEcn', ecn, { role: 'QUALITY', reason: 'Untested' }, 'RejectEcnInput');
    expect(ecn.status).toBe('DRAFT');
    ecn = await change.stepped('submitEcn', ecn);
    expect((await change.step('approveEcn', ecn, { role: 'SALES' }, 'ApproveEcnInput')).refusal).toMatchObject({
      code: 'VALUE_INVALID',
      details: { roles: ['ENGINEERING', 'QUALITY'] },
    });
    ecn = await change.stepped('approveEcn', ecn, { role: 'QUALITY', comment: 'Tested' }, 'ApproveEcnInput');
    expect(ecn.status).toBe('IN_REVIEW');
    expect((await change.step('approveEcn', ecn, { role: 'QUALITY' }, 'ApproveEcnInput')).refusal).toMatchObject({
      code: 'STATE_INVALID',
    });
    ecn = await change.stepped('approveEcn', ecn, { role: 'ENGINEERING' }, 'ApproveEcnInput');
    expect(ecn.status).toBe('APPROVED');
    expect((await change.step('releaseEcn', ecn, {}, 'ReleaseEcnInput')).refusal).toMatchObject({
      code: 'STATE_INVALID',
      details: { parts: [{ partNumber: 'ECN-PART', revision: 'B', lifecycleState: 'IN_REVIEW' }] },
    });
    expect((await plm.transition('releasePart', b.id, { ecnId: ecn.id }, 'ReleasePartInput')).refusal).toBeUndefined();
    expect((await change.step('cancelEcn', ecn, { reason: 'No' }, 'CancelEcnInput')).refusal).toMatchObject({
      code: 'STATE_INVALID',
      details: { releasedPart: { partNumber: 'ECN-PART', revision: 'B' } },
    });
    const effectiveFrom = '2026-03-01T06:00:00.000Z';
    ecn = await change.stepped('releaseEcn', ecn, { effectiveFrom }, 'ReleaseEcnInput');
    expect(ecn).toMatchObject({ status: 'RELEASED', effectiveFrom, ecrs: [{ status: 'IMPLEMENTED' }] });
    await toldOfRelease(ecn);
    expect(await change.stepped('closeEcn', ecn)).toMatchObject({ status: 'CLOSED' });
  });

  const toldOfRelease = async (ecn: Changed) => {
    const [event] = await world.database.sql<{ data: unknown }>(
      `select data from plm.event where type = 'plm.ecn.released' and data ->> 'number' = $1`,
      [ecn.number],
    );
    expect(event?.data).toMatchObject({
      effectiveFrom: '2026-03-01T06:00:00.000Z',
      changes: [
        {
          action: 'REVISE',
          fromPartNumber: 'ECN-PART',
          fromRevision: 'A',
          toRevision: 'B',
          wipDisposition: 'REWORK',
          stockDisposition: 'USE_UP',
        },
      ],
    });
    await expect(
      world.database.sql(
        `update plm.ecn_change set notes = 'x' where ecn_id = (select id from plm.ecn where number = $1)`,
        [ecn.number],
      ),
    ).rejects.toThrow('never changes');
  };

  test.each([
    [{ action: 'ADD', fromPartId: 'a' }],
    [{ action: 'REVISE', fromPartId: 'a', toPartId: 'a' }],
    [{ action: 'OBSOLETE', toPartId: 'a' }],
    [{ action: 'REMOVE' }],
  ])('is refused where a change does not name what it takes: %j', async (wrong) => {
    const part = await plm.create(`WRONG-${JSON.stringify(wrong).length.toString()}-${String(Date.now())}`);
    const changes = [JSON.parse(JSON.stringify(wrong).replaceAll('"a"', `"${part.id}"`))];
    expect((await change.run('createEcn', 'CreateEcnInput', { title: 'x', changes }, 'ecn')).refusal).toMatchObject({
      code: 'VALUE_INVALID',
      details: { position: 1 },
    });
  });

  test('is dropped before its release, and needs accepted requests and one effectivity', async () => {
    const part = await plm.create('DROP-PART');
    const changes = [{ action: 'OBSOLETE', fromPartId: part.id }];
    const open = await change.ecr('createEcr', 'CreateEcrInput', { title: 'Open' });
    expect(
      (await change.run('createEcn', 'CreateEcnInput', { title: 'x', changes, ecrIds: [open.id] }, 'ecn')).refusal,
    ).toMatchObject({ code: 'STATE_INVALID', details: { ecr: open.number, state: 'OPEN', needed: 'ACCEPTED' } });
    const both = { effectiveFrom: '2026-03-01T00:00:00Z', effectiveFromSerial: 'SN-9' };
    expect(
      (await change.run('createEcn', 'CreateEcnInput', { title: 'x', changes, ...both }, 'ecn')).refusal,
    ).toMatchObject({ code: 'VALUE_INVALID' });
    const ecn = await change.ecn('createEcn', 'CreateEcnInput', { title: 'Drop', changes });
    expect(await change.stepped('cancelEcn', ecn, { reason: 'Not now' }, 'CancelEcnInput')).toMatchObject({
      status: 'CANCELED',
    });
    expect((await change.step('submitEcn', ecn)).refusal).toMatchObject({ code: 'ETAG_MISMATCH' });
  });
});

test('after all of it the invariants of PLM hold', async () => expect(await violations(world)).toEqual([]));
