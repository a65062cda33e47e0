import type { Requirement, Run, RunStep } from '../named.ts';
import { toWire } from '../../kernel/id.ts';
import { ids } from '../../schema/ids.ts';
import { createBuildRequirement } from '../../subgraphs/mes/abom/build-requirement.commands.ts';
import { createRun, updateRun } from '../../subgraphs/mes/run/run.commands.ts';
import type { Plant } from '../plant.ts';
import { at as instant, must, partOf, siteOf } from '../world.ts';
import { given } from './act.ts';
import { procedureOf } from './procedures.ts';
import { nameStock } from './stock.ts';

export type RunGiven = {
  number: string;
  title: string;
  part: string;
  revision?: string;
  planned: number;
  /** For what is tracked by serial: one run for each, numbered behind the number. */
  serials?: readonly string[];
  lot?: string;
  /** When it was made, and when it is to be done, by the site's clock. */
  created: string;
  scheduled?: readonly [string, string];
  demandId?: string;
  by?: string;
};

const stepsOf = async ({ mes }: Plant, runId: string): Promise<RunStep[]> => {
  const rows = await mes.db
    .selectFrom('runStep')
    .leftJoin('workCenter', 'workCenter.id', 'runStep.workCenterId')
    .select(['runStep.id', 'workCenter.code'])
    .where('runId', '=', runId)
    .orderBy('position')
    .execute();
  return rows.map(({ id, code }, index) => ({ id, position: (index + 1) * 10, workCenter: code }));
};

const requirementsOf = async (plant: Plant, runId: string): Promise<Requirement[]> => {
  const rows = await plant.mes.db
    .selectFrom('buildRequirement')
    .select(['id', 'partId', 'quantityPerParentPartInventory', 'unitOfMeasure'])
    .where('runId', '=', runId)
    .orderBy('position')
    .execute();
  const parts = [...plant.world.parts.values()];
  return rows.map(({ id, partId, quantityPerParentPartInventory: quantity, unitOfMeasure: unit }) => ({
    ...{ id, unit, quantity: quantity ?? '0' },
    part: must(
      parts.find((part) => part.id === partId),
      'part of a need',
    ),
  }));
};

/** Names a run of MES, by its uuid, with the record that it builds or works on. */
const nameRun = async (plant: Plant, id: string): Promise<Run> => {
  const row = await plant.mes.db.selectFrom('run').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const stockId = must(row.partInventoryId, `product of ${row.number}`);
  const product = await plant.mes.db
    .selectFrom('partInventory')
    .select(['serialNumber', 'lotNumber'])
    .where('id', '=', stockId)
    .executeTakeFirstOrThrow();
  const run: Run = {
    ...{ id, number: row.number, site: siteOf(plant.world, 'LAX'), planned: row.plannedQuantity },
    stock: await nameStock(plant, product.serialNumber ?? product.lotNumber ?? row.number, stockId),
    steps: await stepsOf(plant, id),
    requirements: await requirementsOf(plant, id),
  };
  plant.runs.set(run.number, run);
  return run;
};

const inputOf = (plant: Plant, told: RunGiven) => {
  const { number, title, planned, scheduled, demandId, lot, serials } = told;
  const site = siteOf(plant.world, 'LAX');
  return {
    ...{ number, title, plannedQuantity: planned, siteId: toWire(ids.Site, site.id) },
    partId: toWire(ids.Part, partOf(plant.world, told.part, told.revision).id),
    ...(scheduled === undefined
      ? {}
      : {
          scheduledStart: instant(site, scheduled[0]).toISOString(),
          scheduledEnd: instant(site, scheduled[1]).toISOString(),
        }),
    ...(demandId === undefined ? {} : { demandId: toWire(ids.Demand, demandId) }),
    ...(lot === undefined ? {} : { lotNumber: lot }),
    ...(serials === undefined ? {} : { serialNumbers: [...serials] }),
    ...{ project: 'KESTREL', department: 'MFG', costCenter: 'CC-110' },
  };
};

const make = async (plant: Plant, told: RunGiven, more: { reworkOfId?: string; procedureId?: string } = {}) => {
  const when = { at: instant(siteOf(plant.world, 'LAX'), told.created), by: told.by ?? 'Noor Haddad' };
  return plant.mes.act(createRun, { ...inputOf(plant, told), ...more }, when);
};

/** Makes a run by the procedure and manufacturing BOM of its part revision, with the record that it will produce. */
export const openRun = async (plant: Plant, told: RunGiven): Promise<Run> => nameRun(plant, await make(plant, told));

/** Makes a run for each of several serial numbers, with its title. */
export const openRuns = async (plant: Plant, told: RunGiven, titleOf: (serial: string) => string): Promise<Run[]> => {
  await make(plant, told);
  const rows = await plant.mes.db
    .selectFrom('run')
    .select(['id'])
    .where('number', 'like', `${told.number}-%`)
    .orderBy('number')
    .execute();
  const runs: Run[] = [];
  for (const { id } of rows) {
    const run = await nameRun(plant, id);
    const title = { title: titleOf(run.stock.serial ?? '') };
    const when = { at: instant(run.site, told.created), by: told.by ?? 'Noor Haddad' };
    await plant.mes.act(updateRun, { ...(await given(plant, 'run', id)), ...title }, when);
    runs.push(run);
  }
  return runs;
};

/** Makes a run that reworks what an earlier one built: the same record, no new output. */
export const openRework = async (
  plant: Plant,
  told: RunGiven & { reworkOf: string; procedure: string },
): Promise<Run> => {
  const id = await make(plant, told, {
    reworkOfId: toWire(ids.Run, runOf(plant, told.reworkOf).id),
    procedureId: toWire(ids.Procedure, await procedureOf(plant, told.procedure)),
  });
  return nameRun(plant, id);
};

/** Adds a need that the manufacturing BOM does not have, as a nonconformance allows. */
export const deviate = async (
  plant: Plant,
  run: Run,
  need: { part: string; quantity: number; issueId: string; at: string; by?: string },
): Promise<Requirement> => {
  const part = partOf(plant.world, need.part);
  const input = {
    ...{ runId: toWire(ids.Run, run.id), partId: toWire(ids.Part, part.id) },
    ...{ quantityPerParentPartInventory: need.quantity, deviationIssueId: toWire(ids.Issue, need.issueId) },
  };
  const when = { at: instant(run.site, need.at), by: need.by ?? 'Grace Abara' };
  const id = await plant.mes.act(createBuildRequirement, input, when);
  const requirement = { id, part, quantity: String(need.quantity), unit: part.uom };
  run.requirements.push(requirement);
  return requirement;
};

export const runOf = (plant: Plant, number: string): Run => must(plant.runs.get(number), `run ${number}`);
export const stepOf = (run: Run, position: number): RunStep =>
  must(
    run.steps.find((step) => step.position === position),
    `step ${String(position)} of ${run.number}`,
  );
