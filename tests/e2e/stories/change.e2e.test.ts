import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { startCompany, type Company } from '../../support/company.ts';
import { installing, planned, run, runNow, supplier, type Released, type Run } from '../../support/daily-work.ts';
import { bought, close, complete, install, used, work } from '../../support/production-work.ts';
import { buyable, etagOf } from '../../support/purchasing-work.ts';

let company: Company;
let acme: string;

beforeAll(async () => {
  company = await startCompany();
  acme = await supplier(company, 'ACME');
}, 60_000);

afterAll(() => company.close());
afterEach(async () => {
  expect(await company.amiss()).toEqual({});
});

type Given = Record<string, unknown>;
type State = { id: string; _etag: string };

/** A frame that takes four screws in revision A, planned, and a lot of screws. */
const frame = async (name: string) => {
  const screw = await buyable(company, { partNumber: `${name}-SCREW`, trackingType: 'LOT' });
  const design = { partNumber: `${name}-FRAME`, trackingType: 'LOT', lines: [{ part: screw, quantity: 4 }] };
  const a = await buyable(company, design);
  await planned(company, a);
  const [lot = ''] = await bought(company, screw, acme, 100, { lotNumber: `${name}-1` });
  return { screw, a, lot };
};

const step = async (mutation: string, field: string, id: string, more: Given = {}): Promise<unknown> =>
  company.act('PLM', mutation, { id, etag: await etagOf(company, field, id), ...more });

/** Revision B takes six: released by a notice that is effective on the first of March, and what the floor drafted for it released. */
const changed = async (a: Released, screw: Released, wipDisposition: string): Promise<Released> => {
  const next = { revisedFromId: a.partId, revision: 'B', copyEbom: false };
  const { part } = await company.act<{ part: State }>('PLM', 'createPartRevision', next, 'part { id _etag }');
  const line = { parentPartId: part.id, componentPartId: screw.partId, quantity: 6 };
  await company.act('PLM', 'addEbomLine', line);
  await step('submitForReview', 'part', part.id);
  const change = { action: 'REVISE', fromPartId: a.partId, toPartId: part.id, wipDisposition };
  const notice = { number: `ECN-17-${a.partNumber}`, title: 'Six screws', effectiveFrom: '2026-03-01T08:00:00Z' };
  const { ecn } = await company.act<{ ecn: State }>('PLM', 'createEcn', { ...notice, changes: [change] }, 'ecn { id }');
  await step('submitEcn', 'ecn', ecn.id);
  await step('approveEcn', 'ecn', ecn.id, { role: 'ENGINEERING' });
  await step('releasePart', 'part', part.id, { ecnId: ecn.id });
  await step('releaseEcn', 'ecn', ecn.id);
  await company.carry();
  type Drafts = { part: { mboms: (State & { procedure: State })[] } };
  const { part: told } = await company.ask<Drafts>(
    'query ($id: ID!) { part(id: $id) { mboms { id _etag procedure { id _etag } } } }',
    { id: part.id },
  );
  for (const { id, _etag, procedure } of told.mboms) {
    await company.act('MES', 'releaseProcedure', { id: procedure.id, etag: procedure._etag });
    await company.act('MES', 'releaseMbom', { id, etag: _etag });
  }
  return { ...a, partId: part.id, revision: 'B' };
};

const finished = async (made: Run, good: number, more: Given = {}): Promise<void> => {
  await complete(company, made, good);
  await close(company, made, more);
};

test('4.2, FINISH_OPEN_RUNS: the open run takes 40 screws as pinned; a new run on A is stale, one on B needs six a piece', async () => {
  const { screw, a, lot } = await frame('FIN');
  const made = await run(company, a, 10);
  await install(company, made, lot, 16);
  const b = await changed(a, screw, 'FINISH_OPEN_RUNS');
  await install(company, made, lot, 24);
  await work(company, made);
  await finished(made, 10);
  // Exploded anew with B, it would be 60.
  expect(await used(company, made)).toEqual({ 'FIN-SCREW': 40 });
  const again = { partId: a.partId, siteId: company.site('LAX'), plannedQuantity: 1 };
  expect(await company.refused('MES', 'createRun', again)).toMatchObject({
    code: 'STALE_REVISION',
    details: { revision: 'A', ecn: 'ECN-17-FIN-FRAME' },
  });
  const next = await run(company, b, 1);
  const { buildRequirement } = await company.ask<{ buildRequirement: unknown }>(
    'query ($id: ID!) { buildRequirement(id: $id) { requiredQuantity } }',
    { id: next.partInventory.buildRequirements[0]?.id },
  );
  expect(buildRequirement).toEqual({ requiredQuantity: 6 });
});

test('4.2, STOP_OPEN_RUNS: 4 built to A and 6 to B take 52 screws, and rework of the 4 makes it 60', async () => {
  const { screw, a, lot } = await frame('STOP');
  const made = await run(company, a, 10);
  const [first] = made.steps;
  await company.act('MES', 'startRunStep', { id: first?.id, etag: first?._etag });
  await install(company, made, lot, 16);
  const b = await changed(a, screw, 'STOP_OPEN_RUNS');
  expect(await company.refused('MES', 'createAbomInstallation', installing(made, lot, 4))).toMatchObject({
    code: 'RUN_ON_HOLD',
  });
  const [held] = (await runNow(company, made)).steps;
  type Step = { runStep: State };
  const resume = { id: held?.id, etag: held?._etag };
  const { runStep } = await company.act<Step>('MES', 'resumeRunStep', resume, 'runStep { id _etag }');
  await company.act('MES', 'completeRunStep', { id: runStep.id, etag: runStep._etag });
  await finished(made, 4, { shortCloseReason: 'the rest is built to B' });
  const rest = await run(company, b, 6);
  await install(company, rest, lot, 36);
  await work(company, rest);
  await finished(rest, 6);
  expect(await used(company, made, rest)).toEqual({ 'STOP-SCREW': 52 });
  const { part } = await company.ask<{ part: { procedures: State[] } }>(
    'query ($id: ID!) { part(id: $id) { procedures { id } } }',
    { id: b.partId },
  );
  const rework = await run(company, a, 4, { reworkOfId: made.id, procedureId: part.procedures[0]?.id });
  await company.act('MES', 'createAbomInstallation', { ...installing(made, lot, 8), runId: rework.id });
  await work(company, rework);
  await finished(rework, 4);
  expect(await used(company, made, rest, rework)).toEqual({ 'STOP-SCREW': 60 });
  const { run: built } = await company.ask<{ run: unknown }>(
    'query ($id: ID!) { run(id: $id) { ebomRevision { revision } quantityCompleted } }',
    { id: made.id },
  );
  expect(built).toEqual({ ebomRevision: { revision: 'A' }, quantityCompleted: 4 });
});

test('before a change is released, its notice shows where it would be felt: engineering BOMs, and open runs that build or take what it replaces', async () => {
  const { screw, a } = await frame('FELT');
  const made = await run(company, a, 2);
  const changes = [screw, a].map(({ partId }) => ({ action: 'OBSOLETE', fromPartId: partId }));
  const notice = { number: 'ECN-FELT', title: 'Another fastening', changes };
  type Felt = { changes: { fromPart: { openRuns: Given[] } }[]; affectedEboms: { ebom: { part: Given } }[] };
  const { ecn } = await company.act<{ ecn: Felt }>(
    'PLM',
    'createEcn',
    notice,
    'ecn { changes { fromPart { openRuns { number status } } } affectedEboms { ebom { part { partNumber } } } }',
  );
  const felt = { fromPart: { openRuns: [{ number: made.number, status: 'TODO' }] } };
  expect(ecn).toEqual({ changes: [felt, felt], affectedEboms: [{ ebom: { part: { partNumber: a.partNumber } } }] });
});
