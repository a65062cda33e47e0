import { compare } from '../../../kernel/decimal.ts';
import { refuse } from '../../../kernel/errors.ts';
import { found, newId } from '../../../kernel/id.ts';
import type { Tx } from '../command.ts';
import type { Row } from '../schema.generated.ts';
import { isDivided, lineageOf } from '../abom/carried.queries.ts';
import { stockForUpdate } from '../part-inventory/stock.write.queries.ts';
import { copied } from './copied.ts';
import { copySteps } from './new-run.ts';
import { requirementsOf } from './split.write.queries.ts';
import {
  insertRequirements,
  insertRun,
  partOf,
  releasedProcedure,
  runForUpdate,
  stepFieldsOf,
  stepsOf,
} from './run.write.queries.ts';

type Given = {
  /** The run that built it, or the record to rework; both, where they belong together. */
  originalId: string | undefined;
  recordId: string | undefined;
  siteId: string;
  partId: string;
  procedureId: string | undefined;
  planned: string;
  number: string;
  title: string | null;
  scheduledStart: Date | null;
  scheduledEnd: Date | null;
  priority: number;
};

const checkReworkable = (
  original: Row<'run'>,
  part: Row<'part'>,
  { siteId, partId, planned }: Given,
  built: string,
): void => {
  const { number } = original;
  if (original.closedAt === null || original.partInventoryId === null)
    throw refuse('STATE_INVALID', `${number} is not closed: what it builds is worked on in the run itself.`);
  if (original.siteId !== siteId || original.partId !== partId)
    throw refuse('VALUE_INVALID', `${number} built another part, or at another site.`);
  if (compare(planned, '0') <= 0 || compare(planned, built) > 0)
    throw refuse('VALUE_INVALID', `There are ${built} of ${number} to work on: rework above 0 and at most so many.`);
  if (part.trackingType === 'SERIAL' && compare(planned, '1') !== 0)
    throw refuse('VALUE_INVALID', `${number} built one piece of ${part.partNumber}: plan 1, it is reworked whole.`);
};

// What is left of a record that units were split off is not told apart from them in its as-built record: they, or it, get one of their own.
const checkWhole = async (tx: Tx, original: Row<'run'>): Promise<void> => {
  if (original.partInventoryId === null || !(await isDivided(tx, original.partInventoryId))) return;
  throw refuse(
    'STATE_INVALID',
    `Units of ${original.number} were split off. Split off what is to be reworked, and rework that record; or merge them back first.`,
  );
};

/** The run that built units, and what of them there is: all that it built, or what is on hand of those split off. */
const builtBy = async (tx: Tx, { originalId, recordId }: Given) => {
  if (recordId === undefined) {
    const original = found(await runForUpdate(tx, originalId ?? ''), 'run', originalId ?? '');
    await checkWhole(tx, original);
    return { original, built: original.quantityCompleted, record: undefined };
  }
  const record = found(await stockForUpdate(tx, recordId), 'part inventory', recordId);
  const line = await lineageOf(tx, recordId);
  const runId = line.find(({ originRunId }) => originRunId !== null)?.originRunId ?? null;
  if (runId === null)
    throw refuse('STATE_INVALID', 'It was built by no run here. Return it to its supplier, or sort it.');
  const original = found(await runForUpdate(tx, runId), 'run', runId);
  if (originalId !== undefined && originalId !== runId)
    throw refuse(
      'VALUE_INVALID',
      `The record was split off what ${original.number} built: name that run by reworkOfId.`,
    );
  if (record.originRunId !== null) {
    await checkWhole(tx, original);
    return { original, built: original.quantityCompleted, record: undefined };
  }
  if (compare(record.quantity, line[0]?.came ?? '0') !== 0)
    throw refuse('STATE_INVALID', 'Other stock was merged into it: nothing says what its units are made of. Sort it.');
  return { original, built: record.quantityOnHand, record };
};

// Units that were split off and are reworked get needs of their own, carried from the nearest record that they were split off.
const carryNeeds = async (tx: Tx, run: Row<'run'>, record: Row<'partInventory'>): Promise<void> => {
  const [own, ...before] = await lineageOf(tx, record.id);
  const from = before.find(({ needs }) => needs > 0);
  if (own === undefined || own.needs > 0 || from === undefined) return;
  const needs = await requirementsOf(tx, from.id);
  await insertRequirements(
    tx,
    needs.map((need) => ({
      ...copied(need),
      ...{ id: newId(), version: 1, partInventoryId: record.id, runId: run.id, carriedFromId: need.id },
    })),
  );
};

const stepsFor = async (tx: Tx, procedureId: string | null) => {
  const procedure = procedureId === null ? undefined : await releasedProcedure(tx, procedureId);
  if (procedure === undefined)
    throw refuse('STATE_INVALID', 'Rework follows a released procedure: name one by procedureId.');
  const steps = await stepsOf(tx, procedure.id);
  if (steps.length === 0) throw refuse('STATE_INVALID', `The procedure "${procedure.title}" has no steps to run.`);
  return { procedure, steps, fields: await stepFieldsOf(tx, procedure.id) };
};

/** Makes a run that reworks what a closed run built, or units split off it (R3, R6). Refuses STATE_INVALID, VALUE_INVALID, ALREADY_EXISTS. */
export const makeRework = async (tx: Tx, given: Given): Promise<Row<'run'>> => {
  const { original, built, record } = await builtBy(tx, given);
  const part = found(await partOf(tx, original.partId), 'part', original.partId);
  checkReworkable(original, part, given, built);
  const definition = await stepsFor(tx, given.procedureId ?? original.procedureId);
  const id = newId();
  const run = await insertRun(tx, {
    id,
    siteId: original.siteId,
    number: given.number,
    title: given.title ?? `Rework ${original.number}`,
    partId: original.partId,
    partInventoryId: record?.id ?? original.partInventoryId,
    procedureId: definition.procedure.id,
    pinnedEbomPartNumber: original.pinnedEbomPartNumber,
    pinnedEbomRevision: original.pinnedEbomRevision,
    pinnedEbomContentHash: original.pinnedEbomContentHash,
    reworkOfId: original.id,
    plannedQuantity: given.planned,
    unitOfMeasure: original.unitOfMeasure,
    priority: given.priority,
    scheduledStart: given.scheduledStart,
    scheduledEnd: given.scheduledEnd,
    project: original.project,
    department: original.department,
    costCenter: original.costCenter,
  });
  if (run === undefined)
    throw refuse('ALREADY_EXISTS', `There is a run ${given.number}. Choose another number, or leave it out.`);
  await copySteps(tx, original.siteId, definition, id);
  if (record !== undefined) await carryNeeds(tx, run, record);
  return run;
};
