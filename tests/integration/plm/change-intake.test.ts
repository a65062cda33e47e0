import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId, parseWire, toWire } from '../../../kernel/id.ts';
import type { Teller } from '../../../kernel/signed-event.ts';
import { ids } from '../../../schema/ids.ts';
import { eventVerifier } from '../../../kernel/signed-event.ts';
import { eventKeysOf, signedBy } from '../../support/signed-events.ts';
import { viewerOf } from '../../support/viewers.ts';
import { plmWorld, type World } from './fixture.ts';
import { drawingUp } from './part-client.ts';

let world: World;
let part: { id: string };
let partId: string;
beforeAll(async () => {
  world = await plmWorld();
  const plm = drawingUp(world);
  part = await plm.create('BUILT', { trackingType: 'SERIAL' });
  partId = parseWire(ids.Part, part.id) ?? '';
  await plm.create('SCREW');
});
afterAll(() => world.close());

const carrier = viewerOf('INTEGRATION');
type Input = Record<string, unknown>;
const bring = async (mutation: string, type: string, input: Input, selection: string, viewer = carrier) => {
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} } }`;
  const { data, errors } = await world.ask(query, { input }, viewer);
  return { data: data?.[mutation], refusal: errors?.[0]?.extensions };
};
const asBuilt = (input: Input, viewer = carrier) =>
  bring(
    'recordAsBuilt',
    'RecordAsBuiltInput',
    input,
    'asBuiltRecord { id serialNumber quantity snapshotVersion run { id } part { partNumber } lines { position partNumber quantity lotNumber substituteFor isDeviation part { partNumber } } }',
    viewer,
  );

const runId = newId();
const partInventoryId = newId();
const line = { path: ['SCREW'], level: 1, revision: 'A', quantity: 2.5, unitOfMeasure: 'EA', isDeviation: false };
const closing = (snapshotVersion = 1, contentHash = 'a'.repeat(64), more: Input = {}) => ({
  type: 'mes.abom.closed',
  subjectVersion: snapshotVersion,
  key: runId,
  data: {
    partId,
    partInventoryId,
    snapshotVersion,
    contentHash,
    content: {
      serialNumber: 'SN-1',
      quantity: 1,
      unitOfMeasure: 'EA',
      closedAt: '2026-03-01T06:00:00.000Z',
      lines: [
        { ...line, partNumber: 'SCREW', lotNumber: 'L-1' },
        { ...line, partNumber: 'OTHER', substituteForPartNumber: 'SCREW', isDeviation: true },
      ],
    },
    ...more,
  },
});

test('an as-built record is kept once for each version, and never another content', async () => {
  const signedEvent = await signedBy('mes', closing());
  const { data, refusal } = await asBuilt({ signedEvent });
  expect(refusal).toBeUndefined();
  expect(data).toMatchObject({
    asBuiltRecord: {
      serialNumber: 'SN-1',
      quantity: 1,
      run: { id: toWire(ids.Run, runId) },
      part: { partNumber: 'BUILT' },
      lines: [
        { position: 1, quantity: 2.5, lotNumber: 'L-1', substituteFor: null, part: { partNumber: 'SCREW' } },
        { position: 2, partNumber: 'OTHER', substituteFor: 'SCREW', isDeviation: true, part: null },
      ],
    },
  });
  expect((await asBuilt({ signedEvent })).data).toEqual(data);
  // Reworked: a later version beside it; the earlier one brought again still answers itself.
  const later = await asBuilt({ signedEvent: await signedBy('mes', closing(2, 'b'.repeat(64))) });
  expect(later.data).toMatchObject({ asBuiltRecord: { snapshotVersion: 2 } });
  expect((await asBuilt({ signedEvent: await signedBy('mes', closing()) })).data).toEqual(data);
  expect((await asBuilt({ signedEvent: await signedBy('mes', closing(2, 'c'.repeat(64))) })).refusal).toMatchObject({
    code: 'ALREADY_EXISTS',
    owner: 'MES',
  });
  const [audit] = await world.database.sql<{ source: string }>(
    `select source from plm.audit where operation = 'recordAsBuilt' order by at limit 1`,
  );
  expect(audit?.source).toMatch(/^\/triad\/mes mes\.abom\.closed [0-9a-f-]{36}$/);
});

test('only what MES signed is taken, and only from integration', async () => {
  const good = await signedBy('mes', closing(9));
  for (const system of ['PLM', 'MES', 'ERP', 'VIEWER'] as const) {
    expect((await asBuilt({ signedEvent: good }, viewerOf(system))).refusal).toMatchObject({
      code: system === 'VIEWER' ? expect.any(String) : 'OWNERSHIP_VIOLATION',
      status: 403,
    });
  }
  const forged: [Teller, Input & { type: string; data: unknown }][] = [
    ['erp', closing(9)],
    ['integration', closing(9)],
    ['mes', { ...closing(9), type: 'mes.run.closed' }],
    ['mes', closing(9, 'no hash')],
  ];
  for (const [system, event] of forged) {
    expect((await asBuilt({ signedEvent: await signedBy(system, event) })).refusal).toMatchObject({
      code: 'EVENT_UNVERIFIED',
      status: 403,
    });
  }
  expect(
    (await asBuilt({ signedEvent: await signedBy('mes', closing(9, 'd'.repeat(64), { partId: newId() })) })).refusal,
  ).toMatchObject({ code: 'NOT_FOUND' });
});

test('a result of an inspection is kept once', async () => {
  const event = {
    type: 'mes.inspection-result.recorded',
    subject: newId(),
    data: {
      partId,
      runId,
      characteristic: 'Bore',
      kind: 'VARIABLE',
      value: '10.02',
      unitOfMeasure: 'MMT',
      upperLimit: 10.05,
      pass: true,
      inspectedAt: '2026-03-01T06:00:00.000Z',
    },
  };
  const selection = 'inspectionRecord { id characteristic value upperLimit pass partInventory { id } }';
  const take = async () =>
    bring('recordInspection', 'RecordInspectionInput', { signedEvent: await signedBy('mes', event) }, selection);
  const first = await take();
  expect(first.data).toMatchObject({
    inspectionRecord: { characteristic: 'Bore', value: '10.02', upperLimit: '10.05', pass: true, partInventory: null },
  });
  expect((await take()).data).toEqual(first.data);
});

test('an issue makes one change request, by its signed event alone', async () => {
  const issueId = newId();
  const issue = (subjectVersion: number) =>
    signedBy('mes', {
      type: 'mes.issue.created',
      subject: issueId,
      subjectVersion,
      actor: 'inspector',
      data: { number: 'NCR-12', title: 'Cracked', partId },
    });
  const raise = (input: Input, viewer = carrier) =>
    bring(
      'createEcr',
      'CreateEcrInput',
      input,
      'ecr { id number title reason status requestedBy affectedParts { id } sourceIssues { id ecr { number } } }',
      viewer,
    );
  const first = await raise({ signedEvent: await issue(2) });
  expect(first.refusal).toBeUndefined();
  expect(first.data).toMatchObject({
    ecr: {
      title: 'Cracked',
      reason: 'Raised from NCR-12 of production.',
      status: 'OPEN',
      requestedBy: 'inspector',
      affectedParts: [{ id: part.id }],
      sourceIssues: [{ id: toWire(ids.Issue, issueId) }],
    },
  });
  for (const version of [2, 1, 3])
    expect((await raise({ signedEvent: await issue(version) })).data).toEqual(first.data);
  expect((await raise({ title: 'Invented' })).refusal).toMatchObject({ code: 'EVENT_UNVERIFIED', owner: 'MES' });
  expect((await raise({ title: 'x', signedEvent: await issue(2) })).refusal).toMatchObject({ code: 'VALUE_INVALID' });
  expect((await raise({ title: 'By hand' }, viewerOf('MES'))).refusal).toMatchObject({ code: 'REVISION_AUTHORITY' });
});

test('an event of PLM is signed for integration, by its own id or the last of a record', async () => {
  const read = (id: string, type?: string, viewer = carrier) =>
    world.ask('query ($id: ID!, $type: String) { plmSignedEvent(id: $id, type: $type) }', { id, type }, viewer);
  const last = (await read(part.id)).data?.['plmSignedEvent'] as string;
  const { publicKeys } = await eventKeysOf('mes');
  const verify = eventVerifier(publicKeys ?? { keys: [] });
  const event = await verify(last, { system: 'plm', types: ['plm.part.*'] });
  expect(event).toMatchObject({ type: 'plm.part.created', subject: partId, subjectversion: 1 });
  const again = (await read(toWire('evt', event.id))).data?.['plmSignedEvent'];
  expect(again).toBe(last);
  expect((await read(part.id, 'plm.part.released')).errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
  expect((await read(part.id, undefined, viewerOf('PLM'))).errors?.[0]?.extensions).toMatchObject({
    code: 'FORBIDDEN',
  });
});
