import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Refused } from '../../support/carry.ts';
import { startCompany, type Company } from '../../support/company.ts';
import {
  drafted,
  installing,
  order,
  planned,
  release,
  run,
  runNow,
  stock,
  supplier,
  type Released,
  type Run,
} from '../../support/daily-work.ts';
import { expectTold } from './told.ts';

let company: Company;
let acme: string;
let screw: Released;
let motor: Released;
let pump: Released;

const refused = (mutation: string, input: Record<string, unknown>) => company.refused('MES', mutation, input);
const act = <Answer>(mutation: string, input: Record<string, unknown>, seen?: string) =>
  company.act<Answer>('MES', mutation, input, seen);
const screws = (lotNumber: string, more: Record<string, unknown> = {}) =>
  stock(company, screw, acme, 100, { lotNumber, ...more });
const motors = (serialNumber: string) => stock(company, motor, acme, 1, { serialNumbers: [serialNumber] });
const runOf = async (quantity: number, part = pump): Promise<Run> => run(company, part, quantity);
/** Starts the step of a run and brings it to a state. */
const worked = async (made: Run, mutation: string, more: Record<string, unknown> = {}): Promise<void> => {
  const [{ id, _etag } = { id: '', _etag: '' }] = made.steps;
  type Moved = { runStep: { _etag: string } };
  const { runStep } = await act<Moved>('startRunStep', { id, etag: _etag }, 'runStep { _etag }');
  await act(mutation, { id, etag: runStep._etag, ...more });
};

beforeAll(async () => {
  company = await startCompany();
  acme = await supplier(company, 'ACME');
  screw = await release(company, { partNumber: 'SCRW-4', trackingType: 'LOT' });
  motor = await release(company, { partNumber: 'MOTOR-1', trackingType: 'SERIAL' });
  pump = await release(company, {
    partNumber: 'PUMP-1',
    sourcingStrategy: 'MAKE',
    lines: [
      { part: screw, quantity: 4 },
      { part: motor, quantity: 1 },
    ],
  });
  // The floor knows a supplier from its first order.
  const service = { lineType: 'SERVICE', description: 'Calibration', quantityOrdered: 1, unitPrice: '1' };
  await order(company, 'PO-1', acme, [service]);
  await planned(company, pump);
}, 60_000);

afterAll(() => company.close());

test('EBOM_NOT_RELEASED: production starts from what engineering has released', async () => {
  type Seen = { part: { id: string } };
  const { part } = await company.act<Seen>('PLM', 'createPart', { partNumber: 'DRAFT-1' }, 'part { id }');
  await company.carry();
  const { partId } = await release(company, { partNumber: 'OLD-1' });
  const { part: old } = await company.ask<{ part: { _etag: string } }>('query ($id: ID!) { part(id: $id) { _etag } }', {
    id: partId,
  });
  await company.act('PLM', 'obsoletePart', { id: partId, etag: old._etag });
  await company.carry(/^plm\./);
  const input = { partId, siteId: company.site('LAX'), plannedQuantity: 1 };
  expectTold(await refused('createRun', input), 'EBOM_NOT_RELEASED', {
    says: /OLD-1 A is OBSOLETE.*build a released one/,
    rule: 'rule 2',
    owner: 'PLM',
    details: { partNumber: 'OLD-1', revision: 'A' },
  });
  expect(await refused('createRun', { ...input, partId: part.id })).toMatchObject({ code: 'NOT_FOUND' });
});

test('STALE_REVISION: what a change notice has withdrawn is not built from its day on', async () => {
  const lines = [{ part: screw, quantity: 2 }];
  const valve = await release(company, { partNumber: 'VALVE-1', sourcingStrategy: 'MAKE', lines });
  await planned(company, valve);
  type Seen = { ecn: { id: string; number: string; _etag: string } };
  const seen = 'ecn { id number _etag }';
  const changes = [{ action: 'OBSOLETE', fromPartId: valve.partId }];
  const effectiveFrom = '2026-03-01T08:00:00Z';
  const input = { title: 'No more valves', changes, effectiveFrom };
  const { ecn } = await company.act<Seen>('PLM', 'createEcn', input, seen);
  let etag = ecn._etag;
  for (const [mutation, more] of [
    ['submitEcn', {}],
    ['approveEcn', { role: 'ENGINEERING' }],
    ['releaseEcn', {}],
  ] as const)
    etag = (await company.act<Seen>('PLM', mutation, { id: ecn.id, etag, ...more }, seen)).ecn._etag;
  await company.carry(/^plm\./);
  const late = { partId: valve.partId, siteId: company.site('LAX'), plannedQuantity: 1 };
  expectTold(await refused('createRun', { ...late, scheduledStart: '2026-03-02T20:00:00Z' }), 'STALE_REVISION', {
    says: /VALVE-1 A is superseded by ECN-\d+ on 2026-03-02\. Build/,
    rule: 'rule 3',
    owner: 'PLM',
    details: { ecn: ecn.number },
  });
});

test('STALE_REVISION: a site that wants to have heard from PLM starts no run until it has', async () => {
  const limit = async (maxStaleness: number | null): Promise<void> => {
    const id = company.site('LAX');
    const { site } = await company.ask<{ site: { _etag: string } }>('query ($id: ID!) { site(id: $id) { _etag } }', {
      id,
    });
    await act('updateSite', { id, etag: site._etag, maxStaleness });
  };
  const wanted = { partId: pump.partId, siteId: company.site('LAX'), plannedQuantity: 1 };
  await limit(30);
  await company.database.sql(`update mes.heard_from set heard_at = now() - interval '2 hours'`);
  const stale = await refused('createRun', wanted);
  expectTold(stale, 'STALE_REVISION', {
    says: /last 120 minutes ago, and LAX .* within 30 minutes.*carried over/,
    rule: 'rule 3',
    owner: 'PLM',
    details: { stalenessMinutes: 120, maxStalenessMinutes: 30 },
  });
  await screws('L-STALE');
  const once = { idempotencyKey: 'the-quarter-past' };
  const told = await company.act('INTEGRATION', 'tellHeartbeat', once, 'eventId');
  expect(await company.act('INTEGRATION', 'tellHeartbeat', once, 'eventId')).toEqual(told);
  await company.act('PLM', 'tellHeartbeat', {}, 'eventId');
  expect(await company.refused('MES', 'tellHeartbeat', {})).toMatchObject({ code: 'OWNERSHIP_VIOLATION' });
  expect(await company.database.sql(`select 1 from plm.event where type = 'plm.heartbeat'`)).toHaveLength(2);
  expect(await refused('createRun', wanted)).toMatchObject({ code: 'STALE_REVISION' });
  await company.carry(/^plm\.heartbeat$/);
  await act('createRun', wanted);
  await limit(null);
});

test('SERIAL_BACKFLUSH_NOT_ALLOWED: completion cannot say which motor went in', async () => {
  const fan = await release(company, {
    ...{ partNumber: 'FAN-1', sourcingStrategy: 'MAKE' },
    lines: [{ part: motor, quantity: 1 }],
  });
  const { id, items } = await drafted(company, fan);
  await act('updateMbomItem', { id: items[0]?.id, etag: items[0]?._etag, backflush: true });
  const { mbom } = await company.ask<{ mbom: { _etag: string } }>('query ($id: ID!) { mbom(id: $id) { _etag } }', {
    id,
  });
  expectTold(await refused('releaseMbom', { id, etag: mbom._etag }), 'SERIAL_BACKFLUSH_NOT_ALLOWED', {
    says: /MOTOR-1.*Take backflush off the line/,
  });
});

test('UNAPPROVED_SUBSTITUTE: another screw is not installed in silence', async () => {
  const other = await release(company, { partNumber: 'SCRW-5', trackingType: 'LOT' });
  const id = await stock(company, other, acme, 10, { lotNumber: 'L-5' });
  expectTold(await refused('createAbomInstallation', installing(await runOf(1), id, 4)), 'UNAPPROVED_SUBSTITUTE', {
    says: /SCRW-5 A is not approved .*Install SCRW-4 A, or raise an issue/,
    rule: 'rule 3',
    owner: 'PLM',
    details: { given: 'SCRW-5 A', approved: ['SCRW-4 A'] },
  });
});

test('LOT_ON_HOLD: held stock stays out of the assembly', async () => {
  const id = await screws('L-HELD');
  await act('placeStockHold', { partInventoryId: id, status: 'QUALITY', reason: 'burrs' });
  expectTold(await refused('createAbomInstallation', installing(await runOf(1), id, 4)), 'LOT_ON_HOLD', {
    says: /SCRW-4 L-HELD is on hold \(QUALITY\)\. .*take other stock/,
    details: { partNumber: 'SCRW-4', lot: 'L-HELD', stockStatus: 'QUALITY' },
  });
});

test('LOT_EXPIRED: stock past its day stays out of the assembly', async () => {
  const id = await screws('L-OLD', { expiryDate: '2025-12-31' });
  expectTold(await refused('createAbomInstallation', installing(await runOf(1), id, 4)), 'LOT_EXPIRED', {
    says: /expired on 2025-12-31\. Take stock that has not expired/,
    details: { lot: 'L-OLD', expiryDate: '2025-12-31' },
  });
});

test('SERIAL_ALREADY_INSTALLED: one motor is in one pump', async () => {
  const id = await motors('M-1');
  const first = await runOf(1);
  await act('createAbomInstallation', installing(first, id, 1, 1));
  expectTold(
    await refused('createAbomInstallation', installing(await runOf(1), id, 1, 1)),
    'SERIAL_ALREADY_INSTALLED',
    {
      says: /MOTOR-1 M-1 is installed by .*Remove it there first/,
      details: { partNumber: 'MOTOR-1', serialNumber: 'M-1' },
    },
  );
});

test('RUN_ON_HOLD: nothing is built while a step is held', async () => {
  const held = await runOf(1);
  await worked(held, 'holdRunStep', { reason: 'gauge is out' });
  expectTold(await refused('createAbomInstallation', installing(held, await screws('L-1'), 4)), 'RUN_ON_HOLD', {
    says: /is on hold\. Resume its step/,
    details: { run: held.number },
  });
});

test('OVER_COMPLETION: no more good and scrapped than planned', async () => {
  const made = await runOf(3);
  expectTold(await refused('completeRunQuantity', { runId: made.id, quantityCompleted: 4 }), 'OVER_COMPLETION', {
    says: /Report at most 3/,
    details: { planned: 3, alreadyReported: 0, requested: 4, maxReportable: 3, uom: 'EA' },
  });
});

test('RUN_CLOSED: a closed run is final', async () => {
  const bolt = await release(company, {
    partNumber: 'BOLT-1',
    sourcingStrategy: 'MAKE',
    lines: [{ part: screw, quantity: 1 }],
  });
  await planned(company, bolt);
  const made = await runOf(1, bolt);
  const id = await screws('L-2');
  await act('createAbomInstallation', installing(made, id, 1));
  await worked(made, 'completeRunStep');
  await act('completeRunQuantity', { runId: made.id, quantityCompleted: 1 });
  await act('closeRun', { id: made.id, etag: (await runNow(company, made))._etag });
  expectTold(await refused('createAbomInstallation', installing(made, id, 1)), 'RUN_CLOSED', {
    says: /is closed and its as-built record is final\. Rework is a new run/,
    details: { run: made.number },
  });
});

test('FORBIDDEN: a step that names a role is signed off by that role', async () => {
  const made = await runOf(1);
  type Step = { runStep: { id: string; _etag: string; completedBy: string | null } };
  const seen = 'runStep { id _etag completedBy }';
  const wanted = { runId: made.id, title: 'Final check', reason: 'First of its kind', signoffRole: 'Final Inspector' };
  const { runStep: added } = await act<Step>('createRunStep', wanted, seen);
  const { runStep: resumed } = await act<Step>('resumeRunStep', { id: added.id, etag: added._etag }, seen);
  const { runStep } = await act<Step>('startRunStep', { id: added.id, etag: resumed._etag }, seen);
  const complete = async (subject: string, ...roles: string[]) => {
    const token = await company.network.token({ system: 'MES', subject, scopes: ['mes:write', 'read', ...roles] });
    const query = `mutation ($input: CompleteRunStepInput!) { completeRunStep(input: $input) { ${seen} } }`;
    const input = { id: runStep.id, etag: runStep._etag };
    const { data, errors } = await company.network.ask(query, { input }, token);
    const [error] = errors ?? [];
    return {
      data,
      refusal: error === undefined ? undefined : ({ message: error.message, ...error.extensions } as Refused),
    };
  };
  expectTold((await complete('tomas')).refusal, 'FORBIDDEN', {
    says: /signed by the role Final Inspector.*"role:Final%20Inspector"/,
    details: { role: 'Final Inspector' },
  });
  expect((await complete('grace', 'role:Final%20Inspector')).data).toMatchObject({
    completeRunStep: { runStep: { completedBy: 'grace' } },
  });
});
