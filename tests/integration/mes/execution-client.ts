import { expect } from '@jest/globals';
import { toWire } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { mes as subgraph } from '../../../subgraphs/mes/subgraph.ts';
import { cloneDatabase } from '../../support/database.ts';
import { startTestSubgraph, type Answer } from '../../support/subgraph.ts';
import { viewerOf } from '../../support/viewers.ts';
import { executionPlant } from './execution-plant.ts';
import type { Inserted } from './floor-plant.ts';

type Values = Record<string, unknown>;
export type Line = {
  part: Inserted;
  quantity: number;
  backflush?: boolean;
  substitutes?: { part: Inserted; ratio: number }[];
};
type Step = { id: string; _etag: string; status: string };
export type RunNow = {
  id: string;
  _etag: string;
  number: string;
  status: string;
  quantityCompleted: number;
  quantityScrapped: number;
  completedAt: string | null;
  steps: Step[];
  partInventory: { id: string; quantity: number; status: string; buildRequirements: { id: string }[] };
};
type Refused = { code: string; message: string; details?: Values; rule?: string; owner?: string };

const noon = '2026-03-02T12:00:00Z';
const runFields = `id _etag number status quantityCompleted quantityScrapped completedAt steps { id _etag status }
  partInventory { id quantity status buildRequirements { id } }`;
const exceptionFields = 'id _etag status quantityRequired quantityPosted quantityOpen reason part { partNumber }';
const selections: Record<string, string> = {
  createRun: `run { ${runFields} } runs { ${runFields} }`,
  updateRun: `run { ${runFields} priority scheduledStart }`,
  createAbomInstallation: 'abomInstallation { id _etag quantity ratio quantityInstalledPerParentPartInventory }',
  removeAbomInstallation: 'abomInstallation { id removedAt removalReason }',
  completeRunQuantity: `runCompletion { id sequence final quantityNonconforming byProducts { quantity part { partNumber } partInventory { id status quantity } } backflushExceptions { ${exceptionFields} } operations { kind hours laborType workCenter { id } runStep { id } } materials { kind quantity part { partNumber } } } run { ${runFields} }`,
  recordScrap: 'scrapRecord { id kind quantity }',
  closeRun: `run { ${runFields} closedAt } abomSnapshot { version contentHash lines { partNumber quantity } deltaToEbom { kind } }`,
};
selections['cancelRun'] = selections['closeRun'] ?? '';
selections['createInspectionRun'] =
  `run { ${runFields} plannedQuantity procedure { id } inspects { id status stockStatus } }`;
const issueFields = `id _etag number status severity quantityAffected unitOfMeasure { code } run { id } part { partNumber }
  approvals { id _etag role status } disposition { id _etag type availability quantity approvedBy reworkRun { id } }
  dispositions { type supersededAt } scrap { quantity reasonCode } partInventories { id quantityAvailable status }`;
const ofIssue = ['createIssue', 'updateIssue', 'decideIssueApproval', 'moveIssue', 'resolveIssue'];
for (const name of ofIssue) selections[name] = `issue { ${issueFields} }`;
selections['setDisposition'] = `issue { ${issueFields} } disposition { id _etag type availability approvedBy }`;
selections['createReworkRun'] = `run { ${runFields} } disposition { id _etag reworkRun { id } }`;
selections['reverseCompletion'] = selections['completeRunQuantity'] ?? '';
for (const name of ['replayBackflush', 'resolveBackflushException'])
  selections[name] = `backflushException { ${exceptionFields} }`;
const laborFields = 'laborEntry { id _etag duration laborType run { id } project }';
Object.assign(selections, {
  checkIn: laborFields,
  checkOut: laborFields,
  recordMachineTime: 'machineEntry { id duration state downtimeCode workCenter { id } }',
  recordInspectionResult: 'inspectionResult { id pass value issue { id number severity } partInventory { id status } }',
});
const kitFields = 'partKit { id _etag status items { id quantity quantityIssued issues { id quantity } } }';
for (const name of [
  'createKitForRun',
  'addPartsToKitFromMbom',
  'requestKit',
  'issueItemToKit',
  'moveItemToInventory',
  'deliverKit',
])
  selections[name] = kitFields;
selections['cancelKit'] = 'id';
selections['updateSite'] = 'site { _etag closesRuns }';
for (const name of ['createReceipt', 'returnToSupplier']) selections[name] = 'receipt { id }';
selections['updatePartInventory'] =
  'partInventory { id _etag serialNumber lotNumber lastMaintainedDate attributes { key type value } }';
selections['adjustInventory'] = 'partInventory { id _etag quantityOnHand quantityAvailable }';
for (const name of ['splitPartInventory', 'mergePartInventory']) selections[name] = 'partInventory { id }';
selections['splitRun'] = `run { ${runFields} } splitOff { ${runFields} }`;
selections['mergeRuns'] = `run { ${runFields} mergedRuns { id } } merged { ${runFields} closedAt mergedInto { id } }`;
for (const name of ['createBuildRequirement', 'updateBuildRequirement', 'omitBuildRequirement'])
  selections[name] =
    'buildRequirement { id _etag isDeviation omittedAt requiredQuantity position unitOfMeasure { code } madeOnAssembly referenceDesignators }';
const stepFields = `runStep { id _etag status } run { ${runFields} }`;

/** A plant with manufacturing BOMs, and MES's commands of execution as its own principal sends them. */
export const executionWorld = async () => {
  const database = await cloneDatabase();
  const plant = await executionPlant(database);
  const mes = await startTestSubgraph(subgraph, database);
  const { insert, lax } = plant;

  /** A released manufacturing BOM of a part, with its procedure of so many steps, derived from an engineering BOM of the same lines. */
  const mbom = async (part: Inserted, lines: Line[], more: { site?: Inserted; steps?: number } = {}) => {
    const state = { released_at: noon, released_by: 'dana' };
    const procedure = await insert('procedure', {
      family_id: part.id,
      procedure_version: 1,
      title: 'Build',
      part_id: part.id,
    });
    let before: Inserted | undefined;
    for (let position = 1; position <= (more.steps ?? 1); position += 1) {
      const upstream_step_ids = before === undefined ? [] : [before.id];
      const title = `Step ${String(position)}`;
      before = await insert('step', { procedure_id: procedure.id, position, title, upstream_step_ids });
    }
    const made = await insert('mbom', {
      part_id: part.id,
      mbom_version: 1,
      site_id: more.site?.id ?? null,
      procedure_id: procedure.id,
      procedure_family_id: part.id,
      source_ebom_part_number: part['part_number'],
      source_ebom_revision: part['revision'],
      source_ebom_content_hash: 'f'.repeat(64),
    });
    for (const [index, { part: component, quantity, backflush = false, substitutes = [] }] of lines.entries()) {
      const origin = await insert('ebom_line', {
        parent_part_id: part.id,
        find_number: String((index + 1) * 10).padStart(4, '0'),
        component_part_number: component['part_number'],
        component_part_id: component.id,
        quantity,
        unit_of_measure: 'EA',
      });
      const item = await insert('mbom_item', {
        mbom_id: made.id,
        position: index + 1,
        part_id: component.id,
        quantity,
        unit_of_measure: 'EA',
        origin_ebom_line_id: origin.id,
        backflush,
      });
      for (const { part: substitute, ratio } of substitutes)
        await insert('mbom_item_substitute', { mbom_item_id: item.id, part_id: substitute.id, ratio });
    }
    await plant.sql(`update mes.procedure set status = 'RELEASED', released_at = $2, released_by = $3 where id = $1`, [
      procedure.id,
      ...Object.values(state),
    ]);
    await plant.sql(`update mes.mbom set status = 'RELEASED', released_at = $2, released_by = $3 where id = $1`, [
      made.id,
      ...Object.values(state),
    ]);
    return { mbom: made, procedure };
  };

  /** Stock as a receipt leaves it: with its movement. */
  const received = async (part: Inserted, quantity: number, more: Values = {}) => {
    const stock = await plant.stock(part, { quantity, ...more });
    await plant.move(stock, 'RECEIVED', quantity, '2026-03-01');
    return stock;
  };

  const send = async (mutation: string, input: Values, viewer = viewerOf('MES')) => {
    const type = /RunStep$/.test(mutation)
      ? /^(complete|create|update)/.test(mutation)
        ? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
        : /^(fail|hold|redline|cancel)/.test(mutation)
          ? 'RunStepReasonInput'
          : 'RunStepInput'
      : `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selections[mutation] ?? stepFields} } }`;
    return mes.ask(query, { input }, viewer);
  };
  const refusalOf = (answer: Answer): Refused => {
    const [error] = answer.errors ?? [];
    if (error === undefined) throw new Error('It was not refused.');
    return { ...error.extensions, message: error.message } as Refused;
  };
  const done = async <Result>(mutation: string, input: Values): Promise<Result> => {
    const answer = await send(mutation, input);
    expect(answer.errors).toBeUndefined();
    return (answer.data as Record<string, Result>)[mutation] as Result;
  };
  const refused = async (mutation: string, input: Values, viewer = viewerOf('MES')): Promise<Refused> =>
    refusalOf(await send(mutation, input, viewer));

  const create = (part: Inserted, plannedQuantity: number, more: Values = {}) => {
    const input = { partId: toWire(ids.Part, part.id), siteId: toWire(ids.Site, lax.id), plannedQuantity, ...more };
    return done<{ run: RunNow; runs: RunNow[] }>('createRun', input);
  };
  const now = async (id: string): Promise<RunNow> =>
    (await mes.ask(`query ($id: ID!) { run(id: $id) { ${runFields} } }`, { id })).data?.['run'] as RunNow;
  const install = (run: RunNow, need: number, stock: Inserted, quantity: number) => ({
    buildRequirementId: run.partInventory.buildRequirements[need]?.id,
    partInventoryId: toWire(ids.PartInventory, stock.id),
    quantity,
  });
  const installed = (run: RunNow, need: number, stock: Inserted, quantity: number) =>
    done<{ abomInstallation: { id: string; _etag: string; quantity: number; ratio: number } }>(
      'createAbomInstallation',
      install(run, need, stock, quantity),
    );
  /** Starts and completes every step of a run. */
  const work = async (run: RunNow): Promise<void> => {
    for (const { id, _etag } of run.steps) {
      const { runStep } = await done<{ runStep: Step }>('startRunStep', { id, etag: _etag });
      await done('completeRunStep', { id, etag: runStep._etag });
    }
  };
  /** Writes the first step of a run anew: redlined, changed, resumed. Answers the run as it is then. */
  const rewrite = async ({ id: runId, steps: [step] }: RunNow, changes: Values): Promise<RunNow> => {
    const { id, _etag: etag } = step ?? { id: '', _etag: '' };
    const moved = async (name: string, input: Values): Promise<string> =>
      (await done<{ runStep: Step }>(name, { id, ...input })).runStep._etag;
    const redlined = await moved('redlineRunStep', { etag, reason: 'Burrs at the inlet' });
    const written = await moved('updateRunStep', { etag: redlined, reason: 'Burrs at the inlet', ...changes });
    await moved('resumeRunStep', { etag: written });
    return now(runId);
  };
  const stop = async (): Promise<void> => {
    await mes.stop();
    await database.drop();
  };
  const place = toWire(ids.Location, plant.bin.id);
  return {
    database,
    plant,
    mes,
    mbom,
    received,
    send,
    done,
    refused,
    create,
    now,
    install,
    installed,
    work,
    rewrite,
    stop,
    place,
  };
};

export type ExecutionWorld = Awaited<ReturnType<typeof executionWorld>>;
