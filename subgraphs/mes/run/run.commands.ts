import { nowIn } from '../../../kernel/clock.ts';
import { parseDecimal, quantity } from '../../../kernel/decimal.ts';
import { refuse, allow } from '../../../kernel/errors.ts';
import { checkEtag } from '../../../kernel/etag.ts';
import { tell } from '../../../kernel/events.ts';
import { found, fromWire, newId } from '../../../kernel/id.ts';
import { ids } from '../../../schema/ids.ts';
import { changed } from '../changed.ts';
import { mesCommand, type Tx } from '../command.ts';
import type { Context } from '../context.ts';
import { heardAtOf } from '../heard-from/heard-from.write.queries.ts';
import { checkHeard } from '../heard-from/staleness.rules.ts';
import type { CreateRunInput, Row, UpdateRunInput } from '../schema.generated.ts';
import { definitionOf } from './definition.ts';
import { makeRun, type Plan } from './new-run.ts';
import { makeRework } from './rework.ts';
import { runEvent } from './run-events.ts';
import { waiverFor } from './waiver.ts';
import { checkSchedule, instant, runNumber } from './run-input.ts';
import { checkBuildable, checkOpen, checkWanted, dayAt, portionsOf } from './run.rules.ts';
import {
  demandOf,
  insertBatch,
  partOf,
  placeOf,
  runForUpdate,
  siteOf,
  supersededBy,
  updateRunRow,
} from './run.write.queries.ts';

const optionalId = (prefix: string, wire: string | null | undefined): string | undefined =>
  wire === null || wire === undefined ? undefined : fromWire(prefix, wire);

const toleranceOf = (text: string): string => {
  const percent = parseDecimal(text);
  if (percent === undefined || percent.startsWith('-') || Number(percent) > 100)
    throw refuse('VALUE_INVALID', 'overCompletionTolerancePercent is a percentage from 0 to 100.');
  return percent;
};

const buildablePart = async (tx: Tx, input: CreateRunInput, site: Row<'site'>): Promise<Row<'part'>> => {
  const part = found(await partOf(tx, fromWire(ids.Part, input.partId)), 'part', input.partId);
  const at = instant(input.scheduledStart) ?? nowIn(tx);
  const waiver = await waiverFor(tx, optionalId(ids.Issue, input.deviationIssueId), part, site.id);
  const notice = waiver === undefined ? await supersededBy(tx, part.id, at) : undefined;
  allow(checkBuildable(part, dayAt(site.timeZone, at), notice));
  return part;
};

const demandFor = async (tx: Tx, input: CreateRunInput, part: Row<'part'>, siteId: string) => {
  const id = optionalId(ids.Demand, input.demandId);
  if (id === undefined) return undefined;
  const demand = found(await demandOf(tx, id), 'demand', input.demandId ?? '');
  if (demand.itemId !== part.itemId || demand.siteId !== siteId)
    throw refuse('VALUE_INVALID', `Demand ${demand.number} is for another item or site.`);
  allow(checkWanted(demand));
  return demand;
};

const planOf = async (tx: Tx, input: CreateRunInput, siteId: string): Promise<Plan> => {
  const site = found(await siteOf(tx, siteId), 'site', input.siteId);
  // Rework mends what is there by the plan it was built to; only what is begun anew rests on PLM's last word.
  if (site.maxStaleness !== null) allow(checkHeard(site, await heardAtOf(tx, 'PLM'), nowIn(tx)));
  const part = await buildablePart(tx, input, site);
  const definition = await definitionOf(tx, part, siteId, optionalId(ids.Procedure, input.procedureId));
  const demand = await demandFor(tx, input, part, siteId);
  const locationId = optionalId(ids.Location, input.locationId) ?? null;
  if (locationId !== null) found(await placeOf(tx, siteId, locationId), 'location of the site', input.locationId ?? '');
  const { mbom } = definition;
  return {
    part,
    siteId,
    definition,
    locationId,
    lotNumber: input.lotNumber ?? null,
    batchId: null,
    shared: {
      title: input.title ?? `Build ${part.partNumber} ${part.revision}`,
      procedureId: mbom.procedureId,
      mbomId: mbom.id,
      pinnedEbomPartNumber: mbom.sourceEbomPartNumber,
      pinnedEbomRevision: mbom.sourceEbomRevision,
      pinnedEbomContentHash: mbom.sourceEbomContentHash,
      demandId: demand?.id ?? null,
      overCompletionTolerancePercent: toleranceOf(input.overCompletionTolerancePercent ?? '0'),
      priority: input.priority ?? 0,
      scheduledStart: input.scheduledStart ?? null,
      scheduledEnd: input.scheduledEnd ?? null,
      project: input.project ?? demand?.project ?? null,
      department: input.department ?? demand?.department ?? null,
      costCenter: input.costCenter ?? demand?.costCenter ?? null,
    },
  };
};

const factsOf = (run: Row<'run'>, { definition }: Plan, serialNumber: string | null) => ({
  serialNumber,
  mbomVersion: definition.mbom.mbomVersion,
  ebomContentHash: run.pinnedEbomContentHash,
});

const createRework = (context: Context, input: CreateRunInput, wire: string, planned: string): Promise<string> => {
  const originalId = fromWire(ids.Run, wire);
  return mesCommand(context, 'createRun', [`run:${originalId}`], input, async (tx) => {
    const run = await makeRework(tx, {
      originalId,
      recordId: optionalId(ids.PartInventory, input.reworkPartInventoryId),
      siteId: fromWire(ids.Site, input.siteId),
      partId: fromWire(ids.Part, input.partId),
      procedureId: optionalId(ids.Procedure, input.procedureId),
      planned,
      number: runNumber(input.number),
      title: input.title ?? null,
      scheduledStart: instant(input.scheduledStart),
      scheduledEnd: instant(input.scheduledEnd),
      priority: input.priority ?? 0,
    });
    await tell(tx, context, await runEvent(tx, 'mes.run.created', run));
    return run.id;
  });
};

/**
 * Makes runs to a released revision, one for each serial piece. Refuses EBOM_NOT_RELEASED, STALE_REVISION, STATE_INVALID (no released
 * manufacturing BOM), ALREADY_EXISTS, VALUE_INVALID.
 */
export const createRun = (context: Context, input: CreateRunInput): Promise<string> => {
  const siteId = fromWire(ids.Site, input.siteId);
  const planned = quantity(input.plannedQuantity, 'plannedQuantity');
  checkSchedule(input.scheduledStart, input.scheduledEnd);
  if (typeof input.reworkOfId === 'string') return createRework(context, input, input.reworkOfId, planned);
  return mesCommand(context, 'createRun', [`mbom:${fromWire(ids.Part, input.partId)}`], input, async (tx) => {
    const plan = await planOf(tx, input, siteId);
    const portions = portionsOf(plan.part, planned, input.serialNumbers ?? []);
    const number = runNumber(input.number);
    const several = portions.length > 1;
    if (several) {
      plan.batchId = newId();
      const batch = await insertBatch(tx, { id: plan.batchId, siteId, number, title: plan.shared.title });
      if (batch === undefined) throw refuse('ALREADY_EXISTS', `There is a batch ${number}. Choose another number.`);
    }
    const made: string[] = [];
    for (const [index, portion] of portions.entries()) {
      const run = await makeRun(tx, plan, several ? `${number}-${String(index + 1)}` : number, portion);
      made.push(run.id);
      await tell(tx, context, await runEvent(tx, 'mes.run.created', run, factsOf(run, plan, portion.serial)));
    }
    return made[0] ?? '';
  });
};

const changesOf = (input: UpdateRunInput) => {
  const { title, scheduledStart, scheduledEnd, priority, project, department, costCenter } = input;
  return {
    ...(title === undefined || title === null ? {} : { title }),
    ...(scheduledStart === undefined ? {} : { scheduledStart }),
    ...(scheduledEnd === undefined ? {} : { scheduledEnd }),
    ...(priority === undefined || priority === null ? {} : { priority }),
    ...(project === undefined ? {} : { project }),
    ...(department === undefined ? {} : { department }),
    ...(costCenter === undefined ? {} : { costCenter }),
  };
};

/** Changes schedule, priority or dimensions of an open run. Refuses RUN_CLOSED, ETAG_REQUIRED, ETAG_MISMATCH. */
export const updateRun = (context: Context, input: UpdateRunInput): Promise<string> => {
  const id = fromWire(ids.Run, input.id);
  return mesCommand(context, 'updateRun', [`run:${id}`], input, async (tx) => {
    const run = found(await runForUpdate(tx, id), 'run', input.id);
    checkEtag(run, input.etag);
    allow(checkOpen(run));
    const changes = changesOf(input);
    const { scheduledStart = run.scheduledStart, scheduledEnd = run.scheduledEnd } = changes;
    checkSchedule(scheduledStart, scheduledEnd);
    const now = await updateRunRow(tx, id, changes);
    const { before, after } = changed(run, now);
    await tell(tx, context, { ...(await runEvent(tx, 'mes.run.updated', now)), before, after });
    return id;
  });
};
